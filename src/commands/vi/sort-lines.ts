import type { ExCall } from "./ex.ts";
import { reportLines } from "./operators.ts";
import type { Vi } from "./vi.ts";

/** `:sort`: by bytes; `!` backwards, `i` without case, `n` by the first number, `u` each line once. */
export function sortLines(vi: Vi, { first, last, given, bang, argument }: ExCall): void {
  const { buffer } = vi;
  const flags = argument.trim();
  if (!/^[inu]*$/.test(flags)) return vi.fail("rockpool: :sort with a pattern is not simulated here");
  const from = given > 0 ? first : 0;
  const to = given > 0 ? last : buffer.lastLine;
  const keyed = buffer.text.lines.slice(from, to + 1).map((line) => ({
    line,
    text: flags.includes("i") ? line.toLowerCase() : line,
    number: numberIn(line),
  }));
  keyed.sort((a, b) => {
    if (flags.includes("n")) return a.number - b.number;
    return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
  });
  if (bang) keyed.reverse();
  const isSame = (a: (typeof keyed)[number], b: (typeof keyed)[number]) =>
    flags.includes("n") ? a.number === b.number : a.text === b.text;
  const kept = flags.includes("u")
    ? keyed.filter((one, at) => {
        const before = keyed[at - 1];
        return !before || !isSame(before, one);
      })
    : keyed;
  buffer.text.replaceLines(
    from,
    to - from + 1,
    kept.map(({ line }) => line),
  );
  vi.shiftLines(from, to - from + 1, kept.length);
  buffer.moveTo({ line: from, column: buffer.firstNonBlank(from) }, vi.rules);
  const fewer = to - from + 1 - kept.length;
  reportLines(vi, fewer, () => `${fewer} fewer lines`);
}

/** Lines without a number come first. */
function numberIn(line: string): number {
  const found = /-?\d+/.exec(line)?.[0];
  return found === undefined ? Number.NEGATIVE_INFINITY : Number(found);
}
