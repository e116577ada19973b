import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { programFile } from "../../process/executable.ts";
import { makeParents } from "../apt/database.ts";
import { type AlpinePackage, BASE, PACKAGES, WORLD } from "./alpine-3.21.ts";

const INSTALLED = "/lib/apk/db/installed";
const WORLD_FILE = "/etc/apk/world";

/** What apk knows: installed packages, and the world, those that somebody asked for. */
export class ApkDatabase {
  /** In the order in which they came. */
  readonly installed: AlpinePackage[];
  readonly world: string[];

  constructor(private readonly files: Files) {
    const text = readText(files, INSTALLED);
    this.installed = text === undefined ? [...BASE] : parseInstalled(text);
    this.world = readText(files, WORLD_FILE)?.trim().split(/\s+/) ?? [...WORLD];
  }

  has(name: string): boolean {
    return this.installed.some((one) => one.name === name);
  }

  /** `OK: 12 MiB in 24 packages`. */
  get summary(): string {
    const size = this.installed.reduce((sum, one) => sum + one.size, 0);
    return `OK: ${Math.round(size / 1024)} MiB in ${this.installed.length} packages\n`;
  }

  /** The package, and before it what it needs, as far as it is not there. */
  plan(one: AlpinePackage, planned: AlpinePackage[]): void {
    if (this.has(one.name) || planned.includes(one)) return;
    for (const name of one.depends) {
      const needed = findPackage(name);
      if (needed) this.plan(needed, planned);
    }
    planned.push(one);
    for (const name of one.brings) {
      const brought = findPackage(name);
      if (brought) this.plan(brought, planned);
    }
  }

  add(one: AlpinePackage): Errno | undefined {
    const failed = putDown(this.files, one);
    if (!failed) this.installed.push(one);
    return failed;
  }

  remove(one: AlpinePackage): void {
    this.installed.splice(this.installed.indexOf(one), 1);
    for (const path of pathsOf(one)) this.files.unlink(`/${path}`);
  }

  /** Those that nobody in the world needs. */
  get orphans(): readonly AlpinePackage[] {
    const wanted = new Set(BASE.map(({ name }) => name));
    const want = (name: string): void => {
      if (wanted.has(name)) return;
      wanted.add(name);
      const found = this.installed.find((one) => one.name === name);
      for (const other of found ? [...found.depends, ...found.brings] : []) want(other);
    };
    for (const name of this.world) want(name);
    return this.installed.filter(({ name }) => !wanted.has(name)).reverse();
  }

  write(): Errno | undefined {
    for (const path of [INSTALLED, WORLD_FILE]) makeParents(this.files, path);
    this.files.writeFile(WORLD_FILE, `${[...this.world].sort().join("\n")}\n`, 0o644);
    return this.files.writeFile(INSTALLED, this.installed.map(formatInstalled).join(""), 0o644);
  }
}

export function findPackage(name: string): AlpinePackage | undefined {
  return [...PACKAGES, ...BASE].find((one) => one.name === name);
}

function readText(files: Files, path: string): string | undefined {
  const content = files.readFile(path);
  return content instanceof Errno ? undefined : decode(content);
}

/** Its files, without the slash at the front, as apk lists them. */
export function pathsOf({ name, programs, size }: AlpinePackage): readonly string[] {
  if (name.startsWith(".")) return [];
  const paths = programs.map((program) => `usr/bin/${program}`);
  // Of a library the size alone is simulated: a file with a hole.
  return paths.length > 0 || size === 0 ? paths : [`usr/lib/${name}.so`];
}

const OTHER_NAMES: Readonly<Record<string, string>> = { cc: "gcc", "c++": "g++", python3: "python" };

function putDown(files: Files, one: AlpinePackage): Errno | undefined {
  const paths = pathsOf(one);
  for (const [at, path] of paths.entries()) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    makeParents(files, `/${path}`);
    const content = path.startsWith("usr/lib") ? "" : programFile(OTHER_NAMES[name] ?? name);
    files.unlink(`/${path}`);
    const failed = files.writeFile(`/${path}`, content, 0o755);
    if (failed) return failed;
    if (at === 0) files.truncate(`/${path}`, Math.max(one.size * 1024, content.length));
  }
  return undefined;
}

/** apk-installed(5): a field a line, an empty line after each package. */
function formatInstalled(one: AlpinePackage): string {
  const depends = one.depends.length > 0 ? `D:${one.depends.join(" ")}\n` : "";
  const files = pathsOf(one).map((path) => {
    const slash = path.lastIndexOf("/");
    return `F:${path.slice(0, slash)}\nR:${path.slice(slash + 1)}\n`;
  });
  return `P:${one.name}\nV:${one.version}\nA:x86_64\nI:${one.size * 1024}\nT:${one.description}\n${depends}${files.join("")}\n`;
}

function parseInstalled(text: string): AlpinePackage[] {
  return text
    .split("\n\n")
    .filter((stanza) => stanza.trim() !== "")
    .map((stanza) => {
      const field = (letter: string) => new RegExp(`^${letter}:(.*)$`, "m").exec(stanza)?.[1] ?? "";
      const known = findPackage(field("P"));
      if (known) return known;
      return {
        name: field("P"),
        version: field("V"),
        size: Number(field("I")) / 1024,
        depends: field("D").split(" ").filter(Boolean),
        description: field("T"),
        brings: [],
        programs: [],
        hasScript: false,
      };
    });
}
