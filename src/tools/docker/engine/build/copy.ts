import { decode, encode } from "../../../../base/bytes.ts";
import { baseName, normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar, type TarEntry } from "../../archive/tar.ts";
import { extractEntries } from "../../archive/tree-archive.ts";
import { badRequest, EngineError, failure } from "../engine-error.ts";
import { fitsPattern } from "../images/list.ts";
import { lowered } from "../store.ts";
import type { Instruction } from "./dockerfile.ts";
import { parseFailure } from "./dockerfile-error.ts";

/** Files to be put somewhere: each with its name below the target. */
export interface CopyPlan {
  readonly entries: readonly TarEntry[];
  /** Where to, absolute; a directory where it ends with a slash. */
  readonly target: string;
  /** The name of a single file that would take the target's place: it goes into a directory that is there. */
  readonly fileName: string | undefined;
}

/** What COPY and ADD put where (Dockerfile reference). `source`: the entries of the context or of another stage. */
export async function planCopy(
  instruction: Instruction,
  words: readonly string[],
  source: readonly TarEntry[],
  workingDir: string,
): Promise<CopyPlan> {
  const { name, heredocs, flags } = instruction;
  if (words.length < 2)
    throw parseFailure(
      `${name} requires at least two arguments, but only one was provided. Destination could not be determined`,
      instruction.place,
    );
  const sources = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const asFolder = last.endsWith("/") || last === "." || last.endsWith("/.");
  const base = normalizePath(last, workingDir || "/");
  const found = sources.map((one) => {
    const here = heredocs.find(
      ({ name: word }) => one.replace(/^<<-?["']?|["']$/g, "") === word && one.startsWith("<<"),
    );
    return here ? [[heredocEntry(here.name, here.content)]] : matching(name, one, source);
  });
  const groups = found.flat();
  if (groups.length > 1 && !asFolder)
    throw badRequest(
      `When using ${name} with more than one source file, the destination must be a directory and end with a /`,
    );
  const entries: TarEntry[] = [];
  for (const group of groups) entries.push(...(await placed(name, group, asFolder, base)));
  const [only] = groups.length === 1 && !asFolder ? (groups[0] ?? []) : [];
  const mode = flags.chmod === undefined ? undefined : Number.parseInt(flags.chmod, 8);
  return {
    entries: mode === undefined ? entries : entries.map((entry) => ({ ...entry, mode })),
    target: base,
    fileName: only === undefined || only.kind === "directory" ? undefined : baseName(only.name),
  };
}

function heredocEntry(name: string, content: string): TarEntry {
  return { name, kind: "file", mode: 0o644, uid: 0, gid: 0, mtime: 0, content: encode(content), target: "" };
}

/** One group for each file or directory that fits; the first entry of a group is what was named. */
function matching(instruction: string, pattern: string, source: readonly TarEntry[]): TarEntry[][] {
  if (/^https?:\/\//.test(pattern))
    throw new EngineError(501, `rockpool: not simulated here: ADD from ${pattern}`);
  const wanted = normalizePath(pattern).slice(1);
  if (wanted === "") return [[ROOT_ENTRY, ...source]];
  const hasWildcards = /[*?]/.test(wanted);
  const roots = source.filter(({ name }) =>
    hasWildcards ? fitsPattern(clean(name), wanted) : clean(name) === wanted,
  );
  const isImplied = !hasWildcards && source.some(({ name }) => clean(name).startsWith(`${wanted}/`));
  if (roots.length === 0 && !isImplied)
    throw failure(
      hasWildcards
        ? `${instruction} failed: no source files were specified`
        : `${instruction} failed: file not found in build context or excluded by .dockerignore: stat ${wanted}: file does not exist`,
    );
  const names = roots.length > 0 ? roots : [{ ...ROOT_ENTRY, name: wanted }];
  return names.map((root) => [
    root,
    ...source.filter(
      ({ name }) => root.kind === "directory" && clean(name).startsWith(`${clean(root.name)}/`),
    ),
  ]);
}

const ROOT_ENTRY: TarEntry = {
  name: "",
  kind: "directory",
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime: 0,
  content: new Uint8Array(0),
  target: "",
};

function clean(name: string): string {
  return normalizePath(name).slice(1);
}

/** A directory's content goes to the target itself; a file into it or in its place; ADD unpacks archives. */
async function placed(
  instruction: string,
  [root = ROOT_ENTRY, ...below]: readonly TarEntry[],
  asFolder: boolean,
  base: string,
): Promise<TarEntry[]> {
  const to = (rest: string) => (rest === "" ? base : `${base === "/" ? "" : base}/${rest}`).slice(1);
  if (root.kind === "directory") {
    const from = clean(root.name);
    const inside = below.map((entry) => ({
      ...entry,
      name: to(clean(entry.name).slice(from === "" ? 0 : from.length + 1)),
    }));
    return [{ ...root, name: to("") }, ...inside];
  }
  const archive = instruction === "ADD" ? await archiveIn(root.content) : undefined;
  if (archive) return archive.map((entry) => ({ ...entry, name: to(clean(entry.name)) }));
  return [{ ...root, name: asFolder ? to(baseName(root.name)) : to("") }];
}

async function archiveIn(content: Uint8Array): Promise<readonly TarEntry[] | undefined> {
  const bytes = await inflate(content);
  const isTar = decode(bytes.subarray(257, 262)) === "ustar";
  return isTar ? readTar(bytes) : undefined;
}

/** Writes the plan. A file goes into a directory that is there already, under its own name. */
export function applyCopy(
  files: Files,
  { entries, target, fileName }: CopyPlan,
  owner: string | undefined,
): void {
  const status = files.stat(target);
  const isFolder = !(status instanceof Errno) && status.kind === "directory";
  const [single] = entries;
  const isInPlace = entries.length === 1 && `/${single?.name}` === target;
  const named =
    isInPlace && isFolder && single && fileName !== undefined
      ? [{ ...single, name: `${single.name}/${fileName}` }]
      : entries;
  const existing = new Set(
    named
      .filter(({ name, kind }) => kind === "directory" && !(files.stat(`/${name}`) instanceof Errno))
      .map(({ name }) => name),
  );
  const fresh = named.filter(({ name }) => name !== "" && !existing.has(name));
  const failed = extractEntries(files, fresh, "/", ownerOf(files, owner));
  if (failed) throw failure(`failed to copy files: ${lowered(failed)}`);
}

function ownerOf(files: Files, owner: string | undefined): { uid: number; gid: number } {
  if (owner === undefined) return { uid: 0, gid: 0 };
  const [user = "", group] = owner.split(":");
  const uid = numberIn(files, "/etc/passwd", user, "user");
  return { uid, gid: group === undefined ? uid : numberIn(files, "/etc/group", group, "group") };
}

function numberIn(files: Files, path: string, name: string, kind: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  const content = files.readFile(path);
  const line =
    content instanceof Errno
      ? undefined
      : decode(content)
          .split("\n")
          .find((one) => one.startsWith(`${name}:`));
  if (line === undefined)
    throw failure(
      `unable to convert uid/gid chown string to host mapping: can't find ${kind === "user" ? "uid for user" : "gid for group"} ${name}: no such ${kind}: ${name}`,
    );
  return Number(line.split(":")[2]);
}
