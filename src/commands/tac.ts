import { concat, encode } from "../base/bytes.ts";
import type { MaybePromise } from "../base/maybe-promise.ts";
import { compileRegex, RegexFault } from "../base/regex/index.ts";
import type { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways } from "../process/command/quote-name.ts";
import { eachRecordBackwards } from "./tac/records.ts";
import { emacsToBasic, fixedFinder, regexFinder } from "./tac/separator-finder.ts";

/** The lines of each file, the last one first. */
export const tac = defineCommand({
  name: "tac",
  package: COREUTILS,
  stdinProblem: (errno) => `'standard input': read error: ${errno.message}`,
  closedStdin: "-",
  summary: "concatenate and print files in reverse",
  operands: "[OPTION]... [FILE]...",
  description: `Write each FILE to standard output, last line first.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 28,
  flags: {
    before: { short: "b", help: "attach the separator before instead of after" },
    regex: { short: "r", help: "interpret the separator as a regular expression" },
    separator: {
      short: "s",
      argument: { name: "STRING", completes: "none" },
      help: "use STRING as the separator instead of newline",
    },
  },
  examples: [
    { run: "printf '1\\n2\\n3\\n' | tac", prints: "3\n2\n1\n", shows: "lines in reverse" },
    { run: "printf 'a,b,c,' | tac -s,", prints: "c,b,a,", shows: "other records" },
  ],
  seeAlso: ["cat(1)", "rev(1)"],

  async run(call) {
    const { flags } = call;
    const separator = flags.separator ?? "\n";
    if (flags.regex && separator === "") return call.fail("separator cannot be empty");
    const regex = flags.regex
      ? compileRegex(emacsToBasic(separator), { dialect: "expr", multiline: true })
      : RegexFault.INVALID;
    if (flags.regex && regex instanceof RegexFault) return call.fail(regex.message);
    const text = separator === "" ? "\0" : separator;
    const finder = regex instanceof RegexFault ? fixedFinder(encode(text)) : regexFinder(regex);
    await call.eachInput(
      async (input) => {
        const bytes = await wholeContent(input);
        if (input.failed) return;
        const wish = { before: flags.before, spend: (steps: number) => call.spend(steps) };
        await eachRecordBackwards(bytes, finder, wish, (record) => call.print(record));
      },
      { openProblem, readProblem },
    );
    return call.status;
  },
});

/** A regular file can be looked at where it is; all else must be read to its end first. */
function wholeContent(input: Input): MaybePromise<Uint8Array> {
  const { file } = input;
  const from = file?.handle && input.readAhead === 0 ? file.seek(0, "current") : undefined;
  if (!file?.handle || typeof from !== "number") return input.bytes();
  const bytes = file.handle.readAt(from, Math.max(0, file.handle.size - from));
  file.seek(0, "end");
  // Its own output may be what follows in the same file.
  return file.handle.size > from + bytes.length ? concat([bytes]) : bytes;
}

function openProblem(name: string, errno: Errno): string {
  return `failed to open ${quoteNameAlways(name)} for reading: ${errno.message}`;
}

function readProblem(name: string, errno: Errno): string {
  return `${name === "-" ? "standard input" : quoteName(name)}: read error: ${errno.message}`;
}
