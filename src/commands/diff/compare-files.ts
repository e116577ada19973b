import { equalBytes } from "../../base/bytes.ts";
import { compareLines } from "./compare-lines.ts";
import { printContext } from "./context.ts";
import { printEd, printForwardEd, printRcs } from "./ed.ts";
import { printFormats } from "./formats.ts";
import { printNormal } from "./normal.ts";
import type { DiffOutput } from "./output.ts";
import { groupChanges, type Hunk } from "./script.ts";
import type { DiffSettings, DiffStyle } from "./settings.ts";
import { printSideBySide } from "./side-by-side.ts";
import { looksBinary, type TextFile } from "./text-file.ts";
import { printUnified } from "./unified.ts";

const PRINTERS: Readonly<Record<DiffStyle, (output: DiffOutput, hunks: readonly Hunk[]) => Promise<void>>> = {
  normal: printNormal,
  context: printContext,
  unified: printUnified,
  ed: printEd,
  "forward-ed": printForwardEd,
  rcs: printRcs,
  "side-by-side": printSideBySide,
  formats: printFormats,
};

/** Compares two texts and prints how they differ; 0: not at all, 1: they do, 2: trouble (diff_2_files). */
export async function compareFiles(
  output: DiffOutput,
  spend: (steps: number) => Promise<void> | undefined,
  warn: (message: string) => void,
): Promise<0 | 1 | 2> {
  const { files, settings } = output;
  const [a, b] = files;
  const isBinary = !settings.allText && (looksBinary(a.bytes) || looksBinary(b.bytes));
  if (isBinary || (settings.brief && comparesExactly(settings))) {
    if (equalBytes(a.bytes, b.bytes)) return 0;
    return reportBriefly(output, settings.brief ? "" : "Binary ");
  }
  const newlineMatters = settings.style !== "ed" && settings.style !== "forward-ed";
  const script = await compareLines(files, {
    ...settings.equality,
    minimal: settings.minimal,
    horizon: settings.horizon,
    newlineMatters,
    spend,
  });
  const isContext = settings.style === "context" || settings.style === "unified";
  const ignorable = {
    blank: settings.ignoresBlankLines,
    ofSpace: settings.equality.space !== "exact" && settings.equality.space !== "tabs",
    matching: settings.ignoresMatching,
  };
  const hunks = groupChanges(script, files, ignorable, isContext ? settings.context : undefined);
  if (settings.brief) return hunks.length > 0 ? reportBriefly(output, "") : 0;
  if (hunks.length > 0 || showsEqualLines(settings)) await PRINTERS[settings.style](output, hunks);
  if (newlineMatters || !complainOfNewlines(output, warn)) return hunks.length > 0 ? 1 : 0;
  return 2;
}

function comparesExactly({
  equality,
  ignoresBlankLines,
  ignoresMatching,
  stripsReturns,
}: DiffSettings): boolean {
  return (
    equality.space === "exact" &&
    !equality.ignoreCase &&
    !ignoresBlankLines &&
    !ignoresMatching &&
    !stripsReturns
  );
}

function reportBriefly(output: DiffOutput, kind: string): 1 {
  const [a, b] = shownNames(output);
  output.print(`${kind}${kind === "" ? "Files" : "files"} ${a} and ${b} differ\n`);
  return 1;
}

/** The names in messages: labels, where they are given. */
export function shownNames({
  files,
  settings,
}: {
  readonly files: readonly [TextFile, TextFile];
  readonly settings: Pick<DiffSettings, "labels">;
}): readonly [string, string] {
  return [settings.labels[0] ?? files[0].name, settings.labels[1] ?? files[1].name];
}

/** Whether something is printed of files that are the same. */
export function showsEqualLines({ style, columns, formats }: DiffSettings): boolean {
  if (style === "side-by-side") return !columns.suppressesCommon;
  if (style !== "formats") return false;
  const { unchanged } = formats.groups;
  return unchanged !== "" && !(unchanged === "%=" && formats.lines.unchanged === "");
}

/** An ed script cannot leave the newline of the last line away. */
function complainOfNewlines({ files, settings }: DiffOutput, warn: (message: string) => void): boolean {
  const names = shownNames({ files, settings });
  const lacking = files.map((file) => file.lacksNewline);
  for (const index of [0, 1] as const)
    if (lacking[index]) warn(`${names[index]}: No newline at end of file\n`);
  return lacking.includes(true);
}
