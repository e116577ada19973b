import { decode, encode } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { textWidth } from "../../../base/text-width.ts";
import { Errno } from "../../../disk/errno.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT } from "../../../process/signals.ts";
import { type Key, KeyDecoder } from "../../../process/terminal/keys.ts";
import type { Terminal } from "../../../process/terminal/terminal.ts";
import { Interrupted } from "../../../process/unwind.ts";
import { commonStart, listMatches, wordBefore } from "./complete-line.ts";
import { LineBuffer } from "./line-buffer.ts";

/** For Python: the input has ended. */
const END = -1;
const HISTORY_FILE = ".python_history";
const LONGEST_HISTORY = 1_000;

/** The interactive prompt's lines: edited as readline edits them, remembered in ~/.python_history. */
export class PromptReader {
  #history: string[] | undefined;
  /** What was typed ahead. */
  readonly #keys: Key[] = [];
  readonly #decoder = new KeyDecoder();

  constructor(
    private readonly process: Process,
    private readonly takeInterrupt: () => boolean,
    /** What a word may become. */
    private readonly complete: (word: string) => readonly string[],
  ) {}

  /** A line without its newline, or END; undefined where standard input is no terminal to edit on. */
  read(prompt: string, history?: readonly string[]): MaybePromise<string | number | undefined> {
    const file = this.process.fds.get(0);
    const terminal = file?.terminal;
    if (!file || !terminal || this.process.fds.get(1)?.terminal !== terminal) return undefined;
    return this.#edit(file, terminal, prompt, history);
  }

  async #edit(
    file: OpenFile,
    terminal: Terminal,
    prompt: string,
    history: readonly string[] | undefined,
  ): Promise<string | number> {
    const own = history ? undefined : (this.#history ??= this.#readHistory());
    const before = terminal.modes;
    const line = new EditedLine(this.process, terminal, prompt, history ?? own ?? [], this.complete);
    // Ctrl-C still is a signal; all other keys come here.
    terminal.modes = {
      ...before,
      canonical: false,
      echo: false,
      carriageReturnToNewline: false,
      min: 1,
      time: 0,
    };
    try {
      return await this.#readKeys(file, line, own);
    } finally {
      if (!this.process.exit) terminal.modes = before;
    }
  }

  async #readKeys(file: OpenFile, line: EditedLine, history: string[] | undefined): Promise<string | number> {
    for (;;) {
      for (let key = this.#keys.shift(); key; key = this.#keys.shift()) {
        if (key.name === "RET" || key.name === "C-j") return await this.#accept(line, history);
        if (key.name === "C-d" && line.isEmpty) return END;
        if (key.name === "TAB") await line.complete();
        else line.press(key);
      }
      await line.draw();
      // It came while the line was drawn: no read was there yet to be given up.
      if (this.takeInterrupt()) throw new Interrupted(SIGINT);
      const bytes = await file.read(this.process, 4_096);
      if (bytes === Errno.EINTR) {
        if (this.takeInterrupt()) throw new Interrupted(SIGINT);
        continue;
      }
      if (bytes instanceof Errno || bytes.length === 0) return END;
      for (const key of this.#decoder.feed(decode(bytes))) this.#keys.push(...linesOf(key));
    }
  }

  /** The prompt's own history goes on; a program's is its own affair. */
  async #accept(line: EditedLine, history: string[] | undefined): Promise<string> {
    await line.leave();
    const { text } = line;
    if (history && text.trim() !== "" && history.at(-1) !== text) {
      history.push(text);
      this.#writeHistory(history);
    }
    return text;
  }

  get #historyPath(): string | undefined {
    const home = this.process.env.get("HOME");
    return home === undefined ? undefined : `${home}/${HISTORY_FILE}`;
  }

  #readHistory(): string[] {
    const content =
      this.#historyPath === undefined ? Errno.ENOENT : this.process.files.readFile(this.#historyPath);
    return content instanceof Errno
      ? []
      : decode(content)
          .split("\n")
          .filter((line) => line !== "");
  }

  /** What cannot be written is not remembered, as with readline. */
  #writeHistory(lines: readonly string[]): void {
    if (this.#historyPath === undefined) return;
    const kept = lines.slice(-LONGEST_HISTORY);
    this.process.files.writeFile(this.#historyPath, `${kept.join("\n")}\n`, 0o600);
  }
}

/** A paste of several lines is so many lines typed. */
function linesOf(key: Key): readonly Key[] {
  const lines = key.name === "paste" ? key.text.split(/\r\n?|\n/) : [];
  if (lines.length < 2) return [key];
  return lines.flatMap((text, at) => [
    ...(at > 0 ? [{ name: "RET", text: "\r" }] : []),
    ...(text === "" ? [] : [{ name: "paste", text }]),
  ]);
}

/** A line on the screen. */
class EditedLine {
  readonly #buffer: LineBuffer;
  /** The row of the cursor below the row of the prompt. */
  #row = 0;
  /** The word at which Tab found more than one. */
  #asked: string | undefined;

  constructor(
    private readonly process: Process,
    private readonly terminal: Terminal,
    private readonly prompt: string,
    history: readonly string[],
    private readonly matchesOf: (word: string) => readonly string[],
  ) {
    this.#buffer = new LineBuffer(history);
  }

  get text(): string {
    return this.#buffer.text;
  }
  get isEmpty(): boolean {
    return this.#buffer.text === "";
  }

  press({ name, text }: Key): void {
    this.#asked = undefined;
    if (this.#buffer.apply(name)) return;
    if (name === text || name === "paste") this.#buffer.insert(text);
  }

  /** Tab: the word as far as it is clear; where it is not, the second Tab lists what it may become. */
  async complete(): Promise<void> {
    const word = wordBefore(this.#buffer.text.slice(0, this.#buffer.cursor));
    if (word === "") return this.#buffer.insert("\t");
    const matches = this.matchesOf(word);
    const start = commonStart(matches);
    if (start.length > word.length && start.startsWith(word)) {
      this.#buffer.insert(start.slice(word.length));
      this.#asked = undefined;
      if (matches.length > 1) await this.#write("\x07");
    } else if (matches.length > 1 && this.#asked === word) {
      await this.#list(matches);
    } else {
      this.#asked = word;
      await this.#write("\x07");
    }
  }

  async #list(matches: readonly string[]): Promise<void> {
    await this.#write(`\n${listMatches(matches, this.terminal.size.columns)}`);
    this.#row = 0;
  }

  /** Draws prompt and line anew, and puts the cursor into its place. */
  async draw(): Promise<void> {
    const { text, cursor } = this.#buffer;
    const columns = Math.max(1, this.terminal.size.columns);
    const end = widthOf(this.prompt + text);
    const place = widthOf(this.prompt + text.slice(0, cursor));
    const up = this.#row > 0 ? `\x1b[${this.#row}A` : "";
    // At the last column a terminal waits with the new row until the next character.
    const wrapped = end > 0 && end % columns === 0 ? "\r\n" : "";
    const rows = Math.floor(end / columns) - Math.floor(place / columns);
    const back = `${rows > 0 ? `\x1b[${rows}A` : ""}\r${place % columns > 0 ? `\x1b[${place % columns}C` : ""}`;
    this.#row = Math.floor(place / columns);
    await this.#write(`${up}\r\x1b[J${withoutTabs(this.prompt + text)}${wrapped}${back}`);
  }

  /** The cursor goes below the line. */
  async leave(): Promise<void> {
    this.#buffer.cursor = this.#buffer.text.length;
    await this.draw();
    await this.#write("\n");
  }

  async #write(text: string): Promise<void> {
    await this.process.fds.get(1)?.write(this.process, encode(text));
  }
}

/** A tab reaches to the next eighth column. */
function withoutTabs(text: string): string {
  const [first = "", ...others] = text.split("\t");
  return others.reduce((before, part) => before + " ".repeat(8 - (textWidth(before) % 8)) + part, first);
}

function widthOf(text: string): number {
  return textWidth(withoutTabs(text));
}
