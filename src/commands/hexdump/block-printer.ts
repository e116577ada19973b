import { decode } from "../../base/bytes.ts";
import { fromDouble } from "../../base/printf/binary-float.ts";
import { pad } from "../../base/printf/conversion.ts";
import { formatFloat } from "../../base/printf/format-float.ts";
import { formatInteger } from "../../base/printf/format-integer.ts";

import type { Format, Print, Unit } from "./format.ts";

/** Shows blocks of bytes in the given formats. */
export class BlockPrinter {
  readonly #known = new Map<Print, (string | undefined)[]>();

  constructor(private readonly formats: readonly Format[]) {}

  /** `filled`: how many bytes of the block are there; what lacks is left blank. */
  print(block: Uint8Array, filled: number, address: number): string {
    let text = "";
    for (const format of this.formats) {
      let at = 0;
      for (const unit of format) {
        if (unit.atEnd) continue;
        for (let round = 0; round < unit.repeats; round++) {
          const isLast = unit.repeats > 1 && round === unit.repeats - 1;
          text += this.#printUnit(unit, block, at, filled, address, isLast);
          at += unit.size;
        }
      }
    }
    return text;
  }

  /** What the last `_A` shows once at the end. */
  printEnd(address: number): string {
    const unit = this.formats.flat().findLast(({ atEnd }) => atEnd);
    return unit ? this.#printUnit(unit, NO_BYTES, 0, 0, address, false) : "";
  }

  #printUnit(
    unit: Unit,
    block: Uint8Array,
    from: number,
    filled: number,
    address: number,
    isLast: boolean,
  ): string {
    let text = "";
    let at = from;
    for (const [index, print] of unit.prints.entries()) {
      // Blanks at the end of what is repeated stand between, not behind.
      const after = isLast && index === unit.prints.length - 1 ? print.after.trimEnd() : print.after;
      text += print.before + this.#convert(print, block, at, filled, address) + after;
      at += print.size;
    }
    return text;
  }

  #convert(print: Print, block: Uint8Array, at: number, filled: number, address: number): string {
    const { conversion, kind, letter, size } = print;
    if (kind === "text") return letter;
    if (kind === "address") return formatInteger(BigInt(address + at), conversion);
    if (at >= filled) return " ".repeat(conversion.width ?? 0);
    if (size !== 1) return convertData(print, block, at);
    let known = this.#known.get(print);
    if (!known) this.#known.set(print, (known = []));
    const byte = block[at] as number;
    return (known[byte] ??= convertData(print, block, at));
  }
}

const NO_BYTES = new Uint8Array(0);

function convertData({ conversion, letter, size }: Print, block: Uint8Array, at: number): string {
  const view = new DataView(block.buffer, block.byteOffset + at, Math.min(size, block.length - at));
  const byte = block[at] as number;
  switch (letter) {
    case "c":
      return pad(decode(Uint8Array.of(byte)), conversion);
    case "C":
      return pad(escapeByte(byte), conversion);
    case "P":
      return pad(isPrintable(byte) ? String.fromCharCode(byte) : ".", conversion);
    case "U":
      return pad(nameOf(byte), conversion);
    case "s": {
      const end = block.indexOf(0, at);
      const bytes = block.subarray(
        at,
        Math.min(at + (conversion.precision ?? block.length), end < 0 ? block.length : end),
      );
      return pad(Array.from(bytes, (one) => decode(Uint8Array.of(one))).join(""), conversion);
    }
    case "f":
      return formatFloat(
        fromDouble(size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true)),
        conversion,
      );
    default:
      return formatInteger(readInteger(view, size, letter === "d"), conversion);
  }
}

function readInteger(view: DataView, size: number, signed: boolean): bigint {
  switch (size) {
    case 1:
      return BigInt(signed ? view.getInt8(0) : view.getUint8(0));
    case 2:
      return BigInt(signed ? view.getInt16(0, true) : view.getUint16(0, true));
    case 4:
      return BigInt(signed ? view.getInt32(0, true) : view.getUint32(0, true));
    default:
      return signed ? view.getBigInt64(0, true) : view.getBigUint64(0, true);
  }
}

function isPrintable(byte: number): boolean {
  return byte >= 32 && byte < 127;
}

const C_ESCAPES: Readonly<Record<number, string>> = {
  0: "\\0",
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
};

function escapeByte(byte: number): string {
  const named = C_ESCAPES[byte];
  if (named !== undefined) return named;
  return isPrintable(byte) ? String.fromCharCode(byte) : byte.toString(8).padStart(3, "0");
}

const NAMES =
  "nul soh stx etx eot enq ack bel bs ht lf vt ff cr so si dle dc1 dc2 dc3 dc4 nak syn etb can em sub esc fs gs rs us".split(
    " ",
  );

function nameOf(byte: number): string {
  if (byte === 127) return "del";
  return NAMES[byte] ?? (isPrintable(byte) ? String.fromCharCode(byte) : byte.toString(16).padStart(2, "0"));
}
