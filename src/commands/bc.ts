import { decode } from "../base/bytes.ts";
import { andThen } from "../base/maybe-promise.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { Halt, Machine } from "./bc/machine.ts";
import { Quit } from "./bc/parse.ts";
import { Session, type Source } from "./bc/session.ts";
import { BANNER, USAGE, VERSION } from "./bc/texts.ts";
import { readLineLength, Writer } from "./bc/writer.ts";

const FLAGS = {
  interactive: { short: "i", help: "force interactive mode" },
  mathlib: { short: "l", help: "use the predefined math routines" },
  quiet: { short: "q", help: "don't print initial banner" },
  standard: { short: "s", notSimulated: true, help: "non-standard bc constructs are errors" },
  warn: { short: "w", notSimulated: true, help: "warn about non-standard bc constructs" },
  shortHelp: { short: "h", long: false, hidden: true },
  version: { short: "v", help: "print version information and exit" },
} as const;

const MATH_SCALE = 20;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/bc.html */
export const bc = defineCommand({
  name: "bc",
  summary: "an arbitrary precision calculator language",
  operands: "[options] [file ...]",
  completes: "file",
  flags: FLAGS,
  helpText: USAGE,
  versionText: () => VERSION,
  afterUsageProblem: USAGE,
  usageOnStdout: true,
  examples: [
    { run: "echo '2^100' | bc", prints: "1267650600228229401496703205376\n", shows: "numbers of any size" },
    { run: "echo 'scale=2; 10/3' | bc", prints: "3.33\n", shows: "digits behind the point" },
    { run: "echo 'obase=2; 10' | bc", prints: "1010\n", shows: "another base" },
    {
      run: "echo '4*a(1)' | bc -l",
      prints: "3.14159265358979323844\n",
      shows: "functions of the math library",
    },
  ],
  exitStatus: "0, or 1 where a file cannot be read.",
  seeAlso: ["dc(1)", "expr(1)"],

  async run(call) {
    if (call.flags.shortHelp) {
      call.print(USAGE(call.name));
      return 0;
    }
    const isInteractive = call.flags.interactive || call.process.stdin.isTerminal;
    if (isInteractive && !call.flags.quiet) call.print(BANNER);
    const { machine, session } = makeSession(call);
    if (call.flags.mathlib || /(?:^|\s)-\w*l/.test(call.env("BC_ENV_ARGS") ?? "")) {
      machine.hasMathLibrary = true;
      machine.scale = MATH_SCALE;
    }
    try {
      for (const name of call.operands) {
        const input = await openFile(call, name);
        if (!input) return 1;
        await session.run(sourceOf(input, name));
        call.close(input);
      }
      await session.run(sourceOf(call.stdin, "(standard_in)"));
    } catch (thrown) {
      if (!(thrown instanceof Quit) && !(thrown instanceof Halt)) throw thrown;
    }
    return 0;
  },
});

type BcCall = Call<typeof FLAGS>;

function makeSession(call: BcCall): { readonly machine: Machine; readonly session: Session } {
  const machine: Machine = new Machine({
    writer: new Writer((text) => call.print(text), readLineLength(call.env("BC_LINE_LENGTH"))),
    printError: (text) => call.printError(text),
    spend: (steps) => call.spend(steps),
    readLine: () => session.readLine(),
  });
  const session = new Session(machine, (text) => call.printError(text));
  return { machine, session };
}

async function openFile(call: BcCall, name: string): Promise<Input | undefined> {
  if (call.files.access(name, "r")) {
    call.printError(`File ${name} is unavailable.\n`);
    return undefined;
  }
  return call.open(name, { dashIsFile: true });
}

function sourceOf(input: Input, name: string): Source {
  return { name, read: () => andThen(input.readBlock(), decode) };
}
