import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { quoteName } from "../../process/command/quote-name.ts";
import type { PatchCall } from "../patch.ts";
import type { FilePatch } from "./hunk.ts";

/** The file that a diff is for. */
export interface Target {
  /** Where the result goes, and where the file is read from, which differ where git has moved it. */
  readonly name: string;
  readonly source: string;
  readonly status: FileStatus | undefined;
  readonly moved: "renamed" | "copied" | undefined;
  /** The patch makes the file, or takes it away. */
  readonly creates: boolean;
  readonly removes: boolean;
  reversed: boolean;
}

const NO_FILE = "/dev/null";

/** The file named on the line, or the best of the names in the diff; undefined where there is none. */
export function chooseTarget(
  call: PatchCall,
  patch: FilePatch,
  original: string | undefined,
): Target | undefined {
  const reversed = call.flags.reverse;
  const [from, to] = reversed ? [patch.newName, patch.oldName] : [patch.oldName, patch.newName];
  const startsEmpty =
    patch.hunks.length === 1 && patch.hunks[0]?.lines.every(({ sign }) => sign === (reversed ? "-" : "+"));
  const endsEmpty =
    patch.hunks.length === 1 && patch.hunks[0]?.lines.every(({ sign }) => sign === (reversed ? "+" : "-"));
  const creates = isNothing(from, patch, reversed ? "newName" : "oldName") && startsEmpty === true;
  const removes = isNothing(to, patch, reversed ? "oldName" : "newName") && endsEmpty === true;
  const base = { creates, removes, reversed, moved: undefined };
  if (original !== undefined)
    return { ...base, name: original, source: original, status: statusOf(call, original) };
  if (patch.git?.move) return movedTarget(call, patch, base);
  const stripped = [patch.oldName, patch.newName, patch.indexName, patch.git?.oldName, patch.git?.newName]
    .filter((name) => name !== undefined)
    .filter((name) => name !== NO_FILE)
    .map((name) => stripName(call, name))
    .filter((name) => name !== undefined);
  const names = [...new Set(stripped)].filter((name) => mayBePatched(call, name));
  const found = best(names.filter((name) => statusOf(call, name)));
  if (found !== undefined) return { ...base, name: found, source: found, status: statusOf(call, found) };
  const made = startsEmpty || removes ? best(names) : undefined;
  return made === undefined
    ? undefined
    : { ...base, creates: creates || startsEmpty === true, name: made, source: made, status: undefined };
}

function isNothing(name: string | undefined, patch: FilePatch, side: "oldName" | "newName"): boolean {
  // diff -N gives a file that is not there the time at which all began.
  const header = patch.header[side === "oldName" ? 0 : 1];
  if (header !== undefined && isEpoch(header)) return true;
  return name === NO_FILE || (patch.git !== undefined && patch.git[side] === undefined);
}

function isEpoch(header: string): boolean {
  const time = /\t(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.0+)? ([+-]\d\d)(\d\d)$/.exec(header);
  return time !== null && Date.parse(`${time[1]}T${time[2]}${time[3]}:${time[4]}`) === 0;
}

function movedTarget(
  call: PatchCall,
  patch: FilePatch,
  base: Omit<Target, "name" | "source" | "status">,
): Target | undefined {
  const { git } = patch;
  const [from, to] = base.reversed ? [git?.newName, git?.oldName] : [git?.oldName, git?.newName];
  const source = stripName(call, from ?? "");
  const name = stripName(call, to ?? "");
  if (source === undefined || name === undefined || !isSafe(source) || !isSafe(name)) return undefined;
  const status = statusOf(call, source);
  const moved = git?.move === "copy" ? "copied" : "renamed";
  return status && { ...base, name, source, status, moved };
}

function statusOf(call: PatchCall, name: string): FileStatus | undefined {
  const status = call.files.lstat(name);
  return status instanceof Errno ? undefined : status;
}

/** Without `-p` only the last part of a name counts. */
function stripName(call: PatchCall, name: string): string | undefined {
  const { strip } = call.flags;
  if (strip === undefined) return name.slice(name.lastIndexOf("/") + 1);
  let rest = name;
  for (let left = Number(strip); left > 0; left--) {
    const match = /^[^/]*\/+(.*)$/s.exec(rest);
    if (!match?.[1]) return undefined;
    rest = match[1];
  }
  return rest;
}

function mayBePatched(call: PatchCall, name: string): boolean {
  if (isSafe(name)) return true;
  if (name !== "" && statusOf(call, name))
    call.print(`Ignoring potentially dangerous file name ${quoteName(name)}\n`);
  return false;
}

/** A patch may not reach beyond the working directory. */
function isSafe(name: string): boolean {
  return name !== "" && !name.startsWith("/") && !name.split("/").includes("..");
}

/** The one with the fewest parts, then the shortest last part, then the shortest (POSIX, "File Name Determination"). */
function best(names: readonly string[]): string | undefined {
  const order = (name: string) => [name.split("/").length, name.length - name.lastIndexOf("/"), name.length];
  return names.toSorted((a, b) => {
    const [one, other] = [order(a), order(b)];
    const index = one.findIndex((value, at) => value !== other[at]);
    return index < 0 ? 0 : (one[index] as number) - (other[index] as number);
  })[0];
}
