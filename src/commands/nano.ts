import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { FullScreen } from "../process/terminal/full-screen.ts";
import { RAW } from "../process/terminal/terminal.ts";
import { Nano } from "./nano/editor.ts";
import { FileBuffer } from "./nano/file-buffer.ts";
import { bufferOf, openBuffer, sayBuffer } from "./nano/files.ts";
import { type Mistakes, NO_MISTAKES, readNanorc } from "./nano/nanorc.ts";
import { formatNanoHelp } from "./nano/option-help.ts";
import { setOption } from "./nano/rc-options.ts";
import { findAgain, moveToNumbers } from "./nano/search.ts";
import { DEFAULT_SETTINGS, type NanoSettings } from "./nano/settings.ts";

const WELCOME = "Welcome to nano.  For basic help, type Ctrl+G.";

const FLAGS = {
  smarthome: { short: "A", help: "Enable smart home key" },
  backup: { short: "B", help: "Save backups of existing files" },
  backupdir: {
    short: "C",
    argument: { name: "<dir>", completes: "directory" },
    notSimulated: true,
    help: "Directory for saving unique backup files",
  },
  boldtext: { short: "D", notSimulated: true, help: "Use bold instead of reverse video text" },
  tabstospaces: { short: "E", help: "Convert typed tabs to spaces" },
  multibuffer: { short: "F", help: "Read a file into a new buffer by default" },
  locking: { short: "G", notSimulated: true, help: "Use (vim-style) lock files" },
  historylog: { short: "H", notSimulated: true, help: "Save & reload old search/replace strings" },
  ignorercfiles: { short: "I", help: "Don't look at nanorc files" },
  guidestripe: {
    short: "J",
    argument: { name: "<number>" },
    notSimulated: true,
    help: "Show a guiding bar at this column",
  },
  nonewlines: { short: "L", help: "Don't add an automatic newline" },
  trimblanks: { short: "M", help: "Trim tail spaces when hard-wrapping" },
  noconvert: { short: "N", help: "Don't convert files from DOS/Mac format" },
  positionlog: { short: "P", notSimulated: true, help: "Save & restore position of the cursor" },
  restricted: { short: "R", help: "Restrict access to the filesystem" },
  softwrap: { short: "S", help: "Display overlong lines on multiple rows" },
  tabsize: { short: "T", argument: { name: "<number>" }, help: "Make a tab this number of columns wide" },
  quickblank: { short: "U", help: "Wipe status bar upon next keystroke" },
  version: { short: "V", help: "Print version information and exit" },
  wordchars: { short: "X", argument: { name: "<string>" }, help: "Which other characters are word parts" },
  syntax: {
    short: "Y",
    argument: { name: "<name>" },
    notSimulated: true,
    help: "Syntax definition to use for coloring",
  },
  zap: { short: "Z", help: "Let Bsp and Del erase a marked region" },
  atblanks: { short: "a", help: "When soft-wrapping, do it at whitespace" },
  breaklonglines: { short: "b", help: "Automatically hard-wrap overlong lines" },
  constantshow: { short: "c", help: "Constantly show cursor position" },
  emptyline: { short: "e", help: "Keep the line below the title bar empty" },
  rcfile: {
    short: "f",
    argument: { name: "<file>", completes: "file" },
    help: "Use only this file for configuring nano",
  },
  help: { short: "h", help: "Show this help text and exit" },
  autoindent: { short: "i", help: "Automatically indent new lines" },
  jumpyscrolling: { short: "j", help: "Scroll per half-screen, not per line" },
  cutfromcursor: { short: "k", help: "Cut from cursor to end of line" },
  linenumbers: { short: "l", help: "Show line numbers in front of the text" },
  mouse: { short: "m", help: "Enable the use of the mouse" },
  noread: { short: "n", help: "Do not read the file (only write it)" },
  operatingdir: {
    short: "o",
    argument: { name: "<dir>", completes: "directory" },
    notSimulated: true,
    help: "Set operating directory",
  },
  indicator: { short: "q", notSimulated: true, help: "Show a position+portion indicator" },
  fill: { short: "r", argument: { name: "<number>" }, help: "Set width for hard-wrap and justify" },
  speller: {
    short: "s",
    argument: { name: "<program>", completes: "command" },
    notSimulated: true,
    help: "Use this alternative spell checker",
  },
  saveonexit: { short: "t", help: "Save changes on exit, don't prompt" },
  unix: { short: "u", help: "Save a file by default in Unix format" },
  view: { short: "v", help: "View mode (read-only)" },
  nowrap: { short: "w", overrides: ["breaklonglines"], help: "Don't hard-wrap long lines [default]" },
  nohelp: { short: "x", help: "Don't show the two help lines" },
  afterends: { short: "y", help: "Make Ctrl+Right stop at word ends" },
  stateflags: { short: "%", help: "Show some states on the title bar" },
  minibar: { short: "_", notSimulated: true, help: "Show a feedback bar at the bottom" },
  zero: { short: "0", help: "Hide all bars, use whole terminal" },
} as const;

/** nano(1) 7.2, set up as Debian does (stateflags). */
export const nano = defineCommand({
  name: "nano",
  summary: "a small and friendly text editor",
  operands: "[OPTIONS] [[+LINE[,COLUMN]] FILE]...",
  completes: "file",
  description: `To place the cursor on a specific line of a file, put the line number with
a '+' before the filename.  The column number can be added after a comma.
When a filename is '-', nano reads data from standard input.`,
  flags: FLAGS,
  helpText: (name) => formatNanoHelp(name, FLAGS),
  versionText: () => ` GNU nano, version 7.2
 (C) 2023 the Free Software Foundation and various contributors
 Compiled options: --disable-libmagic --enable-utf8
`,
  afterUsageProblem: (name) => `Type '${name} -h' for a list of available options.\n`,
  examples: [{ run: "nano notes.txt", shows: "edit a file; ^X leaves" }],
  exitStatus: "0, or 1 where nano cannot run.",
  seeAlso: ["vi(1)", "less(1)"],

  async run(call) {
    const { rcfile, ignorercfiles } = call.flags;
    const settings = { ...DEFAULT_SETTINGS };
    const mistakes = ignorercfiles ? NO_MISTAKES : readNanorc(call, settings, rcfile);
    const problem = mistakes ? takeOptions(call, settings) : "Specified rcfile does not exist";
    if (!mistakes || problem !== undefined) {
      call.printError(`${problem}\n`);
      return 1;
    }
    if (!call.process.fds.get(1)?.terminal) {
      call.printError("Standard output is not a terminal\n");
      return 1;
    }
    const files = readNames(call.operands);
    const piped = files.some(({ name }) => name === "-") ? await readStdin(call) : "";
    const screen = FullScreen.open(call.process, {
      alternate: true,
      modes: RAW,
      enter: "\x1b[?2004h",
      leave: "\x1b[?1000l\x1b[?2004l\x1b[?25h",
    });
    if (!screen) return call.fail("Could not get size of text window");
    try {
      await begin(call, screen, settings, files, piped, mistakes);
    } finally {
      await screen.close();
    }
    if (mistakes.text !== "") call.printError(mistakes.text);
    return 0;
  },
});

type NanoCall = Call<typeof FLAGS>;

/** What the options add to the settings of the nanorc; gives what is wrong with them. */
function takeOptions({ flags }: NanoCall, settings: NanoSettings): string | undefined {
  for (const [name, on] of Object.entries(flags)) if (on === true) setOption(settings, name, "");
  for (const name of ["tabsize", "fill", "wordchars"] as const) {
    const problem = flags[name] === undefined ? undefined : setOption(settings, name, flags[name]);
    if (problem !== undefined) return problem;
  }
  if (flags.nowrap && !flags.breaklonglines) settings.breakLongLines = false;
  if (flags.noread) settings.noRead = true;
  if (flags.restricted) settings.restricted = true;
  if (flags.view) settings.view = true;
  return undefined;
}

/** A file to open, and where in it to begin: `+LINE,COLUMN` or `+/PATTERN` before its name. */
interface NamedFile {
  readonly name: string;
  readonly start: string | undefined;
}

function readNames(operands: readonly string[]): readonly NamedFile[] {
  const files: NamedFile[] = [];
  for (let at = 0; at < operands.length; at++) {
    const word = operands[at] ?? "";
    const next = operands[at + 1];
    if (word.startsWith("+") && next !== undefined) {
      files.push({ name: next, start: word.slice(1) });
      at++;
    } else files.push({ name: word, start: undefined });
  }
  return files;
}

async function readStdin(call: NanoCall): Promise<string> {
  if (call.process.fds.get(0)?.terminal)
    call.printError("Reading data from keyboard; type ^D or ^D^D to finish.\n");
  return call.stdin.text();
}

async function begin(
  call: NanoCall,
  screen: FullScreen,
  settings: NanoSettings,
  files: readonly NamedFile[],
  piped: string,
  { inFile }: Mistakes,
): Promise<void> {
  const buffers: FileBuffer[] = [];
  const editor = new Nano(call, screen, settings, buffers);
  let message = WELCOME;
  for (const { name, start } of files) {
    if (name === "-") buffers.push(bufferOf(piped));
    else {
      const opened = openBuffer(call, settings, name);
      buffers.push(opened.buffer);
      message = opened.message;
    }
    editor.at = buffers.length - 1;
    if (start !== undefined) await moveToStart(editor, start);
  }
  if (buffers.length === 0) buffers.push(new FileBuffer(""));
  editor.at = 0;
  if (inFile !== undefined) editor.say(`Mistakes in '${inFile}'`);
  else if (buffers.length > 1) sayBuffer(editor);
  else if (!files[0]?.start?.startsWith("/")) editor.say(message);
  await editor.run();
}

async function moveToStart(editor: Nano, start: string): Promise<void> {
  const flags = /^[cCrR]*(?=[/?])/.exec(start)?.[0] ?? "";
  const sign = start[flags.length];
  const { columns, rows } = editor.screen.size;
  editor.window.columns = columns;
  editor.window.rows = Math.max(1, rows - (editor.settings.showHelp ? 4 : 2));
  if (sign === "/" || sign === "?") {
    editor.searching.text = start.slice(flags.length + 1);
    editor.searching.caseSensitive = /c/.test(flags);
    editor.searching.regexp = /r/.test(flags);
    await findAgain(editor, sign === "?");
    editor.window.follow(editor.buffer, "centering");
    return;
  }
  const [line = "", column] = start.split(/[,.:;]/);
  moveToNumbers(editor, line === "" ? undefined : Number(line), column === undefined ? 1 : Number(column));
}
