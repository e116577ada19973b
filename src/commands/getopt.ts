import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { readLetters, readLongs, takeApart } from "./getopt/take-apart.ts";

const MISUSE = 2;
/** Whether it is the newer getopt (getopt(1), EXIT STATUS). */
const NEWER = 4;
const COMPATIBLE = "GETOPT_COMPATIBLE";

const FLAGS = {
  alternative: { short: "a", help: "allow long options starting with single -" },
  longoptions: {
    short: "l",
    argument: { name: "longopts" },
    repeatable: true,
    help: "the long options to be recognized",
  },
  name: {
    short: "n",
    argument: { name: "progname" },
    help: "the name under which errors are reported",
  },
  options: {
    short: "o",
    argument: { name: "optstring" },
    help: "the short options to be recognized",
  },
  quiet: { short: "q", help: "disable error reporting by getopt(3)" },
  quietOutput: { short: "Q", help: "no normal output" },
  shell: {
    short: "s",
    argument: { name: "shell" },
    help: "set quoting conventions to those of <shell>",
  },
  test: { short: "T", help: "test for getopt(1) version" },
  unquoted: { short: "u", help: "do not quote the output" },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type GetoptCall = Call<typeof FLAGS>;

/** getopt(1) of util-linux. */
export const getopt = defineCommand({
  name: "getopt",
  package: UTIL_LINUX,
  summary: "parse command options (enhanced)",
  operands: [
    "<optstring> <parameters>",
    "[options] [--] <optstring> <parameters>",
    "[options] -o|--options <optstring> [options] [--] <parameters>",
  ],
  completes: "none",
  description: "Parse command options.",
  helpColumn: 32,
  flags: FLAGS,
  stopAtFirstOperand: true,
  statusOfUsage: MISUSE,
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    {
      run: "getopt -o vn: -l verbose,name: -- -v --name Ana file",
      prints: " -v --name 'Ana' -- 'file'\n",
      shows: "put the words of a script in order",
    },
  ],
  exitStatus: "0 if all is well, 1 if getopt(3) finds fault, 2 for a mistake in its own words, 4 with -T.",
  seeAlso: ["bash(1)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.test) return NEWER;
    const isOld = call.given.length === 0 && call.process.argv[1] !== "--";
    const letters = flags.options ?? operands[0];
    if (letters === undefined) return call.usageError("missing optstring argument");
    const words = flags.options === undefined ? operands.slice(1) : operands;
    // The oldest form, without options of its own, quotes nothing.
    const isPlain =
      flags.unquoted || (isOld && flags.options === undefined) || call.env(COMPATIBLE) !== undefined;
    return print(call, letters, words, isPlain);
  },
});

function print(call: GetoptCall, letters: string, words: readonly string[], isPlain: boolean): number {
  const { flags } = call;
  const quote = isPlain ? (text: string) => text : quoterFor(flags.shell ?? "sh");
  if (!quote) return call.usageError("unknown shell after -s or --shell argument");
  const table = {
    ...readLetters(letters),
    longs: readLongs(flags.longoptions),
    singleDash: flags.alternative,
  };
  const order = call.env("POSIXLY_CORRECT") !== undefined && table.order === "permute" ? "stop" : table.order;
  const { found, operands, problems } = takeApart(words, { ...table, order });
  if (!flags.quiet)
    for (const problem of problems) call.printError(`${flags.name ?? call.name}: ${problem}\n`);
  if (!flags.quietOutput) {
    const parts = found.flatMap((one) => {
      if (one.kind === "operand") return [quote(one.text)];
      return one.argument === undefined ? [one.name] : [one.name, quote(one.argument)];
    });
    call.print(` ${[...parts, "--", ...operands.map(quote)].join(" ")}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

function quoterFor(shell: string): ((text: string) => string) | undefined {
  if (shell === "sh" || shell === "bash") return (text) => `'${text.replaceAll("'", "'\\''")}'`;
  if (shell !== "csh" && shell !== "tcsh") return undefined;
  return (text) =>
    `'${text.replace(/['!\n\\]|\s/g, (sign) => {
      if (sign === "\\") return "\\\\";
      if (sign === "\n") return "'\\n'";
      return `'\\${sign}'`;
    })}'`;
}
