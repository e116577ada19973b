import { quoteText } from "../../process/command/quote-name.ts";

/** One piece of a STRING of tr. Characters are bytes, as in GNU tr. */
export type Piece =
  | { readonly kind: "bytes"; readonly bytes: readonly number[] }
  | { readonly kind: "class"; readonly name: string; readonly bytes: readonly number[] }
  | { readonly kind: "equivalence"; readonly bytes: readonly number[] }
  /** `[c*n]`; no count: as many as the other array needs. */
  | { readonly kind: "repeat"; readonly byte: number; readonly count: number | undefined };

/** A complaint in tr's words, without its name. */
export class ArrayFault extends Error {}

const CLASSES: Readonly<Record<string, (byte: number) => boolean>> = {
  alnum: (b) => isDigit(b) || isAlpha(b),
  alpha: (b) => isAlpha(b),
  blank: (b) => b === 32 || b === 9,
  cntrl: (b) => b < 32 || b === 127,
  digit: (b) => isDigit(b),
  graph: (b) => b > 32 && b < 127,
  lower: (b) => b >= 97 && b <= 122,
  print: (b) => b >= 32 && b < 127,
  punct: (b) => b > 32 && b < 127 && !isDigit(b) && !isAlpha(b),
  space: (b) => b === 32 || (b >= 9 && b <= 13),
  upper: (b) => b >= 65 && b <= 90,
  xdigit: (b) => isDigit(b) || (b >= 65 && b <= 70) || (b >= 97 && b <= 102),
};

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function isAlpha(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

interface Unit {
  readonly byte: number;
  /** Written with a backslash: no part of `[:…:]` and ranges' hyphens. */
  readonly escaped: boolean;
}

const SIMPLE: Readonly<Record<number, number>> = {
  97: 7,
  98: 8,
  102: 12,
  110: 10,
  114: 13,
  116: 9,
  118: 11,
  92: 92,
};
const BACKSLASH = 92;

function readUnits(source: Uint8Array, warn: (message: string) => void): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] as number;
    if (byte !== BACKSLASH) {
      units.push({ byte, escaped: false });
      continue;
    }
    const next = source[at + 1];
    if (next === undefined) {
      warn("warning: an unescaped backslash at end of string is not portable");
      units.push({ byte, escaped: false });
    } else if (next >= 48 && next <= 55) {
      const octal = readOctal(source, at + 1, warn);
      units.push({ byte: octal.value, escaped: true });
      at += octal.length;
    } else {
      units.push({ byte: SIMPLE[next] ?? next, escaped: true });
      at++;
    }
  }
  return units;
}

function readOctal(
  source: Uint8Array,
  at: number,
  warn: (message: string) => void,
): { value: number; length: number } {
  let value = 0;
  let length = 0;
  while (length < 3) {
    const digit = (source[at + length] ?? 0) - 48;
    if (digit < 0 || digit > 7) break;
    if (value * 8 + digit > 255) {
      const text = String.fromCharCode(...source.subarray(at, at + 3));
      warn(
        `warning: the ambiguous octal escape \\${text} is being\n\tinterpreted as the 2-byte sequence \\0${text.slice(0, 2)}, ${text.slice(2)}`,
      );
      break;
    }
    value = value * 8 + digit;
    length++;
  }
  return { value, length };
}

/** Takes a STRING apart. */
export function parseArray(source: Uint8Array, warn: (message: string) => void): readonly Piece[] {
  const units = readUnits(source, warn);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < units.length) {
    const special = parseBracket(units, at);
    if (special) {
      pieces.push(special.piece);
      at = special.end;
      continue;
    }
    const { byte } = units[at] as Unit;
    const last = units[at + 2];
    if (is(units[at + 1], 45) && last) {
      if (last.byte < byte)
        throw new ArrayFault(
          `range-endpoints of '${show(byte)}-${show(last.byte)}' are in reverse collating sequence order`,
        );
      pieces.push({ kind: "bytes", bytes: range(byte, last.byte) });
      at += 3;
    } else {
      pieces.push({ kind: "bytes", bytes: [byte] });
      at++;
    }
  }
  return pieces;
}

function is(unit: Unit | undefined, byte: number): boolean {
  return unit !== undefined && !unit.escaped && unit.byte === byte;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** As tr shows a character in a message. */
export function show(byte: number): string {
  if (byte >= 32 && byte < 127) return String.fromCharCode(byte);
  return `\\${byte.toString(8).padStart(3, "0")}`;
}

const OPEN = 91;
const CLOSE = 93;
const COLON = 58;
const EQUALS = 61;
const STAR = 42;

function parseBracket(units: readonly Unit[], at: number): { piece: Piece; end: number } | undefined {
  if (!is(units[at], OPEN)) return undefined;
  for (const mark of [COLON, EQUALS]) {
    if (!is(units[at + 1], mark)) continue;
    const close = units.findIndex(
      (unit, index) => index >= at + 2 && is(unit, mark) && is(units[index + 1], CLOSE),
    );
    if (close < 0) continue;
    const text = String.fromCharCode(...units.slice(at + 2, close).map(({ byte }) => byte));
    const piece = mark === COLON ? classPiece(text, units, at, close) : equivalencePiece(text, units, at);
    if (piece) return { piece, end: close + 2 };
  }
  return parseRepeat(units, at);
}

function classPiece(name: string, units: readonly Unit[], at: number, close: number): Piece | undefined {
  if (name === "") {
    if (is(units[close + 2], STAR)) return undefined;
    throw new ArrayFault("missing character class name '[::]'");
  }
  const test = CLASSES[name];
  if (!test) {
    if (is(units[at + 2], STAR)) return undefined;
    throw new ArrayFault(`invalid character class ${quoteText(name)}`);
  }
  return { kind: "class", name, bytes: range(0, 255).filter(test) };
}

function equivalencePiece(text: string, units: readonly Unit[], at: number): Piece | undefined {
  if (text.length === 1) return { kind: "equivalence", bytes: [text.charCodeAt(0)] };
  if (is(units[at + 2], STAR)) return undefined;
  if (text === "") throw new ArrayFault("missing equivalence class character '[==]'");
  throw new ArrayFault(`${text}: equivalence class operand must be a single character`);
}

/** `[c*]`, `[c*n]`; n is octal where it begins with 0. */
function parseRepeat(units: readonly Unit[], at: number): { piece: Piece; end: number } | undefined {
  const character = units[at + 1];
  if (!character || !is(units[at + 2], STAR)) return undefined;
  const close = units.findIndex(({ byte, escaped }, index) => index >= at + 3 && (escaped || byte === CLOSE));
  if (close < 0 || !is(units[close], CLOSE)) return undefined;
  const digits = String.fromCharCode(...units.slice(at + 3, close).map(({ byte }) => byte));
  if (digits !== "" && (!/^(?:0[0-7]*|[1-9]\d*)$/.test(digits) || Number(digits) >= 2 ** 64 - 1))
    throw new ArrayFault(`invalid repeat count ${quoteText(digits)} in [c*n] construct`);
  const count = digits === "" ? 0 : Number.parseInt(digits, digits.startsWith("0") ? 8 : 10);
  return {
    piece: { kind: "repeat", byte: character.byte, count: count === 0 ? undefined : count },
    end: close + 1,
  };
}
