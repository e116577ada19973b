import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { type Key, KeyDecoder } from "../../process/terminal/keys.ts";
import type { Keymap } from "./keymaps.ts";
import type { LineEditor } from "./line-editor.ts";

/** Takes the keys that follow, before all bindings; `pass` gives a key back to them. */
export type KeyCapture = (key: Key) => MaybePromise<"taken" | "pass">;

/** Finds the command for each key. */
export class KeyDispatch {
  /** The keys of a binding that has begun: `C-x`. */
  #prefix = "";

  constructor(private readonly editor: LineEditor) {}

  reset(): void {
    this.#prefix = "";
  }

  get #keymap(): Keymap {
    return this.editor.keymaps[this.editor.keymap];
  }

  handle(key: Key): MaybePromise<void> {
    const { editor } = this;
    if (key.name === "C-c") return editor.interrupt();
    if (this.#isTwoKeys(key)) {
      editor.keys.play([{ name: "ESC", text: "\x1b" }, ...new KeyDecoder().feed(key.text.slice(1))]);
      return undefined;
    }
    if (editor.keymap === "vi-insert" || editor.capture) editor.vi.note(key);
    const { capture } = editor;
    if (!capture) {
      editor.region = undefined;
      return this.#dispatch(key);
    }
    return andThen(capture(key), (taken) => (taken === "pass" ? this.#dispatch(key) : undefined));
  }

  /** In vi mode: Escape and a key that came together. */
  #isTwoKeys({ name, text }: Key): boolean {
    const { editor } = this;
    if (editor.keymap === "emacs" || editor.capture) return false;
    return name.startsWith("M-") && text.startsWith("\x1b") && this.#keymap.find(name) === undefined;
  }

  #dispatch(key: Key): MaybePromise<void> {
    const { editor } = this;
    const keymap = this.#keymap;
    const sequence = this.#prefix === "" ? key.name : `${this.#prefix} ${key.name}`;
    this.#prefix = "";
    if (keymap.isPrefix(sequence)) {
      this.#prefix = sequence;
      return undefined;
    }
    const name = keymap.find(sequence);
    if (name === undefined) return sequence === key.name ? this.#unbound(key) : editor.ring();
    // A binding is the name of a command, or in quotes what is typed instead.
    if (!name.startsWith('"')) return editor.call(name, key);
    return editor.keys.expand(name.slice(1)) ? undefined : editor.ring();
  }

  #unbound(key: Key): MaybePromise<void> {
    const { editor } = this;
    if (key.name !== key.text || editor.keymap === "vi-command") return editor.ring();
    return editor.call("self-insert", { name: key.name, text: key.text + this.#typedAhead() });
  }

  /** Characters that follow and only insert themselves are inserted together. */
  #typedAhead(): string {
    const { argument, keys, overwrites, vi } = this.editor;
    if (argument !== undefined || keys.isRecording || overwrites) return "";
    let text = "";
    for (let next = keys.peek(); next; next = keys.peek()) {
      if (next.name !== next.text || this.#keymap.find(next.name) !== undefined) break;
      text += next.text;
      vi.note(next);
      keys.take();
    }
    return text;
  }
}
