import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/**
 * The path that was probably meant: each of its names, where it is not there, is replaced by one that differs in one
 * character or in two that are swapped (bash manual 4.3.2, `cdspell`; lib/sh/spell.c). Undefined where there is none.
 */
export function spellDirectory(files: Files, path: string): string | undefined {
  let spelt = "";
  for (const part of path.split(/(\/+)/)) {
    if (part === "" || part.startsWith("/")) {
      spelt += part;
      continue;
    }
    const name = nearest(files, spelt === "" ? "." : spelt, part);
    if (name === undefined) return undefined;
    spelt += name;
  }
  return spelt === path ? undefined : spelt;
}

/** The entry that is like `name` most, of several the oldest. */
function nearest(files: Files, directory: string, name: string): string | undefined {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return undefined;
  let best: string | undefined;
  let least = TOO_FAR;
  for (const entry of [".", "..", ...entries.map((one) => one.name)]) {
    const distance = distanceOf(entry, name);
    if (distance >= least || (entry === "." && distance > 0)) continue;
    best = entry;
    least = distance;
    if (distance === 0) break;
  }
  return best;
}

const TOO_FAR = 3;

/** 0: the same; 1: two characters swapped; 2: one is another, too many or missing. */
function distanceOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return 0;
  const [restOfA, restOfB] = [a.slice(at), b.slice(at)];
  const isSwapped = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
  if (restOfA.length > 1 && isSwapped && restOfA.slice(2) === restOfB.slice(2)) return 1;
  const isOneOff =
    (restOfA !== "" && restOfB !== "" && restOfA.slice(1) === restOfB.slice(1)) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1);
  return isOneOff ? 2 : TOO_FAR;
}
