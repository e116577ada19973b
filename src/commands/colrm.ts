import { decode } from "../base/bytes.ts";
import { characterWidth } from "../base/text-width.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";

const TAB = 8;

/** colrm(1) of util-linux. */
export const colrm = defineCommand({
  name: "colrm",
  package: UTIL_LINUX,
  summary: "remove columns from a file",
  operands: "[startcol [endcol]]",
  completes: "none",
  description: "Filter out the specified columns.",
  helpColumn: 17,
  flags: {
    help: { short: "h", help: "display this help" },
    version: { short: "V", help: "display version" },
  },
  helpText: (name) => `
Usage:
 ${name} [startcol [endcol]]

Filter out the specified columns.

Options:
 -h, --help     display this help
 -V, --version  display version
${name} reads from standard input and writes to standard output


For more details see colrm(1).
`,
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [{ run: "echo abcdef | colrm 2 4", prints: "aef\n", shows: "drop the columns 2 to 4" }],
  seeAlso: ["cut(1)", "column(1)"],

  async run(call) {
    const [first, last] = [0, 1].map((at) => call.operands[at]);
    for (const [text, which] of [
      [first, "first"],
      [last, "second"],
    ] as const)
      if (text !== undefined && !/^\d+$/.test(text)) return call.fail(`${which} argument: '${text}'`);
    const from = first === undefined ? 0 : Number(first);
    const to = last === undefined ? Number.POSITIVE_INFINITY : Number(last);
    const lines = call.stdin.lines();
    for (let line = await lines.next(); line !== undefined; line = await lines.next()) {
      const text = decode(line);
      const kept = from === 0 ? text : cut(text, from, to);
      await call.print(lines.terminated ? `${kept}\n` : kept);
      await call.spend(line.length >> 3);
    }
    return call.status;
  },
});

/** A tab that is cut leaves the blanks that it stood for and are kept. */
function cut(line: string, from: number, to: number): string {
  let column = 0;
  let kept = "";
  for (const character of line) {
    if (character === "\b") {
      column = Math.max(0, column - 1);
      kept += character;
      continue;
    }
    const width = character === "\t" ? TAB - (column % TAB) : characterWidth(character.codePointAt(0) ?? 0);
    const start = column + 1;
    column += width;
    if (column < from || start > to) kept += character;
    else if (character === "\t")
      for (let at = start; at <= column; at++) if (at < from || at > to) kept += " ";
  }
  return kept;
}
