import { nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Nano } from "./editor.ts";
import { MENUS, type MenuName } from "./menus.ts";

export interface AskOptions {
  readonly menu: MenuName;
  /** Asked again after each key: the keys may change what is asked. */
  readonly label: () => string;
  readonly initial?: string;
  readonly history?: string[];
  /** The answer that is there may be accepted, not changed. */
  readonly isFixed?: boolean;
  /** A key of the menu: `done` ends the prompt with that key, `taken` goes on. */
  readonly onKey?: (name: string, text: string) => "done" | "taken" | undefined;
  /** Completes what is typed before the cursor (Tab). */
  readonly complete?: ((text: string) => string) | undefined;
}

export type Answer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "key"; readonly name: string; readonly text: string }
  | { readonly kind: "cancelled" };

/** Asks for a text on the status row. */
export async function ask(nano: Nano, options: AskOptions): Promise<Answer> {
  const field = new Field(options.initial ?? "", options.history ?? []);
  try {
    for (;;) {
      nano.overlay = {
        kind: "prompt",
        label: `${options.label()}: `,
        answer: field.text.replace(/[\x00-\x1f\x7f]/g, "?"),
        cursor: field.cursor,
        shortcuts: MENUS[options.menu],
      };
      await nano.show();
      const key = await nano.nextKey();
      if (!key || key.name === "C-c") return { kind: "cancelled" };
      const name = /^M-[A-Z]$/.test(key.name) ? `M-${key.name.slice(2).toLowerCase()}` : key.name;
      const taken = options.onKey?.(name, field.text);
      if (taken === "done") return { kind: "key", name, text: field.text };
      if (taken === "taken") continue;
      if (name === "RET") return accept(field.text, options.history);
      if (options.isFixed) continue;
      if (name === "TAB" && options.complete) field.set(options.complete(field.text));
      else field.edit(name, key.text);
    }
  } finally {
    nano.overlay = undefined;
    nano.wipe();
  }
}

function accept(text: string, history: string[] | undefined): Answer {
  if (history && text !== "") {
    const known = history.indexOf(text);
    if (known >= 0) history.splice(known, 1);
    history.push(text);
  }
  return { kind: "text", text };
}

/** The answer as it is edited. */
class Field {
  cursor: number;
  #at: number;

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

  edit(name: string, typed: string): void {
    const { text, cursor } = this;
    switch (name) {
      case "left":
      case "C-b":
        this.cursor = previousIndex(text, cursor);
        return;
      case "right":
      case "C-f":
        this.cursor = nextIndex(text, cursor);
        return;
      case "home":
      case "C-a":
        this.cursor = 0;
        return;
      case "end":
      case "C-e":
        this.cursor = text.length;
        return;
      case "C-left":
        this.cursor = Math.max(0, text.slice(0, cursor).search(/[\p{L}\p{N}_]+[^\p{L}\p{N}_]*$/u));
        return;
      case "C-right":
        this.cursor = cursor + (/^[\p{L}\p{N}_]*[^\p{L}\p{N}_]*/u.exec(text.slice(cursor))?.[0].length ?? 0);
        return;
      case "DEL":
      case "C-h":
        return this.#remove(previousIndex(text, cursor), cursor);
      case "delete":
      case "C-d":
        return this.#remove(cursor, nextIndex(text, cursor));
      case "C-k":
      case "C-u":
        return this.set("");
      case "up":
      case "C-p":
        return this.#recall(-1);
      case "down":
      case "C-n":
        return this.#recall(1);
    }
    if (name === "paste" || (typed.charCodeAt(0) >= 0x20 && typed !== "\x7f")) {
      const added = typed.replace(/[\r\n].*$/s, "");
      this.text = text.slice(0, cursor) + added + text.slice(cursor);
      this.cursor += added.length;
    }
  }

  #remove(from: number, to: number): void {
    this.text = this.text.slice(0, from) + this.text.slice(to);
    this.cursor = from;
  }

  #recall(step: number): void {
    const at = this.#at + step;
    if (at < 0 || at > this.history.length) return;
    this.#at = at;
    this.set(this.history[at] ?? "");
  }
}

export type Choice = "yes" | "no" | "all" | "cancelled";

/** Asks a question with Yes and No. */
export async function askYesNo(nano: Nano, label: string, withAll = false): Promise<Choice> {
  try {
    for (;;) {
      nano.overlay = { kind: "question", label: `${label} `, withAll };
      await nano.show();
      const key = await nano.nextKey();
      if (!key || key.name === "C-c") return "cancelled";
      const letter = key.name.toLowerCase();
      if (letter === "y") return "yes";
      if (letter === "n") return "no";
      if (letter === "a" && withAll) return "all";
    }
  } finally {
    nano.overlay = undefined;
    nano.wipe();
  }
}
