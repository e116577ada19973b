import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { becomeProgram, ownCommandNote, statusOfFailedStart } from "../process/command/run-program.ts";

const DEFAULT_ADJUSTMENT = 10;
const LOWEST = -20;
const HIGHEST = 19;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/nice.html */
export const nice = defineCommand({
  name: "nice",
  package: COREUTILS,
  summary: "run a program with modified scheduling priority",
  operands: "[OPTION] [COMMAND [ARG]...]",
  completes: "command",
  description: `Run COMMAND with an adjusted niceness, which affects process scheduling.
With no COMMAND, print the current niceness.  Niceness values range from
-20 (most favorable to the process) to 19 (least favorable to the process).

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 24,
  flags: {
    adjustment: {
      short: "n",
      argument: { name: "N" },
      help: "add integer N to the niceness (default 10)",
    },
  },
  stopAtFirstOperand: true,
  statusOfUsage: 125,
  // `-5` and `-+5` are older spellings of `-n 5`; `--5` of `-n -5` (nice.c, main).
  traditional: rewriteNumbers,
  notes: ownCommandNote("nice"),
  examples: [
    { run: "nice -n 5 nice", prints: "5\n", shows: "a program that lets others go first" },
    { run: "nice", prints: "0\n", shows: "the niceness of the shell" },
  ],
  seeAlso: ["renice(1)"],

  run(call) {
    const { operands, process } = call;
    const given = call.flags.adjustment;
    const adjustment = given === undefined ? DEFAULT_ADJUSTMENT : readAdjustment(given);
    if (adjustment === undefined) return call.fail(`invalid adjustment ${quoteText(given ?? "")}`);
    if (operands.length === 0) {
      if (given !== undefined) return call.usageError("a command must be given with an adjustment");
      call.print(`${process.nice}\n`);
      return 0;
    }
    const wanted = Math.min(HIGHEST, Math.max(LOWEST, process.nice + adjustment));
    if (wanted < process.nice && call.files.credentials.uid !== 0)
      call.note(`cannot set niceness: ${Errno.EACCES.message}`);
    else process.nice = wanted;
    return start(call);
  },
});

async function start(call: Call): Promise<number> {
  const [name = ""] = call.operands;
  const status = await becomeProgram(call, call.operands);
  if (!(status instanceof Errno)) return status;
  call.note(`${quoteText(name)}: ${status.message}`);
  return statusOfFailedStart(status);
}

function readAdjustment(text: string): number | undefined {
  if (!/^\s*[-+]?\d+$/.test(text)) return undefined;
  return Math.min(2 * HIGHEST + 1, Math.max(2 * LOWEST + 1, Number(text)));
}

function rewriteNumbers(words: readonly string[]): readonly string[] {
  const rewritten: string[] = [];
  for (const [index, word] of words.entries()) {
    const number = /^-([-+]?\d+)$/.exec(word)?.[1];
    if (number === undefined) {
      rewritten.push(word);
      if (word !== "-n" && !/^-n.|^--adjustment/.test(word)) return [...rewritten, ...words.slice(index + 1)];
      if (word === "-n" || word === "--adjustment") {
        const value = words[index + 1];
        return value === undefined
          ? rewritten
          : [...rewritten, value, ...rewriteNumbers(words.slice(index + 2))];
      }
    } else rewritten.push("-n", number);
  }
  return rewritten;
}
