import { decode } from "../../base/bytes.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { DiffFault } from "./compare-paths.ts";
import type { DIFF_FLAGS } from "./flags.ts";
import { type FormatTexts, ifdefFormats } from "./formats.ts";
import { type Palette, parsePalette } from "./palette.ts";
import type { DiffSettings, DiffStyle, DirectorySettings } from "./settings.ts";
import { switchesOf } from "./switches.ts";

export type DiffCall = Call<typeof DIFF_FLAGS>;

/** A line that cannot be understood: with `Try 'diff --help' …`. */
export class DiffUsage extends Error {}

const USUAL_CONTEXT = 3;
const USUAL_WIDTH = 130;
const USUAL_TAB = 8;
/** What -p looks for: the beginning of a C function. */
const C_FUNCTION = "^[[:alpha:]$_]";

export function readSettings(call: DiffCall): DiffSettings {
  const { flags } = call;
  const style = styleOf(call);
  const context = contextOf(call, style.context);
  const ignoring = regexOf(flags.ignoreMatchingLines);
  const functions = [...flags.showFunctionLine, ...(flags.showCFunction ? [C_FUNCTION] : [])];
  return {
    style: style.style,
    context,
    horizon: Math.max(context, numberOf(flags.horizonLines, "horizon length") ?? 0),
    minimal: flags.minimal,
    brief: flags.brief,
    reportsIdentical: flags.reportIdenticalFiles,
    equality: {
      space: spaceOf(call),
      ignoreCase: flags.ignoreCase,
      tabSize: tabSizeOf(flags.tabsize),
    },
    ignoresBlankLines: flags.ignoreBlankLines,
    ignoresMatching: ignoring,
    allText: flags.text,
    stripsReturns: flags.stripTrailingCr,
    look: {
      initialTab: flags.initialTab,
      expandsTabs: flags.expandTabs,
      tabSize: tabSizeOf(flags.tabsize),
      suppressesBlankEmpty: flags.suppressBlankEmpty,
    },
    labels: flags.label,
    columns: {
      width: positiveOf(flags.width, "width") ?? USUAL_WIDTH,
      leftColumn: flags.leftColumn,
      suppressesCommon: flags.suppressCommonLines,
    },
    functionLine: regexOf(functions),
    formats: formatsOf(call),
    directories: directoriesOf(call),
    palette: paletteOf(call),
    switches: switchesOf(call),
  };
}

interface ChosenStyle {
  readonly style: DiffStyle;
  /** The context that its option asks for. */
  readonly context: number;
}

const STYLE_OF_FLAG: Readonly<Record<string, DiffStyle>> = {
  normal: "normal",
  contextShort: "context",
  contextLines: "context",
  context: "context",
  unifiedShort: "unified",
  unifiedLines: "unified",
  unified: "unified",
  ed: "ed",
  forwardEd: "forward-ed",
  rcs: "rcs",
  sideBySide: "side-by-side",
  ifdef: "formats",
  oldGroupFormat: "formats",
  newGroupFormat: "formats",
  unchangedGroupFormat: "formats",
  changedGroupFormat: "formats",
  oldLineFormat: "formats",
  newLineFormat: "formats",
  unchangedLineFormat: "formats",
  lineFormat: "formats",
};

/** All options must ask for the same style. */
function styleOf({ given, flags }: DiffCall): ChosenStyle {
  let style: DiffStyle | undefined;
  let context = 0;
  for (const { flag, value } of given) {
    const wanted = STYLE_OF_FLAG[flag];
    if (!wanted) continue;
    if (style !== undefined && style !== wanted) throw new DiffUsage("conflicting output style options");
    style = wanted;
    if (wanted === "context" || wanted === "unified")
      context = Math.max(context, value === undefined ? USUAL_CONTEXT : contextLength(value));
  }
  // A function is shown above a hunk, and only two styles have room for it.
  const usual = flags.showCFunction && style === undefined ? "context" : "normal";
  return {
    style: style ?? usual,
    context: style === undefined && usual === "context" ? USUAL_CONTEXT : context,
  };
}

/** `-5` says how many lines, and nothing of the style. */
function contextOf({ flags }: DiffCall, context: number): number {
  return flags.digits === undefined ? context : contextLength(flags.digits);
}

function contextLength(text: string): number {
  return numberOf(text, "context length") ?? 0;
}

function numberOf(text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[ \t]*\+?\d+$/.test(text)) throw new DiffUsage(`invalid ${what} '${text}'`);
  return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}

function positiveOf(text: string | undefined, what: string): number | undefined {
  const number = numberOf(text, what);
  if (number === 0) throw new DiffUsage(`invalid ${what} '${text}'`);
  return number;
}

function tabSizeOf(text: string | undefined): number {
  return positiveOf(text, "tabsize") ?? USUAL_TAB;
}

function spaceOf({ flags }: DiffCall): DiffSettings["equality"]["space"] {
  if (flags.ignoreAllSpace) return "all";
  if (flags.ignoreSpaceChange) return "amount";
  // Together the two ignore no tabs in diffutils 3.8, though they should.
  if (flags.ignoreTrailingSpace) return "trailing";
  return flags.ignoreTabExpansion ? "tabs" : "exact";
}

/** Several expressions are alternatives. */
function regexOf(sources: readonly string[]): Regex | undefined {
  if (sources.length === 0) return undefined;
  for (const source of sources) {
    const regex = compileRegex(source, { dialect: "expr" });
    if (regex instanceof RegexFault) throw new DiffFault(`${source}: ${regex.message}`);
  }
  const joined =
    sources.length === 1 ? (sources[0] as string) : sources.map((one) => `\\(${one}\\)`).join("\\|");
  const regex = compileRegex(joined, { dialect: "expr" });
  if (regex instanceof RegexFault) throw new DiffFault(`${joined}: ${regex.message}`);
  return regex;
}

function formatsOf({ flags }: DiffCall): FormatTexts {
  const preset = flags.ifdef === undefined ? undefined : ifdefFormats(flags.ifdef);
  const changed = flags.changedGroupFormat ?? preset?.changed;
  const old = flags.oldGroupFormat ?? preset?.old ?? changed ?? "%<";
  const added = flags.newGroupFormat ?? preset?.new ?? changed ?? "%>";
  const line = flags.lineFormat ?? "%l\n";
  return {
    groups: {
      old,
      new: added,
      unchanged: flags.unchangedGroupFormat ?? preset?.unchanged ?? "%=",
      changed: changed ?? old + added,
    },
    lines: {
      old: flags.oldLineFormat ?? line,
      new: flags.newLineFormat ?? line,
      unchanged: flags.unchangedLineFormat ?? line,
    },
  };
}

function directoriesOf(call: DiffCall): DirectorySettings {
  const { flags } = call;
  const sources = [...flags.exclude, ...flags.excludeFrom.flatMap((path) => readPatterns(call, path))];
  const patterns = sources.map((source) => compileGlob(source, { nocase: flags.ignoreFileNameCase }));
  return {
    recursive: flags.recursive,
    absentIsEmpty: flags.newFile ? "both" : flags.unidirectionalNewFile ? "first" : "no",
    isExcluded: (name) => patterns.some((pattern) => pattern.matches(name)),
    startingFile: flags.startingFile,
    ignoresNameCase: flags.ignoreFileNameCase && !flags.noIgnoreFileNameCase,
    followsLinks: !flags.noDereference,
  };
}

function readPatterns({ files }: DiffCall, path: string): readonly string[] {
  const bytes = files.readFile(path);
  if (bytes instanceof Errno) throw new DiffFault(`${path}: ${bytes.message}`);
  return decode(bytes)
    .split("\n")
    .filter((line) => line !== "");
}

function paletteOf(call: DiffCall): Palette | undefined {
  const { color, palette } = call.flags;
  if (color === undefined || color === "never") return undefined;
  if (color !== "always" && color !== "auto") throw new DiffUsage(`invalid color '${color}'`);
  const terminal = call.process.fds.get(1)?.terminal !== undefined && call.env("TERM") !== "dumb";
  return color === "always" || terminal ? (parsePalette(palette ?? "") ?? undefined) : undefined;
}
