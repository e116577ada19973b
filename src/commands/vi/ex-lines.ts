import type { ExCall, ExCommand } from "./ex.ts";
import { readRange } from "./ex-range.ts";
import { filterThrough, runOutside } from "./filter.ts";
import { globalCommand, normalCommand } from "./global.ts";
import { joinLines } from "./join.ts";
import { OPERATORS, reportChange, reportLines, shiftLinesBy } from "./operators.ts";
import type { Region } from "./region.ts";
import { sortLines } from "./sort-lines.ts";
import { againSubstitute, substitute } from "./substitute.ts";
import type { Vi } from "./vi.ts";

/** The register and the count that may follow `:d` and `:y`: so many lines from the last one. */
function readTarget(
  { buffer }: Vi,
  { first, last, argument }: ExCall,
): { readonly region: Region; readonly register: string | undefined } {
  const [, register, digits] = /^([a-zA-Z"-])?\s*(\d+)?/.exec(argument) ?? [];
  const from = digits === undefined ? first : last;
  const to = digits === undefined ? last : Math.min(buffer.lastLine, last + Number(digits) - 1);
  const region: Region = {
    kind: "lines",
    from: { line: Math.max(0, from), column: 0 },
    to: { line: Math.max(0, to), column: 0 },
  };
  return { region, register };
}

async function deleteLines(vi: Vi, call: ExCall): Promise<void> {
  const { region, register } = readTarget(vi, call);
  await OPERATORS.d?.(vi, region, { register, count: 1 });
}

async function yankLines(vi: Vi, call: ExCall): Promise<void> {
  const { region, register } = readTarget(vi, call);
  const { cursor } = vi.buffer;
  await OPERATORS.y?.(vi, region, { register, count: 1 });
  vi.buffer.cursor = cursor;
}

/** The line that `:m` and `:t` name; -1 is before the first one. */
async function readDestination(vi: Vi, argument: string): Promise<number | undefined> {
  const range = await readRange(vi, argument);
  if (typeof range === "string") vi.fail(range);
  else if (range.given === 0) vi.fail("E14: Invalid address");
  else if (range.last < -1 || range.last > vi.buffer.lastLine) vi.fail("E16: Invalid range");
  else return range.last;
  return undefined;
}

async function moveLines(vi: Vi, { first, last, argument }: ExCall): Promise<void> {
  const { buffer } = vi;
  const to = await readDestination(vi, argument);
  if (to === undefined) return;
  if (to >= first && to < last) return vi.fail("E134: Cannot move a range of lines into itself");
  const count = last - first + 1;
  const moved = buffer.text.lines.slice(first, last + 1);
  if (to > last) {
    buffer.text.replaceLines(first, to - first + 1, [...buffer.text.lines.slice(last + 1, to + 1), ...moved]);
    vi.moveTracked(last + 1, to, -count);
  } else if (to < first - 1) {
    buffer.text.replaceLines(to + 1, last - to, [...moved, ...buffer.text.lines.slice(to + 1, first)]);
    vi.moveTracked(to + 1, first - 1, count);
  }
  const line = to > last ? to : to + count;
  buffer.moveTo({ line, column: buffer.firstNonBlank(line) }, vi.rules);
  reportLines(vi, count, (lines) => `${lines} moved`);
}

async function copyLines(vi: Vi, { first, last, argument }: ExCall): Promise<void> {
  const { buffer } = vi;
  const to = await readDestination(vi, argument);
  if (to === undefined) return;
  const copied = buffer.text.lines.slice(first, last + 1);
  vi.insertLines(to + 1, copied);
  const line = to + copied.length;
  buffer.moveTo({ line, column: buffer.firstNonBlank(line) }, vi.rules);
  reportChange(vi, copied.length);
}

function shift(sign: ">" | "<"): ExCommand["run"] {
  return (vi, { first, last, argument }) => {
    const { buffer } = vi;
    const times = 1 + (/^[<>]*/.exec(argument)?.[0].length ?? 0);
    shiftLinesBy(vi, first, last, sign === ">" ? times : -times);
    buffer.moveTo({ line: last, column: buffer.firstNonBlank(last) }, vi.rules);
    reportLines(vi, last - first + 1, (lines) => `${lines} ${sign}ed ${times} time${times === 1 ? "" : "s"}`);
  };
}

function join(vi: Vi, { first, last, given, bang }: ExCall): void {
  const end = given < 2 ? last + 1 : last;
  if (end > vi.buffer.lastLine) return vi.beep();
  const end2 = Math.max(end, given < 2 ? first + 1 : first);
  if (end2 <= first) return;
  joinLines(vi, first, end2, !bang);
  vi.buffer.moveTo({ line: first, column: vi.buffer.firstNonBlank(first) }, vi.rules);
}

function putLines(vi: Vi, { last, given, argument, bang }: ExCall): void {
  const { buffer } = vi;
  if (given > 0) buffer.moveTo({ line: Math.max(0, last), column: 0 }, vi.rules);
  const name = argument === "" ? '"' : (argument[0] ?? '"');
  const content = vi.registers.get(name);
  if (!content) return vi.fail(`E353: Nothing in register ${name}`);
  const text = content.text.endsWith("\n") ? content.text : `${content.text}\n`;
  const lines = text.slice(0, -1).split("\n");
  const line = buffer.cursor.line + (bang || last < 0 ? 0 : 1);
  vi.insertLines(line, lines);
  const end = line + lines.length - 1;
  buffer.moveTo({ line: end, column: buffer.firstNonBlank(end) }, vi.rules);
  reportChange(vi, lines.length);
}

/** `:!` with lines filters them; without any it runs the command on the terminal. */
async function bang(vi: Vi, { first, last, given, argument }: ExCall): Promise<void> {
  if (given > 0) return filterThrough(vi, first, last, argument);
  await runOutside(vi, argument);
}

function printLine(vi: Vi, { first, last }: ExCall): Promise<void> | void {
  const { buffer } = vi;
  const lines = buffer.text.lines.slice(first, last + 1);
  buffer.moveTo({ line: last, column: buffer.firstNonBlank(last) }, vi.rules);
  if (lines.length === 1) return vi.say(lines[0] ?? "");
  return vi.showLines(lines.map((text) => ({ text })));
}

function printNumbered(vi: Vi, { first, last }: ExCall): Promise<void> | void {
  const { buffer } = vi;
  const lines = buffer.text.lines
    .slice(first, last + 1)
    .map((text, at) => `${String(first + at + 1).padStart(3)} ${text}`);
  buffer.moveTo({ line: last, column: buffer.firstNonBlank(last) }, vi.rules);
  if (lines.length === 1) return vi.say(lines[0] ?? "");
  return vi.showLines(lines.map((text) => ({ text })));
}

function setMark(vi: Vi, { last, argument }: ExCall): void {
  if (!/^[a-zA-Z'`]$/.test(argument))
    return vi.fail("E191: Argument must be a letter or forward/backward quote");
  vi.buffer.marks.set(argument, { line: last, column: 0 });
}

/** `:=`: the number of a line, of the last one where none is named. */
function showNumber(vi: Vi, { last, given }: ExCall): void {
  vi.say(String(given > 0 ? last + 1 : vi.buffer.text.lineCount));
}

/** What works on lines. */
export const LINE_COMMANDS: readonly ExCommand[] = [
  { name: "substitute", shortest: "s", run: substitute, takesBar: true, changes: true },
  { name: "&", shortest: "&", run: againSubstitute, takesBar: true, changes: true },
  { name: "global", shortest: "g", run: globalCommand, takesBar: true, takesBang: true },
  {
    name: "vglobal",
    shortest: "v",
    run: (vi, call) => globalCommand(vi, { ...call, bang: true }),
    takesBar: true,
  },
  { name: "normal", shortest: "norm", run: normalCommand, takesBar: true, takesBang: true, changes: true },
  { name: "delete", shortest: "d", run: deleteLines, takesQuote: true, changes: true },
  { name: "yank", shortest: "y", run: yankLines, takesQuote: true },
  { name: "move", shortest: "m", run: moveLines, changes: true },
  { name: "copy", shortest: "co", run: copyLines, changes: true },
  { name: "t", shortest: "t", run: copyLines, changes: true },
  { name: "join", shortest: "j", run: join, takesBang: true, changes: true },
  { name: "put", shortest: "pu", run: putLines, takesBang: true, takesQuote: true, changes: true },
  { name: ">", shortest: ">", run: shift(">"), changes: true },
  { name: "<", shortest: "<", run: shift("<"), changes: true },
  { name: "=", shortest: "=", run: showNumber },
  { name: "!", shortest: "!", run: bang, takesBar: true },
  { name: "print", shortest: "p", run: printLine },
  { name: "number", shortest: "nu", run: printNumbered },
  { name: "#", shortest: "#", run: printNumbered },
  { name: "sort", shortest: "sor", run: sortLines, takesBar: true, takesBang: true, changes: true },
  { name: "mark", shortest: "ma", run: setMark },
  { name: "k", shortest: "k", run: setMark },
];
