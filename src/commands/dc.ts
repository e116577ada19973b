import { decode, decodeBinary, encode, encodeBinary } from "../base/bytes.ts";
import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { runProgram } from "../process/command/run-program.ts";
import { readLineLength, Writer } from "./bc/writer.ts";
import { Broken, Quit, type Source } from "./dc/frames.ts";
import { type Host, Machine } from "./dc/machine.ts";

const FLAGS = {
  expression: {
    short: "e",
    argument: { name: "EXPR", completes: "none" },
    repeatable: true,
    help: "evaluate expression",
  },
  file: {
    short: "f",
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "evaluate contents of file",
  },
  help: { short: "h", help: "display this help and exit" },
  version: { short: "V", help: "output version information and exit" },
} as const;

const USAGE = `Usage: dc [OPTION] [file ...]
  -e, --expression=EXPR    evaluate expression
  -f, --file=FILE          evaluate contents of file
  -h, --help               display this help and exit
  -V, --version            output version information and exit

Email bug reports to:  bug-dc@gnu.org .
`;

const VERSION = `dc (GNU bc 1.07.1) 1.4.1

Copyright 1994, 1997, 1998, 2000, 2001, 2003-2006, 2008, 2010, 2012-2017 Free Software Foundation, Inc.
This is free software; see the source for copying conditions.  There is NO
warranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE,
to the extent permitted by law.
`;

/** https://www.gnu.org/software/bc/manual/dc-1.05/html_mono/dc.html */
export const dc = defineCommand({
  name: "dc",
  summary: "an arbitrary precision calculator",
  operands: "[OPTION] [file ...]",
  completes: "file",
  flags: FLAGS,
  helpText: () => USAGE,
  versionText: () => VERSION,
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "echo '2 3 + p' | dc", prints: "5\n", shows: "add two numbers" },
    { run: "dc -e '5k 2 v p'", prints: "1.41421\n", shows: "a square root to five digits" },
    { run: "dc -e '16o 255p'", prints: "FF\n", shows: "another base" },
  ],
  exitStatus: "0.",
  seeAlso: ["bc(1)"],

  async run(call) {
    const stdin = sourceOf(call.stdin);
    const machine = new Machine(hostOf(call, stdin));
    try {
      for (const { flag, value = "" } of call.given) {
        if (flag === "expression") await runText(machine, value);
        else await runFile(call, machine, value, stdin);
      }
      const files = call.operands.length > 0 || call.given.length > 0 ? call.operands : ["-"];
      for (const name of files) await runFile(call, machine, name, stdin);
    } catch (thrown) {
      if (thrown instanceof Broken) return 1;
      if (!(thrown instanceof Quit)) throw thrown;
    }
    return call.status;
  },
});

type DcCall = Call<typeof FLAGS>;

/** What breaks it ends it alone. */
async function runText(machine: Machine, text: string): Promise<void> {
  try {
    await machine.run({ text: decodeBinary(encode(text)), at: 0 });
  } catch (thrown) {
    if (!(thrown instanceof Broken)) throw thrown;
  }
}

async function runFile(call: DcCall, machine: Machine, name: string, stdin: Source): Promise<void> {
  if (name === "-") return machine.run(stdin);
  const status = call.files.stat(name);
  if ("kind" in status && status.kind === "directory")
    return void call.note(`Will not attempt to process directory ${name}`);
  const input = await call.open(name, { openProblem: (file) => `Could not open file ${file}` });
  call.status = 0;
  if (!input) return;
  await machine.run(sourceOf(input));
  call.close(input);
}

/** The commands of a file, as many lines as come at once. */
function sourceOf(input: Input): Source {
  const source: Source = {
    text: "",
    at: 0,
    more: () =>
      andThen(input.readBlock(), (block) => {
        source.text = source.text.slice(source.at) + decodeBinary(block);
        source.at = 0;
        return block.length > 0;
      }),
  };
  return source;
}

function hostOf(call: DcCall, stdin: Source): Host {
  const wanted = readLineLength(call.env("DC_LINE_LENGTH"));
  // Unlike bc it fills the line's last place but one.
  const length = wanted === 0 ? 0 : wanted + 1;
  const print = (text: string) => call.print(encodeBinary(text));
  return {
    print,
    printNumber: (text) => new Writer(print, length).write(text),
    printError: (text) => call.printError(text),
    spend: (steps) => call.spend(steps),
    readLine: () => readLine(stdin),
    system: (command) => system(call, command),
  };
}

/** What follows on the line that is being read, or the next line. */
async function readLine(source: Source): Promise<string | undefined> {
  for (;;) {
    const end = source.text.indexOf("\n", source.at);
    if (end >= 0) {
      const line = source.text.slice(source.at, end + 1);
      source.at = end + 1;
      return line;
    }
    if (await source.more?.()) continue;
    const rest = source.text.slice(source.at);
    source.at = source.text.length;
    return rest === "" ? undefined : rest;
  }
}

function system(call: DcCall, command: string): MaybePromise<void> {
  const line = decode(encodeBinary(command));
  return andThen(runProgram(call, ["/bin/sh", "-c", line]), () => undefined);
}
