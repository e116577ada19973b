import { hereDelimiter } from "./here-delimiter.ts";
import type { Redirection } from "./nodes.ts";
import { isHereDocument, printRedirection } from "./print-redirections.ts";
import type { WordPrinter } from "./print-words.ts";

const INDENT = 4;

/** Text with indentation, and the here-documents that wait for the end of their line. */
export class Layout {
  private readonly pieces: string[] = [];
  private last = "";
  private indentation = 0;
  /** The next command stands on the line that has been begun. */
  protected inline = false;
  protected functionDepth = 0;
  /** How many joined commands are being printed around this one: their here-documents wait for the line's end. */
  protected joinDepth = 0;
  protected afterHereDocument = false;
  protected waiting: readonly Redirection[] = [];

  constructor(readonly words: WordPrinter) {}

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
    this.indentation += INDENT;
    print();
    this.indentation -= INDENT;
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
  protected hereDocuments(operator: string): void {
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
}
