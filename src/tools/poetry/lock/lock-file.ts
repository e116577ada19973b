import { parse, TomlError } from "smol-toml";
import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { compareVersions, parseVersion, type Version } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";
import type { Profile } from "../profile.ts";
import { contentHash } from "../project/content-hash.ts";
import { type Dependency, isTable, parseDependency, strings } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import { writeKey, writeString } from "../toml-edit/write-value.ts";
import { writeDependencies } from "./write-dependencies.ts";

/** A package in poetry.lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: Version;
  readonly description: string;
  readonly category: string;
  /** The groups that need it, the main one first: lock files of format 2.1. */
  readonly groups: readonly string[];
  /** Where it is needed at all, if not everywhere. */
  readonly marker: string | undefined;
  readonly isOptional: boolean;
  /** Where it comes from; undefined: an index. */
  readonly source: LockedSource | undefined;
  readonly pythonText: string;
  readonly files: readonly LockedFile[];
  readonly dependencies: readonly Dependency[];
  /** Extra → its requirements as texts. */
  readonly extras: ReadonlyMap<string, readonly string[]>;
}

export interface LockedSource {
  readonly type: "directory" | "file" | "url" | "git";
  /** Paths are seen from the project's directory. */
  readonly url: string;
  /** Of a directory or a repository. */
  readonly isDevelop: boolean;
  /** Of a repository: what was asked for, and the commit that it was then. */
  readonly reference?: string;
  readonly resolved?: string;
  readonly subdirectory?: string;
}

export interface LockedFile {
  readonly file: string;
  readonly hash: string;
}

export interface LockFile {
  readonly packages: readonly LockedPackage[];
  readonly hash: string;
  readonly extras: ReadonlyMap<string, readonly string[]>;
}

export function lockPath({ directory }: Project): string {
  return `${directory === "/" ? "" : directory}/poetry.lock`;
}

/** poetry.lock of a project; undefined: there is none. */
export function readLock(files: Files, project: Project): LockFile | undefined {
  const content = files.readFile(lockPath(project));
  if (content instanceof Errno) return undefined;
  const data = parseLock(decode(content));
  const metadata = isTable(data.metadata) ? data.metadata : {};
  const packages = Array.isArray(data.package) ? data.package : [];
  return {
    packages: packages.filter(isTable).flatMap(readPackage),
    hash: textOf(metadata["content-hash"]),
    extras: listsOf(data.extras),
  };
}

function parseLock(text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new PoetryError(
      `Unable to read the lock file (Invalid statement (at line ${error.line}, column ${error.column})).`,
    );
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function listsOf(value: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(isTable(value) ? value : {}).map(([name, list]) => [name, strings(list)]));
}

function readPackage(entry: Readonly<Record<string, unknown>>): readonly LockedPackage[] {
  const version = parseVersion(textOf(entry.version));
  if (!version) return [];
  const files = Array.isArray(entry.files) ? entry.files : [];
  return [
    {
      name: normalizeName(textOf(entry.name)),
      version,
      description: textOf(entry.description),
      category: textOf(entry.category) || "main",
      groups: strings(entry.groups),
      marker: typeof entry.markers === "string" ? entry.markers : undefined,
      isOptional: entry.optional === true,
      source: isTable(entry.source) ? readSource(entry.source, entry.develop === true) : undefined,
      pythonText: textOf(entry["python-versions"]) || "*",
      files: files.filter(isTable).map(({ file, hash }) => ({ file: textOf(file), hash: textOf(hash) })),
      dependencies: readDependencies(entry.dependencies),
      extras: listsOf(entry.extras),
    },
  ];
}

function readSource(source: Readonly<Record<string, unknown>>, isDevelop: boolean): LockedSource | undefined {
  const type = (["directory", "file", "url", "git"] as const).find((one) => one === source.type);
  const { reference, resolved_reference: resolved, subdirectory } = source;
  return (
    type && {
      type,
      url: textOf(source.url),
      isDevelop,
      ...(typeof reference === "string" ? { reference } : {}),
      ...(typeof resolved === "string" ? { resolved } : {}),
      ...(typeof subdirectory === "string" ? { subdirectory } : {}),
    }
  );
}

function readDependencies(value: unknown): readonly Dependency[] {
  return Object.entries(isTable(value) ? value : {}).flatMap(([name, one]) =>
    (Array.isArray(one) ? one : [one]).flatMap((each: unknown) => parseDependency(name, each) ?? []),
  );
}

/** Whether the lock file was made of this pyproject.toml. */
export function isFresh(lock: LockFile, project: Project): boolean {
  return lock.hash === contentHash(project);
}

/** The text of a lock file. */
export function formatLock(packages: readonly LockedPackage[], project: Project, profile: Profile): string {
  const by = profile.locksWithVersion ? `Poetry ${profile.version} and` : "Poetry and";
  const sorted = [...packages].sort(
    (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || compareVersions(a.version, b.version),
  );
  const parts = [
    `# This file is automatically @generated by ${by} should not be changed by hand.\n`,
    ...(sorted.length === 0 ? ["package = []\n"] : sorted.map((one) => formatPackage(one, profile))),
  ];
  if (project.extras.size > 0) {
    const rows = [...project.extras].sort(([a], [b]) => (a < b ? -1 : 1));
    parts.push(
      `[extras]\n${rows.map(([name, list]) => `${writeKey(name)} = ${writeList(list)}\n`).join("")}`,
    );
  }
  parts.push(
    `[metadata]\nlock-version = "${profile.isSecond ? "2.1" : "2.0"}"\npython-versions = ${writeString(project.pythonText)}\ncontent-hash = "${contentHash(project)}"\n`,
  );
  // Without packages the first statement follows the comment at once.
  return sorted.length === 0 ? parts[0] + parts.slice(1).join("\n") : parts.join("\n");
}

function writeList(list: readonly string[]): string {
  return `[${list.map(writeString).join(", ")}]`;
}

function formatPackage(one: LockedPackage, profile: Profile): string {
  let text = `[[package]]\nname = ${writeString(one.name)}\nversion = "${one.version.text}"\ndescription = ${writeString(one.description)}\n`;
  if (profile.locksCategory) text += `category = "${one.category}"\n`;
  text += `optional = ${one.isOptional}\npython-versions = ${writeString(one.pythonText)}\n`;
  if (profile.isSecond) {
    text += `groups = ${writeList(one.groups)}\n`;
    if (one.marker !== undefined) text += `markers = ${writeString(one.marker)}\n`;
  }
  text += "files = ";
  const files = [...one.files].sort((a, b) => (a.file < b.file ? -1 : 1));
  text +=
    files.length === 0
      ? "[]\n"
      : `[\n${files.map(({ file, hash }) => `    {file = "${file}", hash = "${hash}"},\n`).join("")}]\n`;
  if (one.source?.type === "directory" || one.source?.type === "git")
    text += `develop = ${one.source.isDevelop}\n`;
  text += writeDependencies(one.dependencies);
  if (one.extras.size > 0) {
    const rows = [...one.extras].sort(([a], [b]) => (a < b ? -1 : 1));
    text += `\n[package.extras]\n${rows.map(([name, list]) => `${writeKey(name)} = ${writeList(list)}\n`).join("")}`;
  }
  return one.source ? `${text}\n${formatSource(one.source)}` : text;
}

function formatSource({ type, url, reference, resolved, subdirectory }: LockedSource): string {
  const rows = [
    ["type", type],
    ["url", url],
    ["reference", reference],
    ["resolved_reference", resolved],
    ["subdirectory", subdirectory],
  ] as const;
  const lines = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} = ${writeString(value)}\n`],
  );
  return `[package.source]\n${lines.join("")}`;
}
