import type { Range } from "../cut/parse-list.ts";
import { formatNumber, NumberFault, type NumberFormat, parseNumber, type Scale } from "./convert.ts";
import { dividedBy, times } from "./fraction.ts";

export interface Wishes {
  readonly from: Scale;
  readonly fromUnit: bigint;
  readonly toUnit: bigint;
  readonly format: NumberFormat;
  readonly before: string;
  readonly behind: string;
  readonly suffix: string;
  /** Negative: the number stands at the left; 0: the width that it had. */
  readonly width: number;
  readonly fields: readonly Range[];
  /** Undefined: fields are separated by blanks. */
  readonly delimiter: string | undefined;
}

/** What happened to the numbers of the lines. */
export interface Listener {
  print(text: string): void;
  /** A number could not be converted: it stays as it is. */
  complain(message: string): void;
  /** A number has more digits than can be kept. */
  losesDigits(text: string): void;
}

/** Converts the numbers in lines, piece by piece: what stands before one that ends the program has been printed. */
export class Reformatter {
  constructor(
    private readonly wishes: Wishes,
    private readonly listener: Listener,
  ) {}

  line(text: string): void {
    const { delimiter } = this.wishes;
    const fields = this.#split(text);
    for (const [index, field] of fields.entries()) {
      if (index > 0) this.listener.print(delimiter ?? " ");
      if (this.#isWanted(index + 1)) this.#field(field, index > 0);
      else this.listener.print(field);
    }
  }

  #split(text: string): readonly string[] {
    const { delimiter } = this.wishes;
    if (delimiter === undefined) return splitAtBlanks(text);
    return delimiter === "" ? [text] : text.split(delimiter);
  }

  #isWanted(number: number): boolean {
    return this.wishes.fields.some(({ from, to }) => number >= from && number <= to);
  }

  #field(field: string, isLater: boolean): void {
    const shortened = withoutSuffix(field, this.wishes.suffix);
    try {
      this.listener.print(this.#converted(shortened, isLater));
    } catch (thrown) {
      if (!(thrown instanceof NumberFault)) throw thrown;
      this.listener.complain(thrown.message);
      this.listener.print(shortened);
    }
  }

  #converted(field: string, isLater: boolean): string {
    const { wishes } = this;
    const text = field.replace(/^[ \t]+/, "");
    const keepsWidth = wishes.width === 0 && wishes.delimiter === undefined && (isLater || text !== field);
    const width = keepsWidth ? field.length : wishes.width;
    const parsed = parseNumber(text, wishes.from);
    if (parsed.losesDigits) this.listener.losesDigits(text);
    const value = dividedBy(times(parsed.value, wishes.fromUnit), wishes.toUnit);
    const number = formatNumber({ ...parsed, value }, wishes.format) + wishes.suffix;
    const padded = width < 0 ? number.padEnd(-width) : number.padStart(width);
    return wishes.before + padded + wishes.behind;
  }
}

function withoutSuffix(text: string, suffix: string): string {
  return suffix !== "" && text.length > suffix.length && text.endsWith(suffix)
    ? text.slice(0, -suffix.length)
    : text;
}

/** Each field with the blanks before it, but for the one that separates it. */
function splitAtBlanks(text: string): readonly string[] {
  const fields: string[] = [];
  const form = /[ \t\n]*[^ \t\n]*/y;
  for (let at = 0; ; at = form.lastIndex + 1) {
    form.lastIndex = at;
    fields.push(form.exec(text)?.[0] ?? "");
    if (form.lastIndex >= text.length) return fields;
  }
}
