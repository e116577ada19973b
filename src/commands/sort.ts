import { defineCommand } from "../process/command/define-command.ts";
import { readListedNames } from "../process/command/listed-names.ts";
import { COREUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways } from "../process/command/quote-name.ts";
import { SORT_FLAGS, SORT_NOTES } from "./sort/flags.ts";
import { KeyFault } from "./sort/key.ts";
import { rewriteOldKeys } from "./sort/old-keys.ts";
import { readOptions, type SortCall, type SortOptions } from "./sort/options.ts";
import { type RandomRank, randomRankOf } from "./sort/random-rank.ts";
import { SortRun } from "./sort/sort-run.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sort.html */
export const sort = defineCommand({
  name: "sort",
  package: COREUTILS,
  summary: "sort lines of text files",
  operands: ["[OPTION]... [FILE]...", "[OPTION]... --files0-from=F"],
  description: `Write sorted concatenation of all FILE(s) to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 32,
  flags: SORT_FLAGS,
  notes: SORT_NOTES,
  statusOfUsage: 2,
  writeProblem: (errno) => [
    `fflush failed: 'standard output': ${errno.message}`,
    writeErrorWithoutReason(errno),
  ],
  examples: [
    { run: "printf 'b\\na\\n' | sort", prints: "a\nb\n", shows: "sort lines" },
    { run: "printf '10\\n9\\n' | sort -n", prints: "9\n10\n", shows: "sort numbers" },
    { run: "printf 'x 2\\ny 1\\n' | sort -k2", prints: "y 1\nx 2\n", shows: "sort by the second field" },
  ],
  seeAlso: ["uniq(1)", "shuf(1)"],

  statusOfChoice: 1,
  traditional: rewriteOldKeys,

  async run(call) {
    let rank: RandomRank = (text) => text;
    try {
      const options = readOptions(call, (text) => rank(text));
      if (options.order.keys.some(({ ordering }) => ordering.kind === "random"))
        rank = await randomRankOf(call);
      const names = await namesOf(call);
      if (typeof names === "number") return names;
      return await new SortRun(call, options, names, await debugging(call, options)).run();
    } catch (thrown) {
      if (thrown instanceof KeyFault) return call.fail(thrown.message);
      throw thrown;
    }
  },
});

/** With `--debug`: tells what is questionable, and gives what annotates the lines. */
async function debugging(
  call: SortCall,
  options: SortOptions,
): Promise<((bytes: Uint8Array) => Uint8Array) | undefined> {
  const { flags } = call;
  if (!flags.debug) return undefined;
  const { annotate, debugWarnings } = await call.load(import("./sort/debug.ts"));
  const locale = call.env("LC_ALL") || call.env("LC_COLLATE") || call.env("LANG") || "C";
  const debugged = { options, hasNoKeys: flags.key.length === 0, stable: flags.stable, locale };
  for (const warning of debugWarnings(debugged)) call.note(warning);
  return (bytes) => annotate(bytes, debugged);
}

/** The files to sort; the status where a list of them is wrong, which was told. */
async function namesOf(call: SortCall): Promise<readonly string[] | number> {
  const { operands } = call;
  const list = call.flags.files0From;
  if (list === undefined) return operands.length > 0 ? operands : ["-"];
  const [extra] = operands;
  if (extra !== undefined)
    return call.usageError(
      `extra operand ${quoteNameAlways(extra)}\nfile operands cannot be combined with --files0-from`,
    );
  call.warningStatus = 2;
  const names = await readListedNames(
    call,
    list,
    (name, errno) => `open failed: ${quoteName(name)}: ${errno.message}`,
  );
  if (!names) return call.status;
  if (names.length === 0) return call.fail(`no input from ${quoteNameAlways(list)}`);
  if (list === "-" && names.includes("-"))
    return call.fail(`when reading file names from stdin, no file name of ${quoteNameAlways("-")} allowed`);
  const empty = names.indexOf("");
  if (empty >= 0) return call.fail(`${quoteName(list)}:${empty + 1}: invalid zero-length file name`);
  return names;
}
