import { BYTES, blockSizeOf, KIBIBYTES, parseBlockSize } from "../../process/command/block-size.ts";
import type { GivenFlag } from "../../process/command/parse-options.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { Colors } from "./colors.ts";
import { type Draft, EFFECTS } from "./option-effects.ts";
import type { Format, LsOptions } from "./options.ts";
import { QUOTING_STYLES, type Quoting, type QuotingStyle } from "./quoting.ts";
import { type OptionProblem, parseTimeStyle } from "./time-style.ts";

/** What the options do not say by themselves. */
export interface Surroundings {
  readonly env: ReadonlyMap<string, string>;
  readonly isTerminal: boolean;
  /** The columns of the terminal that standard output is. */
  readonly terminalColumns: number | undefined;
  /** Other than those of `ls`, for `dir` and `vdir`. */
  readonly format?: Format | undefined;
  readonly quoting?: QuotingStyle | undefined;
  /** Told of settings in the environment that make no sense. */
  readonly note: (message: string) => void;
}

export function readOptions(given: readonly GivenFlag[], around: Surroundings): LsOptions | OptionProblem {
  const draft: Draft = {
    isTerminal: around.isTerminal,
    time: "mtime",
    explicitTime: false,
    reverse: false,
    directoriesFirst: false,
    dots: "hide",
    ignored: [],
    hidden: [],
    asFiles: false,
    recursive: false,
    indicator: "none",
    color: false,
    hyperlinks: false,
    dired: false,
    inode: false,
    blocks: false,
    context: false,
    owner: true,
    group: true,
    author: false,
    numericIds: false,
    kibibytes: false,
    end: "\n",
  };
  for (const { flag, value = "" } of given) {
    const problem = EFFECTS[flag as keyof typeof EFFECTS](draft, value);
    if (problem !== undefined) return { problem, usage: false };
  }
  return finish(draft, around);
}

function finish(draft: Draft, around: Surroundings): LsOptions | OptionProblem {
  const format = draft.format ?? around.format ?? (around.isTerminal ? "vertical" : "one-per-line");
  const sort = draft.sort ?? (format !== "long" && draft.explicitTime ? "time" : "name");
  if (draft.dired && draft.end === "\0")
    return { problem: "--dired and --zero are incompatible", usage: false };
  const timeStyle = parseTimeStyle(format === "long" ? draft.timeStyle : "locale", around.env);
  if ("problem" in timeStyle) return timeStyle;
  const colors = draft.color ? readColors(around) : undefined;
  // Nobody asks how wide a line may be that holds one file.
  const fillsLines = format !== "long" && format !== "one-per-line";
  const columns = draft.width ?? around.terminalColumns;
  const showsLinks = format === "long" || draft.indicator === "classify" || draft.asFiles;
  return {
    ...draft,
    ...readSizes(draft, around),
    format,
    sort,
    timeStyle,
    colors,
    directoriesFirst: draft.directoriesFirst && sort !== "none",
    directories: draft.asFiles ? "as-files" : draft.recursive ? "recursive" : "list",
    dereference: draft.dereference ?? (showsLinks ? "never" : "directory-operands"),
    quoting: readQuoting(draft, around),
    lineLength: columns ?? (fillsLines ? numberIn("COLUMNS", "width", around) : undefined) ?? 80,
    tabSize: colors ? 0 : (draft.tabSize ?? numberIn("TABSIZE", "tab size", around) ?? 8),
  };
}

function readColors({ env, note }: Surroundings): Colors | undefined {
  const colors = Colors.of(env);
  if (colors === undefined || colors instanceof Colors) return colors;
  for (const message of colors) note(message);
  return undefined;
}

function readQuoting({ quoting, indicator, hidesControls }: Draft, around: Surroundings): Quoting {
  const { env, isTerminal } = around;
  const written = env.get("QUOTING_STYLE");
  const known = QUOTING_STYLES.find(([style]) => style === written)?.[0];
  if (quoting === undefined && written !== undefined && known === undefined) {
    around.note(`ignoring invalid value of environment variable QUOTING_STYLE: ${quoteText(written)}`);
  }
  const isLs = around.quoting === undefined;
  return {
    style: quoting ?? known ?? around.quoting ?? (isTerminal ? "shell-escape" : "literal"),
    // What -F appends is quoted where it is part of a name.
    special: indicator === "classify" ? "*=>@|" : indicator === "file-type" ? "=>@|" : "",
    hidesControls: hidesControls ?? (isLs && isTerminal),
  };
}

function readSizes(draft: Draft, { env }: Surroundings): Pick<LsOptions, "blockSize" | "fileSize"> {
  if (draft.blockSize) return { blockSize: draft.blockSize, fileSize: draft.blockSize };
  const written = env.get("LS_BLOCK_SIZE") ?? env.get("BLOCK_SIZE");
  return {
    blockSize: draft.kibibytes ? KIBIBYTES : blockSizeOf(env, "LS_BLOCK_SIZE"),
    fileSize: (written === undefined ? undefined : parseBlockSize(written)) ?? BYTES,
  };
}

function numberIn(name: string, what: string, { env, note }: Surroundings): number | undefined {
  const text = env.get(name);
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  note(`ignoring invalid ${what} in environment variable ${name}: ${quoteText(text)}`);
  return undefined;
}
