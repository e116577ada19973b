import { encode } from "../../base/bytes.ts";
import type { ScriptReader } from "./script-reader.ts";

/** The delimiter of `s`, `y` or an address. */
export function readDelimiter(reader: ScriptReader): string {
  const size = encode(reader.peek()).length;
  if (size > 1) throw reader.fault("delimiter character is not a single-byte character", 1);
  return reader.next();
}

/** The text up to the next delimiter that is not quoted; undefined where there is none on this line. */
export function readDelimited(
  reader: ScriptReader,
  delimiter: string,
  part: "regex" | "replacement" | "characters",
): string | undefined {
  let text = "";
  for (;;) {
    const character = reader.next();
    if (character === delimiter) return text;
    if (character === "" || character === "\n") {
      reader.back(character);
      return undefined;
    }
    if (character === "[" && part === "regex") {
      const bracket = readBracketText(reader);
      if (bracket === undefined) return undefined;
      text += bracket;
    } else if (character === "\\") {
      const next = reader.next();
      if (next === "") return undefined;
      text += escapedIn(part, next, delimiter);
    } else text += character;
  }
}

/** What stands for a backslash and the character behind it. */
function escapedIn(part: "regex" | "replacement" | "characters", next: string, delimiter: string): string {
  if (next === "n" && part === "regex") return delimiter === "n" ? "n" : "\n";
  if (next === "\n") return next;
  if (next === delimiter && !(part === "replacement" && next === "&")) return next;
  return `\\${next}`;
}

/** A bracket expression whose `[` has been read: the delimiter is nothing special within. */
function readBracketText(reader: ScriptReader): string | undefined {
  let text = "[";
  if (reader.peek() === "^") text += reader.next();
  if (reader.peek() === "]") text += reader.next();
  for (;;) {
    const character = reader.next();
    if (character === "" || character === "\n") {
      reader.back(character);
      return undefined;
    }
    text += character;
    if (character === "]") return text;
    const mark = reader.peek();
    if (character === "\\" && mark === "n") {
      reader.next();
      text = `${text.slice(0, -1)}\n`;
    } else if (character === "\\" && mark === "\\") {
      text += reader.next();
    } else if (character === "[" && (mark === ":" || mark === "." || mark === "=")) {
      text += readClassText(reader, reader.next());
    }
  }
}

/** The rest of `[:name:]`, as far as it is one. */
function readClassText(reader: ScriptReader, mark: string): string {
  let text = mark;
  while (reader.peek() !== "" && reader.peek() !== "\n" && !(text.length > 2 && text.endsWith(`${mark}]`)))
    text += reader.next();
  return text;
}
