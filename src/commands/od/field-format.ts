import { doubleText, longDoubleText, singleText } from "./float-text.ts";
import type { FieldType } from "./parse-type.ts";

// biome-ignore format: a table
const NAMES = [
  "nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs", "ht", "nl", "vt", "ff", "cr", "so", "si",
  "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em", "sub", "esc", "fs", "gs", "rs", "us", "sp",
];
const ESCAPES: Readonly<Record<number, string>> = {
  0: "\\0",
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
};

/** Digits that the largest number needs, by the size of a field (od.c). */
const SIGNED_WIDTHS = [0, 4, 6, 0, 11, 0, 0, 0, 20];
const UNSIGNED_WIDTHS = [0, 3, 5, 0, 10, 0, 0, 0, 20];
const OCTAL_WIDTHS = [0, 3, 6, 0, 11, 0, 0, 0, 22];
/** FLT_STRLEN_BOUND, DBL_STRLEN_BOUND, LDBL_STRLEN_BOUND of gnulib. */
const FLOAT_WIDTHS: Readonly<Record<number, number>> = { 4: 15, 8: 24, 16: 29 };

/** Columns of a field, without the blank before it. */
export function fieldWidth({ kind, size }: FieldType): number {
  switch (kind) {
    case "named":
    case "character":
      return 3;
    case "signed":
      return SIGNED_WIDTHS[size] ?? 0;
    case "unsigned":
      return UNSIGNED_WIDTHS[size] ?? 0;
    case "octal":
      return OCTAL_WIDTHS[size] ?? 0;
    case "hexadecimal":
      return 2 * size;
    case "float":
      return FLOAT_WIDTHS[size] ?? 0;
  }
}

export function isPrintableByte(byte: number): boolean {
  return byte >= 32 && byte < 127;
}

/** The text of the field that begins at `at`, not yet padded with blanks. */
export type FieldText = (view: DataView, at: number) => string;

export function fieldText(type: FieldType, littleEndian: boolean): FieldText {
  if (type.kind === "float") return floatText(type.size, littleEndian);
  const width = fieldWidth(type);
  const spell = (value: number | bigint): string => {
    if (type.kind === "octal") return value.toString(8).padStart(width, "0");
    if (type.kind === "hexadecimal") return value.toString(16).padStart(width, "0");
    return value.toString();
  };
  if (type.size === 1) {
    const table = Array.from({ length: 256 }, (_, byte) => byteText(type.kind, byte, spell));
    return (view, at) => table[view.getUint8(at)] as string;
  }
  const signed = type.kind === "signed";
  switch (type.size) {
    case 2:
      if (signed) return (view, at) => spell(view.getInt16(at, littleEndian));
      return (view, at) => spell(view.getUint16(at, littleEndian));
    case 4:
      if (signed) return (view, at) => spell(view.getInt32(at, littleEndian));
      return (view, at) => spell(view.getUint32(at, littleEndian));
    default:
      if (signed) return (view, at) => spell(view.getBigInt64(at, littleEndian));
      return (view, at) => spell(view.getBigUint64(at, littleEndian));
  }
}

function byteText(kind: FieldType["kind"], byte: number, spell: (value: number) => string): string {
  if (kind === "named") {
    const low = byte & 0x7f;
    return low === 127 ? "del" : (NAMES[low] ?? String.fromCharCode(low));
  }
  if (kind === "character") {
    if (isPrintableByte(byte)) return String.fromCharCode(byte);
    return ESCAPES[byte] ?? byte.toString(8).padStart(3, "0");
  }
  return spell(kind === "signed" && byte > 127 ? byte - 256 : byte);
}

function floatText(size: number, littleEndian: boolean): FieldText {
  if (size === 4 || size === 8) {
    const spell: FieldText =
      size === 4
        ? (view, at) => singleText(view.getFloat32(at, littleEndian))
        : (view, at) => doubleText(view.getFloat64(at, littleEndian));
    const head = littleEndian ? size - 1 : 0;
    return (view, at) => {
      const text = spell(view, at);
      // JavaScript has but one NaN.
      return text === "nan" && view.getUint8(at + head) > 127 ? "-nan" : text;
    };
  }
  // Swapped as a whole, 6 of its 16 bytes being padding.
  if (!littleEndian)
    return (view, at) => longDoubleText(view.getBigUint64(at + 8, false), view.getUint16(at + 6, false));
  return (view, at) => longDoubleText(view.getBigUint64(at, true), view.getUint16(at + 8, true));
}
