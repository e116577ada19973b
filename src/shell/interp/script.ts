import { concat, decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Shell } from "../shell.ts";
import { createParser } from "../syntax/index.ts";
import type { ParseStep } from "../syntax/parser.ts";
import { keptParser } from "./kept-texts.ts";
import { ended, exits, type Outcome } from "./outcome.ts";
import { echoWhenVerbose, runCommands, runStep, tellMistake, tellWarnings } from "./run-commands.ts";

/** A script, or the string of `-c`. */
export interface ScriptSource {
  readonly text: string;
  /** The shell's process ends with it: a program at its end takes the process over, as bash does for `-c`. */
  readonly endsProcess?: boolean;
}

/** Runs a script to its end. */
export function runScript(shell: Shell, { text, endsProcess }: ScriptSource): MaybePromise<Outcome> {
  if (shell.input === "string" && !shell.dialect) shell.variables.set("BASH_EXECUTION_STRING", text);
  // The string of an interactive shell goes into no history.
  const isTyped = shell.interactive && shell.input === "string";
  if (shell.options.history && !isTyped) return andThen(runRemembered(shell, text, 0), ending);
  const outcome = runCommands(shell, {
    parser: keptParser(shell, text, { ...shell.parserOptions(), isString: shell.input === "string" }),
    prefix: inputPrefix(shell),
    isString: shell.input === "string",
    isTyped,
    // dash starts a child even for the last command.
    lastEnd: endsProcess && shell.dialect?.name !== "dash" ? text.trimEnd().length : undefined,
    onRead: echoWhenVerbose(shell, text),
    takeOver: (end) => (shell.options.history && !isTyped ? runRemembered(shell, text, end) : undefined),
  });
  return andThen(outcome, ending);
}

/** `set -o history` in a script: from here on it is read line by line, as at a prompt (bash manual 9.1). */
function runRemembered(shell: Shell, text: string, start: number): MaybePromise<Outcome> {
  const reader = shell.commandReader((said) => void shell.process.stderr.write(said));
  let at = start;
  let firstLine = countLines(text.slice(0, at)) + 1;
  let last = ended(shell.lastStatus);
  return repeat<Outcome>(() => {
    if (at >= text.length && !reader.isWaiting) return last;
    const commands = readRemembered(shell, reader, { text, start: at, firstLine });
    const outcome = runCommands(shell, {
      parser: createParser(commands.text, shell.parserOptions(firstLine)),
      prefix: inputPrefix(shell),
      isString: shell.input === "string",
      onRead: echoWhenVerbose(shell, commands.text),
    });
    firstLine += commands.lines;
    at = commands.end;
    return andThen(outcome, (later) => {
      if (later.jump) return later;
      last = later;
      return undefined;
    });
  });
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

type CommandReader = ReturnType<Shell["commandReader"]>;

interface Unread {
  readonly text: string;
  readonly start: number;
  /** The number of the line at `start`. */
  readonly firstLine: number;
}

/**
 * The next complete command, with history expanded, or all that is left. Lines that expansion refuses are left out and
 * not counted, whatever they stand in.
 */
function readRemembered(
  shell: Shell,
  reader: CommandReader,
  { text, start, firstLine }: Unread,
): { readonly text: string; readonly end: number; readonly lines: number } {
  let end = start;
  let lines = 0;
  while (end < text.length) {
    const newline = text.indexOf("\n", end);
    const line = text.slice(end, newline < 0 ? text.length : newline);
    end = newline < 0 ? text.length : newline + 1;
    shell.line = firstLine + lines;
    const read = reader.add(line);
    if (read.kind === "dropped") continue;
    lines++;
    if (read.kind === "command") return { text: read.text, end, lines };
  }
  const rest = reader.source;
  reader.reset();
  return { text: rest, end, lines };
}

/** What was typed at a prompt. */
export function runLine(shell: Shell, text: string): MaybePromise<Outcome> {
  const outcome = runCommands(shell, {
    parser: createParser(text, shell.parserOptions(shell.typedLines + 1)),
    prefix: inputPrefix(shell),
    isString: false,
    isTyped: true,
    onRead: echoWhenVerbose(shell, text),
  });
  shell.typedLines += text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return andThen(outcome, ending);
}

/** A mistake in the text ends it with a status, and nothing more. */
function ending(outcome: Outcome): Outcome {
  return outcome.jump?.kind === "syntax" ? ended(outcome.status) : outcome;
}

function inputPrefix(shell: Shell): (line: number) => string {
  if (shell.dialect) return (line) => shell.faultPrefix(line);
  if (shell.belongsToPrompt) return () => `${shell.messageName}: `;
  const name = shell.input === "string" ? "-c: " : "";
  return (line) => `${shell.messageName}: ${name}line ${line}: `;
}

/**
 * Runs what standard input gives, line by line: what a command leaves unread of it, the shell reads as its next
 * commands (POSIX sh, "STDIN").
 */
export function runStandardInput(shell: Shell): MaybePromise<Outcome> {
  const reader = new LineReader(shell);
  let last = ended(0);
  return repeat<Outcome>(() =>
    andThen(reader.next(), (step) => {
      if (step.kind === "end") return last;
      return andThen(tellWarnings(shell, step), () => {
        if (step.kind !== "command") {
          const told = tellMistake(shell, step, { prefix: inputPrefix(shell), isString: false });
          return andThen(told, (outcome) => {
            if (step.error.status !== "failure") return ending(outcome);
            last = ended(outcome.status);
            return undefined;
          });
        }
        return andThen(runStep(shell, step), (outcome) => {
          if (outcome.jump) return outcome;
          last = outcome;
          return shell.options.onecmd ? exits(outcome.status) : undefined;
        });
      });
    }),
  );
}

/** Gives one complete command after the other, and reads no line of the input beyond it. */
class LineReader {
  #text = "";
  #line = 1;
  #ended = false;
  /** Puts commands together while `set -o history` is on. */
  #remembering: CommandReader | undefined;

  constructor(private readonly shell: Shell) {}

  next(): MaybePromise<ParseStep> {
    return repeat<ParseStep>(() =>
      andThen(this.#ended ? undefined : this.#readLine(), () => {
        const options = { ...this.shell.parserOptions(this.#line), more: !this.#ended };
        const step = createParser(this.#text, options).next();
        if (step.kind === "incomplete" && !this.#ended) return undefined;
        this.#remembering?.reset();
        this.#line += this.#text.split("\n").length - 1;
        this.#text = "";
        return step.kind === "end" && !this.#ended ? undefined : step;
      }),
    );
  }

  #readLine(before = ""): MaybePromise<void> {
    const file = this.shell.process.fds.get(0);
    if (!file) {
      this.#ended = true;
      return undefined;
    }
    const { process, dialect } = this.shell;
    const read = dialect ? this.#readBuffered(file) : file.readThrough(process, 10, 65_536);
    return andThen(read, (bytes) => {
      if (bytes instanceof Errno || bytes.length === 0) {
        this.#ended = true;
        return before === "" ? undefined : this.#take(before);
      }
      const piece = decode(bytes);
      const told = this.shell.options.verbose ? this.shell.process.stderr.write(piece) : undefined;
      return andThen(told, () =>
        piece.endsWith("\n") ? this.#take(before + piece) : this.#readLine(before + piece),
      );
    });
  }

  /** Other shells than bash take what comes by the block: of what is behind its line a command gets nothing. */
  #readBuffered(file: OpenFile): MaybePromise<Uint8Array | Errno> {
    return repeat<Uint8Array | Errno>(() => {
      const newline = this.#buffered.indexOf(10);
      if (newline >= 0) return this.#takeBuffered(newline + 1);
      return andThen(file.read(this.shell.process, 8192), (bytes) => {
        if (bytes instanceof Errno) return bytes;
        if (bytes.length === 0) return this.#takeBuffered(this.#buffered.length);
        this.#buffered = concat([this.#buffered, bytes]);
        return undefined;
      });
    });
  }

  #buffered: Uint8Array = new Uint8Array();

  #takeBuffered(length: number): Uint8Array {
    const line = this.#buffered.subarray(0, length);
    this.#buffered = this.#buffered.subarray(length);
    return line;
  }

  /** A line more of the command, with history expanded where that is on; one that expansion refuses is no line. */
  #take(line: string): void {
    const { shell } = this;
    if (!shell.options.history) {
      this.#text += line;
      return;
    }
    this.#remembering ??= shell.commandReader((said) => void shell.process.stderr.write(said));
    shell.line = this.#line + countLines(this.#text);
    const read = this.#remembering.add(line.replace(/\n$/, ""));
    if (read.kind !== "dropped") this.#text = read.kind === "command" ? read.text : this.#remembering.source;
  }
}
