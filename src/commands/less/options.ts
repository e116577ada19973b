/** The options of less(1): one list for the command line, for the keys `-` and `_`, and for help and completion. */

/** An option that is on or off, or has a second degree that its capital letter gives. */
interface ChoiceOption {
  readonly kind: "choice";
  readonly letter: string;
  readonly upper?: string;
  readonly names: readonly string[];
  /** What is said about each value, 0 first; empty: the option may only be displayed. */
  readonly says: readonly string[];
  readonly initial?: number;
  /** The screen must be painted again when it changes. */
  readonly repaints?: boolean;
  /** Only the command line can change it. */
  readonly isFixed?: boolean;
}

/** An option with a number or a text. */
interface ValueOption<K extends "number" | "text"> {
  readonly kind: K;
  readonly letter: string;
  readonly names: readonly string[];
  /** Asked for when it is changed by a key. */
  readonly asks: string;
  /** Said afterwards; `%d` is the number. */
  readonly says: string;
  readonly initial: number | string;
  readonly repaints?: boolean;
  readonly isFixed?: boolean;
}

export type Option = ChoiceOption | ValueOption<"number"> | ValueOption<"text">;

function choice(
  letter: string,
  names: readonly string[],
  says: readonly string[],
  more: Pick<ChoiceOption, "upper" | "initial" | "repaints" | "isFixed"> = {},
): ChoiceOption {
  return { kind: "choice", letter, names, says, ...more };
}

function value<K extends "number" | "text">(
  kind: K,
  letter: string,
  names: readonly string[],
  asks: string,
  says: string,
  initial: number | string,
  repaints = false,
): ValueOption<K> {
  return { kind, letter, names, asks, says, initial, repaints };
}

export const OPTIONS = {
  searchSkip: choice(
    "a",
    ["search-skip-screen"],
    [
      "Search includes displayed screen",
      "Search skips displayed screen",
      "Search includes all of displayed screen",
    ],
    { upper: "A", initial: 2 },
  ),
  buffers: value(
    "number",
    "b",
    ["buffers"],
    "Max buffer space per file (K): ",
    "Max buffer space per file: %dK",
    64,
  ),
  autoBuffers: choice(
    "B",
    ["auto-buffers"],
    ["Don't automatically allocate buffers", "Automatically allocate buffers when needed"],
    { initial: 1 },
  ),
  clear: choice(
    "c",
    ["clear-screen"],
    ["Repaint by scrolling from bottom of screen", "Repaint by painting from top of screen"],
    { upper: "C" },
  ),
  quitAtEnd: choice(
    "e",
    ["quit-at-eof"],
    ["Don't quit at end-of-file", "Quit at end-of-file", "Quit immediately at end-of-file"],
    { upper: "E" },
  ),
  force: choice("f", ["force"], ["Open only regular files", "Open even non-regular files"]),
  quitIfOneScreen: choice(
    "F",
    ["quit-if-one-screen"],
    ["Don't quit if end-of-file on first screen", "Quit if end-of-file on first screen"],
  ),
  highlight: choice(
    "g",
    ["hilite-search"],
    [
      "Don't highlight search matches",
      "Highlight matches for previous search only",
      "Highlight all matches for previous search pattern",
    ],
    { upper: "G", initial: 2, repaints: true },
  ),
  backScroll: value(
    "number",
    "h",
    ["max-back-scroll"],
    "Backwards scroll limit: ",
    "Backwards scroll limit is %d lines",
    -1,
  ),
  ignoreCase: choice(
    "i",
    ["ignore-case"],
    ["Case is significant in searches", "Ignore case in searches", "Ignore case in searches and in patterns"],
    { upper: "I", repaints: true },
  ),
  target: value("number", "j", ["jump-target"], "Target line: ", "Position target at screen line %d", 1),
  quitOnInterrupt: choice(
    "K",
    ["quit-on-intr"],
    ["Interrupt (ctrl-C) returns to prompt", "Interrupt (ctrl-C) exits less"],
  ),
  noLessopen: choice("L", ["no-lessopen"], ["Don't use the LESSOPEN filter", "Use the LESSOPEN filter"], {
    initial: 1,
  }),
  prompt: choice("m", ["long-prompt"], ["Short prompt", "Medium prompt", "Long prompt"], { upper: "M" }),
  numbers: choice(
    "n",
    ["line-numbers"],
    ["Don't use line numbers", "Use line numbers", "Constantly display line numbers"],
    { upper: "N", initial: 1, repaints: true },
  ),
  pattern: { ...value("text", "p", ["pattern"], "", "", ""), isFixed: true },
  promptText: value("text", "P", ["prompt"], "prompt: ", "%s", ""),
  quiet: choice(
    "q",
    ["quiet", "silent"],
    [
      "Ring the bell for errors AND at eof/bof",
      "Ring the bell for errors but not at eof/bof",
      "Never ring the bell",
    ],
    { upper: "Q" },
  ),
  raw: choice(
    "r",
    ["raw-control-chars"],
    [
      "Display control characters as ^X",
      "Display control characters directly (not recommended)",
      "Display ANSI sequences directly, other control characters as ^X",
    ],
    { upper: "R", repaints: true },
  ),
  squeeze: choice("s", ["squeeze-blank-lines"], ["Display all blank lines", "Squeeze multiple blank lines"], {
    repaints: true,
  }),
  chop: choice("S", ["chop-long-lines"], ["Fold long lines", "Chop long lines"], { repaints: true }),
  backspaces: choice(
    "u",
    ["underline-special"],
    ["Display underlined text in underline mode", "Backspaces cause overstrike", "Print backspace as ^H"],
    { upper: "U", repaints: true },
  ),
  tabs: value("text", "x", ["tabs"], "Tab stops: ", "Tab stops every %s spaces", "8", true),
  noInit: choice(
    "X",
    ["no-init"],
    ["Send init strings to terminal", "Don't use termcap init/deinit strings"],
    { isFixed: true },
  ),
  forwardScroll: value(
    "number",
    "y",
    ["max-forw-scroll"],
    "Forward scroll limit: ",
    "Forward scroll limit is %d lines",
    -1,
  ),
  window: value("number", "z", ["window"], "Scroll window size: ", "Scroll window size is %d lines", -1),
  tilde: choice("~", ["tilde"], ["Don't show tildes after end of file", "Show tildes after end of file"], {
    initial: 1,
    repaints: true,
  }),
  shift: value("number", "#", ["shift"], "Horizontal shift: ", "Horizontal shift %d columns", 0),
} as const satisfies Readonly<Record<string, Option>>;

export type OptionKey = keyof typeof OPTIONS;
type NumberKey = { [K in OptionKey]: (typeof OPTIONS)[K]["kind"] extends "text" ? never : K }[OptionKey];
type TextKey = Exclude<OptionKey, NumberKey>;

const ENTRIES: readonly (readonly [OptionKey, Option])[] = Object.entries(OPTIONS) as [OptionKey, Option][];

/** How a letter or a name was written: the second degree, or the first. */
export interface FoundOption {
  readonly key: OptionKey;
  readonly option: Option;
  readonly isUpper: boolean;
  /** `-i`, `--ignore-case`. */
  readonly shown: string;
}

export function optionOfLetter(letter: string): FoundOption | undefined {
  for (const [key, option] of ENTRIES) {
    if (option.letter === letter) return { key, option, isUpper: false, shown: letter };
    if (option.kind === "choice" && option.upper === letter)
      return { key, option, isUpper: true, shown: letter };
  }
  return undefined;
}

/** The option of that name or of a unique beginning; capitals give the second degree. */
export function optionOfName(typed: string): FoundOption | "ambiguous" | undefined {
  const lower = typed.toLowerCase();
  const isUpper = typed !== "" && typed === typed.toUpperCase();
  const begun = new Map<OptionKey, FoundOption>();
  for (const [key, option] of ENTRIES) {
    const name = option.names.find((one) => one.startsWith(lower));
    if (name === undefined) continue;
    const found = { key, option, isUpper, shown: isUpper ? name.toUpperCase() : name };
    if (option.names.includes(lower)) return found;
    begun.set(key, found);
  }
  if (begun.size > 1) return "ambiguous";
  return begun.values().next().value;
}

/** The values of all options. */
export class Settings {
  /** Prompts that were given in place of less's own, by their letters. */
  readonly prompts = new Map<string, string>();
  readonly #values = new Map<OptionKey, number | string>();

  number(key: NumberKey): number {
    return Number(this.#values.get(key) ?? initialOf(key));
  }

  text(key: TextKey): string {
    return String(this.#values.get(key) ?? initialOf(key));
  }

  set(key: OptionKey, value: number | string): void {
    if (key === "promptText") this.#setPrompt(String(value));
    else this.#values.set(key, value);
  }

  /** -Ps, -Pm and -PM change one prompt each; without a letter it is the short one. */
  #setPrompt(text: string): void {
    const letter = text[0] ?? "";
    if ("smMhw=".includes(letter)) this.prompts.set(letter, text.slice(1));
    else this.prompts.set("s", text);
  }

  value(key: OptionKey): number | string {
    return this.#values.get(key) ?? initialOf(key);
  }

  /** What `-x` on the command line makes of a choice: away from what it is at first. */
  turnOn({ key, option, isUpper }: FoundOption): void {
    this.#flip(key, option, isUpper, Number(initialOf(key)));
  }

  /** What the key `-x` makes of it: there and back. */
  toggle({ key, option, isUpper }: FoundOption): void {
    this.#flip(key, option, isUpper, Number(this.value(key)));
  }

  #flip(key: OptionKey, option: Option, isUpper: boolean, from: number): void {
    if (option.kind !== "choice") return;
    const degree = isUpper && option.says.length > 2 ? 2 : 1;
    this.set(key, from === degree ? 0 : degree);
  }

  reset(key: OptionKey): void {
    this.#values.delete(key);
  }
}

function initialOf(key: OptionKey): number | string {
  return OPTIONS[key].initial ?? 0;
}

/** What is said about the value that an option has. */
export function describeOption(settings: Settings, { key, option }: FoundOption): string {
  const now = settings.value(key);
  if (option.kind === "choice") return option.says[Number(now)] ?? "";
  return option.says.replace(/%[ds]/, String(now));
}
