import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { type TarEntry, writeTar } from "../../archive/tar.ts";
import { archiveTree } from "../../archive/tree-archive.ts";
import { canonicalPath } from "../format/path.ts";
import { ignoreMatcher } from "./ignore.ts";
import { dockerfileEntry } from "./input-context.ts";

export interface BuildContext {
  readonly archive: Uint8Array;
  /** Of the Dockerfile, within the archive. */
  readonly dockerfile: string;
  /** Bytes of the Dockerfile, of `.dockerignore`, and of what is sent, as BuildKit tells them. */
  readonly sizes: {
    readonly dockerfile: number;
    readonly ignore: number | undefined;
    readonly files: number;
  };
}

export type ContextFailure = {
  readonly kind: "no-folder" | "not-folder" | "no-dockerfile";
  readonly path: string;
  readonly missing?: string;
};

/** Links are followed from the root on: what is told is the first name that is not there. */
function firstMissing(files: Files, path: string): string {
  const slashes = [...path.slice(1).matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  return slashes.find((folder) => files.stat(folder) instanceof Errno) ?? path;
}

/** What of a folder is sent to the engine: all but what `.dockerignore` leaves out. */
export function readContext(
  files: Files,
  cwd: string,
  word: string,
  file: string,
  /** The Dockerfile, where it came on standard input. */
  input?: Uint8Array,
): BuildContext | ContextFailure {
  const folder = canonicalPath(cwd, word);
  const status = files.stat(folder);
  if (status instanceof Errno) return { kind: "no-folder", path: word };
  if (status.kind !== "directory") return { kind: "not-folder", path: word };
  const given = file === "" || input ? `${folder}/Dockerfile` : canonicalPath(cwd, file);
  const inFolder = !input && (given.startsWith(`${folder}/`) || folder === "/");
  const content = input ?? files.readFile(given);
  if (content instanceof Errno)
    return { kind: "no-dockerfile", path: given, missing: firstMissing(files, given) };
  const ignore = ignoreFile(files, folder, given);
  const dockerfile = inFolder ? given.slice(folder === "/" ? 1 : folder.length + 1) : ".dockerfile.outside";
  const isIgnored = ignoreMatcher(ignore ?? "");
  const kept = keptEntries(archiveTree(files, folder, ""), isIgnored, [dockerfile, ".dockerignore"]);
  const all = inFolder ? kept : [...kept, dockerfileEntry(dockerfile, content)];
  return {
    archive: writeTar(all.map((entry) => ({ ...entry, uid: 0, gid: 0 }))),
    dockerfile,
    sizes: { dockerfile: content.length, ignore: ignore?.length, files: sizeOf(kept, isIgnored) },
  };
}

/** One beside the Dockerfile that bears its name comes before that of the folder. */
function ignoreFile(files: Files, folder: string, dockerfile: string): string | undefined {
  for (const path of [`${dockerfile}.dockerignore`, `${folder}/.dockerignore`]) {
    const content = files.readFile(path);
    if (!(content instanceof Errno)) return decode(content);
  }
  return undefined;
}

/** The Dockerfile and `.dockerignore` are always sent. */
function keptEntries(
  entries: Iterable<TarEntry>,
  isIgnored: (path: string) => boolean,
  always: readonly string[],
): TarEntry[] {
  return [...entries].filter(({ name }) => !isIgnored(name) || always.includes(name));
}

const ENTRY_COST = 30;

/** About what BuildKit's own protocol transfers: names, and contents. */
function sizeOf(entries: readonly TarEntry[], isIgnored: (path: string) => boolean): number {
  return entries
    .filter(({ name }) => !isIgnored(name))
    .reduce((sum, { name, content }) => sum + name.length + ENTRY_COST + content.length, 2);
}
