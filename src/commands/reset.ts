import { defineCommand } from "../process/command/define-command.ts";
import { initialization, makeSane, NO_TERMINAL, NO_TERMINAL_STATUS } from "./terminfo/initialize.ts";
import { findTerminal } from "./terminfo/terminals.ts";

const VERSION = "ncurses 6.4.20221231";

const USAGE = `Usage: reset [options] [terminal]

Options:
  -c          set control characters
  -e ch       erase character
  -I          no initialization strings
  -i ch       interrupt character
  -k ch       kill character
  -m mapping  map identifier to type
  -Q          do not output control key settings
  -q          display term only, do no changes
  -r          display term on stderr
  -s          output TERM set command
  -V          print curses-version
  -w          set window-size

If neither -c/-w are given, both are assumed.
`;

/** reset(1) of ncurses 6.4: modes and screen as they were at the beginning. */
export const reset = defineCommand({
  name: "reset",
  words: "short-only",
  summary: "reset the terminal to a sane state",
  operands: "[options] [terminal]",
  completes: "none",
  helpText: () => USAGE,
  versionText: () => VERSION,
  afterUsageProblem: () => USAGE,
  flags: {
    controls: { short: "c", long: false, help: "set control characters" },
    erase: {
      short: "e",
      long: false,
      argument: { name: "ch", optional: true },
      notSimulated: true,
      help: "erase character",
    },
    noInit: { short: "I", long: false, help: "no initialization strings" },
    interrupt: {
      short: "i",
      long: false,
      argument: { name: "ch" },
      notSimulated: true,
      help: "interrupt character",
    },
    kill: { short: "k", long: false, argument: { name: "ch" }, notSimulated: true, help: "kill character" },
    mapping: {
      short: "m",
      long: false,
      argument: { name: "mapping" },
      notSimulated: true,
      help: "map identifier to type",
    },
    quiet: { short: "Q", long: false, help: "do not output control key settings" },
    nameOnly: { short: "q", long: false, help: "display term only, do no changes" },
    nameToStderr: { short: "r", long: false, help: "display term on stderr" },
    setCommand: { short: "s", long: false, help: "output TERM set command" },
    curses: { short: "V", long: false, help: "print curses-version" },
    windowSize: { short: "w", long: false, help: "set window-size" },
  },
  examples: [{ run: "reset", shows: "make a garbled terminal usable again" }],
  seeAlso: ["tput(1)", "clear(1)", "stty(1)"],

  run(call) {
    const { flags } = call;
    if (flags.curses) {
      call.print(`${VERSION}\n`);
      return 0;
    }
    if (call.operands.length > 1) return call.tryHelp();
    if (!call.process.terminal) {
      call.printError(`${call.name}: ${NO_TERMINAL}\n\n`);
      return NO_TERMINAL_STATUS;
    }
    const name = call.operands[0] ?? call.env("TERM") ?? "dumb";
    const terminal = findTerminal(name);
    if (!terminal) return call.fail(`unknown terminal type ${name}`, 1);
    if (flags.nameOnly) {
      call.print(`${name}\n`);
      return 0;
    }
    makeSane(call);
    if (!flags.noInit) call.printError(`${initialization(terminal, true)}\r`);
    if (flags.nameToStderr) call.printError(`Terminal type is ${name}.\n`);
    if (flags.setCommand) call.print(`TERM=${name};\n`);
    return 0;
  },
});
