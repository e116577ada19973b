import { encode } from "../base/bytes.ts";
import { formatTime } from "../base/format-time.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { openPath } from "../process/open.ts";
import type { OpenFile } from "../process/open-file.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { relayTerminal } from "./script/relay.ts";

/** script(1) of util-linux. */
export const script = defineCommand({
  name: "script",
  package: UTIL_LINUX,
  summary: "make typescript of terminal session",
  operands: "[options] [file]",
  completes: "file",
  description: "Make a typescript of a terminal session.",
  helpColumn: 32,
  flags: {
    logIn: { short: "I", argument: { name: "file" }, notSimulated: true, help: "log stdin to file" },
    logOut: {
      short: "O",
      argument: { name: "file", completes: "file" },
      help: "log stdout to file (default)",
    },
    logIo: {
      short: "B",
      argument: { name: "file" },
      notSimulated: true,
      help: "log stdin and stdout to file",
    },
    logTiming: {
      short: "T",
      argument: { name: "file" },
      notSimulated: true,
      before: "",
      help: "log timing information to file",
    },
    timing: {
      short: "t",
      argument: { name: "file", optional: true },
      notSimulated: true,
      shows: " -t[<file>], --timing[=<file>]",
      help: "deprecated alias to -T (default file is stderr)",
    },
    loggingFormat: {
      short: "m",
      argument: { name: "name" },
      notSimulated: true,
      help: "force to 'classic' or 'advanced' format",
    },
    append: { short: "a", before: "", help: "append to the log file" },
    command: {
      short: "c",
      argument: { name: "command" },
      help: "run command rather than interactive shell",
    },
    return: { short: "e", help: "return exit code of the child process" },
    flush: { short: "f", help: "run flush after each write" },
    force: { help: "use output file even when it is a link" },
    echo: {
      short: "E",
      argument: { name: "when" },
      notSimulated: true,
      help: "echo input in session (auto, always or never)",
    },
    outputLimit: {
      short: "o",
      argument: { name: "size" },
      notSimulated: true,
      help: "terminate if output files exceed size",
    },
    quiet: { short: "q", help: "be quiet" },
    ...UTIL_LINUX_STANDARD,
  },
  examples: [{ run: "script -c 'ls --color' session.log", shows: "keep what a program shows on a terminal" }],

  async run(call) {
    const { flags, operands } = call;
    const path = flags.logOut ?? operands[0] ?? "typescript";
    const log = await openPath(
      call.process,
      path,
      { write: true, create: true, truncate: !flags.append, append: flags.append },
      0o666,
    );
    if (log instanceof Errno) return call.fail(`cannot open ${path}: ${log.message}`);
    log.retain();
    const shell = call.env("SHELL") ?? "/bin/sh";
    const words = flags.command === undefined ? [shell, "-i"] : [shell, "-c", flags.command];
    if (!flags.quiet) call.print(`Script started, output log file is '${path}'.\n`);
    await call.stdout.flush();
    await write(call, log, headLine(call, flags.command));
    const status = await relayTerminal(call, words, (bytes) => log.write(call.process, bytes));
    await write(call, log, `\nScript done on ${moment(call)} [COMMAND_EXIT_CODE="${status}"]\n`);
    log.release();
    if (!flags.quiet) call.print("Script done.\n");
    return flags.return ? status : 0;
  },
});

type ScriptCall = Pick<Call, "process" | "env" | "now">;

function write(call: ScriptCall, log: OpenFile, text: string) {
  return log.write(call.process, encode(text));
}

function moment(call: ScriptCall): string {
  return formatTime("%Y-%m-%d %H:%M:%S%:z", call.now(), timeZoneOf(call.process));
}

function headLine(call: ScriptCall, command: string | undefined): string {
  const terminal = call.process.fds.get(0)?.terminal;
  const shown = terminal
    ? `TERM="${call.env("TERM") ?? ""}" TTY="${terminal.path}" COLUMNS="${terminal.size.columns}" LINES="${terminal.size.rows}"`
    : "<not executed on terminal>";
  const run = command === undefined ? "" : `COMMAND="${command}" `;
  return `Script started on ${moment(call)} [${run}${shown}]\n`;
}
