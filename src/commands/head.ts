import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";
import type { UsageProblem } from "../process/command/spec.ts";
import { checkCount } from "./head/check-count.ts";
import { copyAllButLast, copyFirstBytes, copyFirstLines } from "./head/copy-head.ts";
import { displayName, FileHeaders, STANDARD_INPUT } from "./head/file-headers.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/head.html */
export const head = defineCommand({
  name: "head",
  package: COREUTILS,
  closedStdin: "-",
  summary: "output the first part of files",
  operands: "[OPTION]... [FILE]...",
  description: `Print the first 10 lines of each FILE to standard output.
With more than one FILE, precede each with a header giving the file name.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 28,
  flags: {
    bytes: {
      short: "c",
      argument: { name: "[-]NUM", completes: "none", check: checkCount("bytes") },
      overrides: ["lines"],
      help: `print the first NUM bytes of each file;
  with the leading '-', print all but the last
  NUM bytes of each file`,
    },
    lines: {
      short: "n",
      argument: { name: "[-]NUM", completes: "none", check: checkCount("lines") },
      overrides: ["bytes"],
      help: `print the first NUM lines instead of the first 10;
  with the leading '-', print all but the last
  NUM lines of each file`,
    },
    quiet: {
      short: "q",
      long: ["quiet", "silent"],
      overrides: ["verbose"],
      help: "never print headers giving file names",
    },
    verbose: { short: "v", overrides: ["quiet"], help: "always print headers giving file names" },
    zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
    presumeInputPipe: { long: "-presume-input-pipe", hidden: true },
    strayDigits: { long: false, argument: { name: "NUM" }, hidden: true },
  },
  notes: `NUM may have a multiplier suffix:
b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024,
GB 1000*1000*1000, G 1024*1024*1024, and so on for T, P, E, Z, Y.
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.`,
  examples: [
    { run: "printf '1\\n2\\n3\\n' | head -n 2", prints: "1\n2\n", shows: "the first two lines" },
    { run: "printf '1\\n2\\n3\\n' | head -n -1", prints: "1\n2\n", shows: "all but the last line" },
    { run: "printf 'hello' | head -c 4", prints: "hell", shows: "the first four bytes" },
  ],
  exitStatus: "0 if all files were read, 1 if one could not be.",
  seeAlso: ["tail(1)"],
  traditional,
  digits: "strayDigits",

  run(call) {
    const { flags } = call;
    if (flags.strayDigits) return call.usageError(`invalid trailing option -- ${flags.strayDigits[0]}`);
    const byBytes = flags.bytes !== undefined;
    const text = flags.bytes ?? flags.lines ?? "10";
    const count = Number(parseCount(text.replace(/^-/, "")));

    const delimiter = flags.zeroTerminated ? 0 : 10;
    const print = (bytes: Uint8Array) => call.print(bytes);
    const copy = (input: Input): MaybePromise<void> => {
      if (text.startsWith("-")) return copyAllButLast(input, count, byBytes ? undefined : delimiter, print);
      return byBytes ? copyFirstBytes(input, count, print) : copyFirstLines(input, count, delimiter, print);
    };
    const headers = new FileHeaders(call, flags.verbose || (!flags.quiet && call.operands.length > 1));
    const read = call.eachInput(
      (input) => {
        headers.print(displayName(input));
        return copy(input);
      },
      { openProblem, readProblem },
    );
    return read instanceof Promise ? read.then(() => call.status) : call.status;
  },
});

function openProblem(name: string, errno: Errno): string {
  return `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`;
}

function readProblem(name: string, errno: Errno): string {
  return `error reading ${quoteNameAlways(name === "-" ? STANDARD_INPUT : name)}: ${errno.message}`;
}

/** `head -5`, `head -20c`: digits and letters, as the first word only (head.c, main). */
function traditional(words: readonly string[]): readonly string[] | UsageProblem {
  const match = /^-(\d+)(.*)$/s.exec(words[0] ?? "");
  if (!match) return words;
  const [, digits = "", letters = ""] = match;
  let unit = "";
  let lines = true;
  const others: string[] = [];
  for (const letter of letters) {
    if (letter === "c" || letter === "b" || letter === "k" || letter === "m") {
      lines = false;
      unit = letter === "c" ? "" : letter;
    } else if (letter === "l") lines = true;
    else if (/[qvz]/.test(letter)) others.push(`-${letter}`);
    else return { problem: `invalid trailing option -- ${letter}` };
  }
  return [lines ? "-n" : "-c", digits + unit, ...others, ...words.slice(1)];
}
