import { emacsKeymap, type Keymap, viCommandKeymap, viInsertKeymap } from "./keymaps.ts";
import { defaultSettings, type EditorSettings } from "./settings.ts";

/** What `bind` and an inputrc change: the keys and the variables of the line editor. */
export interface KeyBindings {
  readonly keymaps: Readonly<Record<Keymap["name"], Keymap>>;
  readonly settings: EditorSettings;
}

export function defaultKeyBindings(): KeyBindings {
  return {
    keymaps: {
      emacs: emacsKeymap(),
      "vi-insert": viInsertKeymap(),
      "vi-command": viCommandKeymap(),
    },
    settings: defaultSettings(),
  };
}

/** A keymap by the name that readline has for it; `prefix` is what was typed before a key of one within another. */
export interface NamedKeymap {
  readonly name: Keymap["name"];
  readonly prefix: string;
}

const KEYMAPS: Readonly<Record<string, NamedKeymap>> = {
  emacs: { name: "emacs", prefix: "" },
  "emacs-standard": { name: "emacs", prefix: "" },
  "emacs-meta": { name: "emacs", prefix: "\x1b" },
  "emacs-ctlx": { name: "emacs", prefix: "\x18" },
  vi: { name: "vi-command", prefix: "" },
  "vi-move": { name: "vi-command", prefix: "" },
  "vi-command": { name: "vi-command", prefix: "" },
  "vi-insert": { name: "vi-insert", prefix: "" },
};

export function findKeymap(name: string): NamedKeymap | undefined {
  return KEYMAPS[name.toLowerCase()];
}

/** The keymap that a line begins with. */
export function currentKeymap({ settings }: KeyBindings): NamedKeymap {
  return { name: settings.mode === "vi" ? "vi-insert" : "emacs", prefix: "" };
}
