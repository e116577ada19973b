import { decode, encode } from "../bytes.ts";
import { formatTime } from "../format-time.ts";
import type { TimeZone } from "../time-zone.ts";
import { fromDouble, parseFloatExactly } from "./binary-float.ts";
import {
  type Conversion,
  type FormatPiece,
  pad,
  parseFormat,
  type ResolvedConversion,
  resolveConversion,
} from "./conversion.ts";
import { decodeEscapes } from "./escapes.ts";
import { formatFloat } from "./format-float.ts";
import { formatInteger } from "./format-integer.ts";

/** What the printf utility of a shell and the one of coreutils ask of their surroundings. */
export interface PrinterHost {
  /** A complaint that makes the status 1 and does not stop the output. */
  complain(message: string): void;
  /** A complaint of escapes; absent: as any other. Bash leaves its status as it is. */
  warn?(message: string): void;
  /** The computer's clock and the shell's start, in milliseconds since 1970; absent: `%(…)T` is not known. */
  readonly times?: { readonly now: number; readonly shellStart: number; readonly zone: TimeZone };
  /** Coreutils: other escapes, and what is wrong with one ends the program. */
  readonly gnu?: boolean;
  /** Dash: its own escapes. */
  readonly dash?: boolean;
  /** Whether a conversion is known and goes with its flags; absent: each that is known. */
  readonly accepts?: (conversion: Conversion) => boolean;
  /** Coreutils tells of arguments that a format without conversions leaves over. */
  readonly excess?: (argument: string) => void;
  /** `%q`: a text as the shell reads it back. */
  quote(text: string): string;
  /** `%n`: how many bytes were printed goes into a variable; false where it could not; absent: the conversion is not known. */
  readonly store?: (variable: string, count: number) => boolean;
  /** The words of each complaint; they differ between bash and coreutils. */
  readonly words: PrinterWords;
}

export interface PrinterWords {
  invalidNumber(argument: string): string;
  /** A number followed by something else. */
  trailing(argument: string): string;
  /** Said by the host itself of what stands behind `'A`; absent: nobody minds. */
  ignoredBehindCharacter?(rest: string): void;
  /** Said by the host itself: bash only warns, coreutils fails. */
  outOfRange(argument: string): void;
  invalidCharacter(conversion: Conversion): string;
  missingCharacter(text: string): string;
  missingDigits(letter: string): string;
  /** Said by the host itself of `%(…)` without a T behind it. */
  invalidTime?(character: string): void;
}

export interface PrintedText {
  readonly text: string;
  /** A directive that ends the program with status 1. */
  readonly fatal: boolean;
}

/** A literal after which nothing more is printed. */
interface EndPiece {
  readonly kind: "end";
  readonly text: string;
  readonly fault: string | undefined;
}

const INTEGERS = "diouxX";
const UNSIGNED = "ouxX";
const FLOATS = "eEfFgGaA";

/** Formats, reusing the format until all arguments are used (POSIX printf). Budget: the caller bounds the arguments. */
export function printFormatted(format: string, args: readonly string[], host: PrinterHost): PrintedText {
  return new Printer(args, host).print(format);
}

/** What one conversion may make of its argument. */
const WIDEST = 16 * 1024 * 1024;

function isTooWide({ width = 0, precision = 0, character }: ResolvedConversion): boolean {
  // The precision of a text only cuts it.
  return (
    width > WIDEST || (precision > WIDEST && (INTEGERS.includes(character) || FLOATS.includes(character)))
  );
}

class Printer {
  #next = 0;
  #stopped = false;
  #fatal = false;

  constructor(
    private readonly args: readonly string[],
    private readonly host: PrinterHost,
  ) {}

  print(format: string): PrintedText {
    const pieces = parseFormat(format).map((piece) => this.#decodeLiteral(piece));
    const parts: string[] = [];
    do {
      const before = this.#next;
      for (const piece of pieces) {
        parts.push(this.#piece(piece, parts));
        if (this.#stopped) return { text: parts.join(""), fatal: this.#fatal };
      }
      if (this.#next === before) {
        const left = this.args[this.#next];
        if (left !== undefined) this.host.excess?.(left);
        break;
      }
    } while (this.#next < this.args.length);
    return { text: parts.join(""), fatal: false };
  }

  #decodeLiteral(piece: FormatPiece): FormatPiece | EndPiece {
    if (piece.kind !== "literal" || !piece.text.includes("\\")) return piece;
    const { text, stopped, missingDigits } = decodeEscapes(
      piece.text,
      this.host.gnu ? "gnu-format" : this.host.dash ? "dash-format" : "format",
    );
    const fault = missingDigits && this.host.words.missingDigits(missingDigits);
    if (stopped) return { kind: "end", text, fault };
    if (fault) this.#warn(fault);
    return { kind: "literal", text };
  }

  #piece(piece: FormatPiece | EndPiece, printed: readonly string[]): string {
    if (piece.kind === "literal") return piece.text;
    if (piece.kind === "end") return this.#end(piece);
    if (piece.kind === "fault") return this.#fail(this.host.words.missingCharacter(piece.text));
    if (this.host.accepts?.(piece) === false) return this.#fail(this.host.words.invalidCharacter(piece));
    if (piece.dateFormat !== undefined && this.host.times && piece.character !== "T") {
      this.host.words.invalidTime?.(piece.character);
      return this.#plain(piece.text, printed);
    }
    const conversion = resolveConversion(piece, () => Number(this.#integer(this.#take())));
    const { character } = conversion;
    if (isTooWide(conversion)) {
      this.#take();
      this.host.complain("Cannot allocate memory");
      return "";
    }
    if (INTEGERS.includes(character)) {
      return formatInteger(this.#integer(this.#take(), UNSIGNED.includes(character)), conversion);
    }
    if (FLOATS.includes(character)) return this.#float(conversion);
    if (character === "n" && this.host.store) {
      if (!this.host.store(this.#take() ?? "", encode(printed.join("")).length)) this.#stopped = true;
      return "";
    }
    return this.#text(piece, conversion);
  }

  /** What began no conversion: its `%` is printed, and what follows read as format again. */
  #plain(text: string, printed: readonly string[]): string {
    const rest = parseFormat(text.slice(1)).map((piece) => this.#piece(this.#decodeLiteral(piece), printed));
    return `%${rest.join("")}`;
  }

  #text(piece: Conversion, conversion: ResolvedConversion): string {
    switch (conversion.character) {
      case "s":
        return pad(cut(this.#take() ?? "", conversion.precision), conversion);
      case "c":
        return pad(firstByte(this.#take() ?? ""), conversion);
      case "b":
        return this.#escaped(conversion);
      case "q":
        return pad(cut(this.host.quote(this.#take() ?? ""), conversion.precision), conversion);
      case "Q":
        return pad(this.host.quote(cut(this.#take() ?? "", conversion.precision)), conversion);
    }
    if (piece.dateFormat !== undefined && this.host.times) return this.#time(piece.dateFormat, conversion);
    return this.#fail(this.host.words.invalidCharacter(piece));
  }

  #escaped(conversion: ResolvedConversion): string {
    const decoded = decodeEscapes(
      this.#take() ?? "",
      this.host.gnu ? "gnu-argument" : this.host.dash ? "dash" : "argument",
    );
    if (decoded.missingDigits) this.#warn(this.host.words.missingDigits(decoded.missingDigits));
    if (decoded.stopped) this.#stopped = true;
    if (decoded.stopped && decoded.missingDigits) this.#fatal = true;
    return pad(cut(decoded.text, conversion.precision), conversion);
  }

  #time(format: string, conversion: ResolvedConversion): string {
    const { times } = this.host;
    if (!times) return "";
    const argument = this.#take();
    const seconds = argument === undefined ? -1n : this.#integer(argument);
    const time = seconds === -1n ? times.now : seconds === -2n ? times.shellStart : Number(seconds) * 1000;
    return pad(
      cut(formatTime(format === "" ? "%H:%M:%S" : format, time, times.zone), conversion.precision),
      conversion,
    );
  }

  #float(conversion: ResolvedConversion): string {
    const argument = this.#take();
    if (argument === undefined) return formatFloat(fromDouble(0), conversion);
    const character = this.#character(argument);
    if (character !== undefined) return formatFloat(fromDouble(character), conversion);
    const { value, length } = parseFloatExactly(argument);
    this.#checkRest(argument, length);
    return formatFloat(value, conversion);
  }

  #integer(argument: string | undefined, unsigned = false): bigint {
    if (argument === undefined || argument === "") return 0n;
    const character = this.#character(argument);
    if (character !== undefined) return BigInt(character);
    const match = /^[ \t\n\v\f\r]*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)/.exec(argument);
    this.#checkRest(argument, match?.[0].length ?? 0);
    if (!match) return 0n;
    const [, sign, digits = "0"] = match;
    if (/^[89]/.test(argument.slice(match[0].length)) && digits.startsWith("0")) return 0n;
    const magnitude = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits);
    return this.#bounded(argument, sign === "-" ? -magnitude : magnitude, unsigned);
  }

  /** `'A` or `"A` as a number: the code of the character (POSIX printf). */
  #character(argument: string): number | undefined {
    if (argument[0] !== "'" && argument[0] !== '"') return undefined;
    const code = argument.codePointAt(1);
    if (code === undefined) return this.host.gnu ? undefined : 0;
    const rest = argument.slice(1 + String.fromCodePoint(code).length);
    if (rest !== "") this.host.words.ignoredBehindCharacter?.(rest);
    return code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : code;
  }

  #bounded(argument: string, value: bigint, unsigned: boolean): bigint {
    const high = (1n << (unsigned ? 64n : 63n)) - 1n;
    // strtoumax(3) takes a minus sign and counts backwards.
    const low = unsigned ? -high : -high - 1n;
    if (value >= low && value <= high) return value;
    this.host.words.outOfRange(argument);
    return value < low && !unsigned ? low : high;
  }

  #checkRest(argument: string, length: number): void {
    if (length === argument.length) return;
    const { words } = this.host;
    this.host.complain(length === 0 ? words.invalidNumber(argument) : words.trailing(argument));
  }

  #warn(message: string): void {
    if (this.host.warn) this.host.warn(message);
    else this.host.complain(message);
  }

  #take(): string | undefined {
    return this.args[this.#next++];
  }

  #end({ text, fault }: EndPiece): string {
    if (fault) this.#fail(fault);
    this.#stopped = true;
    return text;
  }

  #fail(message: string): string {
    this.host.complain(message);
    this.#stopped = true;
    this.#fatal = true;
    return "";
  }
}

/** A precision counts bytes; a cut inside a character leaves its first bytes. */
function cut(text: string, precision: number | undefined): string {
  if (precision === undefined || text.length * 3 <= precision) return text;
  return decode(encode(text).subarray(0, precision));
}

/** The first byte of a character; of an empty text it is the NUL at its end. */
function firstByte(text: string): string {
  return text === "" ? "\0" : decode(encode(text).subarray(0, 1));
}
