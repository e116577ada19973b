import { MAX_DEPTH, Stop } from "./faults.ts";
import type { Feature, SyntaxWords } from "./language.ts";
import type { Lines } from "./lines.ts";
import type { Mode } from "./modes.ts";
import type { Assignment, List, Redirection, Span, Word, WordPart } from "./nodes.ts";
import type { ParserOptions, SyntaxFault, SyntaxWarning } from "./parser.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./tokens.ts";
import type { Trace } from "./trace.ts";

/** A here-document whose body is still to come, at the next newline. */
export interface PendingHereDocument {
  readonly redirection: Redirection & { hereDocument?: Word };
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly stripTabs: boolean;
}

/** Where the second `(` of a `((` is closed. */
export interface DoubleParen {
  /** From it to its `)`. */
  readonly length: number;
  /** The first `(` is closed at once behind it. */
  readonly arithmetic: boolean;
  /** From it to the `)` of the first `(`; 0 where that has not been looked for. */
  whole: number;
}

/** Words hold commands and commands hold words: what words need of commands is handed to them here. */
export interface Grammar {
  /** The commands inside of a compound command. */
  list(state: ParseState): List;
  /** The commands of `$(…)` or `<(…)`, from behind the `(` to behind the `)`. */
  substitution(state: ParseState): List;
  /** A word or an assignment, where either may stand. */
  firstWord(state: ParseState): Assignment | Word;
  /** At `$`: what it begins, or undefined where it is a plain character. */
  dollar(state: ParseState, mode: Mode): WordPart | undefined;
  /** The inside of backquotes, a text of its own. */
  backquoted(state: ParseState): List;
}

/** What all readers of one parse have in common. */
export interface Shared {
  readonly lines: Lines;
  readonly options: ParserOptions;
  readonly grammar: Grammar;
  readonly trace: Trace | undefined;
  readonly warnings: SyntaxWarning[];
  /** What is known of each `(` that follows another one, by source offset. */
  readonly doubleParens: Map<number, DoubleParen>;
  depth: number;
}

/** The state of reading one text: its cursor, the current token, and the here-documents that wait for their bodies. */
export class ParseState {
  /** The token at `tokenAt`, which ends at `tokenEnd`; -1 when none has been read. */
  token: Token = "end";
  tokenAt = -1;
  tokenEnd = -1;
  /** The source offset behind what was read before that token. */
  behind = 0;
  hereDocuments: PendingHereDocument[] = [];
  /** What was read last leaves room for a command: a reserved word, an assignment, `((`. */
  acceptsCommand = true;
  /** The newline that the last line lacks has been read. */
  addedNewline = false;
  /**
   * The inner parentheses of a `((` that is no arithmetic, as marks. Bash has read them ahead when it comes to parse
   * them, and so it takes them for its current line where it complains of something in them.
   */
  readAhead: { readonly from: number; readonly to: number } | undefined;
  /** Within `$(…)`: the end of the text is blamed on it. */
  inSubstitution = false;
  /** Patterns like `@(a|b)` are words whatever the option says: right of `==` in `[[ ]]`. */
  forcedExtglob = false;

  constructor(
    readonly reader: Reader,
    readonly shared: Shared,
    /** Within a here-document, which is printed as it was typed: substitutions keep their text. */
    readonly inHereDocument = false,
  ) {}

  /** For a text taken out of this one. */
  child(reader: Reader, inHereDocument = this.inHereDocument): ParseState {
    return new ParseState(reader, this.shared, inHereDocument);
  }

  get trace(): Trace | undefined {
    return this.shared.trace;
  }

  get extglob(): boolean {
    return this.forcedExtglob || (this.shared.options.extglob?.() ?? false);
  }

  get posix(): boolean {
    return this.shared.options.posix?.() ?? false;
  }

  /** Whether the language has something that POSIX has not. */
  knows(feature: Feature): boolean {
    const { language } = this.shared.options;
    return language === undefined || language.features.has(feature);
  }

  /** How a shell other than bash tells of mistakes. */
  get words(): SyntaxWords | undefined {
    return this.shared.options.language?.words;
  }

  /** The line of what ends at a source offset. */
  lineBefore(end: number): number {
    return this.shared.lines.lineAt(Math.max(0, end - 1));
  }

  /** Behind a mistake: goes on with the next line. */
  restart(): void {
    this.hereDocuments = [];
    this.forcedExtglob = false;
    this.inSubstitution = false;
    this.readAhead = undefined;
    this.acceptsCommand = true;
    this.tokenAt = -1;
    this.reader.skipLine();
  }

  /** From a source offset to behind what was read last, without the blanks that `peek` has gone over. */
  spanFrom(start: number): Span {
    const { reader } = this;
    const end = this.tokenAt === reader.pos ? this.behind : reader.endOffset();
    return { start, end: end < start ? start : end, line: this.shared.lines.lineAt(start) };
  }

  /** Goes deeper; `leave` must follow, or the parse has ended. */
  enter(levels = 1): void {
    this.shared.depth += levels;
    if (this.shared.depth > MAX_DEPTH) throw this.tooDeep();
  }

  leave(levels = 1): void {
    this.shared.depth -= levels;
  }

  tooDeep(): Stop {
    return this.fault(this.reader.offset(), [`commands nested more than ${MAX_DEPTH} levels deep`]);
  }

  /** Behind a backslash-newline: where the text ends there and more may come, a prompt asks for it. */
  continueLine(): void {
    if (this.shared.options.more && this.reader.atEnd()) throw this.unfinished();
  }

  /** A syntax error at a source offset; bash names the line on which the token ends. */
  fault(at: number, messages: readonly string[], expected?: readonly string[], end = at + 1): Stop {
    const { lines } = this.shared;
    const span = { start: at, end, line: lines.lineAt(at) };
    return new Stop({ messages, line: lines.lineAt(Math.max(at, end - 1)), span, expected }, false);
  }

  /** The text ended while the construct that began at `start` was open (bash names the line of its start). */
  unclosed(start: number, close: string, status: SyntaxFault["status"] = "unchanged"): Stop {
    const line = this.shared.lines.lineAt(start);
    const span = { start, end: this.reader.endOffset(), line };
    const { words } = this;
    if (words) return this.#unclosedInWords(words, close, { ...span, line: this.shared.lines.lineOfEnd() });
    const messages = [`unexpected EOF while looking for matching \`${close}'`];
    return new Stop({ messages, line, span, expected: [close], status }, true);
  }

  #unclosedInWords(words: SyntaxWords, close: string, span: Span): Stop {
    const kind =
      close === "`" ? "backquotes" : close === "}" ? "brace" : close === ")" ? "arithmetic" : "quotes";
    return new Stop({ messages: [words.unclosed[kind]], line: span.line, span, expected: [close] }, true);
  }

  /** Here-documents whose bodies did not come before the `)` of their substitution: they come behind it. */
  warnUnfinishedHereDocuments(): void {
    const count = this.hereDocuments.length;
    if (count === 0) return;
    const plural = count === 1 ? "here-document" : "here-documents";
    const line = this.shared.lines.lineAt(this.reader.endOffset() - 1);
    this.shared.warnings.push({
      message: `warning: command substitution: ${count} unterminated ${plural}`,
      line,
    });
  }

  /** The text ends within quotes whose `quote` stands at the position `at`. */
  unclosedQuote(at: number, quote: "'" | "$'" | "`"): Stop {
    const start = this.reader.offset(at);
    this.trace?.open(quote, start);
    this.reader.pos = this.reader.end;
    return this.unclosed(start, quote.slice(-1));
  }

  /** The text ended where more of a command must come. */
  unfinished(expected?: readonly string[]): Stop {
    const { lines } = this.shared;
    if (this.reader.isCut) return this.#atCut();
    const at = this.reader.endOffset();
    const span = { start: at, end: at, line: lines.lineAt(at) };
    // Bash counts the newline twice that it had read ahead as well.
    const twice = this.readAhead !== undefined && this.readAhead.to > this.reader.mark();
    const line = lines.lineAfterEnd() + (twice ? 1 : 0);
    const message = this.inSubstitution
      ? "unexpected EOF while looking for matching `)'"
      : "syntax error: unexpected end of file";
    return new Stop({ messages: [message], line, span, expected }, true);
  }

  /** Where there is no token to name, bash names the last word of the line (parse.y, error_token_from_text). */
  #atCut(): Stop {
    const { reader } = this;
    const last = reader.mark() - 1;
    const line = reader.lineOf(last);
    const near = /(?:^|[ \t;|&])?[^ \t;|&]*$/.exec(line.trimEnd())?.[0].trimStart() ?? "";
    return this.fault(reader.offset(reader.pos - 1), [`syntax error near \`${near}'`, `\`${line}'`]);
  }
}
