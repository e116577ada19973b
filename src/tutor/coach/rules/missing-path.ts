import { nearestWord } from "../../../base/edit-distance.ts";
import { baseName, dirName, joinPath, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import {
  failedCommand,
  kindAt,
  lineOf,
  type Moment,
  operandsOf,
  type Rule,
  shownPath,
  type TypedCommand,
} from "../moment.ts";

/** How many entries of the home directory are looked at for a file of that name. */
const SEARCHED = 2_000;

/** `No such file or directory`: a slip in the name, a blank without quotes, a file that is elsewhere. */
export const missingPath: Rule = async (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { computer, output, say } = moment;
  const missing = pathsOf(failed).filter((path) => !exists(computer.files, path, failed.cwdBefore));
  const tooMany = failed.words[0] === "cd" && output.includes("too many arguments");
  if (tooMany) return withBlanks(moment, failed) ?? oneFolder(moment, failed);
  if (!output.includes("No such file or directory")) return undefined;
  const blanks = withBlanks(moment, failed);
  if (blanks !== undefined) return blanks;
  const glued = failed.status === 127 ? /^([a-z]+)(\/.*)$/.exec(failed.words[0] ?? "") : undefined;
  if (glued && (await computer.meaningOf(glued[1] ?? "")))
    return say.blankMissing([glued[1], glued[2], ...failed.typed.slice(1)].join(" "));
  // Where the source is not there, nothing is to be said of the target.
  const isCopy = failed.words[0] === "cp" || failed.words[0] === "mv";
  const sources = isCopy ? missing.filter((path) => !isTarget(failed, path)) : [];
  for (const path of sources.length > 0 ? sources : missing) {
    const said = aboutMissing(moment, failed, path);
    if (said !== undefined) return said;
  }
  return undefined;
};

/** `cd projects shop`: one way down, or several folders at once. */
function oneFolder({ computer, say }: Moment, event: TypedCommand): string {
  const [command = "", ...names] = event.words;
  const path = names.join("/");
  const isFolder = kindAt(computer.files, path, event.cwdBefore) === "directory";
  return isFolder ? say.didYouMean(lineOf(event, [command, path])) : say.oneFolder(names.length);
}

/** Its operands, what it was to read and write by redirections, and a script that is called by its path. */
function pathsOf(event: TypedCommand): readonly string[] {
  const { words, redirections, status } = event;
  const script = status === 127 && words[0]?.includes("/") ? [words[0]] : [];
  const targets = redirections.filter(
    ({ operator }) => !operator.includes("&") && !operator.startsWith("<<"),
  );
  return [...script, ...operandsOf(event), ...targets.map(({ target }) => target)];
}

/** Whether it was to be made, or filled. */
function isTarget(event: TypedCommand, path: string): boolean {
  const { words, redirections } = event;
  const operands = operandsOf(event);
  if (redirections.some(({ operator, target }) => operator.startsWith(">") && target === path)) return true;
  if (words[0] === "touch" || words[0] === "tee") return true;
  return (words[0] === "cp" || words[0] === "mv") && operands.length > 1 && operands.at(-1) === path;
}

/** Several words that are one name: `cat my notes.txt`. */
function withBlanks({ computer, say }: Moment, event: TypedCommand): string | undefined {
  const { words, cwdBefore } = event;
  for (let from = 1; from < words.length; from++) {
    for (let to = words.length; to > from + 1; to--) {
      const name = words.slice(from, to).join(" ");
      if (!exists(computer.files, name, cwdBefore)) continue;
      return say.quoteBlanks(lineOf(event, [...words.slice(0, from), `"${name}"`, ...words.slice(to)]));
    }
  }
  return undefined;
}

function aboutMissing(moment: Moment, event: TypedCommand, path: string): string | undefined {
  const { words, cwdBefore } = event;
  const { computer, say } = moment;
  const { files, home } = computer;
  if (/^\.{3,}$/.test(path))
    return say.didYouMean(
      `${words[0]} ${Array(path.length - 1)
        .fill("..")
        .join("/")}`,
    );
  if (/[*?]/.test(path)) return say.nothingFits(path, shownPath(cwdBefore, home));
  const parent = dirName(path);
  if (!exists(files, parent, cwdBefore)) {
    const relative = path.replace(/^\/+/, "");
    if (path.startsWith("/") && exists(files, relative, cwdBefore)) return say.fromRoot(path, relative);
    if (words[0] === "mkdir") return say.parentMissing(parent);
    const nearParent = nearName(files, parent, cwdBefore);
    if (nearParent !== undefined) return say.nearPath(parent, nearParent);
    if (isTarget(event, path)) return say.folderMissing(parent);
    const above = findBelow(files, home, baseName(parent));
    return above && say.elsewhere(baseName(parent), shownPath(above, home), shownPath(cwdBefore, home));
  }
  const relative = path.replace(/^\/+/, "");
  if (path.startsWith("/") && exists(files, relative, cwdBefore)) return say.fromRoot(path, relative);
  const near = nearName(files, path, cwdBefore);
  if (near !== undefined) return say.nearPath(path, near);
  if (words[0] === "cd" && baseName(path) === baseName(cwdBefore))
    return say.alreadyInside(baseName(path), shownPath(cwdBefore, home));
  if (isTarget(event, path)) return say.folderMissing(path);
  const place = findBelow(files, home, baseName(path));
  if (place === undefined || place === normalizePath(parent, cwdBefore)) return undefined;
  return say.elsewhere(baseName(path), shownPath(place, home), shownPath(cwdBefore, home));
}

function exists(files: Files, path: string, cwd: string): boolean {
  return kindAt(files, path, cwd) !== undefined;
}

/** The entry beside it whose name is nearly the same, written as the path was. */
function nearName(files: Files, path: string, cwd: string): string | undefined {
  const parent = dirName(path);
  const entries = files.readdir(normalizePath(parent, cwd));
  if (entries instanceof Errno) return undefined;
  const near =
    nearestWord(
      baseName(path),
      entries.map(({ name }) => name),
    ) ?? otherExtension(baseName(path), entries);
  if (near === undefined) return undefined;
  return parent === "." && !path.startsWith("./") ? near : joinPath(parent, near);
}

/** `notes` for `notes.txt`, `hello.sh` for `hello`. */
function otherExtension(
  name: string,
  entries: readonly { readonly name: string; readonly kind: string }[],
): string | undefined {
  const stem = stemOf(name);
  return entries.find((entry) => entry.kind === "file" && stem !== "" && stemOf(entry.name) === stem)?.name;
}

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, "");
}

/** The directory in which there is an entry of that name, the nearest to the top first. */
export function findBelow(files: Files, top: string, name: string): string | undefined {
  const directories = [top];
  let seen = 0;
  for (const directory of directories) {
    const entries = files.readdir(directory);
    if (entries instanceof Errno) continue;
    if (entries.some((entry) => entry.name === name)) return directory;
    for (const entry of entries) {
      if (++seen > SEARCHED) return undefined;
      if (entry.kind === "directory") directories.push(joinPath(directory, entry.name));
    }
  }
  return undefined;
}
