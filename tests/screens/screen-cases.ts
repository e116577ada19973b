/**
 * Screen cases: what a full-screen program shows while it is used, in files that a learner could read.
 *
 *     ## moves by screens
 *     seq 60 > numbers
 *     #$ less numbers
 *     #| 1
 *     #| …
 *     #< SPC b
 *     #| 24
 *     #^ 24:1-7
 *     #@ 24,8
 *
 * The lines of a case, in this order:
 *
 *     ## title         what it shows; unique in its file
 *     script           any shell, run before without a terminal
 *     #size 60x12      the terminal, 80x24 unless given
 *     #$ line          typed at the prompt of an interactive shell, with Return
 *     #< keys          typed then, one after the other, separated by blanks; see `keyBytes`
 *     #| row           a row of the screen after that; empty rows at the end are left out
 *     #^ 3:1-5 7-9     the columns of row 3 that stand out: reversed, or with a background
 *     #@ 24,8          where the cursor is: row and column, from 1
 *     #differs reason  Unlike the real program: ours shows the rows after this
 *
 * What is expected is recorded from the real programs (`npm run confirm-screens -- --record`), never typed.
 */
export interface ScreenCase {
  readonly title: string;
  /** The line of its title, from 1. */
  readonly line: number;
  readonly script: string;
  readonly columns: number;
  readonly rows: number;
  readonly steps: readonly Step[];
  /** Title, script and size as written. */
  readonly head: readonly string[];
}

export interface Step {
  /** `$ line` or `< keys`, as written. */
  readonly does: string;
  readonly expected: Shown;
  readonly differs: { readonly reason: string; readonly expected: Shown } | undefined;
}

/** The lines of a screen as a case writes them. */
export type Shown = readonly string[];

export function parseScreenCases(text: string, file: string): readonly ScreenCase[] {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, index) => (line.startsWith("## ") ? [index] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    return parseCase(lines.slice(start, end), start + 1, file);
  });
}

function parseCase(lines: readonly string[], line: number, file: string): ScreenCase {
  const begin = lines.findIndex((text) => text.startsWith("#$ "));
  if (begin < 0) throw new Error(`${file}:${line}: a case without a line that begins with #$`);
  const head = lines.slice(0, begin);
  const size = /^#size (\d+)x(\d+)$/m.exec(head.join("\n"));
  const script = head.slice(1).filter((text) => !text.startsWith("#size "));
  return {
    title: (lines[0] ?? "").slice(3).trim(),
    line,
    script: `${script.join("\n")}\n`,
    columns: Number(size?.[1] ?? 80),
    rows: Number(size?.[2] ?? 24),
    steps: parseSteps(lines.slice(begin).filter((text) => text !== "")),
    head,
  };
}

function parseSteps(lines: readonly string[]): readonly Step[] {
  const starts = lines.flatMap((line, index) => (/^#[$<] /.test(line) ? [index] : []));
  return starts.map((start, index) => {
    const [first = "", ...rest] = lines.slice(start, starts[index + 1] ?? lines.length);
    const at = rest.findIndex((line) => line.startsWith("#differs "));
    const does = first.slice(1);
    if (at < 0) return { does, expected: rest, differs: undefined };
    const reason = (rest[at] ?? "").slice("#differs ".length);
    return { does, expected: rest.slice(0, at), differs: { reason, expected: rest.slice(at + 1) } };
  });
}

/** The file's text with what the real programs showed; `#differs` parts stay. */
export function formatScreenCases(
  text: string,
  cases: readonly ScreenCase[],
  found: readonly (readonly Shown[])[],
): string {
  const preamble = text.split("\n").slice(0, (cases[0]?.line ?? 1) - 1);
  const blocks = cases.map(({ head, steps }, index) =>
    [...head, ...steps.flatMap((step, at) => formatStep(step, found[index]?.[at] ?? step.expected))].join(
      "\n",
    ),
  );
  return `${[...(preamble.length > 0 ? [preamble.join("\n").trimEnd()] : []), ...blocks].join("\n\n")}\n`;
}

function formatStep({ does, differs }: Step, shown: Shown): readonly string[] {
  const own = differs ? [`#differs ${differs.reason}`, ...differs.expected] : [];
  return [`#${does}`, ...shown, ...own];
}

export interface Cell {
  readonly text: string;
  readonly standsOut: boolean;
}

/** A screen as a case writes it down. */
export function describeScreen(
  rows: readonly (readonly Cell[])[],
  cursor: { readonly row: number; readonly column: number } | undefined,
): Shown {
  const texts = rows.map((cells) => `#| ${withoutTimes(cells.map(({ text }) => text).join(""))}`.trimEnd());
  while (texts.at(-1) === "#|") texts.pop();
  const marks = rows.flatMap((cells, index) => {
    const spans = spansOf(cells);
    return spans.length > 0 ? [`#^ ${index + 1}:${spans.join(" ")}`] : [];
  });
  return [...texts, ...marks, ...(cursor ? [`#@ ${cursor.row + 1},${cursor.column + 1}`] : [])];
}

/** vim tells how long ago a change was made, watch what time it is: nobody can record that. */
function withoutTimes(text: string): string {
  return text
    .replace(/\b\d+ (?:second ago |seconds ago)/g, "N seconds ago")
    .replace(/\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\b/g, "Day Mon dd hh:mm:ss yyyy");
}

function spansOf(cells: readonly Cell[]): readonly string[] {
  const spans: string[] = [];
  for (let at = 0; at < cells.length; at++) {
    if (!cells[at]?.standsOut) continue;
    const from = at;
    while (cells[at + 1]?.standsOut) at++;
    spans.push(from === at ? `${from + 1}` : `${from + 1}-${at + 1}`);
  }
  return spans;
}

const NAMED_KEYS: Readonly<Record<string, string>> = {
  RET: "\r",
  ESC: "\x1b",
  TAB: "\t",
  SPC: " ",
  BS: "\x7f",
  up: "\x1b[A",
  down: "\x1b[B",
  right: "\x1b[C",
  left: "\x1b[D",
  home: "\x1b[1~",
  insert: "\x1b[2~",
  delete: "\x1b[3~",
  end: "\x1b[4~",
  pageup: "\x1b[5~",
  pagedown: "\x1b[6~",
  "C-left": "\x1b[1;5D",
  "C-right": "\x1b[1;5C",
  "C-delete": "\x1b[3;5~",
  "M-BS": "\x1b\x7f",
  "M-SPC": "\x1b ",
};

/** One thing that is done: bytes that are typed, a new size, or nothing but waiting. */
export type Act =
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "resize"; readonly columns: number; readonly rows: number };

/**
 * `j`, `/foo` and other text are typed as they stand; names stand for keys: RET ESC TAB SPC BS up down left right home
 * end pageup pagedown insert delete, `C-x`, `M-x`; `paste:a\nb` is pasted; `resize:60x12` changes the terminal.
 */
export function actsOf(does: string): readonly Act[] {
  if (does.startsWith("$ "))
    return [
      { kind: "type", text: does.slice(2) },
      { kind: "type", text: "\r" },
    ];
  return does.slice(2).trim().split(/ +/).map(actOf);
}

function actOf(token: string): Act {
  const size = /^resize:(\d+)x(\d+)$/.exec(token);
  if (size) return { kind: "resize", columns: Number(size[1]), rows: Number(size[2]) };
  return { kind: "type", text: keyBytes(token) };
}

function keyBytes(token: string): string {
  const named = NAMED_KEYS[token];
  if (named !== undefined) return named;
  if (token.startsWith("paste:")) {
    const text = token.slice(6).replaceAll("\\n", "\r").replaceAll("\\s", " ").replaceAll("\\t", "\t");
    return `\x1b[200~${text}\x1b[201~`;
  }
  const control = /^C-(.)$/u.exec(token);
  if (control) return String.fromCharCode((control[1] ?? "").toUpperCase().charCodeAt(0) & 0x1f);
  const meta = /^M-(.)$/u.exec(token);
  if (meta) return `\x1b${meta[1]}`;
  return token;
}
