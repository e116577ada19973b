import { compileGlob, type Pattern } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import {
  type BlockSize,
  describeBadBlockSize,
  HUMAN,
  parseBlockSize,
  SI,
} from "../../process/command/block-size.ts";
import { parseCCount } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { LS_FLAGS } from "./flags.ts";
import type { Dereference, Format, IndicatorStyle, LsOptions, SortKey, TimeKind } from "./options.ts";
import type { QuotingStyle } from "./quoting.ts";

/** What the options have said so far; undefined: nothing. */
export interface Draft {
  readonly isTerminal: boolean;
  format?: Format;
  sort?: SortKey;
  time: TimeKind;
  explicitTime: boolean;
  reverse: boolean;
  directoriesFirst: boolean;
  timeStyle?: string;
  dots: LsOptions["dots"];
  readonly ignored: Pattern[];
  readonly hidden: Pattern[];
  asFiles: boolean;
  recursive: boolean;
  dereference?: Dereference;
  indicator: IndicatorStyle;
  quoting?: QuotingStyle;
  hidesControls?: boolean;
  color: boolean;
  hyperlinks: boolean;
  dired: boolean;
  inode: boolean;
  blocks: boolean;
  context: boolean;
  owner: boolean;
  group: boolean;
  author: boolean;
  numericIds: boolean;
  kibibytes: boolean;
  blockSize?: BlockSize;
  width?: number;
  tabSize?: number;
  end: string;
}

/** Changes the draft, or says what is wrong with the argument. */
type Effect = (draft: Draft, value: string) => string | undefined;

/** What each option does, in the order of the line: later ones change what earlier ones said. */
export const EFFECTS: Readonly<Record<keyof typeof LS_FLAGS, Effect>> = {
  dired: set({ dired: true }),
  all: set({ dots: "all" }),
  almostAll: set({ dots: "almost" }),
  author: set({ author: true }),
  escape: set({ quoting: "escape" }),
  literal: set({ quoting: "literal" }),
  quoteName: set({ quoting: "c" }),
  quotingStyle: (draft, value) => void (draft.quoting = value as QuotingStyle),
  hideControlChars: set({ hidesControls: true }),
  showControlChars: set({ hidesControls: false }),

  format: (draft, value) => void (draft.format = FORMATS[value]),
  columns: set({ format: "vertical" }),
  across: set({ format: "horizontal" }),
  commas: set({ format: "commas" }),
  long: set({ format: "long" }),
  one: onePerLine,
  fullTime: set({ format: "long", timeStyle: "full-iso" }),
  longWithoutOwner: set({ format: "long", owner: false }),
  longWithoutGroup: set({ format: "long", group: false }),
  numericUidGid: set({ format: "long", numericIds: true }),
  noGroup: set({ group: false }),
  inode: set({ inode: true }),
  size: set({ blocks: true }),
  context: set({ context: true }),

  sort: (draft, value) => void (draft.sort = value as SortKey),
  bySize: set({ sort: "size" }),
  byTime: set({ sort: "time" }),
  byVersion: set({ sort: "version" }),
  byExtension: set({ sort: "extension" }),
  unsorted: set({ sort: "none" }),
  unsortedAll: (draft) => {
    Object.assign(draft, { dots: "all", sort: "none", color: false, hyperlinks: false, blocks: false });
    if (draft.format === "long") draft.format = undefined;
    return undefined;
  },
  reverse: set({ reverse: true }),
  groupDirectoriesFirst: set({ directoriesFirst: true }),
  time: (draft, value) => {
    draft.time = TIMES[value] ?? "mtime";
    draft.explicitTime = true;
    return undefined;
  },
  changeTime: set({ time: "ctime", explicitTime: true }),
  accessTime: set({ time: "atime", explicitTime: true }),
  timeStyle: (draft, value) => void (draft.timeStyle = value),

  directory: set({ asFiles: true }),
  recursive: set({ recursive: true }),
  dereference: set({ dereference: "always" }),
  dereferenceCommandLine: set({ dereference: "operands" }),
  dereferenceCommandLineSymlinkToDir: set({ dereference: "directory-operands" }),
  ignoreBackups: (draft) => void draft.ignored.push(compileGlob("*~"), compileGlob(".*~")),
  ignore: (draft, value) => void draft.ignored.push(compileGlob(value, { period: true })),
  hide: (draft, value) => void draft.hidden.push(compileGlob(value, { period: true })),

  indicatorStyle: (draft, value) => void (draft.indicator = value as IndicatorStyle),
  slash: set({ indicator: "slash" }),
  fileType: set({ indicator: "file-type" }),
  classify: (draft, value) => {
    if (value === "" || isWhen(draft, value)) draft.indicator = "classify";
    return undefined;
  },
  color: (draft, value) => void (draft.color = isWhen(draft, value)),
  hyperlink: (draft, value) => void (draft.hyperlinks = isWhen(draft, value)),

  humanReadable: set({ blockSize: HUMAN }),
  si: set({ blockSize: SI }),
  kibibytes: set({ kibibytes: true }),
  blockSize: (draft, value) => {
    draft.blockSize = parseBlockSize(value);
    return draft.blockSize ? undefined : describeBadBlockSize("--block-size", value);
  },
  tabsize: (draft, value) => {
    const size = parseCCount(value, "");
    if (size === "invalid") return `invalid tab size: ${quoteText(value)}`;
    if (size === "overflow") return `invalid tab size: ${quoteText(value)}: ${Errno.EOVERFLOW.message}`;
    draft.tabSize = size;
    return undefined;
  },
  width: (draft, value) => {
    draft.width = parseWidth(value);
    return draft.width === undefined ? `invalid line width: ${quoteText(value)}` : undefined;
  },
  zero: (draft) => {
    Object.assign(draft, { end: "\0", color: false, hidesControls: false, quoting: "literal" });
    onePerLine(draft);
    return undefined;
  },
};

function set(changes: Partial<Draft>): Effect {
  return (draft) => void Object.assign(draft, changes);
}

/** `-1` is no reason to leave the long format. */
function onePerLine(draft: Draft): undefined {
  if (draft.format !== "long") draft.format = "one-per-line";
}

/** `always`, or `auto` on a terminal. */
function isWhen(draft: Draft, value: string): boolean {
  return value === "always" || (value === "auto" && draft.isTerminal);
}

function parseWidth(text: string): number | undefined {
  const number = parseCCount(text, "");
  if (number === "invalid") return undefined;
  return number === "overflow" ? Number.MAX_SAFE_INTEGER : number;
}

const FORMATS: Readonly<Record<string, Format>> = {
  verbose: "long",
  commas: "commas",
  horizontal: "horizontal",
  vertical: "vertical",
  "single-column": "one-per-line",
};

const TIMES: Readonly<Record<string, TimeKind>> = {
  atime: "atime",
  ctime: "ctime",
  birth: "btime",
};
