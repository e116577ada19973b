/** The options of :set that are here, with their short names and what they are at first (with defaults.vim). */
export const OPTION_NAMES = {
  number: ["nu", false],
  relativenumber: ["rnu", false],
  list: ["list", false],
  wrap: ["wrap", true],
  ignorecase: ["ic", false],
  smartcase: ["scs", false],
  hlsearch: ["hls", false],
  incsearch: ["is", true],
  wrapscan: ["ws", true],
  expandtab: ["et", false],
  autoindent: ["ai", false],
  smartindent: ["si", false],
  ruler: ["ru", true],
  showcmd: ["sc", true],
  showmode: ["smd", true],
  paste: ["paste", false],
  readonly: ["ro", false],
  gdefault: ["gd", false],
  tildeop: ["top", false],
  startofline: ["sol", true],
  shiftround: ["sr", false],
  tabstop: ["ts", 8],
  shiftwidth: ["sw", 8],
  softtabstop: ["sts", 0],
  scrolloff: ["so", 5],
  scroll: ["scr", 0],
  textwidth: ["tw", 0],
  report: ["report", 2],
  undolevels: ["ul", 1000],
  history: ["hi", 200],
} as const;

export type OptionName = keyof typeof OPTION_NAMES;
type Value<K extends OptionName> = (typeof OPTION_NAMES)[K][1] extends number ? number : boolean;
export type ViOptions = { -readonly [K in OptionName]: Value<K> };

/** Options of the real vim that change nothing here, so that a habit is no error. */
const WITHOUT_EFFECT =
  /^(no|inv)?(compatible|cp|mouse|background|bg|encoding|enc|fileformat|ff|laststatus|ls|backspace|bs|wildmenu|wmnu|ttyfast|tf|hidden|hid|swapfile|swf|backup|bk|visualbell|vb|errorbells|eb|lazyredraw|lz|title|modeline|ml|cursorline|cul|syntax|filetype|ft|showmatch|sm|fileencoding|fenc|nrformats|nf|clipboard|cb|matchpairs|mps)$/;

export function defaultOptions(): ViOptions {
  const entries = Object.entries(OPTION_NAMES).map(([name, [, value]]) => [name, value]);
  return Object.fromEntries(entries) as ViOptions;
}

function findOption(typed: string): OptionName | undefined {
  for (const [name, [short]] of Object.entries(OPTION_NAMES))
    if (name === typed || short === typed) return name as OptionName;
  return undefined;
}

/** One word of `:set`: what it says, or the fault. `changed` names the option that has another value now. */
export interface SetResult {
  readonly says?: string;
  readonly fault?: string;
  readonly changed?: OptionName;
}

export function setOption(options: ViOptions, word: string): SetResult {
  const match = /^(no|inv)?([a-z]+)(?:([?!&])|([+^-]?[=:])(.*))?$/.exec(word);
  if (!match) return { fault: `E518: Unknown option: ${word}` };
  const [, prefix = "", base = "", sign, equals, text = ""] = match;
  const whole = findOption(prefix + base);
  const name = whole ?? findOption(base);
  const negation = whole ? "" : prefix;
  if (!name) {
    if (WITHOUT_EFFECT.test(prefix + base)) return sign === "?" ? { says: `  ${base}` } : {};
    return { fault: `E518: Unknown option: ${word.replace(/[=:?!&+^-].*$/, "")}` };
  }
  const now = options[name];
  if (sign === "?") return { says: describe(options, name) };
  if (sign === "&") return assign(options, name, OPTION_NAMES[name][1]);
  if (typeof now === "boolean") {
    if (equals !== undefined) return { fault: `E474: Invalid argument: ${word}` };
    return assign(options, name, negation === "inv" || sign === "!" ? !now : negation !== "no");
  }
  if (negation !== "" || sign === "!") return { fault: `E474: Invalid argument: ${word}` };
  if (equals === undefined) return { says: describe(options, name) };
  if (!/^-?\d+$/.test(text)) return { fault: `E521: Number required after =: ${word}` };
  const value = Number(text);
  const next = equals.startsWith("+") ? now + value : equals.startsWith("-") ? now - value : value;
  if (next < (name === "tabstop" ? 1 : 0)) return { fault: `E487: Argument must be positive: ${word}` };
  return assign(options, name, next);
}

function assign(options: ViOptions, name: OptionName, value: number | boolean): SetResult {
  Object.assign(options, { [name]: value });
  return { changed: name };
}

/** `  tabstop=8`, `  number`, `nopaste`. */
export function describe(options: ViOptions, name: OptionName): string {
  const value = options[name];
  if (typeof value === "number") return `  ${name}=${value}`;
  return value ? `  ${name}` : `no${name}`;
}

/** What differs from the default, for `:set` alone. */
export function changedOptions(options: ViOptions): readonly string[] {
  return (Object.keys(OPTION_NAMES) as OptionName[])
    .filter((name) => options[name] !== OPTION_NAMES[name][1])
    .map((name) => describe(options, name));
}
