import { normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { CommandEvent } from "../../../process/command-event.ts";
import { type Moment, type Rule, shownPath } from "../moment.ts";

/** From so many on it is worth a word that they are gone. */
const MANY = 3;
const WORLD_WRITABLE = 0o777;

/** What went well and destroyed something: explained afterwards, while it can still be taken back here. */
export const lostContent: Rule = (moment) => {
  const { say, computer, commands } = moment;
  for (const event of commands) {
    if (event.status !== 0) continue;
    const [name = ""] = event.words;
    const removed = event.changes.filter(({ change }) => change === "removed");
    if (name === "rm" && removed.length >= MANY) return say.removedMany(removed.length);
    const isCopy = name === "cp" || name === "mv";
    const lost = event.changes.find(
      ({ path, change }) =>
        change === "modified" && (isCopy || redirectsTo(event, path)) && lostIn(moment, path),
    );
    const path = lost && shownPath(lost.path, computer.home);
    if (path !== undefined && isCopy) return say.overwritten(path);
    if (path !== undefined) return readsItself(event) ? say.readAndEmptied(path) : say.emptied(path);
    const open = openedToAll(event, computer.files);
    if (open !== undefined) return say.everybodyMayAll(shownPath(open, computer.home));
  }
  return undefined;
};

/** Whether the file held something that is not at its beginning any more. */
function lostIn({ filesBefore, computer }: Moment, path: string): boolean {
  const then = filesBefore()?.readFile(path);
  const now = computer.files.readFile(path);
  if (then === undefined || then instanceof Errno || now instanceof Errno || then.length === 0) return false;
  return then.some((byte, at) => now[at] !== byte);
}

/** What a program writes by itself (an engine's own files, say) is not the shell's doing. */
function redirectsTo({ redirections, cwdBefore }: CommandEvent, path: string): boolean {
  return redirections.some(
    ({ operator, target }) =>
      [">", "&>", ">|"].includes(operator) && normalizePath(target, cwdBefore) === path,
  );
}

/** `sort a > a`: the shell empties the file before the command can read it. */
function readsItself({ words, redirections }: CommandEvent): boolean {
  return redirections.some(({ operator, target }) => operator === ">" && words.slice(1).includes(target));
}

function openedToAll({ words: [name], changes }: CommandEvent, files: Files): string | undefined {
  if (name !== "chmod") return undefined;
  return changes.find(({ path }) => {
    const status = files.stat(path);
    return !(status instanceof Errno) && (status.mode & WORLD_WRITABLE) === WORLD_WRITABLE;
  })?.path;
}
