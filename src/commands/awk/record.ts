import type { Regex } from "../../base/regex/index.ts";
import { NO_FIELD, parseNumber, type Scalar } from "./values.ts";

/** How a record is taken apart. */
export type FieldSplitter = (record: string) => string[];

/** `$0` and the fields. Each is made of the other when somebody looks. */
export class AwkRecord {
  #text = "";
  /** What was assigned to `$0`, which is no text that came from outside. */
  #whole: Scalar;
  /** `$1` is at 0. */
  #fields: Scalar[] = [];
  #isSplit = true;
  #isJoined = true;

  constructor(
    private readonly splitter: () => FieldSplitter,
    private readonly separator: () => string,
    private readonly textOf: (value: Scalar) => string,
    /** A text that came from outside as a value. */
    private readonly given: (text: string) => Scalar,
  ) {}

  /** A new `$0`. */
  set(text: string): void {
    this.#text = text;
    this.isUnset = false;
    this.#whole = undefined;
    this.#isSplit = false;
    this.#isJoined = true;
  }

  get text(): string {
    if (!this.#isJoined) this.join();
    return this.#text;
  }

  #split(): void {
    if (this.#isSplit) return;
    this.#isSplit = true;
    this.#fields = this.splitter()(this.#text).map(this.given);
  }

  /** No record was read and none was made. */
  isUnset = true;

  /** Makes `$0` of fields that were changed. */
  join(): void {
    if (this.#isJoined) return;
    this.#text = this.#fields.map(this.textOf).join(this.separator());
    this.#whole = undefined;
    this.#isJoined = true;
  }

  /** The separator is about to change: what is there was split by the old one. */
  beforeSeparatorChanges(): void {
    this.#split();
  }

  get count(): number {
    this.#split();
    return this.#fields.length;
  }

  /** Fewer or more fields; `$0` follows. */
  set count(count: number) {
    this.isUnset = false;
    this.#split();
    while (this.#fields.length < count) this.#fields.push(NO_FIELD);
    this.#fields.length = count;
    this.#isJoined = false;
  }

  get(index: number): Scalar {
    if (index === 0) return this.#isJoined && this.#whole !== undefined ? this.#whole : this.given(this.text);
    this.#split();
    return this.#fields[index - 1] ?? NO_FIELD;
  }

  assign(index: number, value: Scalar): void {
    if (index === 0) {
      this.set(this.textOf(value));
      this.#whole = value;
      return;
    }
    this.#split();
    this.isUnset = false;
    while (this.#fields.length < index) this.#fields.push(NO_FIELD);
    this.#fields[index - 1] = value;
    this.#isJoined = false;
  }
}

const BLANKS = /[^ \t\n]+/g;

/** FS (POSIX awk, "Regular Expressions"; gawk manual 4.5): a blank, one character, or an expression. */
export function fieldSplitter(separator: string, compile: (source: string) => Regex): FieldSplitter {
  if (separator === " ") return (text) => text.match(BLANKS) ?? [];
  if (separator === "") return (text) => Array.from(text);
  if (separator.length === 1) return (text) => (text === "" ? [] : text.split(separator));
  const regex = compile(separator);
  return (text) => splitByRegex(text, regex).pieces;
}

/** FPAT: what a field looks like, rather than what is between. */
export function patternSplitter(regex: Regex): FieldSplitter {
  return (text) => splitByPattern(text, regex).pieces;
}

/**
 * The fields that look like the pattern, and what stands before, between and behind them. A field may be nothing, but not
 * right behind another: there has to be a separator (gawk field.c, fpat_parse_field).
 */
export function splitByPattern(text: string, regex: Regex): { pieces: string[]; separators: string[] } {
  const pieces: string[] = [];
  const separators: string[] = [];
  let at = 0;
  let ended = false;
  while (at < text.length) {
    const from = at;
    let found = regex.find(text, from);
    if (found?.end === from && pieces.length > 0) found = regex.find(text, from + widthAt(text, from));
    separators.push(text.slice(from, found?.start));
    if (!found) return { pieces, separators };
    pieces.push(text.slice(found.start, found.end));
    at = found.end;
    ended = at >= text.length;
  }
  if (ended) separators.push("");
  return { pieces, separators };
}

/** The length of the character at a place. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** FIELDWIDTHS: columns; `skip:width` leaves some out, `*` takes the rest. */
export function widthSplitter(widths: string): FieldSplitter {
  const columns = widths
    .trim()
    .split(/\s+/)
    .map((column) => {
      const [first = "", second] = column.split(":");
      const skip = second === undefined ? 0 : parseNumber(first);
      const size = second ?? first;
      return { skip, width: size === "*" ? Number.POSITIVE_INFINITY : parseNumber(size) };
    });
  return (text) => {
    const fields: string[] = [];
    let at = 0;
    for (const { skip, width } of columns) {
      at += skip;
      if (at >= text.length) break;
      fields.push(text.slice(at, at + width));
      at += width;
    }
    return fields;
  };
}

/** The pieces of a text, and what stood between them. */
export function splitByRegex(text: string, regex: Regex): { pieces: string[]; separators: string[] } {
  const pieces: string[] = [];
  const separators: string[] = [];
  if (text === "") return { pieces, separators };
  let from = 0;
  let at = 0;
  while (at <= text.length) {
    const found = regex.find(text, at);
    if (!found) break;
    // What matches nothing separates nothing.
    if (found.end === found.start) {
      at = found.start + 1;
      continue;
    }
    pieces.push(text.slice(from, found.start));
    separators.push(text.slice(found.start, found.end));
    from = at = found.end;
  }
  pieces.push(text.slice(from));
  return { pieces, separators };
}
