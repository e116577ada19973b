import { quotePath } from "../diff/quote-path.ts";
import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import type { FindMatch, Span } from "./matcher.ts";

/** How what is found is shown. */
export interface GrepStyle {
  readonly names: boolean;
  readonly numbers: boolean;
  readonly columns: boolean;
  readonly before: number;
  readonly after: number;
  readonly most: number;
  readonly isHeading: boolean;
  readonly breaks: boolean;
  readonly onlyMatching: boolean;
  readonly nameEnd: string;
  readonly colours: boolean;
  /** `-p`: the line above that begins the function. */
  readonly functions: boolean;
}

export function styleOf(call: GitCall, given: Given): GrepStyle {
  const around = given.number ?? Number(given.value("context") ?? 0);
  const wish = given.isOff("color")
    ? "never"
    : given.has("color")
      ? (given.value("color") ?? "always")
      : undefined;
  const colours = wish === undefined || wish === "auto" ? call.usesColour("grep") : wish === "always";
  return {
    names: !given.has("h") || given.last("h", "H") === "H",
    numbers: given.has("line-number") || (call.flag("grep.linenumber", false) && !given.isOff("line-number")),
    columns: given.has("column") || call.flag("grep.column", false),
    before: Number(given.value("before-context") ?? around),
    after: Number(given.value("after-context") ?? around),
    most: given.has("max-count") ? Number(given.value("max-count")) : Number.POSITIVE_INFINITY,
    isHeading: given.has("heading"),
    breaks: given.has("break"),
    onlyMatching: given.has("only-matching"),
    nameEnd: given.has("null") ? "\0" : "",
    colours,
    functions: given.has("show-function"),
  };
}

const MATCH = "\x1b[1;31m";
const NAME = "\x1b[35m";
const NUMBER = "\x1b[32m";
const SEPARATOR = "\x1b[36m";
const RESET = "\x1b[m";

/** Shows what is found in one file after the other. */
export class GrepPrinter {
  #printedAny = false;

  constructor(
    private readonly call: GitCall,
    readonly style: GrepStyle,
    private readonly find: FindMatch,
  ) {}

  /** The lines of a file that are selected, by number from 0, with those around them. */
  printLines(name: string, lines: readonly string[], selected: readonly number[]): void {
    const { style, call } = this;
    if (style.breaks && this.#printedAny) call.print("\n");
    if (style.isHeading && style.names) call.print(`${this.#name(name)}${style.nameEnd}\n`);
    const hits = new Set(selected);
    let last: number | undefined;
    for (const hit of selected) {
      const from = Math.max(hit - style.before, last === undefined ? 0 : last + 1);
      const hasGap = last === undefined ? this.#printedAny && !style.breaks : from > last + 1;
      if (style.functions) this.#functionLine(name, lines, from, last ?? -1);
      if (hasGap && (style.before > 0 || style.after > 0)) call.print(`${this.#separator("--")}\n`);
      for (let at = from; at <= hit + style.after && at < lines.length; at++) {
        if (at > hit && hits.has(at)) break;
        this.#line(name, lines[at] ?? "", { number: at, sign: hits.has(at) ? ":" : "-" });
        last = at;
        this.#printedAny = true;
      }
    }
  }

  /** The nearest line before `at` and after `last` that begins a function (xdiff's own heuristic). */
  #functionLine(name: string, lines: readonly string[], at: number, last: number): void {
    for (let number = at - 1; number > last; number--) {
      const line = lines[number] ?? "";
      if (!/^[A-Za-z_$]/.test(line)) continue;
      this.#line(name, line, { number, sign: "=" });
      return;
    }
  }

  printName(name: string): void {
    this.call.print(`${this.#name(name)}${this.style.nameEnd || "\n"}`);
  }

  printCount(name: string, count: number): void {
    const place = this.style.names ? `${this.#name(name)}${this.style.nameEnd || this.#separator(":")}` : "";
    this.call.print(`${place}${count}\n`);
  }

  printBinary(name: string): void {
    this.call.print(`Binary file ${this.#name(name)} matches\n`);
  }

  #separator(text: string): string {
    return this.#paint(text, SEPARATOR);
  }

  #line(
    name: string,
    line: string,
    { number, sign: kind }: { readonly number: number; readonly sign: ":" | "-" | "=" },
  ): void {
    const { style, call } = this;
    const isHit = kind === ":";
    const sign = this.#separator(kind);
    const place = (column: number) => {
      let text = style.names && !style.isHeading ? `${this.#name(name)}${style.nameEnd || sign}` : "";
      if (style.numbers) text += `${this.#paint(String(number + 1), NUMBER)}${sign}`;
      if (style.columns && isHit) text += `${this.#paint(String(column + 1), NUMBER)}${sign}`;
      return text;
    };
    const spans = isHit ? this.#spans(line) : [];
    if (style.onlyMatching) {
      for (const { start, end } of spans)
        call.print(`${place(start)}${this.#paint(line.slice(start, end))}\n`);
      return;
    }
    let text = "";
    let at = 0;
    for (const { start, end } of style.colours ? spans : []) {
      text += line.slice(at, start) + this.#paint(line.slice(start, end));
      at = end;
    }
    call.print(`${place(spans[0]?.start ?? 0)}${text}${line.slice(at)}\n`);
  }

  #name(name: string): string {
    return this.#paint(quotePath(name), NAME);
  }

  #paint(text: string, colour = MATCH): string {
    return this.style.colours ? `${colour}${text}${RESET}` : text;
  }

  #spans(line: string): readonly Span[] {
    const spans: Span[] = [];
    for (let at = 0; at <= line.length; ) {
      const found = this.find(line, at);
      if (!found) break;
      if (found.end > found.start) spans.push(found);
      at = Math.max(found.end, found.start + 1);
    }
    return spans;
  }
}
