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

/** Converts the numbers in lines. `complain` is told what is wrong with one; it stays as it is. */
export class Reformatter {
  constructor(
    private readonly wishes: Wishes,
    private readonly complain: (message: string) => void,
  ) {}

  line(text: string): string {
    const { delimiter } = this.wishes;
    const fields = delimiter === undefined ? splitAtBlanks(text) : text.split(delimiter);
    return fields
      .map((field, index) => (this.#isWanted(index + 1) ? this.#field(field, index > 0) : field))
      .join(delimiter ?? " ");
  }

  #isWanted(number: number): boolean {
    return this.wishes.fields.some(({ from, to }) => number >= from && number <= to);
  }

  #field(field: string, isLater: boolean): string {
    try {
      return this.#converted(field, isLater);
    } catch (thrown) {
      if (!(thrown instanceof NumberFault)) throw thrown;
      this.complain(thrown.message);
      return field;
    }
  }

  #converted(field: string, isLater: boolean): string {
    const { wishes } = this;
    const text = field.replace(/^[ \t]+/, "");
    const keepsWidth = wishes.width === 0 && wishes.delimiter === undefined && (isLater || text !== field);
    const width = keepsWidth ? field.length : wishes.width;
    const parsed = parseNumber(withoutSuffix(text, wishes.suffix), wishes.from);
    const value = dividedBy(times(parsed.value, wishes.fromUnit), wishes.toUnit);
    const number = formatNumber({ ...parsed, value }, wishes.format) + wishes.suffix;
    const padded = width < 0 ? number.padEnd(-width) : number.padStart(width);
    return wishes.before + padded + wishes.behind;
  }
}

function withoutSuffix(text: string, suffix: string): string {
  return suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

/** Each field with the blanks before it, but for the one that separates it. */
function splitAtBlanks(text: string): readonly string[] {
  const fields: string[] = [];
  const form = /[ \t]*[^ \t]*/y;
  for (let at = 0; ; at = form.lastIndex + 1) {
    form.lastIndex = at;
    fields.push(form.exec(text)?.[0] ?? "");
    if (form.lastIndex >= text.length) return fields;
  }
}
