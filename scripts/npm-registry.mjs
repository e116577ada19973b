// @ts-nocheck npm's own modules have no types.
/**
 * `node scripts/npm-registry.mjs`: writes the simulated registry's data, src/tools/npm/registry/packages.json.
 *
 * It asks the real registry with the library that npm itself uses, for the packages below and for what these need, and
 * keeps of them a selection of the versions that were there on the day on which a fresh computer's clock begins. Every
 * dependency of a version that is kept is met by a version that is kept: the one that npm would have chosen.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DAY = Date.parse("2025-01-15T00:00:00Z");
const TARGET = fileURLToPath(new URL("../src/tools/npm/registry/packages.json", import.meta.url));

/** How many minor versions of the newest major ones are kept, by package. */
const WANTED = {
  "@types/express": 2,
  "@types/node": 2,
  "@vitejs/plugin-react": 2,
  async: 4,
  axios: 8,
  bcryptjs: 3,
  "body-parser": 3,
  chalk: 6,
  colors: 3,
  commander: 4,
  concurrently: 2,
  cors: 2,
  cowsay: 4,
  "cross-env": 2,
  "date-fns": 4,
  dayjs: 4,
  debug: 4,
  dotenv: 6,
  ejs: 3,
  eslint: 3,
  express: 8,
  figlet: 3,
  glob: 3,
  helmet: 3,
  "http-server": 2,
  "is-even": 2,
  "is-number": 6,
  "is-odd": 6,
  jsonwebtoken: 2,
  "left-pad": 4,
  lodash: 8,
  minimist: 3,
  mocha: 2,
  moment: 3,
  morgan: 2,
  ms: 4,
  nanoid: 3,
  "node-fetch": 3,
  nodemon: 3,
  pg: 2,
  picocolors: 2,
  prettier: 6,
  react: 6,
  "react-dom": 6,
  request: 1,
  rimraf: 3,
  semver: 4,
  tsx: 2,
  typescript: 8,
  underscore: 3,
  uuid: 6,
  vite: 3,
  vitest: 2,
  vue: 4,
  ws: 3,
  yargs: 2,
  zod: 3,
};
/** Where the tag was not on the highest version. */
const LATEST = { express: "4.21.2" };

const npmFolder = join(execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim(), "npm");
const ofNpm = createRequire(join(npmFolder, "package.json"));
const pacote = ofNpm("pacote");
const semver = ofNpm("semver");

/** Packages by name: what the registry tells, without what came after the day. */
const asked = new Map();
/** Names and the versions of them that are kept. */
const kept = new Map();

async function packument(name) {
  if (!asked.has(name))
    asked.set(
      name,
      pacote
        .packument(name, { fullMetadata: true, preferOffline: true, cache: join(homedir(), ".npm/_cacache") })
        .then((all) => {
          const versions = Object.keys(all.versions)
            .filter((version) => Date.parse(all.time?.[version]) < DAY && semver.valid(version))
            .sort(semver.rcompare);
          const latest =
            LATEST[name] ?? versions.find((version) => !semver.prerelease(version)) ?? versions[0];
          return { all, versions, latest };
        }),
    );
  return asked.get(name);
}

/** As npm-pick-manifest chooses. */
function pick({ versions, latest, all }, range) {
  if (range === "latest" || semver.satisfies(latest, range, { loose: true })) return latest;
  const fitting = versions.filter((version) => semver.satisfies(version, range, { loose: true }));
  return fitting.find((version) => !all.versions[version].deprecated) ?? fitting[0];
}

async function keep(name, version) {
  const known = kept.get(name) ?? new Set();
  kept.set(name, known);
  if (known.has(version)) return;
  known.add(version);
  const { all } = await packument(name);
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = all.versions[version];
  for (const [needed, range] of Object.entries({
    ...peerDependencies,
    ...optionalDependencies,
    ...dependencies,
  })) {
    if (needed in peerDependencies && peerDependenciesMeta[needed]?.optional) continue;
    const alias = /^npm:((?:@[^/]+\/)?[^@]+)@(.*)$/.exec(range);
    const chosen = pick(await packument(alias?.[1] ?? needed), alias?.[2] ?? range);
    if (chosen === undefined) throw new Error(`${name}@${version}: nothing fits ${needed}@${range}`);
    await keep(alias?.[1] ?? needed, chosen);
  }
}

/** The last release of each of so many minor versions, the newest first, and of the major versions before. */
function selection({ versions, latest }, count) {
  const stable = versions.filter((version) => !semver.prerelease(version));
  const lastOf = (part) =>
    stable.filter((version, at) => stable.findIndex((one) => part(one) === part(version)) === at);
  const minors = lastOf((version) => `${semver.major(version)}.${semver.minor(version)}`).slice(0, count);
  const majors = lastOf((version) => semver.major(version)).slice(0, Math.ceil(count / 2));
  return new Set([latest, ...minors, ...majors]);
}

const FIELDS = [
  "dependencies",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "bin",
  "engines",
  "os",
  "cpu",
  "libc",
  "funding",
  "license",
  "deprecated",
];

function describe(manifest) {
  const about = {};
  for (const field of FIELDS) {
    const value = manifest[field];
    if (
      value === undefined ||
      value === false ||
      (typeof value === "object" && Object.keys(value).length === 0)
    )
      continue;
    about[field] = value;
  }
  // What is optional stands among the dependencies too.
  if (about.optionalDependencies && about.dependencies) {
    about.dependencies = Object.fromEntries(
      Object.entries(about.dependencies).filter(([name]) => !(name in about.optionalDependencies)),
    );
    if (Object.keys(about.dependencies).length === 0) delete about.dependencies;
  }
  const { install, preinstall, postinstall } = manifest.scripts ?? {};
  if (manifest.hasInstallScript || install || preinstall || postinstall) {
    about.hasInstallScript = true;
    about.scripts = JSON.parse(JSON.stringify({ preinstall, install, postinstall }));
  }
  return {
    ...about,
    integrity:
      manifest.dist.integrity ?? `sha1-${Buffer.from(manifest.dist.shasum, "hex").toString("base64")}`,
  };
}

/** Fields that a version has in common with the one before it are left out; null stands where it has none. */
function compact(versions) {
  const out = {};
  let previous = {};
  for (const [version, about] of versions) {
    const { integrity, ...rest } = about;
    const changed = {};
    for (const field of new Set([...Object.keys(previous), ...Object.keys(rest)]))
      if (JSON.stringify(previous[field]) !== JSON.stringify(rest[field]))
        changed[field] = rest[field] ?? null;
    out[version] = { integrity, ...changed };
    previous = rest;
  }
  return out;
}

for (const [name, count] of Object.entries(WANTED))
  for (const version of selection(await packument(name), count)) await keep(name, version);

const packages = {};
for (const name of [...kept.keys()].sort()) {
  const { all, latest } = await packument(name);
  kept.get(name).add(latest);
  if (!(name in WANTED)) await keep(name, latest);
  const versions = [...kept.get(name)].sort(semver.compare);
  const newest = all.versions[latest];
  const { description, homepage, keywords, author, repository } = newest;
  packages[name] = {
    ...(description && { description }),
    ...(homepage && { homepage }),
    ...(Array.isArray(keywords) && keywords.length > 0 && name in WANTED && { keywords }),
    ...(author && { author: typeof author === "string" ? author : author.name }),
    ...(repository && { repository: typeof repository === "string" ? repository : repository.url }),
    latest,
    published: all.time[latest],
    shasum: newest.dist.shasum,
    versions: compact(versions.map((version) => [version, describe(all.versions[version])])),
  };
}

const rows = Object.entries(packages).map(
  ([name, about]) => `  ${JSON.stringify(name)}: ${JSON.stringify(about)}`,
);
writeFileSync(TARGET, `{\n${rows.join(",\n")}\n}\n`);
process.stdout.write(`${rows.length} packages\n`);
