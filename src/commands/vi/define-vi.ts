import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { defineCommand } from "../../process/command/define-command.ts";
import { FullScreen } from "../../process/terminal/full-screen.ts";
import { CONTROL_KEYS, RAW, type TerminalModes } from "../../process/terminal/terminal.ts";
import { runExCommand } from "./ex.ts";
import { editFile } from "./files.ts";
import { runNormalCommand } from "./normal.ts";
import { VI_HELP } from "./option-help.ts";
import { defaultOptions, setOption } from "./options.ts";
import { readWords, type ViWish } from "./read-words.ts";
import { TITLE, VERSION } from "./version.ts";
import { TerminalGone, Vi } from "./vi.ts";
import { ViBuffer } from "./vi-buffer.ts";

/** Ctrl-C is a signal, so that long work can be given up; Ctrl-Z and Ctrl-\ are keys. */
const MODES: TerminalModes = {
  ...RAW,
  signals: true,
  keys: { ...CONTROL_KEYS, quit: undefined, susp: undefined },
};

/** vim(1) 9.0 without swap files, scripts and windows, under one of its names. */
export function defineVi(name: string, summary: string) {
  return defineCommand({
    name,
    summary,
    operands: "[arguments] [file ..]",
    completes: "file",
    words: "raw",
    description: `Edits text files. It begins in normal mode, where keys are commands: i begins to insert text, Escape
ends that, :w saves, :q leaves, and :q! leaves without saving. :help tells more.`,
    helpText: () => VI_HELP,
    versionText: () => VERSION.join("\n"),
    examples: [{ run: `${name} notes.txt`, shows: "edit a file; Escape and :q! get out" }],
    exitStatus: "0, or 1 where it was left by :cq or did not understand its arguments.",
    seeAlso: ["nano(1)", "less(1)"],
    run,
  });
}

async function run(call: Call): Promise<number> {
  const wish = readWords(call.operands, call.name);
  if (typeof wish === "string") {
    call.printError(`${TITLE}\n${wish}\nMore info with: "vim -h"\n`);
    return 1;
  }
  if (wish.answer) {
    call.print(wish.answer === "help" ? VI_HELP : `${VERSION.join("\n")}\n`);
    return 0;
  }
  return edit(call, wish);
}

async function edit(call: Call, wish: ViWish): Promise<number> {
  if (!call.process.fds.get(1)?.terminal) call.printError("Vim: Warning: Output is not to a terminal\n");
  const piped = wish.readsStdin ? await call.stdin.text() : undefined;
  if (wish.files.length > 1) call.print(`${wish.files.length} files to edit\n`);
  await call.stdout.flush();
  const screen = FullScreen.open(call.process, {
    alternate: true,
    modes: MODES,
    enter: "\x1b[?1h\x1b=\x1b[?2004h",
    leave: "\x1b[?2004l\x1b[?1l\x1b>\x1b[?25h",
  });
  if (!screen) {
    call.printError("Vim: Error reading input, exiting...\n");
    return 1;
  }
  try {
    const editor = new Vi(call, screen, defaultOptions());
    return await work(editor, wish, piped);
  } catch (thrown) {
    if (thrown instanceof TerminalGone) return 1;
    throw thrown;
  } finally {
    await screen.close();
  }
}

async function work(editor: Vi, wish: ViWish, piped: string | undefined): Promise<number> {
  const first = new ViBuffer("", piped === undefined ? [""] : piped.replace(/\n$/, "").split("\n"));
  first.isBare = piped === undefined || piped === "";
  if (first.isBare) first.bareSteps.add(0);
  else first.text.markModified();
  editor.buffers.push(first);
  editor.opensReadOnly = wish.isReadOnly;
  editor.args = [...wish.files];
  if (wish.files.length <= 1) editor.hadLastArg = true;
  readSettings(editor);
  const [name] = wish.files;
  if (name !== undefined) {
    editFile(editor, name);
    editor.buffer.moveTo({ line: 0, column: 0 }, editor.rules);
  } else editor.showsIntro = piped === undefined && wish.commands.length === 0;
  await runFirstCommands(editor, wish);
  while (editor.status === undefined) await runNormalCommand(editor);
  return editor.status;
}

/** Of ~/.vimrc the lines that set options; the others are left away. */
function readSettings(editor: Vi): void {
  const { call, options } = editor;
  const home = call.env("HOME");
  const text = home === undefined ? Errno.ENOENT : call.files.readFile(`${home}/.vimrc`);
  if (text instanceof Errno) return;
  for (const line of new TextDecoder().decode(text).split("\n")) {
    const words = /^\s*:?se(?:t|tlocal)?\s+([^"]*)/.exec(line)?.[1]?.trim().split(/\s+/) ?? [];
    for (const word of words) setOption(options, word);
  }
}

/** `+30`, `+/pattern` and `-c command`. */
async function runFirstCommands(editor: Vi, { commands }: ViWish): Promise<void> {
  const { message } = editor;
  for (const command of commands) {
    editor.message = undefined;
    editor.beginStep();
    if (command === "") editor.buffer.moveTo({ line: editor.buffer.lastLine, column: 0 }, editor.rules);
    else await runExCommand(editor, command);
    editor.endStep();
    const said = editor.message as Vi["message"];
    if (message && said?.isError)
      await editor.showLines([
        message,
        { text: "Error detected while processing command line:", isError: true },
        said,
      ]);
    else editor.message = said ?? message;
  }
}
