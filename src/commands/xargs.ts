import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { FINDUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { CommandLines } from "./xargs/command-lines.ts";
import { XARGS_FLAGS } from "./xargs/flags.ts";
import { readItems } from "./xargs/items.ts";
import { readXargsOptions, showLimits, XargsFault, type XargsOptions } from "./xargs/options.ts";
import { Runner } from "./xargs/runner.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/xargs.html */
export const xargs = defineCommand({
  name: "xargs",
  package: FINDUTILS,
  stdinProblem: (errno) => `error closing file${errno === Errno.EBADF ? `: ${errno.message}` : ""}`,
  summary: "build and execute command lines from standard input",
  operands: "[OPTION]... COMMAND [INITIAL-ARGS]...",
  completes: "command",
  description: `Run COMMAND with arguments INITIAL-ARGS and more arguments read from input.

Mandatory and optional arguments to long options are also
mandatory or optional for the corresponding short option.`,
  tight: true,
  helpColumn: 32,
  flags: XARGS_FLAGS,
  stopAtFirstOperand: true,
  notes: `Please see also the documentation at https://www.gnu.org/software/findutils/.
You can report (and track progress on fixing) bugs in the "xargs"
program via the GNU findutils bug-reporting page at
https://savannah.gnu.org/bugs/?group=findutils or, if
you have no web access, by sending email to <bug-findutils@gnu.org>.`,
  examples: [
    { run: "printf 'a b\\nc\\n' | xargs echo", prints: "a b c\n", shows: "words become arguments" },
    { run: "printf 'a b\\nc\\n' | xargs -n 2 echo", prints: "a b\nc\n", shows: "two at a time" },
    {
      run: "printf 'a\\nb\\n' | xargs -I{} echo 'file {}'",
      prints: "file a\nfile b\n",
      shows: "a line each",
    },
    { run: "find . -name '*.tmp' -print0 | xargs -0 rm -f", shows: "names with blanks in them" },
  ],
  exitStatus: `0    if it succeeds
123  if any invocation of the command exited with status 1-125
124  if the command exited with status 255
125  if the command is killed by a signal
126  if the command cannot be run
127  if the command is not found
1    if some other error occurred.`,
  seeAlso: ["find(1)", "xargs(1)"],

  async run(call) {
    const options = readXargsOptions(call);
    if (typeof options === "number") return options;
    if (call.flags.showLimits) showLimits(call, options);
    const input = await openInput(call, options);
    if (!input) return 1;
    const runner = new Runner(call, options);
    try {
      await runAll(call, options, input, runner);
    } catch (thrown) {
      if (!(thrown instanceof XargsFault)) throw thrown;
      call.note(thrown.message);
      await runner.finish();
      return 1;
    }
    const status = await runner.finish();
    return status || (input.failed ? 1 : 0);
  },
});

async function runAll(call: Call, options: XargsOptions, input: Input, runner: Runner): Promise<void> {
  const lines = new CommandLines(options, (argv) => runner.run(argv));
  try {
    await readItems(call, input, options, async (item) => {
      await lines.add(item);
      return runner.isOver ? false : undefined;
    });
  } catch (thrown) {
    if (thrown instanceof XargsFault && thrown.runsRest && !options.exitIfLong) await lines.finish(false);
    throw thrown;
  }
  if (!runner.isOver) await lines.finish(options.runIfEmpty && runner.started === 0);
}

async function openInput(call: Call, { file }: XargsOptions): Promise<Input | undefined> {
  if (file === undefined) return call.stdin;
  return call.open(file, {
    openProblem: (name, errno) => `Cannot open input file ${quoteText(name)}: ${errno.message}`,
  });
}
