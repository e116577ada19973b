import { escapeGlob } from "../../base/pattern/index.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import type { List } from "./list.ts";

/** Where the pieces of an expanded word go: the same parts make fields, a text, a pattern or a regular expression. */
export interface Sink {
  /** Unquoted characters, as typed. */
  literal(text: string): void;
  /** Quoted characters, and what an expansion inside quotes gave. */
  quoted(text: string): void;
  /** What an unquoted expansion gave: it may be split and globbed. */
  expanded(text: string): void;
  /** `$@`, `$*`, `${a[@]}` and their kin. */
  list(list: List, quoted: boolean): void;
}

/** The first character of IFS, which `"$*"` joins with: a space where IFS is unset (bash manual 3.4.2). */
export function starSeparator(host: ExpansionHost): string {
  const ifs = host.variables.get("IFS");
  if (ifs === undefined) return " ";
  const code = ifs.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** What a text is for: bash joins lists differently in each. */
export type TextPurpose = "word" | "assignment" | "here-document";

/**
 * Whether a list in a text is joined with the first character of IFS rather than with a blank. As bash 5.2 does it:
 * the manual (3.4.2) only promises it for `"$*"`, and says that others are unspecified.
 */
function joinsWithIfs({ star, origin }: List, quoted: boolean, purpose: TextPurpose): boolean {
  if (purpose === "here-document") return star && (origin === "array" || origin === "changed");
  if (star) return true;
  if (purpose === "word") return false;
  return origin === "removed" || (quoted && (origin === "sliced" || origin === "changed"));
}

/** One text without splitting and globbing, as an assignment has it. */
export class TextSink implements Sink {
  text = "";

  constructor(
    readonly host: ExpansionHost,
    readonly purpose: TextPurpose = "word",
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
  list(list: List, quoted: boolean): void {
    const separator = joinsWithIfs(list, quoted, this.purpose) ? starSeparator(this.host) : " ";
    const between = separator === "" && !list.star ? " " : separator;
    this.#add(list.items.join(quoted ? this.quoteSeparator(between) : between));
  }
  /** What stands between the items of a quoted list, as plain text in what the sink makes. */
  protected quoteSeparator(text: string): string {
    return text;
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
  list(list: List, quoted: boolean): void {
    if (list.items.length > 0) this.sink.list(list, quoted);
  }
}

/** A glob pattern: what was quoted matches itself. */
export class PatternSink extends TextSink {
  override quoted(text: string): void {
    super.quoted(escapeGlob(text));
  }
  override list(list: List, quoted: boolean): void {
    super.list(quoted ? list.with(list.items.map(escapeGlob)) : list, quoted);
  }
  protected override quoteSeparator(text: string): string {
    return escapeGlob(text);
  }
}

/** A POSIX extended regular expression: what was quoted matches itself (bash manual 3.2.5.2, `=~`). */
export class RegexSink extends TextSink {
  override quoted(text: string): void {
    super.quoted(this.#escape(text));
  }
  override list(list: List, quoted: boolean): void {
    super.list(quoted ? list.with(list.items.map((item) => this.#escape(item))) : list, quoted);
  }
  protected override quoteSeparator(text: string): string {
    return this.#escape(text);
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
