import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { followInputrc } from "../line-editor/inputrc.ts";
import { currentKeymap, defaultKeyBindings, type KeyBindings } from "../line-editor/key-bindings.ts";
import type { Shell } from "../shell.ts";

/** The shell's keys: at first those of readline with what INPUTRC or `~/.inputrc` changes (bash manual 8.3). */
export function keyBindings(shell: Shell): KeyBindings {
  shell.keyBindings ??= initialBindings(shell);
  return shell.keyBindings;
}

function initialBindings({ variables, files, interactive }: Shell): KeyBindings {
  const bindings = defaultKeyBindings();
  if (!interactive) return bindings;
  const path = variables.get("INPUTRC") || `${variables.get("HOME") ?? ""}/.inputrc`;
  const content = files.readFile(path);
  if (content instanceof Errno) return bindings;
  const term = variables.get("TERM") ?? "";
  followInputrc(decode(content), { bindings, keymap: currentKeymap(bindings), term });
  return bindings;
}
