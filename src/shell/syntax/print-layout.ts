import { hereDelimiter } from "./here-delimiter.ts";
import type { Redirection } from "./nodes.ts";
import { isHereDocument, printRedirection } from "./print-redirections.ts";
import type { WordPrinter } from "./print-words.ts";

const INDENT = 4;

/** A command and what joins it to the one before it. */
export interface Joined {
  readonly joint: ";" | "\n" | "&" | "&&" | "||" | "|" | "";
  print(): void;
}

/** Text with indentation, and the here-documents that wait for the end of their line. */
export class Layout {
  private readonly pieces: string[] = [];
  private last = "";
  private indentation = 0;
  private step = INDENT;
  /** The next command stands on the line that has been begun. */
  protected inline = false;
  protected functionDepth = 0;
  /** How many joined commands are being printed around this one: their here-documents wait for the line's end. */
  private joinDepth = 0;
  private afterHereDocument = false;
  private waiting: readonly Redirection[] = [];

  /** @param inSubstitution the text of `$(…)`, where newlines between commands are kept */
  constructor(
    readonly words: WordPrinter,
    private readonly inSubstitution: boolean,
  ) {}

  redirections(all: readonly Redirection[]): string {
    this.redirectionList(all);
    return this.text;
  }

  protected put(text: string): void {
    if (text === "") return;
    this.pieces.push(text);
    this.last = text.charAt(text.length - 1);
  }

  protected get text(): string {
    return this.pieces.join("");
  }

  protected indent(): void {
    this.put(" ".repeat(this.indentation));
  }

  protected newline(text: string): void {
    this.put("\n");
    this.indent();
    this.put(text);
  }

  protected semicolon(): void {
    if (this.last !== "&" && this.last !== "\n") this.put(";");
  }

  protected indented(print: () => void): void {
    this.indentation += this.step;
    print();
    this.indentation -= this.step;
  }

  /** Every line one blank in, however deep. */
  protected flat(print: () => void): void {
    this.indentation = 1;
    this.step = 0;
    print();
    this.indentation = 0;
  }

  /** What every command begins with: its place on the line. */
  protected begin(): void {
    if (this.inline) this.inline = false;
    else this.indent();
  }

  protected redirectionList(all: readonly Redirection[], both = false): void {
    this.afterHereDocument = false;
    const documents = all.filter(isHereDocument);
    const texts = all.map((redirection) => printRedirection(redirection, this.words));
    if (both) texts.push("2>&1");
    this.put(texts.join(" "));
    if (documents.length === 0) return;
    this.waiting = documents;
    if (this.joinDepth === 0) this.bodies();
  }

  /** The bodies of the here-documents of the line, behind the operator that ends the command. */
  private hereDocuments(operator: string): void {
    if (operator !== ";") this.put(operator);
    if (this.waiting.length === 0) return;
    this.bodies();
    if (operator !== "" && operator !== ";") this.put(" ");
  }

  protected hereDocumentsHere(): void {
    if (this.waiting.length > 0) this.hereDocuments("");
  }

  private bodies(): void {
    this.put("\n");
    for (const redirection of this.waiting) {
      const body = redirection.hereDocument ? this.words.word(redirection.hereDocument) : "";
      this.put(`${body}${hereDelimiter(redirection, (part) => this.words.part(part)).text}\n`);
    }
    this.waiting = [];
    this.afterHereDocument = true;
  }

  /** Commands joined by operators; one alone is not joined. */
  protected join(all: readonly Joined[], background = false): void {
    const several = all.length > 1 || background;
    if (several) this.joinDepth++;
    for (const { joint, print } of all) {
      this.joint(joint);
      print();
    }
    if (background) this.hereDocuments(" &");
    if (!several) return;
    if (this.joinDepth === 1) this.hereDocumentsHere();
    this.joinDepth--;
  }

  private joint(joint: Joined["joint"]): void {
    if (joint === "") return;
    if (joint === ";" || joint === "\n") return this.separate(joint);
    this.hereDocuments(joint === "&" || joint === "|" ? ` ${joint}` : ` ${joint} `);
    if (joint === "&" || joint === "|") this.put(" ");
    this.inline = true;
  }

  private separate(joint: ";" | "\n"): void {
    const alone = this.waiting.length === 0 && !this.afterHereDocument && joint === "\n";
    if (this.waiting.length > 0) this.hereDocuments(this.functionDepth > 0 ? "" : ";");
    else if (this.afterHereDocument) this.afterHereDocument = false;
    else this.put(this.inSubstitution ? joint : ";");
    if (this.functionDepth > 0) this.put("\n");
    else if (this.inSubstitution && joint === "\n" && !alone) this.put("\n");
    else {
      if (joint === ";" || !this.inSubstitution) this.put(" ");
      this.inline = true;
    }
  }
}
