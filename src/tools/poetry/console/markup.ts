/** Text with styles in tags, as poetry's console library has them: `<info>Writing lock file</>`. */

interface Style {
  readonly set: string;
  readonly unset: string;
}

const COLORS: Readonly<Record<string, number>> = {
  black: 30,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  default: 39,
};
const OPTIONS: Readonly<Record<string, readonly [set: number, unset: number]>> = {
  bold: [1, 22],
  dark: [2, 22],
  underline: [4, 24],
};

function makeStyle(color: string, option?: string): Style {
  const [set, unset] = OPTIONS[option ?? ""] ?? [];
  const more = set === undefined ? "" : `;${set}`;
  return { set: `${COLORS[color] ?? 39}${more}`, unset: `39${unset === undefined ? "" : `;${unset}`}` };
}

const NAMED: Readonly<Record<string, Style>> = {
  info: makeStyle("blue"),
  question: makeStyle("blue"),
  comment: makeStyle("green"),
  success: makeStyle("green"),
  warning: makeStyle("yellow"),
  error: makeStyle("red", "bold"),
  c1: makeStyle("cyan"),
  c2: makeStyle("default", "bold"),
  b: makeStyle("default", "bold"),
  debug: makeStyle("default", "dark"),
};

const TAG = /<(\/?)([a-z][a-z0-9=;]*)?>/g;

/** The text as a terminal gets it, or, not `decorated`, without its tags. */
export function renderMarkup(text: string, decorated: boolean): string {
  const open: Style[] = [];
  let out = "";
  let at = 0;
  const add = (chunk: string) => {
    const style = open.at(-1);
    out += style && decorated && chunk !== "" ? `\x1b[${style.set}m${chunk}\x1b[${style.unset}m` : chunk;
  };
  for (const found of text.matchAll(TAG)) {
    if (text[found.index - 1] === "\\") continue;
    const [whole, slash, name] = found;
    const style = name === undefined ? undefined : styleOf(name);
    if (slash === "" ? !style : name !== undefined && !style) continue;
    add(text.slice(at, found.index));
    at = found.index + whole.length;
    if (slash === "" && style) open.push(style);
    else open.pop();
  }
  add(text.slice(at));
  return out.replaceAll("\\<", "<");
}

function styleOf(name: string): Style | undefined {
  const [, color, option] = /^fg=([a-z]+)(?:;options=([a-z]+))?$/.exec(name) ?? [];
  return color === undefined ? NAMED[name] : makeStyle(color, option);
}

/** Text that is none of ours: its `<` are no tags. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("<", "\\<");
}
