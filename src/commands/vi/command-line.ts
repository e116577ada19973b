import type { Key } from "../../process/terminal/keys.ts";
import { nextIndex, previousIndex } from "../editor/display-text.ts";
import { completeCommand } from "./complete-command.ts";
import type { Vi } from "./vi.ts";

/** Reads a line on the last row; undefined where it was given up. `onChange` is told of each state of the text. */
export async function typeCommandLine(
  vi: Vi,
  sign: string,
  onChange?: (text: string) => Promise<void>,
  initial = "",
): Promise<string | undefined> {
  const history = vi.histories[sign === ":" ? ":" : "/"];
  const line = new CommandLine(initial, history);
  const { pending } = vi;
  vi.pending = "";
  try {
    for (;;) {
      vi.commandLine = { sign, text: line.text, cursor: line.cursor };
      const key = await vi.key();
      if (key.name === "RET" || key.name === "C-j") break;
      if (key.name === "ESC" || key.name === "C-c") {
        vi.say("");
        return undefined;
      }
      if ((key.name === "DEL" || key.name === "C-h") && line.text === "") {
        vi.say("");
        return undefined;
      }
      await handle(vi, line, key, sign);
      await onChange?.(line.text);
    }
  } finally {
    vi.commandLine = undefined;
    vi.pending = pending;
  }
  if (line.text !== "" && history.at(-1) !== line.text) history.push(line.text);
  return line.text;
}

async function handle(vi: Vi, line: CommandLine, key: Key, sign: string): Promise<void> {
  if (key.name === "C-r") {
    const { name, text } = await vi.key();
    const word =
      name === "C-w" ? /[\p{L}\p{N}_]*/u.exec(vi.buffer.line.slice(vi.buffer.cursor.column))?.[0] : undefined;
    line.insert(word ?? vi.registers.get(text)?.text.replace(/\n$/, "") ?? "");
  } else if (key.name === "C-v") line.insert((await vi.key()).text);
  else if (key.name === "TAB" && sign === ":") line.set(completeCommand(vi, line.text));
  else line.edit(key);
}

class CommandLine {
  cursor: number;
  #at: number;
  /** What was typed before `up`: only lines that begin so are recalled. */
  #begun: string | undefined;

  constructor(
    public text: string,
    private readonly history: readonly string[],
  ) {
    this.cursor = text.length;
    this.#at = history.length;
  }

  set(text: string): void {
    this.text = text;
    this.cursor = text.length;
  }

  insert(added: string): void {
    this.text = this.text.slice(0, this.cursor) + added + this.text.slice(this.cursor);
    this.cursor += added.length;
    this.#begun = undefined;
  }

  edit(key: Key): void {
    const { text, cursor } = this;
    switch (key.name) {
      case "left":
        this.cursor = previousIndex(text, cursor);
        return;
      case "right":
        this.cursor = nextIndex(text, cursor);
        return;
      case "home":
      case "C-b":
        this.cursor = 0;
        return;
      case "end":
      case "C-e":
        this.cursor = text.length;
        return;
      case "DEL":
      case "C-h":
        return this.#remove(previousIndex(text, cursor), cursor);
      case "delete":
        return this.#remove(cursor, nextIndex(text, cursor));
      case "C-w":
        return this.#remove(wordStart(text, cursor), cursor);
      case "C-u":
        return this.#remove(0, cursor);
      case "up":
      case "C-p":
        return this.#recall(-1, key.name === "up");
      case "down":
      case "C-n":
        return this.#recall(1, key.name === "down");
    }
    const isText = key.text.charCodeAt(0) >= 0x20 && key.text !== "\x7f";
    if (key.name === "paste") this.insert(key.text.replace(/[\r\n]+$/, ""));
    else if (isText) this.insert(key.text);
  }

  #remove(from: number, to: number): void {
    this.text = this.text.slice(0, from) + this.text.slice(to);
    this.cursor = from;
    this.#begun = undefined;
  }

  #recall(step: number, matches: boolean): void {
    this.#begun ??= this.text;
    let at = this.#at + step;
    while (matches && at >= 0 && at < this.history.length && !this.history[at]?.startsWith(this.#begun))
      at += step;
    if (at < 0 || at > this.history.length) return;
    this.#at = at;
    this.set(this.history[at] ?? this.#begun);
  }
}

function wordStart(text: string, to: number): number {
  const before = text.slice(0, to).trimEnd();
  const word = /([\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)$/u.exec(before)?.[0] ?? "";
  return before.length - word.length;
}
