import { decode } from "../base/bytes.ts";
import type { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand, printVersion } from "../process/command/define-command.ts";
import { FINDUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { FindQuit } from "./find/actions.ts";
import { readLine } from "./find/command-line.ts";
import { FindContext } from "./find/context.ts";
import { FindHelp, parseExpression } from "./find/expression.ts";
import { FindFault } from "./find/find-fault.ts";
import { findHelp } from "./find/help.ts";
import { Walker } from "./find/walker.ts";
import { findWordHelp } from "./find/word-help.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/find.html */
export const find = defineCommand({
  name: "find",
  package: FINDUTILS,
  stdinProblem: (errno) => `‘(standard input)’: read error: ${errno.message}`,
  writeProblem: (errno) => [
    `${quoteText("standard output")}: ${errno.message}`,
    writeErrorWithoutReason(errno),
  ],
  summary: "search for files in a directory hierarchy",
  operands: "[-H] [-L] [-P] [-Olevel] [-D debugopts] [path...] [expression]",
  words: "raw",
  wordHelp: findWordHelp,
  helpText: findHelp,
  examples: [
    { run: "mkdir d && touch d/a.txt d/b && find . -name '*.txt'", prints: "./d/a.txt\n", shows: "by name" },
    { run: "mkdir d && touch f && find . -type d", prints: ".\n./d\n", shows: "only directories" },
    {
      run: "printf hello > f && find . -type f -exec wc -c {} +",
      prints: "5 ./f\n",
      shows: "run a program on what was found",
    },
    { run: "find . -mtime -1", shows: "what was changed within a day" },
    { run: "find . -name '*.tmp' -delete", shows: "remove what was found" },
  ],
  exitStatus: "0 if all files could be looked at, greater than 0 if there was an error.",
  seeAlso: ["xargs(1)", "grep(1)", "locate(1)"],

  async run(call) {
    const context = new FindContext(call);
    try {
      const line = readLine(call.operands, context);
      if (typeof line === "number") return line;
      const starts = context.starts;
      const predicate = parseExpression(call.operands, line.expressionFrom, context);
      await context.opening;
      await walkAll(new Walker(context, predicate), await startingPoints(call, starts, context));
      await context.finish();
      return call.status;
    } catch (thrown) {
      if (thrown instanceof FindFault) return call.fail(thrown.message);
      if (!(thrown instanceof FindHelp)) throw thrown;
      if (thrown.wish === "help") call.print(findHelp(call.name));
      else await printVersion({ name: "find", summary: "", package: FINDUTILS }, call);
      return 0;
    }
  },
});

async function walkAll(walker: Walker, starts: readonly string[]): Promise<void> {
  try {
    for (const start of starts) {
      const walked = walker.walk(start);
      if (walked) await walked;
    }
  } catch (thrown) {
    if (!(thrown instanceof FindQuit)) throw thrown;
  }
}

/** Those of the line, or of the file that -files0-from names. */
async function startingPoints(
  call: Call,
  starts: readonly string[],
  { startsFrom }: FindContext,
): Promise<readonly string[]> {
  if (startsFrom === undefined) return starts.length > 0 ? starts : ["."];
  if (starts.length > 0) {
    throw new FindFault(
      `extra operand ${quoteText(starts[0] ?? "")}\n${call.name}: file operands cannot be combined with -files0-from`,
    );
  }
  let failed: Errno | undefined;
  const input = await call.open(startsFrom, {
    openProblem: (name, errno) => {
      failed = errno;
      return `cannot open ${quoteText(name)} for reading: ${errno.message}`;
    },
  });
  if (!input || failed) return [];
  const names = decode(await input.bytes()).split("\0");
  call.close(input);
  if (names.at(-1) === "") names.pop();
  return names;
}
