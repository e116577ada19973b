import { parseFloatExactly } from "../../base/printf/binary-float.ts";
import { type Conversion, parseFormat, resolveConversion } from "../../base/printf/conversion.ts";
import { formatFloat } from "../../base/printf/format-float.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { Decimal } from "./decimal.ts";

/** Makes the text of a number that is given in units × 10^-scale. */
export type Spelling = (units: bigint | number) => string;

interface Bounds {
  readonly first: Decimal;
  readonly step: Decimal;
  readonly last: Decimal;
}

/** How numbers are printed, for a scale; or the message about a format that cannot be used. */
export function chooseFormat(
  bounds: Bounds,
  format: string | undefined,
  equalWidth: boolean,
): ((scale: number) => Spelling) | string {
  if (format !== undefined) return readFormat(format);
  const { first, step, last } = bounds;
  if (first.precision === undefined || step.precision === undefined || last.precision === undefined) {
    return readFormat("%g");
  }
  const precision = Math.max(first.precision, step.precision);
  const width = equalWidth ? commonWidth(bounds, precision) : 0;
  return (scale) => (units) => fixedPoint(units, scale, precision, width);
}

/** seq.c, get_default_format. */
function commonWidth({ first, last }: Bounds, precision: number): number {
  const firstPrecision = first.precision ?? 0;
  const lastPrecision = last.precision ?? 0;
  let firstWidth = first.width + precision - firstPrecision;
  let lastWidth = last.width + precision - lastPrecision;
  if (lastPrecision > 0 && precision === 0) lastWidth--;
  if (lastPrecision === 0 && precision > 0) lastWidth++;
  if (firstPrecision === 0 && precision > 0) firstWidth++;
  return Math.max(firstWidth, lastWidth);
}

function fixedPoint(units: bigint | number, scale: number, precision: number, width: number): string {
  if (units === Number.POSITIVE_INFINITY) return "inf";
  if (scale === 0 && width === 0) return String(units);
  const negative = units < 0;
  const digits = String(negative ? -units : units).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale, digits.length - scale + precision);
  const text = precision > 0 ? `${whole}.${fraction.padEnd(precision, "0")}` : whole;
  return negative ? `-${text.padStart(width - 1, "0")}` : text.padStart(width, "0");
}

export function readFormat(format: string): ((scale: number) => Spelling) | string {
  const shown = quoteText(format);
  const pieces = parseFormat(format);
  const conversions = pieces.filter((piece): piece is Conversion => piece.kind === "conversion");
  const [conversion] = conversions;
  const fault = pieces.findIndex(({ kind }) => kind === "fault");
  if (fault >= 0 && !(conversion && pieces.indexOf(conversion) < fault)) return `format ${shown} ends in %`;
  if (!conversion) return `format ${shown} has no % directive`;
  if (!/^[aefgAEFG]$/.test(conversion.character) || !/^%[-+#0 ']*\d*(?:\.\d*)?L?.$/.test(conversion.text)) {
    const directive = conversion.text.replace(/^%[-+#0 ']*\d*(?:\.\d*)?L?/, "%").slice(0, 2);
    return `format ${shown} has unknown ${directive} directive`;
  }
  if (conversions.length > 1 || fault >= 0) return `format ${shown} has too many % directives`;
  const resolved = resolveConversion(conversion, () => 0);
  const at = pieces.indexOf(conversion);
  const literal = (from: number, to?: number) =>
    pieces.slice(from, to).reduce((text, piece) => text + (piece.kind === "literal" ? piece.text : ""), "");
  const before = literal(0, at);
  const after = literal(at + 1);
  return (scale) => (units) =>
    before + formatFloat(parseFloatExactly(`${units}e-${scale}`).value, resolved) + after;
}
