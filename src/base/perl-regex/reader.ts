import { PerlFault } from "./nodes.ts";

/** The characters of an expression. */
export class PatternReader {
  at = 0;

  constructor(readonly source: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  peek(): string {
    const code = this.source.codePointAt(this.at);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  next(): string {
    const character = this.peek();
    this.at += character.length;
    return character;
  }

  /** Takes `text` where it stands here. */
  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what matches here; `form` is sticky. */
  match(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.source) ?? undefined;
    if (found) this.at += found[0].length;
    return found;
  }

  /** The text up to `end`, which is taken too. */
  until(end: string, message: string): string {
    const at = this.source.indexOf(end, this.at);
    if (at < 0) throw new PerlFault(message);
    const text = this.source.slice(this.at, at);
    this.at = at + end.length;
    return text;
  }
}
