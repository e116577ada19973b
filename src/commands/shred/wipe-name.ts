import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName } from "../../process/command/quote-name.ts";

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.";

/** Removes a file; `wipes`: under names that say less and less (shred.c, wipename). */
export function removeWiped(call: Call, path: string, wipes: boolean, verbose: boolean): void {
  const shown = quoteName(path);
  if (verbose) call.note(`${shown}: removing`);
  const current = wipes ? wipeName(call, path, verbose) : path;
  const failed = call.files.unlink(current);
  if (failed) call.warn(`${shown}: failed to remove: ${failed.message}`);
  else if (verbose) call.note(`${shown}: removed`);
}

/** Renames the file shorter and shorter; gives the last name. */
function wipeName(call: Call, path: string, verbose: boolean): string {
  const directory = dirName(path);
  const inside = (name: string) => (path.includes("/") ? joinPath(directory, name) : name);
  let current = path;
  for (let length = baseName(path).length; length > 0; length--) {
    const free = freeName(length, (name) => call.files.lstat(inside(name)) === Errno.ENOENT);
    if (free === undefined) continue;
    const next = inside(free);
    if (call.files.rename(current, next)) continue;
    if (verbose) call.note(`${quoteName(current)}: renamed to ${next}`);
    current = next;
  }
  return current;
}

/** The first name of that length that is free; of long ones only some are tried. */
function freeName(length: number, isFree: (name: string) => boolean): string | undefined {
  const most = Math.min(LETTERS.length ** Math.min(length, 2), 1000);
  for (let number = 0; number < most; number++) {
    const last = LETTERS[number % LETTERS.length] ?? "";
    const before = LETTERS[Math.floor(number / LETTERS.length)] ?? "";
    const name = length === 1 ? last : "0".repeat(length - 2) + before + last;
    if (isFree(name)) return name;
  }
  return undefined;
}
