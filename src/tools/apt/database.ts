import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { archOf, type DebianPackage, needsOf, type PackageIndex } from "./index/package.ts";

const STATUS = "/var/lib/dpkg/status";
const EXTENDED = "/var/lib/apt/extended_states";

/** What dpkg knows to be installed, and what of it came only because something else needed it. */
export class Database {
  readonly installed: Set<string>;
  readonly automatic: Set<string>;

  constructor(
    private readonly files: Files,
    private readonly index: PackageIndex,
  ) {
    this.installed = readStatus(files) ?? impliedBy(files, index);
    this.automatic = readAutomatic(files);
  }

  has(name: string): boolean {
    return this.installed.has(name);
  }

  /** Whether the name, or something that stands for it, is there or will be. */
  satisfies(name: string, coming: ReadonlySet<string> = new Set()): boolean {
    return this.index.standingFor(name).some((one) => this.has(one.name) || coming.has(one.name));
  }

  /** Those that are installed, by name. */
  get packages(): readonly DebianPackage[] {
    return this.index.packages.filter(({ name }) => this.has(name));
  }

  /** Installed packages that would not work without these. */
  dependingOn(gone: ReadonlySet<string>): readonly DebianPackage[] {
    const stays = (name: string) =>
      this.index.standingFor(name).some((one) => this.has(one.name) && !gone.has(one.name));
    return this.packages.filter(
      (one) =>
        !gone.has(one.name) &&
        needsOf(one).some((names) => !isUnknown(this.index, names) && !names.some(stays)),
    );
  }

  add(name: string, automatic: boolean): void {
    this.installed.add(name);
    if (automatic) this.automatic.add(name);
    else this.automatic.delete(name);
  }

  remove(name: string): void {
    this.installed.delete(name);
    this.automatic.delete(name);
  }

  write(): void {
    makeParents(this.files, STATUS);
    makeParents(this.files, EXTENDED);
    this.files.writeFile(STATUS, this.packages.map(formatStatus).join("\n"), 0o644);
    const marks = [...this.automatic].sort().map((name) => {
      const found = this.index.find(name);
      return `Package: ${name}\nArchitecture: ${found ? archOf(found) : "amd64"}\nAuto-Installed: 1\n\n`;
    });
    if (marks.length > 0 || !(this.files.stat(EXTENDED) instanceof Errno))
      this.files.writeFile(EXTENDED, marks.join(""), 0o644);
  }
}

/** Relations to packages beyond the index hold nothing up. */
function isUnknown(index: PackageIndex, names: readonly string[]): boolean {
  return names.every((name) => index.standingFor(name).length === 0);
}

export function makeParents(files: Files, path: string): void {
  const parts = path.split("/").slice(1, -1);
  parts.forEach((_part, at) => void files.mkdir(`/${parts.slice(0, at + 1).join("/")}`, 0o755));
}

function readText(files: Files, path: string): string | undefined {
  const content = files.readFile(path);
  return content instanceof Errno ? undefined : decode(content);
}

function readStatus(files: Files): Set<string> | undefined {
  const text = readText(files, STATUS);
  if (text === undefined) return undefined;
  const names = text.split("\n\n").flatMap((stanza) => {
    const name = /^Package: (.*)$/m.exec(stanza)?.[1];
    return name !== undefined && /^Status: install ok installed$/m.test(stanza) ? [name] : [];
  });
  return new Set(names);
}

function readAutomatic(files: Files): Set<string> {
  const text = readText(files, EXTENDED) ?? "";
  return new Set(
    [...text.matchAll(/^Package: (.*)\nArchitecture: .*\nAuto-Installed: 1$/gm)].map(([, name = ""]) => name),
  );
}

/**
 * Where nothing was ever installed there is no status file: it is the base system, and the packages of the programs
 * that are there.
 */
function impliedBy(files: Files, index: PackageIndex): Set<string> {
  const there = (path: string) => !(files.lstat(path) instanceof Errno);
  const names = new Set<string>();
  const add = (one: DebianPackage): void => {
    if (names.has(one.name)) return;
    names.add(one.name);
    for (const alternatives of needsOf(one)) {
      const needed = alternatives.flatMap((name) => index.standingFor(name));
      const first = needed[0];
      if (first && !needed.some(({ name }) => names.has(name))) add(first);
    }
  };
  for (const one of index.packages) if (one.base) names.add(one.name);
  for (const one of index.packages) {
    const { programs = [] } = one;
    const found = programs.filter(there);
    if (found.length * 2 > programs.length || found.some((path) => path.endsWith(`/${one.name}`))) add(one);
  }
  return names;
}

/** Its part of the status file. */
export function formatStatus(one: DebianPackage): string {
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ["Package", one.name],
    ["Essential", one.essential ? "yes" : undefined],
    ["Status", "install ok installed"],
    ["Priority", one.priority],
    ["Section", one.section],
    ["Installed-Size", one.installed],
    ["Maintainer", one.maintainer],
    ["Architecture", archOf(one)],
    ["Multi-Arch", one.same ? "same" : undefined],
    ["Version", one.version],
    ["Provides", one.provides],
    ["Depends", one.depends],
    ["Pre-Depends", one.preDepends],
    ["Recommends", one.recommends],
    ["Suggests", one.suggests],
    ["Conflicts", one.conflicts],
    ["Description", one.description],
    ["Homepage", one.homepage],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}
