import { defineCommand } from "../process/command/define-command.ts";
import { DIFFUTILS } from "../process/command/packages.ts";
import { TextFile, withoutReturns } from "./diff/text-file.ts";
import { findBlocks, type Triple } from "./diff3/blocks.ts";
import { type Diff3Call, FLAGS, readWish } from "./diff3/flags.ts";
import { printEdScript, printMerged, printReadable, type Sources } from "./diff3/outputs.ts";

const TROUBLE = 2;

/** https://www.gnu.org/software/diffutils/manual/html_node/Invoking-diff3.html */
export const diff3 = defineCommand({
  name: "diff3",
  package: DIFFUTILS,
  summary: "compare three files line by line",
  operands: "[OPTION]... MYFILE OLDFILE YOURFILE",
  description: `Compare three files line by line.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 31,
  flags: FLAGS,
  notes: `The default output format is a somewhat human-readable representation of
the changes.

The -e, -E, -x, -X (and corresponding long) options cause an ed script
to be output instead of the default.

Finally, the -m (--merge) option causes diff3 to do the merge internally
and output the actual merged file.  For unusual input, this is more
robust than using ed.

If a FILE is '-', read standard input.
Exit status is 0 if successful, 1 if conflicts, 2 if trouble.`,
  statusOfUsage: TROUBLE,
  afterUsageProblem: (name) => `${name}: Try '${name} --help' for more information.\n`,
  examples: [{ run: "diff3 -m mine old yours", shows: "put the changes of two people together" }],
  exitStatus: "0 success, 1 conflicts, 2 trouble.",
  seeAlso: ["diff(1)", "patch(1)"],

  async run(call) {
    const { flags, operands } = call;
    const wish = readWish(call);
    if (wish === null || flags.label.length > 3) return call.usageError("incompatible options");
    if (operands.length < 3) return call.usageError(`missing operand after '${call.process.argv.at(-1)}'`);
    if (operands[3] !== undefined) return call.usageError(`extra operand '${operands[3]}'`);
    const files = await readFiles(call);
    if (!files) return TROUBLE;
    const names = operands.map((name, at) => flags.label[at] ?? name);
    const sources: Sources = { files, labels: [names[0] ?? "", names[1] ?? "", names[2] ?? ""] };
    const print = (data: string | Uint8Array) => void call.print(data);
    const blocks = await findBlocks(files, wish ? 1 : 2, (steps) => call.spend(steps));
    if (!wish) {
      printReadable(blocks, sources, flags.initialTab ? "\t" : "  ", print);
      return 0;
    }
    if (flags.merge) return printMerged(blocks, sources, wish, print);
    const [mine, old, yours] = files;
    for (const file of [mine, yours])
      if (file.lacksNewline !== old.lacksNewline) call.note("No newline at end of file");
    const status = printEdScript(blocks, sources, wish, print);
    if (flags.writeQuit) print("w\nq\n");
    return status;
  },
});

async function readFiles(call: Diff3Call): Promise<Triple<TextFile> | undefined> {
  const files: TextFile[] = [];
  for (const name of call.operands) {
    const input = await call.open(name, { openProblem: (file, errno) => `${file}: ${errno.message}` });
    if (!input) return undefined;
    const bytes = await input.bytes();
    if (input.failed) return undefined;
    call.close(input);
    files.push(new TextFile(name, undefined, call.flags.stripTrailingCr ? withoutReturns(bytes) : bytes, 0));
  }
  const [mine, old, yours] = files;
  return mine && old && yours ? [mine, old, yours] : undefined;
}
