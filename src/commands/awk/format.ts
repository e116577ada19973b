import { decode } from "../../base/bytes.ts";
import { fromDouble } from "../../base/printf/binary-float.ts";
import {
  type Conversion,
  type FormatPiece,
  pad as padBytes,
  parseFormat,
  type ResolvedConversion,
  resolveConversion,
} from "../../base/printf/conversion.ts";
import { formatFloat } from "../../base/printf/format-float.ts";
import { formatInteger } from "../../base/printf/format-integer.ts";
import { AwkFatal } from "./faults.ts";
import { type Scalar, StringOrNumber, toNumber } from "./values.ts";

const formats = new Map<string, readonly FormatPiece[]>();

/** `printf` and `sprintf` of awk: more arguments than conversions are passed over, fewer are fatal. */
export function formatText(
  format: string,
  args: readonly Scalar[],
  textOf: (value: Scalar) => string,
  lint?: FormatLint,
): string {
  if (NUMBERED.test(format)) return formatNumbered(format, args, textOf);
  let pieces = formats.get(format);
  if (!pieces) {
    pieces = parseFormat(format);
    if (formats.size > 200) formats.clear();
    formats.set(format, pieces);
  }
  let next = 0;
  const take = (): Scalar => {
    if (next >= args.length)
      throw new AwkFatal(
        `not enough arguments to satisfy format string\n\t\`${format}'\n\t${" ".repeat(caretOf(format, next))}^ ran out for this one`,
      );
    return args[next++];
  };
  let text = "";
  for (const piece of pieces) {
    if (piece.kind === "conversion") text += convert(piece, take, textOf);
    else text += piece.text;
  }
  if (lint?.lints && next < args.length) lint.doubt("too many arguments supplied for format string");
  return text;
}

/** Who is told what `--lint` says of a format. */
interface FormatLint {
  readonly lints: boolean;
  doubt(message: string): void;
}

/** `%2$s` takes the second argument (gawk manual 5.5.2). */
const NUMBERED = /%(\d+)\$/;

function formatNumbered(format: string, args: readonly Scalar[], textOf: (value: Scalar) => string): string {
  const chosen: Scalar[] = [];
  const plain = format.replace(/%%|%(\d+)\$/g, (whole, place?: string) => {
    if (place === undefined) return whole;
    chosen.push(args[Number(place) - 1]);
    return "%";
  });
  return formatText(plain, chosen, textOf);
}

/** awk counts characters where printf(1) counts bytes. */
function pad(text: string, conversion: ResolvedConversion): string {
  const { width = 0, left } = conversion;
  if (/^[\x00-\x7f]*$/.test(text)) return padBytes(text, conversion);
  const missing = Math.max(0, width - Array.from(text).length);
  return left ? text + " ".repeat(missing) : " ".repeat(missing) + text;
}

/** Where the conversion ends that found no argument. */
function caretOf(format: string, given: number): number {
  let count = 0;
  for (const found of format.matchAll(/%(?:%|[^a-zA-Z%]*[a-zA-Z])/g)) {
    if (found[0] === "%%" || count++ < given) continue;
    return found.index + found[0].length - 1;
  }
  return 0;
}

function convert(conversion: Conversion, take: () => Scalar, textOf: (value: Scalar) => string): string {
  const resolved = resolveConversion(conversion, () => Math.trunc(toNumber(take())));
  switch (conversion.character) {
    case "d":
    case "i":
      return integer(take(), resolved);
    case "o":
    case "u":
    case "x":
    case "X":
      return unsigned(take(), resolved);
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G":
    case "a":
    case "A":
      return float(toNumber(take()), resolved);
    case "c":
      return pad(character(take(), textOf), { ...resolved, zero: false });
    case "s":
      return pad(cut(textOf(take()), resolved.precision), { ...resolved, zero: false });
    case "%":
      return "%";
    default:
      return conversion.text;
  }
}

function integer(value: Scalar, conversion: ResolvedConversion): string {
  const number = toNumber(value);
  if (!Number.isFinite(number)) return pad(special(number), { ...conversion, zero: false });
  return formatInteger(BigInt(Math.trunc(number)), { ...conversion, character: "d" });
}

/** A negative number counts from the far end of 64 bits; one beyond them is written with %g, as gawk does. */
function unsigned(value: Scalar, conversion: ResolvedConversion): string {
  const number = Math.trunc(toNumber(value));
  if (!Number.isFinite(number)) return pad(special(number), { ...conversion, zero: false });
  if (number < -(2 ** 63) || number >= 2 ** 64) return float(number, { ...conversion, character: "g" });
  return formatInteger(number < 0 ? BigInt.asUintN(64, BigInt(number)) : BigInt(number), conversion);
}

function float(number: number, conversion: ResolvedConversion): string {
  if (!Number.isFinite(number)) return pad(special(number), { ...conversion, zero: false });
  return formatFloat(fromDouble(number), conversion);
}

function special(number: number): string {
  if (Number.isNaN(number)) return "-nan";
  return number > 0 ? "+inf" : "-inf";
}

/** A number is a code point, else the text's first character. */
function character(value: Scalar, textOf: (value: Scalar) => string): string {
  const isNumber =
    typeof value === "number" || (value instanceof StringOrNumber && value.number !== undefined);
  if (!isNumber) return Array.from(textOf(value))[0] ?? "\0";
  const code = Math.trunc(toNumber(value));
  if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return decode(Uint8Array.of(code & 0xff));
  return String.fromCodePoint(code);
}

function cut(text: string, precision: number | undefined): string {
  if (precision === undefined || precision >= text.length) return text;
  return /[\ud800-\udbff]/.test(text)
    ? Array.from(text).slice(0, precision).join("")
    : text.slice(0, precision);
}

/** CONVFMT and OFMT: what makes a text of a number. */
export function numberFormatter(format: string): (value: number) => string {
  if (format === "%.6g") return shortest;
  return (value) => formatText(format, [value], () => "");
}

/** `%.6g`, the common case, without taking a format apart. */
function shortest(value: number): string {
  const text = value.toPrecision(6);
  if (text.includes("e")) {
    const [digits = "", exponent = ""] = text.split("e");
    const size = exponent.slice(1).padStart(2, "0");
    return `${digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits}e${exponent[0]}${size}`;
  }
  if (Math.abs(value) < 1e-4 && value !== 0) return shortestSmall(value);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** JavaScript goes over to exponents later than C does. */
function shortestSmall(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(5).split("e");
  return `${digits.replace(/\.?0+$/, "")}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
