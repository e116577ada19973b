import { compareCodePoints } from "../../base/collation.ts";
import type { KeyBindings, NamedKeymap } from "../line-editor/key-bindings.ts";
import { formatKeySequence, sequencesOf } from "../line-editor/key-sequences.ts";

/** Functions that readline knows by two names. */
const SAME: Readonly<Record<string, string>> = { "insert-last-argument": "yank-last-arg" };

const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;
const SHOWN = 5;

/** The keys that call a function, as `bind -p` writes them, in the order of the characters that they send. */
export function keysOf(bindings: KeyBindings, keymap: NamedKeymap, name: string): readonly string[] {
  const sequences = boundTo(bindings, keymap, SAME[name] ?? name);
  if (keymap.name === "emacs" && name === "do-lowercase-version") sequences.push(...capitals(keymap));
  const shown = sequences.sort(compareCodePoints).map(formatKeySequence);
  return name === "self-insert" && keymap.name !== "vi-command"
    ? [...selfInserting(sequences), ...shown]
    : shown;
}

function boundTo({ keymaps }: KeyBindings, { name: map, prefix }: NamedKeymap, name: string): string[] {
  return keymaps[map]
    .list()
    .filter(([, command]) => command === name)
    .flatMap(([keys]) => sequencesOf(keys))
    .filter((sequence) => sequence.startsWith(prefix) && sequence !== prefix)
    .map((sequence) => sequence.slice(prefix.length));
}

/** A capital with Meta or behind C-x does what the small letter does. */
function capitals({ prefix }: NamedKeymap): readonly string[] {
  return ["\x18", "\x1b"]
    .filter((head) => prefix === "" || prefix === head)
    .flatMap((head) =>
      Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (letter) => `${head}${letter}`)
        // It begins what the arrow keys send.
        .filter((sequence) => sequence !== "\x1bO")
        .map((sequence) => sequence.slice(prefix.length)),
    );
}

/** Whatever is no control character; bytes above 127 are parts of characters. */
function selfInserting(bound: readonly string[]): readonly string[] {
  const printable = Array.from({ length: LAST_PRINTABLE - FIRST_PRINTABLE + 1 }, (_, at) =>
    String.fromCharCode(FIRST_PRINTABLE + at),
  );
  const high = Array.from({ length: 128 }, (_, at) => `\\${(128 + at).toString(8)}`);
  return [...printable.filter((character) => !bound.includes(character)).map(formatKeySequence), ...high];
}

/** A function's lines in `bind -p`. */
export function formatFunction(bindings: KeyBindings, keymap: NamedKeymap, name: string): string {
  const keys = keysOf(bindings, keymap, name);
  return keys.length === 0 ? `# ${name} (not bound)\n` : keys.map((key) => `"${key}": ${name}\n`).join("");
}

/** Its line in `bind -P`. */
export function describeFunction(bindings: KeyBindings, keymap: NamedKeymap, name: string): string {
  const keys = keysOf(bindings, keymap, name);
  if (keys.length === 0) return `${name} is not bound to any keys\n`;
  const shown = keys.slice(0, SHOWN).map((key) => `"${key}"`);
  return `${name} can be found on ${shown.join(", ")}${keys.length > SHOWN ? ", ...\n" : ".\n"}`;
}

/** Keys that type a text. */
export function formatMacros(
  { keymaps }: KeyBindings,
  { name, prefix }: NamedKeymap,
  format: (keys: string, text: string) => string,
): readonly string[] {
  return keymaps[name]
    .list()
    .filter(([, command]) => command.startsWith('"'))
    .flatMap(([keys, text]) => sequencesOf(keys).map((sequence) => [sequence, text.slice(1)] as const))
    .filter(([sequence]) => sequence.startsWith(prefix))
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([sequence, text]) =>
      format(formatKeySequence(sequence.slice(prefix.length)), formatKeySequence(text)),
    );
}
