import { defineCommand } from "../process/command/define-command.ts";
import { withoutDelays } from "./terminfo/expand-parameters.ts";
import { findTerminal } from "./terminfo/terminals.ts";

const USAGE = `Usage: clear [options]

Options:
  -T TERM     use this instead of $TERM
  -V          print curses-version
  -x          do not try to clear scrollback
`;

/** clear(1) of ncurses: home, erase the screen, erase what was scrolled away (the terminal's E3). */
export const clear = defineCommand({
  name: "clear",
  words: "short-only",
  summary: "clear the terminal screen",
  operands: "[options]",
  completes: "none",
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  versionText: () => "ncurses 6.4.20221231\n",
  flags: {
    term: {
      short: "T",
      long: false,
      argument: { name: "TERM", completes: "none" },
      help: "use this instead of $TERM",
    },
    curses: { short: "V", long: false, help: "print curses-version" },
    keepScrollback: { short: "x", long: false, help: "do not try to clear scrollback" },
  },

  run(call) {
    if (call.flags.curses) {
      call.print("ncurses 6.4.20221231\n");
      return 0;
    }
    if (call.operands.length > 0) return call.tryHelp();
    const term = call.flags.term ?? call.env("TERM");
    if (term === undefined) {
      call.printError("TERM environment variable not set.\n");
      return 1;
    }
    const terminal = findTerminal(term);
    if (!terminal) {
      call.printError(`'${term}': unknown terminal type.\n`);
      return 1;
    }
    const erase = terminal.strings.get("clear");
    if (erase === undefined) return 1;
    const scrollback = call.flags.keepScrollback ? "" : (terminal.strings.get("E3") ?? "");
    call.print(withoutDelays(erase) + scrollback);
    return 0;
  },
});
