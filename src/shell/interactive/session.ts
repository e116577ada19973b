import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import { SIGHUP, SIGINT, SIGWINCH } from "../../process/signals.ts";
import type { Terminal, TerminalModes } from "../../process/terminal/terminal.ts";
import { handleSignals, noteTrap } from "../interp/interactive-mode.ts";
import type { Outcome } from "../interp/outcome.ts";
import { interpreter, isInterpreterLoaded, waitForInterpreter } from "../interpreter.ts";
import type { LineEnd } from "../line-editor/editor-host.ts";
import { LineDisplay } from "../line-editor/line-display.ts";
import type { LineEditor } from "../line-editor/line-editor.ts";
import type { Shell } from "../shell.ts";
import type { CommandReader } from "./command-reader.ts";
import type { CompletionSources } from "./completer.ts";
import { commandToEdit } from "./edit-line.ts";
import { hangUpSession } from "./hang-up-session.ts";
import { loadHistory } from "./history-file.ts";
import { interruptPrompt } from "./interrupt-prompt.ts";
import { tellAtOnce, warnOfJobs } from "./job-notices.ts";
import { Prompts } from "./prompts.ts";
import { ScreenWriter } from "./screen-writer.ts";

/** What the computer around a session wants to know and can add. */
export interface SessionHooks {
  /** The first prompt is shown; the code that edits lines is loaded when what this gives is done. */
  readonly onFirstPrompt?: () => MaybePromise<void>;
  /** A prompt is shown and keys are awaited. */
  readonly onPrompt?: () => void;
  /** A complete command was entered (after history expansion) and is about to run. */
  readonly onLine?: (text: string) => void;
  /** It has ended; the next prompt waits for what this gives. */
  readonly onCommandDone?: (status: number, text: string) => MaybePromise<void>;
  /** What commands take, for completion. */
  readonly completion?: CompletionSources;
}

/** An interactive shell on a terminal (bash manual 6.3). */
export interface Session {
  /** Reads and runs commands until `exit` or the end of the terminal; gives the exit status. */
  run(): Promise<number>;
  /** Puts text at the cursor of the prompt, as if it were typed; before a prompt is there, it waits for it. */
  type(text: string): void;
  /** The shell is another than when the prompt was shown: the directory, PS1. */
  renewPrompt(): Promise<void>;
  /** Whether a prompt is shown. */
  readonly isAtPrompt: boolean;
}

export function createSession(shell: Shell, terminal: Terminal, hooks: SessionHooks = {}): Session {
  return new InteractiveSession(shell, terminal, hooks);
}

/** What reading a line needs: keys one by one, no echo; output still turns a newline into CR LF. */
function editingModes(modes: TerminalModes): TerminalModes {
  return {
    ...modes,
    canonical: false,
    echo: false,
    signals: false,
    flowControl: false,
    carriageReturnToNewline: false,
    outputProcessing: true,
  };
}

const RETURN = 13;
const PASTES_ON = "\x1b[?2004h";
const PASTES_OFF = "\x1b[?2004l";

/** What makes commands of keys. */
interface Typing {
  readonly editor: LineEditor;
  readonly reader: CommandReader;
}

class InteractiveSession implements Session {
  readonly #display: LineDisplay;
  /** There once a prompt is shown: the first one need not wait for its code. */
  #typing: Typing | undefined;
  readonly #file: OpenFile;
  readonly #writer: ScreenWriter;
  readonly #prompts: Prompts;
  #modes: TerminalModes;
  #typed = "";
  /** The prompt is shown, and something else would stand there now: the editor was not there to change it. */
  #isPromptStale = false;
  /** Lines that were entered together and are still to be run. */
  #lines: string[] = [];
  #endings = 0;
  /** Text that the next prompt begins with. */
  #edit: string | undefined;

  constructor(
    private readonly shell: Shell,
    private readonly terminal: Terminal,
    private readonly hooks: SessionHooks,
  ) {
    this.#file = terminal.open().retain();
    this.#modes = terminal.modes;
    this.#writer = new ScreenWriter(shell.process, this.#file);
    this.#prompts = new Prompts(shell, this.#writer);
    this.#display = new LineDisplay(terminal.size);
  }

  async #loadTyping(): Promise<Typing> {
    if (this.#typing) return this.#typing;
    const { shell, hooks } = this;
    const { CommandReader, createEditor } = await waitForInterpreter(shell.process);
    const write = (text: string) => this.#writer.write(text);
    const reader = new CommandReader(shell, write);
    const editor = createEditor(shell, {
      display: this.#display,
      write,
      completion: hooks.completion ?? {},
      before: () => reader.source,
    });
    this.#typing = { editor, reader };
    return this.#typing;
  }

  get isAtPrompt(): boolean {
    return this.#typing?.editor.isActive ?? false;
  }

  type(text: string): void {
    if (this.#typing?.editor.isActive) this.#typing.editor.insert(text);
    else this.#typed += text;
  }

  async renewPrompt(): Promise<void> {
    const typing = this.#typing;
    this.#isPromptStale = !typing?.editor.isActive;
    if (!typing?.editor.isActive || typing.reader.isWaiting) return;
    const prompt = await this.#prompts.renewed();
    if (typing.editor.isActive) typing.editor.changePrompt(prompt);
  }

  async run(): Promise<number> {
    const { shell, terminal } = this;
    terminal.session = shell.process.session;
    this.#handleSignals();
    setSize(shell, terminal);
    loadHistory(shell);
    let status = 0;
    for (;;) {
      const outcome = await this.#round();
      status = outcome.status;
      if (outcome.jump?.kind === "exit") break;
    }
    await this.#writer.drained();
    const last = await interpreter().leaveSession(shell, status);
    terminal.modes = this.#modes;
    this.#file.release();
    return last;
  }

  /** Reads one command and runs it. */
  async #round(): Promise<Outcome> {
    const text = await this.#readCommand();
    if (text === "end") return { status: this.shell.lastStatus, jump: { kind: "exit" } };
    if (text === undefined || text.trim() === "") return { status: this.shell.lastStatus };
    this.#endings = 0;
    this.hooks.onLine?.(text);
    await this.#prompts.showBeforeCommand();
    const outcome = await this.#execute(text);
    await this.hooks.onCommandDone?.(outcome.status, text);
    return outcome;
  }

  async #execute(text: string): Promise<Outcome> {
    const { shell, terminal } = this;
    await this.#writer.drained();
    terminal.modes = this.#modes;
    shell.process.kernel.limits.tellRefusals();
    const outcome = await shell.runLine(text);
    for (const job of shell.jobs.all) job.isUnheard = false;
    terminal.foregroundGroup = shell.process.group;
    // What a program that was ended by a signal has left behind is not what the person wants (jobs.c).
    if (outcome.status > 128) terminal.modes = this.#modes;
    else this.#modes = terminal.modes;
    if (outcome.jump?.kind === "interrupt") this.#writer.write("\n");
    this.#handleSignals();
    return outcome;
  }

  /** The lines of one command; `end` where no more can come, undefined where there is nothing to run. */
  async #readCommand(): Promise<string | "end" | undefined> {
    for (;;) {
      let end: LineEnd["kind"] = "line";
      if (this.#lines.length === 0) end = await this.#readLines(this.#typing?.reader.isWaiting ?? false);
      const { reader } = await this.#loadTyping();
      if (end === "edit") {
        if (await this.#runEditor()) return "end";
        continue;
      }
      if (end !== "line") {
        if (end === "interrupt") {
          reader.reset();
          return this.#interrupted();
        }
        return this.#endOfInput(reader);
      }
      const result = reader.add(this.#lines.shift() ?? "");
      if (result.kind === "incomplete") continue;
      if (result.kind === "command") return result.text;
      this.#lines = [];
      this.#edit = result.edit;
      return undefined;
    }
  }

  /** Has another editor go on with the line, and runs what it leaves; whether that leaves the shell. */
  async #runEditor(): Promise<boolean> {
    const command = commandToEdit(this.shell, this.#edit ?? "");
    this.#edit = undefined;
    const { status, jump } = await this.#execute(command);
    await this.hooks.onCommandDone?.(status, command);
    return jump?.kind === "exit";
  }

  /** Ctrl-C at the prompt. What a trap writes begins at the start of the row, over the line that was typed, as in bash. */
  async #interrupted(): Promise<"end" | undefined> {
    const isTrapped = this.shell.traps.get(SIGINT) !== undefined;
    this.#writer.write(isTrapped ? "\r" : "\n");
    await this.#writer.drained();
    const left = await interruptPrompt(this.shell);
    if (isTrapped && left === undefined) this.#writer.write("\n");
    return left;
  }

  /** Ctrl-D at the prompt; in a here-document it ends that, elsewhere in the middle of a command it is an error. */
  #endOfInput(reader: CommandReader): string | undefined {
    const { shell } = this;
    if (reader.isInHereDocument) return reader.takeSource();
    if (reader.isWaiting) {
      // Unlike bash, which then leaves: one key too many does not cost the learner the shell.
      for (const message of reader.fault?.messages ?? [])
        this.#writer.write(`${shell.faultPrefix()}${message}\n`);
      reader.reset();
      shell.lastStatus = 2;
      return undefined;
    }
    const allowed = shell.options.ignoreeof ? Number(shell.variables.get("IGNOREEOF") ?? "10") || 10 : 0;
    if (this.#endings++ < allowed) {
      this.#writer.write(`Use "${shell.loginShell ? "logout" : "exit"}" to leave the shell.\n`);
      return undefined;
    }
    if (!shell.dialect) this.#writer.write(shell.loginShell ? "logout\n" : "exit\n");
    shell.noteCommand("exit");
    const warning = warnOfJobs(shell);
    if (warning === undefined) return "end";
    this.#writer.write(warning);
    shell.lastStatus = 1;
    return undefined;
  }

  /** Shows a prompt and reads; what was entered may be several lines, which wait in `#lines`. */
  async #readLines(continues: boolean): Promise<LineEnd["kind"]> {
    this.#isPromptStale = false;
    const prompt = continues ? await this.#prompts.continuation() : await this.#prompts.primary();
    const end = await this.#edited(prompt);
    if (end?.kind === "line") this.#lines = end.text.split("\n");
    if (end?.kind === "edit") this.#edit = end.text;
    return end?.kind ?? "end-of-input";
  }

  async #edited(prompt: string): Promise<LineEnd | undefined> {
    const { shell, terminal } = this;
    terminal.foregroundGroup = shell.process.group;
    terminal.modes = editingModes(this.#modes);
    const startColumn = terminal.cursorColumn;
    const isShown = await this.#showEarly(prompt, startColumn);
    const { editor } = await this.#loadTyping();
    editor.settings.mode = shell.options.vi ? "vi" : "emacs";
    if (editor.settings.bracketedPaste) this.#writer.write(PASTES_ON);
    editor.begin({ prompt, startColumn, text: this.#edit, isShown });
    this.#edit = undefined;
    if (this.#isPromptStale) await this.renewPrompt();
    if (this.#typed !== "") {
      const text = this.#typed;
      this.#typed = "";
      editor.insert(text);
    }
    await this.#writer.drained();
    this.hooks.onPrompt?.();
    const leave = tellAtOnce(shell, (notices) => this.#writer.write(notices));
    const end = await this.#readUntilEnd(editor);
    leave();
    if (editor.settings.bracketedPaste) this.#writer.write(PASTES_OFF);
    // What is typed ahead is echoed from now on: behind all that was drawn.
    await this.#writer.drained();
    terminal.modes = this.#modes;
    return end;
  }

  /** Shows the prompt where the code that edits a line is still to come; whether that was so. */
  async #showEarly(prompt: string, startColumn: number): Promise<boolean> {
    if (isInterpreterLoaded()) return false;
    this.#display.showPrompt(prompt, startColumn);
    this.#writer.write(this.#display.take());
    await this.#writer.drained();
    await this.hooks.onFirstPrompt?.();
    return true;
  }

  async #readUntilEnd(editor: LineEditor): Promise<LineEnd | undefined> {
    for (;;) {
      const stepped = editor.step();
      const end = stepped instanceof Promise ? await stepped : stepped;
      if (end) return end;
      const bytes = await this.#file.readThrough(this.shell.process, RETURN, 65_536);
      if (bytes === Errno.EINTR) continue;
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      editor.feed(decode(bytes));
    }
  }

  #resize(): void {
    const { size } = this.terminal;
    if (this.#typing) return this.#typing.editor.resize(size);
    this.#display.resize(size);
    this.#writer.write(this.#display.take());
  }

  #handleSignals(): void {
    const { shell, terminal } = this;
    handleSignals(shell);
    shell.process.handle(SIGHUP, () => hangUpSession(shell));
    shell.process.handle(SIGWINCH, () => {
      if (shell.options.checkwinsize) setSize(shell, terminal);
      // Unlike bash, which runs it over the line that is typed: as any other, before the next command.
      if (shell.traps.get(SIGWINCH)) noteTrap(shell, SIGWINCH);
      this.#resize();
    });
  }
}

/** LINES and COLUMNS. */
function setSize(shell: Shell, terminal: Terminal): void {
  shell.variables.set("LINES", String(terminal.size.rows));
  shell.variables.set("COLUMNS", String(terminal.size.columns));
}
