#!/usr/bin/env node
/**
 * Runs the real npm against a registry made of our data file, and writes what it prints as a transcript.
 *
 * Usage: record-sessions.mjs HOME SESSION > ../recorded/npm-NAME.txt
 *
 * HOME is a scratch folder that stands for /home/learner; /home/anything, so that no node_modules lies above it. SESSION is a file of commands, one a line; a line `cd PATH` says
 * where. Start it as root: the commands run as the user nobody.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";

const DATA = JSON.parse(
  readFileSync(new URL("../../../src/tools/npm/registry/packages.json", import.meta.url), "utf8"),
);
const NOBODY = 65534;

/** Name → version → manifest, as src/tools/npm/registry/registry.ts makes them. */
const packages = new Map();
for (const [name, { versions, ...about }] of Object.entries(DATA)) {
  let previous = {};
  const releases = {};
  for (const [version, { integrity, ...own }] of Object.entries(versions)) {
    previous = { ...previous, ...own };
    const kept = Object.fromEntries(Object.entries(previous).filter(([, value]) => value !== null));
    releases[version] = {
      name,
      version,
      ...(about.description && { description: about.description }),
      ...kept,
      integrity,
    };
  }
  packages.set(name, { about, releases });
}

/** A package's archive: what src/tools/npm/tree/package-files.ts writes. */
function archive({ integrity, ...manifest }) {
  const bin =
    typeof manifest.bin === "string"
      ? { [manifest.name.replace(/^@[^/]+\//, "")]: manifest.bin }
      : (manifest.bin ?? {});
  const files = { "package.json": JSON.stringify(manifest), "index.js": "" };
  // What scripts of packages call does nothing here.
  if (manifest.hasInstallScript) Object.assign(files, { "install.js": "", "postinstall.js": "" });
  for (const path of Object.values(bin)) files[path.replace(/^(\.\/)+/, "")] = "#!/usr/bin/env node\n";
  return gzipSync(
    Buffer.concat([
      ...Object.entries(files).map(([path, text]) => tarEntry(`package/${path}`, text)),
      Buffer.alloc(1024),
    ]),
    { level: 1 },
  );
}

function tarEntry(path, text) {
  const body = Buffer.from(text);
  const head = Buffer.alloc(512);
  head.write(path.slice(0, 100), 0);
  head.write(["0000644", "0000000", "0000000", ""].join("\x00"), 100);
  head.write(`${body.length.toString(8).padStart(11, "0")}\x00`, 124);
  head.write("00000000000\x00        0", 136);
  head.write("ustar\x0000", 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\x00 `, 148);
  return Buffer.concat([head, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

const integrityOf = (bytes) => `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** Ours by the one that real archives have. */
const renamed = new Map();

function packument(name, base) {
  const found = packages.get(name);
  if (!found) return undefined;
  const { latest, published, shasum, ...about } = found.about;
  const versions = {};
  for (const [version, release] of Object.entries(found.releases)) {
    const made = integrityOf(archive(release));
    const tarball = `${base}/${name}/-/${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
    const { integrity, ...manifest } = release;
    versions[version] = {
      _id: `${name}@${version}`,
      ...(about.homepage && { homepage: about.homepage }),
      ...manifest,
      ...(release.optionalDependencies && {
        dependencies: { ...release.dependencies, ...release.optionalDependencies },
      }),
      dist: { integrity: made, ...(version === latest && { shasum }), tarball },
    };
  }
  return { _id: name, name, ...about, "dist-tags": { latest }, versions, time: { [latest]: published } };
}

function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.split("?")[0].slice(1));
    const base = "https://registry.npmjs.org";
    const file = /^(.*)\/-\/(?:[^/]*)-(\d+\.\d+\.\d+.*)\.tgz$/.exec(path);
    const release = file && packages.get(file[1])?.releases[file[2]];
    const answer = release ? archive(release) : file ? undefined : JSON.stringify(packument(path, base));
    response.writeHead(answer === undefined ? 404 : 200, {
      "Content-Type": release ? "application/octet-stream" : "application/json",
    });
    response.end(answer ?? JSON.stringify({ error: "Not found" }));
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
}

function main(home, session, port) {
  for (const { releases } of packages.values())
    for (const release of Object.values(releases))
      renamed.set(integrityOf(archive(release)), release.integrity);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  chownSync(home, NOBODY, NOBODY);
  const env = {
    HOME: home,
    PATH: "/usr/bin:/bin",
    LANG: "C.UTF-8",
    SHELL: "/bin/bash",
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_update_notifier: "false",
    npm_config_progress: "false",
    npm_config_audit: "false",
  };
  const tidy = (text) =>
    text
      .replaceAll(`http://127.0.0.1:${port}`, "https://registry.npmjs.org")
      .replaceAll(home, "/home/learner")
      .replace(/; "(?:global|env)" config from .*\n\n(?:.+\n)+\n/g, "")
      .replace(/sha512-[A-Za-z0-9+/]{86}==/g, (one) => renamed.get(one) ?? one);
  let cwd = home;
  for (const line of readFileSync(session, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("cd ")) {
      cwd = line.slice(3).replace("/home/learner", home);
      if (!existsSync(cwd)) {
        mkdirSync(cwd, { recursive: true });
        chownSync(cwd, NOBODY, NOBODY);
      }
      process.stdout.write(`### (cwd: ${line.slice(3)})\n`);
      continue;
    }
    const done = spawnSync(
      "setpriv",
      [
        `--reuid=${NOBODY}`,
        `--regid=${NOBODY}`,
        "--clear-groups",
        "bash",
        "-c",
        line.replaceAll("/home/learner", home),
      ],
      {
        cwd,
        env,
        encoding: "utf8",
        input: "",
      },
    );
    process.stdout.write(`$ ${line}\n`);
    for (const [name, text] of [
      ["stdout", tidy(done.stdout)],
      ["stderr", tidy(done.stderr)],
    ])
      if (text !== "") process.stdout.write(`--- ${name}\n${text}${text.endsWith("\n") ? "" : "\n"}`);
    process.stdout.write(`--- status ${done.status}\n\n`);
  }
}

if (isMainThread) {
  const worker = new Worker(fileURLToPath(import.meta.url));
  worker.once("message", (port) => {
    main(process.argv[2], process.argv[3], port);
    process.exit(0);
  });
} else serve();
