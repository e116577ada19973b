import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways } from "../process/command/quote-name.ts";
import { openPath } from "../process/open.ts";
import { SIGTTOU } from "../process/signals.ts";
import { holdBack } from "../process/terminal/job-control.ts";
import type { Terminal, TerminalModes } from "../process/terminal/terminal.ts";
import { applySettings, type Wanted } from "./stty/apply.ts";
import { SETTINGS_HELP } from "./stty/help-text.ts";
import { showAll, showChanged, showSaved } from "./stty/show.ts";

const DEFAULT_WIDTH = 80;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/stty.html */
export const stty = defineCommand({
  name: "stty",
  package: COREUTILS,
  summary: "change and print terminal line settings",
  operands: [
    "[-F DEVICE | --file=DEVICE] [SETTING]...",
    "[-F DEVICE | --file=DEVICE] [-a|--all]",
    "[-F DEVICE | --file=DEVICE] [-g|--save]",
  ],
  completes: "none",
  description: `Print or change terminal characteristics.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 22,
  flags: {
    all: { short: "a", help: "print all current settings in human-readable form" },
    save: { short: "g", help: "print all current settings in a stty-readable form" },
    file: {
      short: "F",
      argument: { name: "DEVICE", completes: "file" },
      help: "open and use the specified DEVICE instead of stdin",
    },
  },
  // `-echo` is a setting, not a bundle of options.
  traditional: settingsLast,
  notes: SETTINGS_HELP,
  examples: [
    { run: "stty -a", shows: "all settings" },
    { run: "stty -echo; read secret; stty echo", shows: "type without showing it" },
    { run: "stty sane", shows: "bring back a terminal that a program has left in disorder" },
  ],
  seeAlso: ["reset(1)", "tty(1)"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.all && flags.save)
      return call.fail("the options for verbose and stty-readable output styles are\nmutually exclusive");
    if (operands.length > 0 && (flags.all || flags.save))
      return call.fail("when specifying an output style, modes may not be set");
    const name = flags.file === undefined ? quoteNameAlways("standard input") : quoteName(flags.file);
    const terminal = await findTerminal(call, flags.file);
    if (terminal instanceof Errno) return call.fail(`${name}: ${terminal.message}`);
    const width = Number(call.env("COLUMNS")) || terminal.size.columns || DEFAULT_WIDTH;
    if (operands.length === 0) {
      const { modes, size } = terminal;
      if (flags.save) call.print(showSaved(modes));
      else call.print(flags.all ? showAll(modes, size, width) : showChanged(modes, width));
      return 0;
    }
    const wanted = applySettings(operands, terminal.modes);
    if ("problem" in wanted) {
      if (wanted.notSimulated) return call.notSimulated(wanted.problem);
      return wanted.bare ? call.fail(wanted.problem) : call.usageError(wanted.problem);
    }
    return change(call, name, terminal, wanted);
  },
});

type SttyCall = Pick<Call, "process" | "print" | "fail">;

async function findTerminal(call: SttyCall, device: string | undefined): Promise<Terminal | Errno> {
  const file =
    device === undefined ? call.process.fds.get(0) : await openPath(call.process, device, { read: true });
  if (file instanceof Errno) return file;
  return file?.terminal ?? Errno.ENOTTY;
}

async function change(call: SttyCall, name: string, terminal: Terminal, wanted: Wanted): Promise<number> {
  for (const shown of wanted.shows) {
    const { rows, columns } = terminal.size;
    call.print(shown === "size" ? `${rows} ${columns}\n` : `${terminal.modes.speed}\n`);
  }
  if (wanted.modes !== terminal.modes || Object.keys(wanted.size).length > 0) {
    // Who is in the background may not (POSIX 11.1.4).
    const held = await holdBack(call.process, terminal, SIGTTOU);
    if (held instanceof Errno) return call.fail(`${name}: ${held.message}`);
  }
  const possible = withoutWires(wanted.modes);
  const isAsked = showSaved(wanted.modes) === showSaved(possible);
  // tcsetattr(3) fails only where nothing at all could be done.
  if (!isAsked && showSaved(possible) === showSaved(terminal.modes))
    return call.fail(`${name}: ${Errno.EINVAL.message}`);
  terminal.modes = possible;
  if (Object.keys(wanted.size).length > 0) terminal.resize({ ...terminal.size, ...wanted.size });
  return wanted.isPartial || !isAsked ? call.fail(`${name}: unable to perform all requested operations`) : 0;
}

/** A pseudo-terminal has neither parity nor characters of another size (Linux, drivers/tty/pty.c). */
function withoutWires(modes: TerminalModes): TerminalModes {
  const { inert } = modes;
  if (inert.has("cs8") && inert.has("cread") && !inert.has("parenb")) return modes;
  const kept = [...inert].filter((name) => name !== "parenb" && !/^cs\d$/.test(name));
  return { ...modes, inert: new Set([...kept, "cs8", "cread"]) };
}

/** Options are the letters a, g and F, and words with two dashes; all else are settings (stty.c, main). */
function settingsLast(words: readonly string[]): readonly string[] {
  const options: string[] = [];
  const settings: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") settings.push(...words.slice(at + 1));
    if (word === "--") break;
    if (/^--./.test(word) || /^-[ag]+$/.test(word) || /^-[ag]*F./.test(word)) options.push(word);
    else if (/^-[ag]*F$/.test(word)) options.push(word, ...words.slice(++at, at + 1));
    else settings.push(word);
  }
  return [...options, "--", ...settings];
}
