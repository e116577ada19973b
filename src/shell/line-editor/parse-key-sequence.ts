import { KeyDecoder } from "../../process/terminal/keys.ts";

/** The keys of a binding as `bind` and an inputrc spell it: `\C-x\C-e`, `\e[A`, `\M-f`. */
export function parseKeySequence(text: string): readonly string[] {
  const characters = unescapeKeySequence(text);
  const names: string[] = [];
  for (const { name } of new KeyDecoder().feed(characters)) names.push(name);
  return names;
}

const ESCAPES: Readonly<Record<string, string>> = {
  e: "\x1b",
  a: "\x07",
  b: "\b",
  d: "\x7f",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  '"': '"',
  "'": "'",
}; // prettier-ignore

/** The characters that a key sequence of an inputrc stands for (bash manual 8.3.1, "Readline Init File Syntax"). */
export function unescapeKeySequence(text: string): string {
  return text.replace(
    /\\(?:(C-|M-C-|C-M-)(\\?.)|M-(\\?.)|([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))/gsu,
    (whole, control: string | undefined, controlled: string, meta, octal, hex, plain) => {
      if (control) return (control === "C-" ? "" : "\x1b") + controlCharacter(controlled);
      if (meta) return `\x1b${meta.replace("\\", "")}`;
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
      return ESCAPES[plain] ?? whole.slice(1);
    },
  );
}

function controlCharacter(escaped: string): string {
  const character = escaped.replace("\\", "") || "\\";
  return character === "?" ? "\x7f" : String.fromCharCode(character.toUpperCase().charCodeAt(0) & 0x1f);
}
