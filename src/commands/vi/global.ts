import { type ExCall, runExCommand } from "./ex.ts";
import { keysOf } from "./macros.ts";
import { runNormalCommand } from "./normal.ts";
import { reportChange } from "./operators.ts";
import { rulesOf, splitPattern } from "./search.ts";
import type { Vi } from "./vi.ts";
import { compilePattern } from "./vim-regex.ts";

/** `:g` and `:v`: marks the lines with, or without, a match, and runs a command in each. */
export async function globalCommand(vi: Vi, { first, last, given, bang, argument }: ExCall): Promise<void> {
  const { buffer } = vi;
  if (vi.isInGlobal) return vi.fail("E147: Cannot do :global recursive with a range");
  const sign = argument[0] ?? "";
  if (sign === "" || /[\w"\\|]/.test(sign)) return vi.fail("E148: Regular expression missing from :global");
  const { source, end } = splitPattern(argument.slice(1), sign);
  const wanted = source === "" ? vi.search.source : source;
  if (wanted === "") return vi.fail("E35: No previous regular expression");
  const pattern = compilePattern(wanted, rulesOf(vi));
  if (typeof pattern === "string") return vi.fail(pattern);
  vi.search.pattern = pattern;
  vi.search.source = wanted;
  const command = argument.slice(1 + end) || "p";
  const marked: string[] = [];
  const from = given > 0 ? first : 0;
  const to = given > 0 ? last : buffer.lastLine;
  const numbers: number[] = [];
  for (let line = from; line <= to; line++) {
    const text = buffer.text.line(line);
    if ((pattern.match(text) !== undefined) !== bang) numbers.push(line);
    const pause = vi.call.spend(1 + (text.length >> 5));
    if (pause) await pause;
    if (vi.screen.isInterrupted) return vi.fail("Interrupted");
  }
  if (numbers.length === 0)
    return vi.say(bang ? `Pattern found in every line: ${wanted}` : `Pattern not found: ${wanted}`);
  if (/^p(r(int?)?)?$/.test(command.trim())) {
    for (const line of numbers) marked.push(buffer.text.line(line));
    buffer.moveTo({ line: numbers.at(-1) ?? 0, column: 0 }, vi.rules);
    return vi.showLines([{ text: `:${vi.lastCommand ?? ""}` }, ...marked.map((text) => ({ text }))]);
  }
  await runInLines(vi, numbers, command);
}

async function runInLines(vi: Vi, numbers: readonly number[], command: string): Promise<void> {
  const { buffer } = vi;
  const before = buffer.text.lineCount;
  vi.isInGlobal = true;
  vi.tracked = [...numbers];
  const { report } = vi.options;
  // Only the sum is told.
  vi.options.report = Number.POSITIVE_INFINITY;
  try {
    for (;;) {
      const line = vi.tracked.shift();
      if (line === undefined || vi.status !== undefined) break;
      buffer.moveTo({ line, column: 0 }, vi.rules);
      await runExCommand(vi, command);
      const pause = vi.call.spend(4);
      if (pause) await pause;
      if (vi.screen.isInterrupted) break;
    }
  } finally {
    vi.isInGlobal = false;
    vi.tracked = undefined;
    vi.options.report = report;
  }
  const count = vi.globalSubstitutions;
  vi.globalSubstitutions = undefined;
  if (count && count.substitutions > report) vi.say(sayCount(count));
  else if (!buffer.isEmpty) reportChange(vi, buffer.text.lineCount - before);
}

/** `4 substitutions on 3 lines`. */
export function sayCount({
  substitutions,
  lines,
}: {
  readonly substitutions: number;
  readonly lines: number;
}): string {
  return `${substitutions} substitution${substitutions === 1 ? "" : "s"} on ${lines} line${lines === 1 ? "" : "s"}`;
}

/** `:normal`: keys of normal mode, in each line where lines are named. */
export async function normalCommand(vi: Vi, { first, last, given, argument }: ExCall): Promise<void> {
  if (argument === "") return vi.fail("E471: Argument required");
  const keys = keysOf(argument);
  const lines = given > 0 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [undefined];
  for (const line of lines) {
    if (line !== undefined && line > vi.buffer.lastLine) break;
    if (line !== undefined) vi.buffer.moveTo({ line, column: 0 }, vi.rules);
    await vi.playAlone(keys, () => runNormalCommand(vi));
    const pause = vi.call.spend(8);
    if (pause) await pause;
    if (vi.screen.isInterrupted) return;
  }
}
