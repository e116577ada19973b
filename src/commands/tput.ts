import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { expandParameters, withoutDelays } from "./terminfo/expand-parameters.ts";
import { initialization, makeSane, NO_TERMINAL, NO_TERMINAL_STATUS } from "./terminfo/initialize.ts";
import { findTerminal, isCapability, type TerminalDescription } from "./terminfo/terminals.ts";

const VERSION = "ncurses 6.4.20221231";

const USAGE = `Usage: tput [options] [command]

Options:
  -S <<       read commands from standard input
  -T TERM     use this instead of $TERM
  -V          print curses-version
  -x          do not try to clear scrollback

Commands:
  clear       clear the screen
  init        initialize the terminal
  reset       reinitialize the terminal
  capname     unlike clear/init/reset, print value for capability "capname"
`;

const USAGE_STATUS = 2;
const UNKNOWN_TERMINAL_STATUS = 3;
const UNKNOWN_CAPABILITY_STATUS = 4;

const FLAGS = {
  stdin: { short: "S", long: false, help: "read commands from standard input" },
  term: {
    short: "T",
    long: false,
    argument: { name: "TERM", completes: "none" },
    help: "use this instead of $TERM",
  },
  curses: { short: "V", long: false, help: "print curses-version" },
  keepScrollback: { short: "x", long: false, help: "do not try to clear scrollback" },
} as const;

type TputCall = Call<typeof FLAGS>;

/** tput(1) of ncurses 6.4, with the descriptions of xterm and its kin. */
export const tput = defineCommand({
  name: "tput",
  words: "short-only",
  summary: "initialize a terminal or query terminfo database",
  operands: "[options] [command]",
  completes: "none",
  helpText: () => USAGE,
  versionText: () => VERSION,
  afterUsageProblem: () => USAGE,
  statusOfUsage: USAGE_STATUS,
  stopAtFirstOperand: true,
  flags: FLAGS,
  examples: [
    { run: "tput -T xterm-256color colors", prints: "256\n", shows: "how many colors there are" },
    { run: "tput bold; tput setaf 2; echo done; tput sgr0", shows: "write in bold green" },
  ],
  exitStatus:
    "0, 1 where a capability is missing, 2 for wrong usage, 3 for an unknown terminal, 4 for an unknown name.",
  seeAlso: ["clear(1)", "reset(1)", "terminfo(5)"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.curses) {
      call.print(`${VERSION}\n`);
      return 0;
    }
    const name = flags.term ?? call.env("TERM") ?? "";
    if (name === "") return call.fail("No value for $TERM and no -T specified", USAGE_STATUS);
    const terminal = findTerminal(name);
    if (!terminal) return call.fail(`unknown terminal "${name}"`, UNKNOWN_TERMINAL_STATUS);
    if (flags.stdin) return runLines(call, terminal);
    if (operands.length === 0) {
      call.printError(USAGE);
      return USAGE_STATUS;
    }
    return tell(call, terminal, operands);
  },
});

/** `-S`: a command a line. */
async function runLines(call: TputCall, terminal: TerminalDescription): Promise<number> {
  for (const line of (await call.stdin.text()).split("\n")) {
    const words = line.split(/[ \t]+/).filter((word) => word !== "");
    if (words.length === 0) continue;
    const status = tell(call, terminal, words);
    if (status > 1) return status;
  }
  return 0;
}

function tell(call: TputCall, terminal: TerminalDescription, words: readonly string[]): number {
  const [name = "", ...parameters] = words;
  if (name === "longname") return say(call, terminal.longName);
  if (name === "clear") return clear(call, terminal);
  if (name === "init" || name === "reset") return initialize(call, terminal, name === "reset");
  if (terminal.flags.has(name)) return 0;
  const number =
    name === "cols" || name === "lines" ? sizeOf(call, terminal, name) : terminal.numbers.get(name);
  if (number !== undefined) return say(call, `${number}\n`);
  const text = terminal.strings.get(name);
  if (text !== undefined) {
    const values = parameters.map((word) => Number.parseInt(word, 10) || 0);
    return say(call, withoutDelays(parameters.length === 0 ? text : expandParameters(text, values)));
  }
  if (isNumber(name)) return say(call, "-1\n");
  if (isCapability(name)) return 1;
  return call.fail(`unknown terminfo capability '${name}'`, UNKNOWN_CAPABILITY_STATUS);
}

function isNumber(name: string): boolean {
  return findTerminal("xterm-256color")?.numbers.has(name) === true;
}

function say(call: TputCall, text: string): number {
  call.print(text);
  return 0;
}

function clear(call: TputCall, { strings }: TerminalDescription): number {
  const text = strings.get("clear");
  if (text === undefined) return USAGE_STATUS;
  return say(call, withoutDelays(text) + (call.flags.keepScrollback ? "" : (strings.get("E3") ?? "")));
}

/** The size of the terminal, as the environment or the terminal itself tells it. */
function sizeOf(call: TputCall, { numbers }: TerminalDescription, name: "cols" | "lines"): number {
  const told = Number(call.env(name === "cols" ? "COLUMNS" : "LINES") ?? 0);
  if (Number.isInteger(told) && told > 0) return told;
  const size = [2, 1, 0].map((fd) => call.process.fds.get(fd)?.terminal).find((one) => one)?.size;
  if (size) return name === "cols" ? size.columns : size.rows;
  return numbers.get(name) ?? (name === "cols" ? 80 : 24);
}

function initialize(call: TputCall, terminal: TerminalDescription, resets: boolean): number {
  if (!call.process.terminal) {
    call.printError(`${call.name}: ${NO_TERMINAL}\n\n`);
    return NO_TERMINAL_STATUS;
  }
  if (resets) makeSane(call);
  return say(call, initialization(terminal, resets));
}
