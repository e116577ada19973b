import { classEscape, not, property } from "./characters.ts";
import { PerlFault, type Takes } from "./nodes.ts";
import type { PatternReader } from "./reader.ts";

const CONTROLS: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** What an escape names that stands for one character: the character, or a set. */
export type CharacterEscape = { readonly code: number } | { readonly takes: Takes };

/**
 * Reads an escape that is good in a class and outside; the backslash has been read. Undefined, with nothing read, for
 * others.
 */
export function readCharacterEscape(reader: PatternReader): CharacterEscape | undefined {
  const letter = reader.peek();
  if (letter === "") throw new PerlFault("\\ at end of pattern");
  const control = CONTROLS[letter];
  if (control !== undefined) {
    reader.next();
    return { code: control };
  }
  const takes = letter === "N" ? undefined : classEscape(letter);
  if (takes) {
    reader.next();
    return { takes };
  }
  switch (letter) {
    case "p":
    case "P":
      reader.next();
      return { takes: readProperty(reader, letter === "P") };
    case "x":
      return { code: readHex(reader) };
    case "o":
      return { code: readOctal(reader) };
    case "c":
      return { code: readControl(reader) };
    case "0":
      return { code: Number.parseInt(reader.match(/[0-7]{1,3}/y)?.[0] ?? "0", 8) };
  }
  if (/^[A-Za-z0-9]$/.test(letter)) return undefined;
  reader.next();
  return { code: letter.codePointAt(0) ?? 0 };
}

function readProperty(reader: PatternReader, negated: boolean): Takes {
  const malformed = "malformed \\P or \\p sequence";
  const name = reader.take("{") ? reader.until("}", malformed) : reader.next();
  if (name === "") throw new PerlFault(malformed);
  const takes = property(name);
  return negated ? not(takes) : takes;
}

function readHex(reader: PatternReader): number {
  reader.next();
  const braced = reader.match(/\{([0-9A-Fa-f]+)\}/y);
  if (braced) return checked(Number.parseInt(braced[1] ?? "", 16));
  return Number.parseInt(reader.match(/[0-9A-Fa-f]{1,2}/y)?.[0] ?? "0", 16);
}

function readOctal(reader: PatternReader): number {
  reader.next();
  const braced = reader.match(/\{([0-7]+)\}/y);
  if (!braced) throw new PerlFault("missing opening brace after \\o");
  return checked(Number.parseInt(braced[1] ?? "", 8));
}

function checked(code: number): number {
  if (code > 0x10ffff) throw new PerlFault("character code point value in \\x{} or \\o{} is too large");
  return code;
}

function readControl(reader: PatternReader): number {
  reader.next();
  const letter = reader.next();
  if (letter === "") throw new PerlFault("\\c at end of pattern");
  return letter.toUpperCase().charCodeAt(0) ^ 0x40;
}
