// @ts-nocheck npm's own modules have no types.
/**
 * `node scripts/npm-carried.mjs`: writes the code of those packages of the simulated registry that really run,
 * src/tools/npm/registry/carried/*.json, with all that they need, as their archives have it. Left out is what no program
 * asks for: documents, tests, types, and what is meant for browsers; of iconv-lite the tables of East Asia.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** By the file that brings them, which is loaded when the first of its packages is installed. Licences: MIT, ISC, BSD, WTFPL. */
const WANTED = {
  basics: [
    "chalk@4.1.2",
    "chalk",
    "commander",
    "dayjs",
    "dotenv",
    "is-even",
    "is-number@6.0.0",
    "is-number",
    "is-odd",
    "left-pad",
    "minimist",
    "ms",
    "nanoid",
    "picocolors",
    "semver",
    "uuid",
  ],
  express: ["express", "cors", "morgan", "helmet", "debug"],
};
const FREE = /^(?:\(?(?:MIT|ISC|BSD-[23]-Clause|WTFPL|Apache-2\.0|0BSD|BlueOak-1\.0\.0)(?: OR .*)?\)?)$/;
const LEFT_OUT =
  /(?:^|\/)(?:test|tests|__tests__|perf|docs?|examples?|benchmarks?|coverage|\.github|typings|esm\/locale|locale|umd|dist-esm)\/|\.(?:md|markdown|map|d\.ts|d\.cts|d\.mts|ts|yml|flow)$|(?:^|\/)(?:\.[^/]*|tests?\.js|test-[^/]*\.js|bower\.json|component\.json|Makefile|history\.md|changelog.*)$|iconv-lite\/encodings\/tables\/|(?:^|\/)(?:qs|debug)\/dist\/|esm-browser|browser/i;

const FOLDER = fileURLToPath(new URL("../src/tools/npm/registry/", import.meta.url));
const npmFolder = join(execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim(), "npm");
const ofNpm = createRequire(join(npmFolder, "package.json"));
const pacote = ofNpm("pacote");
const semver = ofNpm("semver");
const registry = JSON.parse(readFileSync(join(FOLDER, "packages.json"), "utf8"));

function versionsOf(name) {
  let before = {};
  return Object.entries(registry[name].versions).map(([version, own]) => {
    before = { ...before, ...own };
    return [version, before];
  });
}

/** As npm-pick-manifest chooses. */
function pick(name, range) {
  const { latest } = registry[name];
  const all = versionsOf(name);
  const isLatest = range === "" || range === "latest" || semver.satisfies(latest, range);
  const fitting = isLatest
    ? latest
    : semver.maxSatisfying(
        all.map(([version]) => version),
        range,
      );
  return all.find(([version]) => version === fitting);
}

const done = new Set();
async function carry(chunk, name, range) {
  const [version, about] = pick(name, range);
  const id = `${name}@${version}`;
  if (done.has(id)) return;
  done.add(id);
  const folder = mkdtempSync(join(tmpdir(), "npm-carried-"));
  await pacote.extract(id, folder, { cache: join(homedir(), ".npm/_cacache") });
  const { license, main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!FREE.test(license ?? "")) throw new Error(`${id}: licence ${license}`);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .filter((path) => /^licen[cs]e/i.test(path) || !LEFT_OUT.test(`${name}/${path}`))
    .filter((path) => !path.endsWith(".min.js") || join(main ?? "") === path)
    .sort();
  chunk[id] = Object.fromEntries(names.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  rmSync(folder, { recursive: true });
  for (const [needed, wish] of Object.entries(about.dependencies ?? {})) await carry(chunk, needed, wish);
}

mkdirSync(join(FOLDER, "carried"), { recursive: true });
const places = {};
for (const [file, wishes] of Object.entries(WANTED)) {
  const chunk = {};
  for (const wish of wishes)
    await carry(
      chunk,
      ...wish
        .split(/(?<=.)@(.*)/)
        .slice(0, 2)
        .concat("")
        .slice(0, 2),
    );
  for (const id of Object.keys(chunk).sort()) places[id] = file;
  writeFileSync(join(FOLDER, `carried/${file}.json`), `${JSON.stringify(chunk, undefined, 1)}\n`);
  process.stdout.write(`${file}: ${Object.keys(chunk).length} packages\n`);
}
writeFileSync(join(FOLDER, "carried/places.json"), `${JSON.stringify(places, undefined, 2)}\n`);
