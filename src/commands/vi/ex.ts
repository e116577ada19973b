import { typeCommandLine } from "./command-line.ts";
import { EX_COMMANDS } from "./ex-commands.ts";
import { readRange } from "./ex-range.ts";
import type { Vi } from "./vi.ts";

/** A command of the command line, as it was typed. */
export interface ExCall {
  /** The lines from 0; the current one where none were typed. */
  readonly first: number;
  readonly last: number;
  /** How many addresses were typed. */
  readonly given: number;
  readonly bang: boolean;
  readonly argument: string;
}

export interface ExCommand {
  /** The whole name, and the shortest beginning of it that will do. */
  readonly name: string;
  readonly shortest: string;
  readonly run: (vi: Vi, call: ExCall) => void | Promise<void>;
  /** `|` belongs to its argument. */
  readonly takesBar?: true;
  readonly takesBang?: true;
  /** It changes the text. */
  readonly changes?: true;
  /** Its argument may begin with a quote that is no comment. */
  readonly takesQuote?: true;
}

/** `:`: waits for a command; a count stands for so many lines. */
export async function typeExCommand(vi: Vi, count: number | undefined): Promise<void> {
  const initial = count === undefined ? "" : count === 1 ? "." : `.,.+${count - 1}`;
  await typeAndRun(vi, initial);
}

/** `:` in visual mode, about its lines. */
export async function typeVisualExCommand(vi: Vi, after: string): Promise<void> {
  const { visual, buffer } = vi;
  if (!visual) return;
  buffer.visual = { start: visual.start, end: buffer.cursor, kind: visual.kind };
  const first = Math.min(visual.start.line, buffer.cursor.line);
  await typeAndRun(vi, `'<,'>${after}`, () => {
    vi.visual = undefined;
    buffer.moveTo(
      {
        line: first,
        column:
          visual.kind === "lines"
            ? buffer.cursor.column
            : Math.min(visual.start.column, buffer.cursor.column),
      },
      vi.rules,
    );
  });
}

async function typeAndRun(vi: Vi, initial: string, before?: () => void): Promise<void> {
  const typed = await typeCommandLine(vi, ":", undefined, initial);
  before?.();
  if (typed === undefined || typed === "") return;
  vi.echo(`:${typed}`);
  vi.lastCommand = typed;
  vi.isExecuting = true;
  try {
    await runExCommand(vi, typed);
  } finally {
    vi.isExecuting = false;
  }
}

/** Runs a line of commands, parted by `|`. */
export async function runExCommand(vi: Vi, line: string): Promise<void> {
  let rest: string | undefined = line;
  while (rest !== undefined && vi.status === undefined) {
    const result: { readonly ok: boolean; readonly rest: string | undefined } = await runFirst(vi, rest);
    if (!result.ok) return;
    rest = result.rest;
  }
}

function failure(vi: Vi, text: string): { readonly ok: false; readonly rest: undefined } {
  vi.fail(text);
  return { ok: false, rest: undefined };
}

async function runFirst(vi: Vi, line: string) {
  const range = await readRange(vi, line);
  if (typeof range === "string") return failure(vi, range);
  const text = line.slice(range.end);
  if (/^[ \t]*($|["|])/.test(text)) return goToLine(vi, range, text);
  const found = findCommand(text);
  if (!found) return failure(vi, `E492: Not an editor command: ${line.trimStart()}`);
  const { command, argument: whole } = found;
  const { bang, text: behind } = readBang(command, whole);
  if (bang && !command.takesBang) return failure(vi, `E477: No ! allowed: ${line.trimStart()}`);
  const { first, last } = range;
  const order = first <= last ? { first, last } : { first: last, last: first };
  if (order.first < -1 || order.last > vi.buffer.lastLine) return failure(vi, "E16: Invalid range");
  const { argument, rest } = command.takesBar
    ? { argument: behind, rest: undefined }
    : splitBar(behind, command.takesQuote);
  if (command.changes && vi.buffer.isHelp)
    return failure(vi, "E21: Cannot make changes, 'modifiable' is off");
  const before = vi.failures;
  await command.run(vi, { ...order, given: range.given, bang, argument: argument.trimStart() });
  return { ok: vi.failures === before, rest };
}

/** A line alone goes there. */
function goToLine(vi: Vi, range: { readonly given: number; readonly last: number }, text: string) {
  const bar = text.indexOf("|");
  if (range.given > 0) {
    vi.jumpFrom(vi.buffer.cursor);
    const line = Math.max(0, Math.min(vi.buffer.lastLine, range.last));
    vi.buffer.moveTo({ line, column: vi.buffer.firstNonBlank(line) }, vi.rules);
  }
  return { ok: true, rest: bar < 0 ? undefined : text.slice(bar + 1) };
}

function readBang(command: ExCommand, text: string): { readonly bang: boolean; readonly text: string } {
  const bang = text.startsWith("!") && command.name !== "!";
  return { bang, text: bang ? text.slice(1) : text };
}

/** The command that a text begins with, and what follows its name. */
function findCommand(text: string): { readonly command: ExCommand; readonly argument: string } | undefined {
  const name = nameOf(text);
  const command = EX_COMMANDS.find((one) => one.name.startsWith(name) && name.startsWith(one.shortest));
  return command && { command, argument: text.slice(name.length) };
}

function nameOf(text: string): string {
  const sign = /^[!<>=&~@#*]/.exec(text)?.[0];
  if (sign !== undefined) return sign;
  // `s/a/b/`, `sg`, `ka`: one letter before what is no name (:help cmdline-lines).
  const single = /^(?:k(?=[a-zA-Z]\b)|s(?=[^a-zA-Z]|$|[gcinp&r]+\b(?!\w)))/.exec(text)?.[0];
  if (single !== undefined && !/^(?:se|sp|sn|si|sil|sr|sor|sort|set|source|so)\b/.test(text)) return single;
  return /^[a-zA-Z]+/.exec(text)?.[0] ?? text[0] ?? "";
}

/** The argument ends at `|`, or at a quote that begins a comment. */
function splitBar(
  text: string,
  takesQuote = false,
): { readonly argument: string; readonly rest: string | undefined } {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\" || text[at] === "\x16") at++;
    else if (text[at] === "|") return { argument: text.slice(0, at), rest: text.slice(at + 1) };
    else if (text[at] === '"' && !takesQuote) return { argument: text.slice(0, at), rest: undefined };
  }
  return { argument: text.replaceAll("\\|", "|"), rest: undefined };
}
