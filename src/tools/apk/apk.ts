import { decode } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { makeParents } from "../apt/database.ts";
import { reach, transfer } from "../apt/fetch.ts";
import { type AlpinePackage, BASE, PACKAGES } from "./alpine-3.21.ts";
import { ApkDatabase, findPackage, pathsOf } from "./database.ts";

const HOST = "dl-cdn.alpinelinux.org";
const REPOSITORIES = ["main", "community"].map((name) => `https://${HOST}/alpine/v3.21/${name}`);
/** Where the indexes are kept. */
const CACHE = ["/var/cache/apk/APKINDEX.066df28d.tar.gz", "/var/cache/apk/APKINDEX.b53994b4.tar.gz"];
const INDEX_SIZE = 1_500_000;
const VERSION = "apk-tools 2.14.6, compiled for x86_64.\n";
const BUSYBOX = "busybox-1.37.0-r9";
/** Status where the database cannot be opened. */
const NO_DATABASE = 99;

interface ApkCall {
  readonly process: Process;
  readonly database: ApkDatabase;
  readonly operands: readonly string[];
  readonly given: ReadonlySet<string>;
  readonly virtual: string | undefined;
  readonly print: (text: string) => Promise<void>;
}

type Applet = (call: ApkCall) => Promise<number>;

const APPLETS: Readonly<Record<string, Applet>> = { add, del, info, list, search, update, upgrade, version };
/** Those that only look. */
const READING: readonly string[] = ["info", "list", "search", "version"];
const OTHERS: readonly string[] = "audit cache dot fetch fix index manifest policy stats verify".split(" ");
const OPTIONS: Readonly<Record<string, string>> = {
  "-U": "update",
  "--update": "update",
  "--update-cache": "update",
  "--no-cache": "no-cache",
  "-q": "quiet",
  "--quiet": "quiet",
  "-v": "verbose",
  "--verbose": "verbose",
  "-e": "installed",
  "--installed": "installed",
  "-I": "installed",
  "-L": "contents",
  "--contents": "contents",
  "-a": "all",
  "--all": "all",
  "-d": "description",
  "-s": "size",
  "--size": "size",
  "-R": "depends",
  "--depends": "depends",
  "--no-progress": "",
  "--force": "",
  "-f": "",
  "--purge": "",
  "--rdepends": "",
  "-l": "",
  "-u": "",
};

/** apk(8) of Alpine 3.21. */
export async function apk(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  if (words.includes("--version") || words.includes("-V")) {
    await process.write(1, VERSION);
    return 0;
  }
  const given = new Set<string>();
  const operands: string[] = [];
  let virtual: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const named = /^(?:--virtual|-t)(?:=(.*))?$/.exec(word);
    if (named) virtual = named[1] ?? words[++at];
    else if (!word.startsWith("-")) operands.push(word);
    else if (OPTIONS[word] !== undefined) given.add(OPTIONS[word]);
    else if (
      /^-[a-zA-Z]{2,}$/.test(word) &&
      [...word.slice(1)].every((letter) => OPTIONS[`-${letter}`] !== undefined)
    )
      for (const letter of word.slice(1)) given.add(OPTIONS[`-${letter}`] ?? "");
    else return unsimulated(process, `apk ${word}`);
  }
  const name = operands.shift();
  const applet = name === undefined ? undefined : APPLETS[name];
  if (!applet)
    return name !== undefined && OTHERS.includes(name)
      ? unsimulated(process, `apk ${name}`)
      : usage(process, name);
  const release = releaseOf(process);
  if (release !== "3.21") return unsimulated(process, `the packages of Alpine ${release}; those of 3.21 are`);
  if (process.files.credentials.uid !== 0 && !READING.includes(name ?? "")) {
    await process.write(
      2,
      "ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied\n",
    );
    return NO_DATABASE;
  }
  const print = async (text: string) => {
    if (!given.has("quiet")) await process.write(1, text);
  };
  return applet({ process, database: new ApkDatabase(process.files), operands, given, virtual, print });
}

function unsimulated(process: Process, what: string): number {
  void process.write(2, `rockpool: not simulated here: ${what}\n`);
  return 1;
}

async function usage(process: Process, name: string | undefined): Promise<number> {
  if (name !== undefined) {
    await process.write(2, `ERROR: '${name}' is not an apk command. See 'apk --help'.\n`);
    return 1;
  }
  await process.write(
    1,
    `${VERSION.replace(".\n", "")}.

usage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]

Package installation and removal:
  add        Add packages to WORLD and commit changes
  del        Remove packages from WORLD and commit changes

System maintenance:
  update     Update repository indexes
  upgrade    Install upgrades available from repositories

Querying package information:
  info       Give detailed information about packages or repositories
  list       List packages matching a pattern or other criteria
  search     Search for packages by name or description
`,
  );
  return 1;
}

function releaseOf(process: Process): string {
  const content = process.files.readFile("/etc/alpine-release");
  return content instanceof Errno ? "" : decode(content).split(".").slice(0, 2).join(".");
}

/** Fetches the indexes, unless they are kept; whether they are there then. */
async function fetchIndexes(call: ApkCall, always: boolean): Promise<boolean> {
  const { process, given } = call;
  const kept = CACHE.every((path) => !(process.files.stat(path) instanceof Errno));
  if (kept && !always) return true;
  let isThere = true;
  for (const [at, url] of REPOSITORIES.entries()) {
    await call.print(`fetch ${url}/x86_64/APKINDEX.tar.gz\n`);
    if ((await reach(process, HOST)) !== undefined) {
      isThere = false;
      await process.write(2, `WARNING: fetching ${url}: temporary error (try again later)\n`);
      continue;
    }
    await transfer(process, INDEX_SIZE);
    const path = CACHE[at] ?? "";
    if (given.has("no-cache")) continue;
    makeParents(process.files, path);
    process.files.writeFile(path, "", 0o644);
    process.files.truncate(path, INDEX_SIZE);
  }
  return isThere || (kept && !given.has("no-cache"));
}

async function add(call: ApkCall): Promise<number> {
  const { database, process } = call;
  const isThere = await fetchIndexes(call, call.given.has("no-cache") || call.given.has("update"));
  const wanted: AlpinePackage[] = [];
  const missing: string[] = [];
  for (const word of call.operands) {
    const name = word.replace(/[<>=~@].*$/, "");
    const found = findPackage(name);
    if (found && (isThere || database.has(name))) wanted.push(found);
    else missing.push(name);
  }
  if (missing.length > 0) return cannotSelect(call, missing, isThere);
  const planned: AlpinePackage[] = [];
  for (const one of wanted) database.plan(one, planned);
  if (call.virtual !== undefined) planned.push(bundle(call, wanted));
  const names = call.virtual === undefined ? wanted.map(({ name }) => name) : [call.virtual];
  for (const name of names) if (!database.world.includes(name)) database.world.push(name);
  for (const [at, one] of planned.entries()) {
    await transfer(process, one.size * 400);
    await call.print(`(${at + 1}/${planned.length}) Installing ${one.name} (${one.version})\n`);
    const failed = database.add(one);
    if (failed) {
      await process.write(2, `ERROR: ${one.name}-${one.version}: ${failed.message}\n`);
      return 1;
    }
    if (one.hasScript) await call.print(`Executing ${one.name}-${one.version}.post-install\n`);
  }
  return finish(call, planned);
}

/** A package of no files that needs others: `--virtual .build-deps`. */
function bundle({ process, virtual = "" }: ApkCall, wanted: readonly AlpinePackage[]): AlpinePackage {
  return {
    name: virtual,
    version: formatTime("%Y%m%d.%H%M%S", process.kernel.now()),
    size: 0,
    depends: wanted.map(({ name }) => name),
    brings: [],
    programs: [],
    hasScript: false,
    description: "virtual meta package",
  };
}

async function cannotSelect(
  { process }: ApkCall,
  missing: readonly string[],
  isThere: boolean,
): Promise<number> {
  const parts = missing.map((name) => `  ${name} (no such package):\n    required by: world[${name}]\n`);
  await process.write(2, `ERROR: unable to select packages:\n${parts.join("")}`);
  if (isThere)
    await process.write(
      2,
      `rockpool: of Alpine's packages only some are here; if ${missing.join(", ")} is one, it is not simulated\n`,
    );
  return missing.length;
}

/** Triggers run where a package put programs or certificates down. */
async function finish(call: ApkCall, changed: readonly AlpinePackage[]): Promise<number> {
  if (changed.some(({ programs }) => programs.length > 0) || changed.length > 1)
    await call.print(`Executing ${BUSYBOX}.trigger\n`);
  const certificates = changed.find(({ name }) => name === "ca-certificates");
  if (certificates && call.database.has("ca-certificates"))
    await call.print(`Executing ca-certificates-${certificates.version}.trigger\n`);
  await call.print(call.database.summary);
  const failed = call.database.write();
  return failed ? 1 : 0;
}

async function del(call: ApkCall): Promise<number> {
  const { database, operands } = call;
  for (const name of operands) {
    const at = database.world.indexOf(name);
    if (at >= 0) database.world.splice(at, 1);
  }
  const gone = database.orphans;
  const held = operands.filter((name) => database.has(name) && !gone.some((one) => one.name === name));
  if (held.length > 0) await tellHeld(call, held);
  for (const [at, one] of gone.entries()) {
    await call.print(`(${at + 1}/${gone.length}) Purging ${one.name} (${one.version})\n`);
    database.remove(one);
  }
  return finish(call, gone);
}

async function tellHeld({ database, print, process }: ApkCall, held: readonly string[]): Promise<void> {
  await print(`World updated, but the following packages are not removed due to:\n`);
  for (const name of held) {
    const users = database.installed.filter(({ depends }) => depends.includes(name)).map((one) => one.name);
    await print(`  ${name}: ${users.join(" ")}\n`);
  }
  await process.write(1, "\n");
}

async function update(call: ApkCall): Promise<number> {
  if (!(await fetchIndexes(call, true))) {
    await call.process.write(1, `2 unavailable, 0 stale; ${BASE.length} distinct packages available\n`);
    return 2;
  }
  const [main = "", community = ""] = REPOSITORIES;
  await call.print(`v3.21.0-38-g75e920e2df8 [${main}]\nv3.21.0-65-g124a4988cc4 [${community}]\n`);
  await call.print("OK: 25386 distinct packages available\n");
  return 0;
}

async function upgrade(call: ApkCall): Promise<number> {
  await fetchIndexes(call, call.given.has("no-cache") || call.given.has("update"));
  await call.print(call.database.summary);
  return 0;
}

async function version(call: ApkCall): Promise<number> {
  await call.process.write(1, "Installed:                                Available:\n");
  return 0;
}

async function info({ process, database, operands, given }: ApkCall): Promise<number> {
  const shown = (one: AlpinePackage) => (given.has("verbose") ? `${one.name}-${one.version}` : one.name);
  if (operands.length === 0) {
    await process.write(1, database.installed.map((one) => `${shown(one)}\n`).join(""));
    return 0;
  }
  let status = 0;
  for (const name of operands) {
    const one = database.installed.find((other) => other.name === name);
    if (given.has("installed")) {
      if (one) await process.write(1, `${shown(one)}\n`);
      else status = 1;
      continue;
    }
    if (!one) {
      status = 1;
      continue;
    }
    await process.write(1, describe(one, given));
  }
  return status;
}

function describe(one: AlpinePackage, given: ReadonlySet<string>): string {
  const id = `${one.name}-${one.version}`;
  const size = one.size < 1024 ? `${one.size} KiB` : `${Math.round(one.size / 1024)} MiB`;
  const parts: readonly (readonly [option: string, text: string])[] = [
    ["description", `${id} description:\n${one.description}\n\n`],
    ["size", `${id} installed size:\n${size}\n\n`],
    ["depends", `${id} depends on:\n${one.depends.map((name) => `${name}\n`).join("")}\n`],
    [
      "contents",
      `${id} contains:\n${pathsOf(one)
        .map((path) => `${path}\n`)
        .join("")}\n`,
    ],
  ];
  const chosen = parts.filter(([option]) => given.has(option) || given.has("all"));
  return (chosen.length > 0 ? chosen : parts.slice(0, 2)).map(([, text]) => text).join("");
}

async function list({ process, database, operands, given }: ApkCall): Promise<number> {
  for (const one of [...PACKAGES, ...BASE].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const isThere = database.has(one.name);
    if ((given.has("installed") && !isThere) || (operands.length > 0 && !operands.includes(one.name)))
      continue;
    await process.write(
      1,
      `${one.name}-${one.version} x86_64 {${one.name}}${isThere ? " [installed]" : ""}\n`,
    );
  }
  return 0;
}

async function search(call: ApkCall): Promise<number> {
  if (!(await fetchIndexes(call, call.given.has("no-cache")))) return 1;
  const found = [...PACKAGES, ...BASE].filter(({ name, description }) =>
    call.operands.every((word) =>
      `${name} ${call.given.has("description") ? description : ""}`.includes(word.replaceAll("*", "")),
    ),
  );
  for (const { name, version: number } of found.sort((a, b) => (a.name < b.name ? -1 : 1)))
    await call.process.write(1, `${name}-${number}\n`);
  return 0;
}
