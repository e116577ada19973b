import { ByteList } from "../../base/byte-list.ts";
import { decode, encode, equalBytes } from "../../base/bytes.ts";
import type { Regex } from "../../base/regex/index.ts";

/** Which lines of a section get a number. */
export type NumberingStyle =
  | { readonly kind: "all" | "nonempty" | "none" }
  | { readonly kind: "matching"; readonly regex: Regex };

type Section = "header" | "body" | "footer";

export interface NumbererSettings {
  readonly styles: Readonly<Record<Section, NumberingStyle>>;
  readonly marks: readonly SectionMark[];
  /** `ln`, `rn` or `rz`. */
  readonly format: string;
  readonly separator: string;
  /** Each section begins anew. */
  readonly renumbers: boolean;
  readonly startingLineNumber: number;
  readonly lineIncrement: number;
  /** Of so many empty lines in a row one counts. */
  readonly joinBlankLines: number;
  readonly numberWidth: number;
}

interface SectionMark {
  readonly bytes: Uint8Array;
  readonly section: Section;
}

/** The lines that begin a header, a body and a footer: the delimiter three times, twice and once. */
export function sectionMarks(delimiter: string): readonly SectionMark[] {
  const whole = [...delimiter].length === 1 ? `${delimiter}:` : delimiter;
  if (whole === "") return [];
  return [
    { bytes: encode(whole.repeat(3)), section: "header" },
    { bytes: encode(whole.repeat(2)), section: "body" },
    { bytes: encode(whole), section: "footer" },
  ];
}

const NEWLINE = 10;
const LARGEST = 2 ** 63;

/** Numbers lines; goes on from one block, and one file, to the next. */
export class LineNumberer {
  #style: NumberingStyle;
  #line: number;
  #blankLines = 0;
  readonly #noNumber: Uint8Array;
  readonly #separator: Uint8Array;
  #overflow = false;

  constructor(private readonly settings: NumbererSettings) {
    this.#style = settings.styles.body;
    this.#line = settings.startingLineNumber;
    this.#separator = encode(settings.separator);
    this.#noNumber = encode(" ".repeat(settings.numberWidth + encode(settings.separator).length));
  }

  /** The lines with their numbers; `overflow` where the next number would be too large. */
  number(block: Uint8Array): { readonly text: Uint8Array; readonly overflow: boolean } {
    const out = new ByteList(block.length * 2 + 64);
    for (let from = 0; from < block.length && !this.#overflow; ) {
      const found = block.indexOf(NEWLINE, from);
      const to = found < 0 ? block.length : found;
      this.#addLine(out, block, from, to);
      from = to + 1;
    }
    return { text: out.bytes, overflow: this.#overflow };
  }

  #addLine(out: ByteList, block: Uint8Array, from: number, to: number): void {
    const mark = this.#markAt(block, from, to);
    if (mark) {
      this.#style = this.settings.styles[mark.section];
      if (this.settings.renumbers) this.#line = this.settings.startingLineNumber;
      out.add(NEWLINE);
      return;
    }
    if (this.#wantsNumber(block, from, to)) this.#addNumber(out);
    else out.addAll(this.#noNumber);
    if (this.#overflow) return;
    out.addAll(block.subarray(from, to));
    out.add(NEWLINE);
  }

  #markAt(block: Uint8Array, from: number, to: number): SectionMark | undefined {
    for (const mark of this.settings.marks) {
      if (to - from !== mark.bytes.length || block[from] !== mark.bytes[0]) continue;
      if (equalBytes(block.subarray(from, to), mark.bytes)) return mark;
    }
    return undefined;
  }

  #wantsNumber(block: Uint8Array, from: number, to: number): boolean {
    const style = this.#style;
    switch (style.kind) {
      case "all":
        return this.settings.joinBlankLines <= 1 || to > from || this.#countBlank();
      case "nonempty":
        return to > from;
      case "none":
        return false;
      case "matching":
        return style.regex.test(decode(block.subarray(from, to)));
    }
  }

  /** Whether this empty line completes a group. A line with text does too. */
  #countBlank(): boolean {
    this.#blankLines++;
    return this.#blankLines === this.settings.joinBlankLines;
  }

  #addNumber(out: ByteList): void {
    this.#blankLines = 0;
    if (Math.abs(this.#line) >= LARGEST) {
      this.#overflow = true;
      return;
    }
    const { format, numberWidth, separator, lineIncrement } = this.settings;
    if (format === "rn" && this.#line >= 0) {
      out.addDecimal(this.#line, numberWidth);
      out.addAll(this.#separator);
    } else out.addAll(encode(pad(this.#line, numberWidth, format) + separator));
    this.#line += lineIncrement;
  }
}

function pad(line: number, width: number, format: string): string {
  const text = Number.isSafeInteger(line) ? String(line) : String(BigInt(line));
  if (format === "ln") return text.padEnd(width);
  if (format === "rn") return text.padStart(width);
  const sign = line < 0 ? "-" : "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
