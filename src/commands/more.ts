import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { parseWhole } from "../process/command/parse-number.ts";
import { FullScreen } from "../process/terminal/full-screen.ts";
import { CONTROL_KEYS, RAW } from "../process/terminal/terminal.ts";
import { MorePager, type MoreSettings } from "./more/pager.ts";
import { openText, PipeText, type Text } from "./more/reader.ts";

const FLAGS = {
  silent: { short: "d", help: "display help instead of ringing bell" },
  logical: { short: "f", help: "count logical rather than screen lines" },
  noPause: { short: "l", help: "suppress pause after form feed" },
  printOver: { short: "c", help: "do not scroll, display text and clean line ends" },
  cleanPrint: { short: "p", help: "do not scroll, clean screen and display text" },
  exitOnEof: { short: "e", help: "exit on end-of-file" },
  squeeze: { short: "s", help: "squeeze multiple blank lines into one" },
  plain: { short: "u", help: "suppress underlining and bold" },
  lines: {
    short: "n",
    argument: { name: "number", completes: "none" },
    help: "the number of lines per screenful",
  },
  // Written as words of their own, which `traditional` takes.
  number: { long: false, shows: " -<number>             same as --lines" },
  startLine: { long: false, shows: " +<number>             display file beginning from line number" },
  startPattern: { long: false, shows: " +/<pattern>           display file beginning from pattern match" },
  help: { short: "h", before: "", shows: " -h, --help            display this help" },
  version: { short: "V", shows: " -V, --version         display version" },
} as const;

type MoreCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/more.html and more(1) of util-linux. */
export const more = defineCommand({
  name: "more",
  package: UTIL_LINUX,
  summary: "display the contents of a file in a terminal",
  operands: "[options] <file>...",
  completes: "file",
  description: "A file perusal filter for CRT viewing.",
  helpColumn: 24,
  flags: FLAGS,
  digits: "lines",
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    { run: "more notes.txt", shows: "a page at a time; space goes on, q leaves" },
    { run: "seq 2 | more", prints: "1\n2\n" },
  ],
  seeAlso: ["less(1)", "cat(1)", "head(1)"],

  async run(call) {
    const settings = readSettings(call);
    if (typeof settings === "string") return call.fail(`argument error: '${settings}'`, 1);
    const names = call.operands.filter((word) => !word.startsWith("+"));
    const { fds } = call.process;
    if (names.length === 0 && fds.get(0)?.terminal) {
      call.printError(`${call.name}: bad usage\nTry '${call.name} --help' for more information.\n`);
      return 1;
    }
    if (!fds.get(1)?.terminal) return copy(call, names);
    return page(call, settings, names);
  },
});

function readSettings({ flags, operands }: MoreCall): MoreSettings | string {
  const lines = flags.lines === undefined ? undefined : parseWhole(flags.lines);
  if (flags.lines !== undefined && lines === undefined) return flags.lines;
  const start = operands.find((word) => word.startsWith("+"));
  return {
    silent: flags.silent,
    exitAtEnd: flags.exitOnEof,
    clears: flags.printOver || flags.cleanPrint,
    squeezes: flags.squeeze,
    lines: lines === 0 ? undefined : lines,
    startLine: start !== undefined && /^\+\d+$/.test(start) ? Number(start.slice(1)) : undefined,
    startPattern: start?.startsWith("+/") ? start.slice(2) : undefined,
  };
}

/** Where nobody looks it is cat(1), with the names of files above them. */
async function copy(call: MoreCall, names: readonly string[]): Promise<number> {
  // What is piped in comes first.
  if (!call.process.fds.get(0)?.terminal) await call.stdin.eachChunk((chunk) => call.print(chunk));
  for (const name of names) {
    const status = call.files.stat(name);
    if (status instanceof Errno) {
      call.printError(`${call.name}: cannot open ${name}: ${status.message}\n`);
      continue;
    }
    if (status.kind === "directory") {
      call.print(`\n*** ${name}: directory ***\n\n`);
      continue;
    }
    const bytes = call.files.readFile(name);
    if (bytes instanceof Errno) call.printError(`${call.name}: cannot open ${name}: ${bytes.message}\n`);
    else {
      call.print(`::::::::::::::\n${name}\n::::::::::::::\n`);
      call.print(bytes);
    }
  }
  return 0;
}

async function page(call: MoreCall, settings: MoreSettings, names: readonly string[]): Promise<number> {
  const first = names.length === 0 ? { text: new PipeText(call), at: 0 } : openFirst(call, names);
  if (!first) return 0;
  await call.stdout.flush();
  const modes = { ...RAW, signals: true, keys: { ...CONTROL_KEYS, quit: undefined } };
  const screen = FullScreen.open(call.process, { alternate: false, modes });
  if (!screen) return copy(call, names);
  try {
    await new MorePager(call, screen, settings, names, first.at).run(first.text);
  } finally {
    await screen.write("\r\x1b[K");
    await screen.close();
  }
  return 0;
}

/** The first file that can be shown; what is said about those before it goes out at once. */
function openFirst(
  call: MoreCall,
  names: readonly string[],
): { readonly text: Text; readonly at: number } | undefined {
  for (const [at, name] of names.entries()) {
    const text = openText(call, name);
    if (text instanceof Errno) call.printError(`${call.name}: cannot open ${name}: ${text.message}\n`);
    else if (typeof text === "string") call.print(text);
    else return { text, at };
  }
  return undefined;
}
