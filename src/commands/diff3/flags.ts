import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const FLAGS = {
  showAll: { short: "A", help: "output all changes, bracketing conflicts" },
  ed: {
    short: "e",
    before: "",
    help: "output ed script incorporating changes\n  from OLDFILE to YOURFILE into MYFILE",
  },
  showOverlap: { short: "E", help: "like -e, but bracket conflicts" },
  easyOnly: { short: "3", help: "like -e, but incorporate only nonoverlapping changes" },
  overlapOnly: { short: "x", help: "like -e, but incorporate only overlapping changes" },
  bracketedOverlapOnly: { short: "X", long: false, help: "like -x, but bracket conflicts" },
  writeQuit: { short: "i", long: false, help: "append 'w' and 'q' commands to ed scripts" },
  merge: {
    short: "m",
    before: "",
    help: "output actual merged file, according to\n  -A if no other options are given",
  },
  text: { short: "a", before: "", help: "treat all files as text" },
  stripTrailingCr: { help: "strip trailing carriage return on input" },
  initialTab: { short: "T", help: "make tabs line up by prepending a tab" },
  diffProgram: {
    argument: { name: "PROGRAM", completes: "command" },
    help: "use PROGRAM to compare files",
    notSimulated: true,
  },
  label: {
    short: "L",
    argument: { name: "LABEL", completes: "none" },
    repeatable: true,
    help: "use LABEL instead of file name\n  (can be repeated up to three times)",
  },
  help: { long: "help", before: "", help: "display this help and exit" },
  version: { short: "v", help: "output version information and exit" },
} as const satisfies FlagSpecs;

export type Diff3Call = Call<typeof FLAGS>;

/** What is taken over from yours, and what is shown as a conflict. */
export interface MergeWish {
  /** Changes of yours alone. */
  readonly easy: boolean;
  /** Changes of both. */
  readonly overlaps: boolean;
  readonly brackets: boolean;
  /** Also what the old file alone has otherwise, and its lines in conflicts. */
  readonly old: boolean;
}

/** Undefined: neither a script nor a merged file is asked for. Null: the options do not go together. */
export function readWish({ flags }: Diff3Call): MergeWish | undefined | null {
  const chosen = [
    flags.showAll,
    flags.ed,
    flags.showOverlap,
    flags.easyOnly,
    flags.overlapOnly,
    flags.bracketedOverlapOnly,
  ].filter(Boolean);
  const isAll = flags.showAll || (flags.merge && chosen.length === 0);
  if (chosen.length > 1 || (flags.merge && flags.writeQuit)) return null;
  const brackets = isAll || flags.showOverlap;
  if (flags.label.length > 0 && !brackets && !flags.bracketedOverlapOnly) return null;
  if (chosen.length === 0 && !flags.merge) return undefined;
  const onlyOverlaps = flags.overlapOnly || flags.bracketedOverlapOnly;
  return { easy: !onlyOverlaps, overlaps: !flags.easyOnly, brackets, old: isAll };
}
