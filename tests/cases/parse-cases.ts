/**
 * Behaviour cases: shell scripts with what they must do, in files that a learner could read.
 *
 *     ## reports a missing file and still counts the others
 *     echo hi > note; wc -c note absent
 *     #> 3 note
 *     #> 3 total
 *     #2> wc: absent: No such file or directory
 *     #? 1
 *
 * The lines of a case, in this order:
 *
 *     ## title         what it shows; unique in its file
 *     script           any shell; comments too, as long as they do not look like the lines below
 *     #< text          a line of standard input; without one it is empty
 *     #tree            the files left behind belong to the expectation
 *     #> text          a line of standard output
 *     #>| text         the last line, not ended by a newline
 *     #>$ te\x1bxt     a line with bytes that cannot stand here: \e \r \t \xHH \\ (also `#>$|`)
 *     #2> text         the same for standard error
 *     #? 1             the exit status; 0 is left out
 *     #/ text          a file left behind, with `#tree`
 *     #differs reason  Unlike bash: the lines after this say what ours does, and why
 *
 * A file whose cases need more than an empty home says so before the first: `#room NAME` (define-cases.ts gets a computer
 * like that, real-lane.ts the real thing).
 *
 * What is expected is recorded from the real tools (`npm run confirm -- --record`), never typed.
 */
export interface Case {
  readonly title: string;
  /** The line of its title, from 1. */
  readonly line: number;
  readonly script: string;
  readonly stdin: Uint8Array;
  readonly wantsTree: boolean;
  /** What the real tools do. */
  readonly expected: Expectation;
  /** What ours does instead, and why. */
  readonly differs: { readonly reason: string; readonly expected: Expectation } | undefined;
  /** Title, script, input and markers as written: what recording keeps. */
  readonly head: readonly string[];
}

export interface Expectation {
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly status: number;
  /** One line for each file, from `describeTree`; empty unless the case asks for it. */
  readonly tree: readonly string[];
}

const EXPECTATION_LINE = /^#(>|2>|<|\?|\/)/;

export function parseCases(text: string, file: string): readonly Case[] {
  const cases: Case[] = [];
  const lines = text.split("\n");
  let start = lines.findIndex((line) => line.startsWith("## "));
  while (start >= 0 && start < lines.length) {
    let end = start + 1;
    while (end < lines.length && !lines[end]?.startsWith("## ")) end++;
    const parsed = parseCase(lines.slice(start, end), start + 1, file);
    if (cases.some(({ title }) => title === parsed.title))
      fail(file, start + 1, `a second case "${parsed.title}"`);
    cases.push(parsed);
    start = end;
  }
  return cases;
}

function parseCase(lines: readonly string[], line: number, file: string): Case {
  const [titleLine = "", ...body] = withoutBlankEnd(lines);
  const scriptEnd = body.findIndex((text) => isCaseLine(text));
  const script = withoutBlankEnd(scriptEnd < 0 ? body : body.slice(0, scriptEnd));
  const rest = scriptEnd < 0 ? [] : body.slice(scriptEnd);
  const stray = rest.findIndex((text) => !isCaseLine(text) && text.trim() !== "");
  if (stray >= 0) fail(file, line + 1 + scriptEnd + stray, "script after the first expectation");
  if (script.length === 0) fail(file, line, "a case without a script");

  const input = rest.filter((text) => text.startsWith("#<"));
  const differsAt = rest.findIndex((text) => text.startsWith("#differs"));
  const real = differsAt < 0 ? rest : rest.slice(0, differsAt);
  const differsLine = differsAt < 0 ? undefined : rest[differsAt];
  return {
    title: titleLine.slice(3).trim(),
    line,
    script: `${script.join("\n")}\n`,
    stdin: readStream(input, "#<"),
    wantsTree: rest.includes("#tree"),
    expected: readExpectation(real),
    differs:
      differsLine === undefined
        ? undefined
        : readDifference(differsLine, rest.slice(differsAt + 1), file, line),
    head: [titleLine, ...script, ...input, ...rest.filter((text) => text === "#tree")],
  };
}

function isCaseLine(text: string): boolean {
  return EXPECTATION_LINE.test(text) || text.startsWith("#differs") || text === "#tree";
}

function readDifference(first: string, lines: readonly string[], file: string, line: number) {
  const reason = first.slice("#differs".length).trim();
  if (reason === "") fail(file, line, "#differs without a reason");
  return { reason, expected: readExpectation(lines) };
}

function readExpectation(lines: readonly string[]): Expectation {
  const status = lines.find((text) => text.startsWith("#?"));
  return {
    stdout: readStream(lines, "#>"),
    stderr: readStream(lines, "#2>"),
    status: status === undefined ? 0 : Number(status.slice(2)),
    tree: lines.filter((text) => text.startsWith("#/")).map((text) => text.slice(3)),
  };
}

function readStream(lines: readonly string[], mark: string): Uint8Array {
  const parts = lines
    .filter((text) => text.startsWith(mark))
    .map((text) => readLine(text.slice(mark.length)));
  return concatenate(parts);
}

/** `$| text` after the mark: `$` for escapes, `|` for no newline. */
function readLine(text: string): Uint8Array {
  const escaped = text.startsWith("$");
  const unended = text.startsWith("|", escaped ? 1 : 0);
  const content = text.slice((escaped ? 1 : 0) + (unended ? 1 : 0)).replace(/^ /, "");
  const end = unended ? "" : "\n";
  return concatenate([escaped ? readEscapes(content) : encode(content), encode(end)]);
}

const NAMED_ESCAPES: Readonly<Record<string, number>> = { e: 27, r: 13, t: 9, "\\": 92 };

function readEscapes(text: string): Uint8Array {
  const parts = text.split(/(\\x[0-9a-f]{2}|\\[ert\\])/);
  return concatenate(
    parts.map((part, index) => {
      if (index % 2 === 0) return encode(part);
      return Uint8Array.of(NAMED_ESCAPES[part.slice(1)] ?? Number.parseInt(part.slice(2), 16));
    }),
  );
}

/** The file's text with what the real tools did in place of what was expected; `#differs` parts stay. */
export function formatCases(text: string, cases: readonly Case[], found: readonly Expectation[]): string {
  const lines = text.split("\n");
  const preamble = lines.slice(0, (cases[0]?.line ?? lines.length + 1) - 1);
  const blocks = cases.map((one, index) => {
    const expected = found[index] ?? one.expected;
    const own = one.differs
      ? [`#differs ${one.differs.reason}`, ...formatExpectation(one.differs.expected)]
      : [];
    return [...one.head, ...formatExpectation(expected), ...own].join("\n");
  });
  const start = withoutBlankEnd(preamble);
  return `${[...(start.length > 0 ? [start.join("\n")] : []), ...blocks].join("\n\n")}\n`;
}

export function formatExpectation({ stdout, stderr, status, tree }: Expectation): readonly string[] {
  return [
    ...formatStream(stdout, "#>"),
    ...formatStream(stderr, "#2>"),
    ...(status === 0 ? [] : [`#? ${status}`]),
    ...tree.map((text) => `#/ ${text}`),
  ];
}

function formatStream(bytes: Uint8Array, mark: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const { text, escaped } = formatBytes(bytes.subarray(start, end));
    const signs = `${mark}${escaped ? "$" : ""}${newline < 0 ? "|" : ""}`;
    lines.push(text === "" ? signs : `${signs} ${text}`);
    start = end + 1;
  }
  return lines;
}

/** What an editor might not show, or not keep. */
const UNSAFE = /[^\P{Cc}\t]|[\u2028\u2029\ufeff]|\s$/u;

/** As plain text where that is safe, else with escapes. */
function formatBytes(bytes: Uint8Array): { readonly text: string; readonly escaped: boolean } {
  const text = decodeExactly(bytes);
  if (text !== undefined && !UNSAFE.test(text)) return { text, escaped: false };
  const characters =
    text === undefined ? Array.from(bytes, (byte) => Uint8Array.of(byte)) : Array.from(text, encode);
  const last = characters.length - 1;
  return {
    text: characters.map((character, at) => escapeCharacter(character, at === last)).join(""),
    escaped: true,
  };
}

function escapeCharacter(bytes: Uint8Array, isLast: boolean): string {
  const [first = 0] = bytes;
  if (bytes.length > 1) {
    const character = new TextDecoder().decode(bytes);
    if (!UNSAFE.test(isLast ? character : `${character}.`)) return character;
  } else {
    const name = Object.keys(NAMED_ESCAPES).find((key) => NAMED_ESCAPES[key] === first);
    if (name !== undefined) return `\\${name}`;
    if (first >= 0x20 && first < 0x7f && !(isLast && first === 0x20)) return String.fromCharCode(first);
  }
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decodeExactly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === "") end--;
  return lines.slice(0, end);
}

function fail(file: string, line: number, what: string): never {
  throw new Error(`${file}:${line}: ${what}`);
}
