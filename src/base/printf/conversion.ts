import { encode } from "../bytes.ts";

/**
 * One conversion of a printf format (POSIX XBD 5, File Format Notation; printf(3)): `%-08.3f`.
 */
export interface Conversion {
  readonly kind: "conversion";
  /** The directive as written. */
  readonly text: string;
  readonly left: boolean;
  readonly plus: boolean;
  readonly space: boolean;
  readonly alternate: boolean;
  readonly zero: boolean;
  /** `'`: thousands, of which C.UTF-8 has none. */
  readonly grouping: boolean;
  readonly width: number | "*" | undefined;
  readonly precision: number | "*" | undefined;
  /** The conversion character, or `(` with the format of a date in `dateFormat`. */
  readonly character: string;
  readonly dateFormat?: string;
}

export interface LiteralPiece {
  readonly kind: "literal";
  readonly text: string;
}

export type FormatPiece = LiteralPiece | Conversion | { readonly kind: "fault"; readonly text: string };

/** The format of a date may hold parentheses itself. */
const DIRECTIVE =
  /%([-+ #0']*)(\*|\d+)?(?:\.(\*|-?\d*))?[hjlLtz]*(?:\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)([\s\S])|([\s\S])|$)/y;

/** Takes a format apart. A `fault` piece is a directive that has no conversion character; nothing follows it. */
export function parseFormat(format: string): readonly FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf("%", at);
    if (percent < 0 || percent > at)
      pieces.push({ kind: "literal", text: format.slice(at, percent < 0 ? undefined : percent) });
    if (percent < 0) break;
    DIRECTIVE.lastIndex = percent;
    const match = DIRECTIVE.exec(format);
    if (!match) break;
    at = percent + match[0].length;
    if (match[0] === "%%") pieces.push({ kind: "literal", text: "%" });
    else if (match[5] === undefined && match[6] === undefined) pieces.push({ kind: "fault", text: match[0] });
    else pieces.push(conversionOf(match));
  }
  return pieces;
}

function conversionOf(match: RegExpExecArray): Conversion {
  const [text, flags = "", width, precision, dateFormat, date, character] = match;
  return {
    kind: "conversion",
    text,
    left: flags.includes("-"),
    plus: flags.includes("+"),
    space: flags.includes(" "),
    alternate: flags.includes("#"),
    zero: flags.includes("0"),
    grouping: flags.includes("'"),
    width: count(width),
    precision: precision === "" ? 0 : count(precision),
    character: date ?? character ?? "",
    dateFormat,
  };
}

function count(text: string | undefined): number | "*" | undefined {
  if (text === undefined || text === "*") return text;
  return Number(text);
}

/** A conversion whose `*` have been filled in. */
export type ResolvedConversion = Omit<Conversion, "width" | "precision"> & {
  readonly width: number | undefined;
  readonly precision: number | undefined;
};

/** Fills in what `*` stands for: a negative width means `-`, a negative precision none. */
export function resolveConversion(conversion: Conversion, take: () => number): ResolvedConversion {
  let { left } = conversion;
  let width = conversion.width === "*" ? take() : conversion.width;
  let precision = conversion.precision === "*" ? take() : conversion.precision;
  if (width !== undefined && width < 0) {
    left = true;
    width = -width;
  }
  if (precision !== undefined && precision < 0) precision = undefined;
  return { ...conversion, left, width, precision };
}

/** Pads to the width, with blanks; it counts bytes (POSIX printf). */
export function pad(text: string, conversion: ResolvedConversion): string {
  const { width = 0, left } = conversion;
  if (text.length >= width) return text;
  const missing = width - encode(text).length;
  if (missing <= 0) return text;
  return left ? text + " ".repeat(missing) : " ".repeat(missing) + text;
}

/** Pads a number: zeros go between the sign or prefix and the digits. */
export function padNumber(
  prefix: string,
  digits: string,
  conversion: ResolvedConversion,
  zeros: boolean,
): string {
  const { width = 0, left } = conversion;
  const missing = width - prefix.length - digits.length;
  if (zeros && !left && missing > 0) return prefix + "0".repeat(missing) + digits;
  return pad(prefix + digits, conversion);
}

/** The sign that the flags ask for. */
export function signOf(negative: boolean, conversion: ResolvedConversion): string {
  if (negative) return "-";
  return conversion.plus ? "+" : conversion.space ? " " : "";
}
