import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { LS_FLAGS } from "./ls/flags.ts";
import { Lister } from "./ls/lister.ts";
import { readOptions } from "./ls/read-options.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ls.html */
export const ls = defineCommand({
  name: "ls",
  package: COREUTILS,
  summary: "list directory contents",
  operands: "[OPTION]... [FILE]...",
  description: `List information about the FILEs (the current directory by default).
Sort entries alphabetically if none of -cftuvSUX nor --sort is specified.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 30,
  flags: LS_FLAGS,
  statusOfUsage: 2,
  statusOfChoice: 1,
  notes: `The SIZE argument is an integer and optional unit (example: 10K is 10*1024).
Units are K,M,G,T,P,E,Z,Y (powers of 1024) or KB,MB,... (powers of 1000).
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.

The TIME_STYLE argument can be full-iso, long-iso, iso, locale, or +FORMAT.
FORMAT is interpreted like in date(1).  If FORMAT is FORMAT1<newline>FORMAT2,
then FORMAT1 applies to non-recent files and FORMAT2 to recent files.
TIME_STYLE prefixed with 'posix-' takes effect only outside the POSIX locale.
Also the TIME_STYLE environment variable sets the default style to use.

The WHEN argument defaults to 'always' and can also be 'auto' or 'never'.

Using color to distinguish file types is disabled both by default and
with --color=never.  With --color=auto, ls emits color codes only when
standard output is connected to a terminal.  The LS_COLORS environment
variable can change the settings.  Use the dircolors(1) command to set it.

Exit status:
 0  if OK,
 1  if minor problems (e.g., cannot access subdirectory),
 2  if serious trouble (e.g., cannot access command-line argument).`,
  examples: [
    { run: "touch b a && ls", prints: "a\nb\n", shows: "the names here" },
    { run: "touch .hidden && ls -A", prints: ".hidden\n", shows: "hidden names as well" },
    { run: "ls -l", shows: "modes, owners, sizes and times" },
    {
      run: "mkdir d && touch d/f && ls -R",
      prints: ".:\nd\n\n./d:\nf\n",
      shows: "with all directories below",
    },
  ],
  exitStatus: `0  if OK,
1  if minor problems (e.g., cannot access subdirectory),
2  if serious trouble (e.g., cannot access command-line argument).`,
  seeAlso: ["dircolors(1)", "stat(1)"],

  run: (call) => listFiles(call),
});

async function listFiles(call: Call<typeof LS_FLAGS>): Promise<number> {
  const terminal = call.process.fds.get(1)?.terminal;
  const options = readOptions(call.given, {
    env: call.process.env,
    isTerminal: terminal !== undefined,
    terminalColumns: terminal?.size.columns,
    note: (message) => void call.note(message),
  });
  if ("problem" in options)
    return options.usage ? call.usageError(options.problem) : call.fail(options.problem);
  await new Lister(call, options).list(call.operands);
  return call.status;
}
