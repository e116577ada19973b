import { escapeGlob } from "../../base/pattern/index.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";

/** Where the pieces of an expanded word go: the same parts make fields, a text, a pattern or a regular expression. */
export interface Sink {
  /** Unquoted characters, as typed. */
  literal(text: string): void;
  /** Quoted characters, and what an expansion inside quotes gave. */
  quoted(text: string): void;
  /** What an unquoted expansion gave: it may be split and globbed. */
  expanded(text: string): void;
  /** `$@`, `$*`, `${a[@]}` and their kin. */
  list(items: readonly string[], star: boolean, quoted: boolean): void;
}

/** The first character of IFS, which `"$*"` joins with: a space where IFS is unset (bash manual 3.4.2). */
export function starSeparator(host: ExpansionHost): string {
  const ifs = host.variables.get("IFS");
  if (ifs === undefined) return " ";
  const code = ifs.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** One text without splitting and globbing, as an assignment has it. */
export class TextSink implements Sink {
  text = "";

  constructor(
    readonly host: ExpansionHost,
    /** In a here-document `$*` is joined with blanks, whatever IFS is. */
    readonly blankStar = false,
  ) {}

  literal(text: string): void {
    this.#add(text);
  }
  quoted(text: string): void {
    this.#add(text);
  }
  expanded(text: string): void {
    this.#add(text);
  }
  list(items: readonly string[], star: boolean, _quoted: boolean): void {
    this.#add(items.join(star && !this.blankStar ? starSeparator(this.host) : " "));
  }
  #add(text: string): void {
    this.text += text;
    if (this.text.length > this.host.limits.text) throw textTooLarge(this.host);
  }
}

/** The inside of a `"…$@…"`: what is empty there does not make a field. */
export class UnlessEmpty implements Sink {
  constructor(readonly sink: Sink) {}

  literal(text: string): void {
    this.sink.literal(text);
  }
  quoted(text: string): void {
    if (text !== "") this.sink.quoted(text);
  }
  expanded(text: string): void {
    this.sink.expanded(text);
  }
  list(items: readonly string[], star: boolean, quoted: boolean): void {
    if (items.length > 0) this.sink.list(items, star, quoted);
  }
}

/** A glob pattern: what was quoted matches itself. */
export class PatternSink extends TextSink {
  override quoted(text: string): void {
    super.quoted(escapeGlob(text));
  }
  override list(items: readonly string[], star: boolean, quoted: boolean): void {
    super.list(quoted ? items.map(escapeGlob) : items, star, quoted);
  }
}

/** A POSIX extended regular expression: what was quoted matches itself (bash manual 3.2.5.2, `=~`). */
export class RegexSink extends TextSink {
  override quoted(text: string): void {
    super.quoted(this.#escape(text));
  }
  override list(items: readonly string[], star: boolean, quoted: boolean): void {
    super.list(quoted ? items.map((item) => this.#escape(item)) : items, star, quoted);
  }

  /** Between brackets a backslash would stand for itself: there the characters go in as they are. */
  #escape(text: string): string {
    return isInBrackets(this.text) ? text : text.replace(/[\\^$.[\]|()?*+{}]/g, "\\$&");
  }
}

/** Whether the last bracket expression of a regular expression is still open (POSIX XBD 9.3.5). */
function isInBrackets(regex: string): boolean {
  let at = 0;
  while (at < regex.length) {
    if (regex[at] === "\\") at += 2;
    else if (regex[at] !== "[") at++;
    else {
      const close = closingBracket(regex, at);
      if (close < 0) return true;
      at = close + 1;
    }
  }
  return false;
}

function closingBracket(regex: string, open: number): number {
  let at = open + (regex[open + 1] === "^" ? 2 : 1);
  if (regex[at] === "]") at++;
  for (; at < regex.length; at++) {
    if (regex[at] === "]") return at;
    const mark = regex[at + 1];
    if (regex[at] !== "[" || (mark !== ":" && mark !== "." && mark !== "=")) continue;
    const end = regex.indexOf(`${mark}]`, at + 2);
    if (end >= 0) at = end + 1;
  }
  return -1;
}

export function textTooLarge(host: ExpansionHost): ExpansionFault {
  return new ExpansionFault(
    `cannot allocate memory for an expansion of more than ${host.limits.text} characters`,
    "command",
  );
}

export function tooManyWords(host: ExpansionHost): ExpansionFault {
  return new ExpansionFault(
    `cannot allocate memory for an expansion to more than ${host.limits.words} words`,
    "command",
  );
}
