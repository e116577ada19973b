import { clusterAt, clusterBefore, textWidth } from "../../base/text-width.ts";
import type { FullScreen } from "../../process/terminal/full-screen.ts";
import type { Key } from "../../process/terminal/keys.ts";

export interface LineInputOptions {
  /** Stands before the text; asked again after each key. */
  readonly prompt: () => string;
  /** What was entered before, the oldest first. */
  readonly history?: string[];
  /** Whether the key is taken for something else than text, such as a kind of search. */
  readonly takes?: (key: Key, text: string) => boolean;
}

/** Reads a line on the last row; undefined where it was given up. */
export async function readLine(screen: FullScreen, options: LineInputOptions): Promise<string | undefined> {
  const line = new EditedLine(options.history ?? []);
  // Escape waits for the key that it changes, however late that comes.
  let isEscaped = false;
  for (;;) {
    await screen.write(line.draw(options.prompt(), screen.size.columns));
    const event = await screen.next();
    if (event.kind === "interrupt" || event.kind === "end") return undefined;
    if (event.kind !== "key") {
      screen.unread(event);
      return undefined;
    }
    const key: Key = isEscaped ? escaped(event.key) : event.key;
    isEscaped = key.name === "ESC";
    if (isEscaped) continue;
    if (options.takes?.(key, line.text)) continue;
    if (key.name === "RET" || key.name === "C-j") break;
    if (key.name === "C-c" || key.name === "C-g") return undefined;
    if ((key.name === "DEL" || key.name === "C-h") && line.text === "") return undefined;
    line.edit(key);
  }
  const { history } = options;
  if (history && line.text !== "" && history.at(-1) !== line.text) history.push(line.text);
  return line.text;
}

/** A key that came behind Escape. */
function escaped(key: Key): Key {
  return key.name === "ESC" ? key : { name: `M-${key.name}`, text: `\x1b${key.text}` };
}

class EditedLine {
  text = "";
  #cursor = 0;
  #historyAt: number;

  constructor(private readonly history: readonly string[]) {
    this.#historyAt = history.length;
  }

  /** Only the end of a line that is too long for the screen is shown. */
  draw(prompt: string, columns: number): string {
    const { text } = this;
    let from = 0;
    const room = Math.max(1, columns - textWidth(prompt) - 1);
    while (textWidth(visible(text.slice(from, this.#cursor))) > room) from = clusterAt(text, from).end;
    let to = text.length;
    while (textWidth(visible(text.slice(from, to))) > room && to > this.#cursor) to = clusterBefore(text, to);
    const back = textWidth(visible(text.slice(this.#cursor, to)));
    return `\r\x1b[K${prompt}${visible(text.slice(from, to))}${back > 0 ? `\x1b[${back}D` : ""}`;
  }

  edit(key: Key): void {
    const { text } = this;
    const at = this.#cursor;
    switch (key.name) {
      case "left":
      case "M-h":
        this.#cursor = at > 0 ? clusterBefore(text, at) : 0;
        return;
      case "right":
      case "M-l":
        this.#cursor = at < text.length ? clusterAt(text, at).end : at;
        return;
      case "home":
      case "M-0":
        this.#cursor = 0;
        return;
      case "end":
      case "M-$":
        this.#cursor = text.length;
        return;
      case "DEL":
      case "C-h":
        return this.#delete(at > 0 ? clusterBefore(text, at) : 0, at);
      case "delete":
      case "M-x":
        return this.#delete(at, at < text.length ? clusterAt(text, at).end : at);
      case "C-u":
        return this.#delete(0, text.length);
      case "C-left":
      case "M-b":
        this.#cursor = text.slice(0, at).search(/\S+\s*$/) < 0 ? 0 : text.slice(0, at).search(/\S+\s*$/);
        return;
      case "C-right":
      case "M-w":
        this.#cursor = at + (/^\S*\s*/.exec(text.slice(at))?.[0].length ?? 0);
        return;
      case "C-w":
      case "M-DEL":
        return this.#delete(Math.max(0, text.slice(0, at).search(/\S+\s*$/)), at);
      case "up":
      case "M-k":
        return this.#recall(-1);
      case "down":
      case "M-j":
        return this.#recall(1);
    }
    // Escape before a key that it does not change is text itself.
    const isKey = key.text.startsWith("\x1b") && !key.name.startsWith("M-");
    if (key.name === "paste" || !isKey) this.#insert(key.text);
  }

  #insert(added: string): void {
    this.text = this.text.slice(0, this.#cursor) + added + this.text.slice(this.#cursor);
    this.#cursor += added.length;
  }

  #delete(from: number, to: number): void {
    this.text = this.text.slice(0, from) + this.text.slice(to);
    this.#cursor = from;
  }

  #recall(step: number): void {
    const at = this.#historyAt + step;
    if (at < 0 || at > this.history.length) return;
    this.#historyAt = at;
    this.text = this.history[at] ?? "";
    this.#cursor = this.text.length;
  }
}

/** Text as the last row shows it. */
export function visible(text: string): string {
  return text
    .replaceAll("\x1b", "ESC")
    .replace(/[\x00-\x1f\x7f]/g, (character) => `^${String.fromCharCode(character.charCodeAt(0) ^ 0x40)}`);
}
