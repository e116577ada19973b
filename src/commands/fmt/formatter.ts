import { chooseBreaks, chooseCut, type Word } from "./break-lines.ts";
import { FileLines, type PrefixedLine } from "./file-lines.ts";

export interface FmtSettings {
  readonly width: number;
  readonly goal: number;
  readonly style: "crown" | "tagged" | "split" | "plain";
  readonly uniform: boolean;
  readonly prefix: string;
}

/** The longest paragraph that is weighed as a whole. */
const MOST_WORDS = 998;
const MOST_CHARACTERS = 5000;
const TAB = 8;
const TAGGED_INDENT = 3;

/** Makes the paragraphs of one file anew. */
export class Formatter {
  readonly #lines: FileLines;
  readonly #out: string[] = [];
  #words: Word[] = [];
  #characters = 0;
  #firstIndent = 0;
  #otherIndent = 0;
  #prefixIndent = 0;
  #before = 0;

  constructor(
    text: string,
    private readonly settings: FmtSettings,
  ) {
    this.#lines = new FileLines(text, settings.prefix);
  }

  /** The whole, in pieces: one for each paragraph. */
  *run(): Generator<string, void> {
    for (;;) {
      const line = this.#skipOthers();
      if (!line) break;
      this.#readParagraph(line);
      this.#printWords(this.#words.length);
      this.#words = [];
      this.#characters = 0;
      yield this.#take();
    }
    yield this.#take();
  }

  #take(): string {
    return this.#out.splice(0).join("");
  }

  /** Blank lines, and those without the prefix, stay as they are. */
  #skipOthers(): PrefixedLine | undefined {
    this.#before = 0;
    for (;;) {
      const line = this.#lines.current;
      if (!line) return undefined;
      if (line.hasPrefix && line.rest !== "") return line;
      this.#out.push(this.#lines.copyOf(line), line.ended ? "\n" : "");
      this.#lines.advance();
    }
  }

  #readParagraph(first: PrefixedLine): void {
    const { style } = this.settings;
    this.#prefixIndent = first.prefixIndent;
    this.#firstIndent = first.indent;
    this.#addLine(first);
    let line = this.#lines.advance();
    this.#setOtherIndent(line);
    if (style !== "split") {
      const mayGoOn = style !== "tagged" || line?.indent !== this.#firstIndent;
      if (style === "plain") {
        while (line && this.#belongs(line) && line.indent === this.#otherIndent) {
          this.#addLine(line);
          line = this.#lines.advance();
        }
      } else if (line && this.#belongs(line) && mayGoOn) {
        do {
          this.#addLine(line);
          line = this.#lines.advance();
        } while (line && this.#belongs(line) && line.indent === this.#otherIndent);
      }
    }
    const last = this.#words.at(-1);
    if (last) last.period = last.final = true;
  }

  #belongs(line: PrefixedLine): boolean {
    return line.hasPrefix && line.rest !== "" && line.prefixIndent === this.#prefixIndent;
  }

  #setOtherIndent(line: PrefixedLine | undefined): void {
    const same = line !== undefined && this.#belongs(line);
    this.#setIndent(same, line?.indent ?? 0);
  }

  #setIndent(same: boolean, indent: number): void {
    switch (this.settings.style) {
      case "crown":
        this.#otherIndent = same ? indent : this.#firstIndent;
        break;
      case "tagged":
        if (same && indent !== this.#firstIndent) this.#otherIndent = indent;
        // Only one line: the indentation is made up, so that the paragraph shows where it begins.
        else if (this.#otherIndent === this.#firstIndent)
          this.#otherIndent = this.#firstIndent === 0 ? TAGGED_INDENT : 0;
        break;
      default:
        this.#otherIndent = this.#firstIndent;
    }
  }

  #addLine({ rest, indent }: PrefixedLine): void {
    let column = indent;
    for (const match of rest.matchAll(/([^ \t\v\f\r]+)([ \t\v\f\r]*)/g)) {
      const [, text = "", blanks = ""] = match;
      const start = column + text.length;
      column = advance(start, blanks);
      const isLast = match.index + match[0].length === rest.length;
      // The word at hand stays for the next paragraph.
      const isFull = this.#characters + text.length > MOST_CHARACTERS || this.#words.length === MOST_WORDS;
      if (isFull && this.#words.length > 0) this.#flush();
      const word = makeWord(text);
      const space = column - start;
      word.final = word.period && (isLast || space > 1);
      word.space = isLast || this.settings.uniform ? (word.final ? 2 : 1) : space;
      this.#words.push(word);
      this.#characters += text.length;
    }
  }

  /** A paragraph that grows too long is printed up to a good place. */
  #flush(): void {
    const cut = this.#printWords();
    this.#words = this.#words.slice(cut);
    this.#characters = this.#words.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** Prints lines up to a word, or up to where a cut is best; gives that word. */
  #printWords(upTo?: number): number {
    const choices = chooseBreaks(this.#words, {
      width: this.settings.width,
      goal: this.settings.goal,
      firstIndent: this.#firstIndent,
      otherIndent: this.#otherIndent,
      before: this.#before,
    });
    const end = upTo ?? chooseCut(this.#words, choices);
    for (let at = 0; at < end; at = choices[at]?.next ?? end)
      this.#printLine(at, choices[at]?.next ?? end, at === 0 ? this.#firstIndent : this.#otherIndent);
    return end;
  }

  #printLine(from: number, to: number, indent: number): void {
    const { prefix } = this.#lines;
    let line = this.#blanks(0, this.#prefixIndent) + prefix;
    const column = this.#prefixIndent + prefix.length;
    line += this.#blanks(column, indent - column);
    let length = indent;
    for (let i = from; i < to; i++) {
      const { text, space } = this.#words[i] as Word;
      line += text;
      length += text.length;
      if (i === to - 1) break;
      line += this.#blanks(length, space);
      length += space;
    }
    this.#before = length;
    this.#out.push(line, "\n");
  }

  /** Tabs are used where the file has some. */
  #blanks(column: number, count: number): string {
    const target = column + count;
    const tabs = Math.floor(target / TAB) * TAB;
    if (!this.#lines.hasTabs || column + 1 >= tabs) return " ".repeat(Math.max(0, count));
    return "\t".repeat(Math.ceil((tabs - column) / TAB)) + " ".repeat(target - tabs);
  }
}

function advance(column: number, blanks: string): number {
  let at = column;
  for (const blank of blanks) at = blank === "\t" ? (Math.floor(at / TAB) + 1) * TAB : at + 1;
  return at;
}

function makeWord(text: string): Word {
  let finish = text.length - 1;
  const last = text[finish] as string;
  while (finish > 0 && ")]'\"".includes(text[finish] as string)) finish--;
  return {
    text,
    space: 1,
    paren: "(['`\"".includes(text[0] as string),
    punct: /[!-/:-@[-`{-~]/.test(last),
    period: ".?!".includes(text[finish] as string),
    final: false,
  };
}
