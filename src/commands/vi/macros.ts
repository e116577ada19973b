import { type Key, KeyDecoder } from "../../process/terminal/keys.ts";
import { runExCommand } from "./ex.ts";
import type { Vi } from "./vi.ts";

/** `q`: begins to record keys into a register, or ends that. */
export async function recordMacro(vi: Vi): Promise<boolean> {
  const { macro } = vi;
  if (macro) {
    vi.macro = undefined;
    // The `q` that ends it is no part of it.
    const keys = macro.keys.slice(0, -1);
    vi.registers.set(macro.register, { text: keys.map(({ text }) => text).join(""), kind: "characters" });
    vi.say("");
    return true;
  }
  vi.pending += "q";
  const { text, name } = await vi.key();
  if (name === "ESC" || name === "C-c") return true;
  if (!/^[a-zA-Z0-9"]$/.test(text)) return false;
  vi.macro = { register: text, keys: [] };
  return true;
}

/** `@`: plays what a register holds as keys. */
export async function playMacro(vi: Vi, count: number): Promise<boolean> {
  vi.pending += "@";
  const { text, name } = await vi.key();
  if (name === "ESC" || name === "C-c") return true;
  const register = text === "@" ? vi.lastMacro : text;
  if (register === undefined) return false;
  vi.lastMacro = register;
  if (register === ":") {
    if (vi.lastCommand === undefined) return false;
    for (let left = count; left > 0; left--) await runExCommand(vi, vi.lastCommand);
    return true;
  }
  const content = vi.registers.get(register);
  if (!content) return false;
  const keys = keysOf(content.text);
  for (let left = count; left > 0; left--) vi.play(keys);
  return true;
}

/** The keys that a text stands for; Escape is always a key of its own. */
export function keysOf(text: string): readonly Key[] {
  return text.split(/(\x1b(?!\[|O[A-DHF]))/).flatMap((part): readonly Key[] => {
    if (part === "\x1b") return [{ name: "ESC", text: part }];
    return new KeyDecoder().feed(part.replaceAll("\n", "\r"));
  });
}
