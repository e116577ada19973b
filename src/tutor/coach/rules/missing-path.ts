import { nearestWord } from "../../../base/edit-distance.ts";
import { baseName, dirName, joinPath, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { CommandEvent } from "../../../process/command-event.ts";
import { failedCommand, kindAt, type Moment, operandsOf, type Rule, shownPath } from "../moment.ts";

/** How many entries of the home directory are looked at for a file of that name. */
const SEARCHED = 2_000;

/** `No such file or directory`: a slip in the name, a blank without quotes, a file that is elsewhere. */
export const missingPath: Rule = (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { computer, output } = moment;
  const missing = operandsOf(failed).filter((path) => !exists(computer.files, path, failed.cwdBefore));
  const tooMany = failed.words[0] === "cd" && output.includes("too many arguments");
  if (tooMany) return withBlanks(moment, failed);
  if (!output.includes("No such file or directory")) return undefined;
  const blanks = withBlanks(moment, failed);
  if (blanks !== undefined) return blanks;
  for (const path of missing) {
    const said = aboutMissing(moment, failed, path);
    if (said !== undefined) return said;
  }
  return undefined;
};

/** Several words that are one name: `cat my notes.txt`. */
function withBlanks({ computer, say }: Moment, { words, cwdBefore }: CommandEvent): string | undefined {
  for (let from = 1; from < words.length; from++) {
    for (let to = words.length; to > from + 1; to--) {
      const name = words.slice(from, to).join(" ");
      if (!exists(computer.files, name, cwdBefore)) continue;
      return say.quoteBlanks([...words.slice(0, from), `"${name}"`, ...words.slice(to)].join(" "));
    }
  }
  return undefined;
}

function aboutMissing(moment: Moment, { words, cwdBefore }: CommandEvent, path: string): string | undefined {
  const { computer, say } = moment;
  const { files, home } = computer;
  const parent = dirName(path);
  if (!exists(files, parent, cwdBefore)) {
    const relative = path.replace(/^\/+/, "");
    if (path.startsWith("/") && exists(files, relative, cwdBefore)) return say.fromRoot(path, relative);
    if (words[0] === "mkdir") return say.parentMissing(parent);
    const nearParent = nearName(files, parent, cwdBefore);
    return nearParent === undefined ? undefined : say.nearPath(parent, nearParent);
  }
  const relative = path.replace(/^\/+/, "");
  if (path.startsWith("/") && exists(files, relative, cwdBefore)) return say.fromRoot(path, relative);
  const near = nearName(files, path, cwdBefore);
  if (near !== undefined) return say.nearPath(path, near);
  if (words[0] === "cd" && baseName(path) === baseName(cwdBefore))
    return say.alreadyInside(baseName(path), shownPath(cwdBefore, home));
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
  const near = nearestWord(
    baseName(path),
    entries.map(({ name }) => name),
  );
  if (near === undefined) return undefined;
  return parent === "." && !path.startsWith("./") ? near : joinPath(parent, near);
}

/** The directory in which there is an entry of that name, the nearest to the top first. */
function findBelow(files: Files, top: string, name: string): string | undefined {
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
