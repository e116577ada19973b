import { fail, notSimulated } from "../mysql-error.ts";
import { ELSEWHERE, FUNCTIONS, type FunctionContext, isSame } from "./functions.ts";
import { quoteName, quoteText, Translation } from "./source.ts";
import { isName, isOne, type Token } from "./tokens.ts";
import { RESERVED, STRUCTURE } from "./words.ts";

export interface DialectContext extends FunctionContext {
  /** The names of columns as they were declared, by their small letters: case does not count for them. */
  readonly columns: ReadonlyMap<string, string>;
}

const WORDS: Readonly<Record<string, string>> = {
  TRUE: "1",
  FALSE: "0",
  LIKE: "ILIKE",
  RLIKE: "~*",
  REGEXP: "~*",
  MOD: "%",
};
const SIGNS: Readonly<Record<string, string>> = {
  "&&": "AND",
  "||": "OR",
  "<=>": "IS NOT DISTINCT FROM",
  "!": "NOT",
};
const UNITS = /^(MICROSECOND|SECOND|MINUTE|HOUR|DAY|WEEK|MONTH|YEAR)$/i;
/** Before a name that parentheses follow, which is none of a function. */
const BEFORE_TABLE = ["INTO", "TABLE", "EXISTS", "REFERENCES", "INDEX", "KEY", "VIEW", "UPDATE", "AS", "."];

/** Says tokens in PostgreSQL's words, one after the other: names, texts, operators and functions. */
export class Expressions {
  constructor(
    readonly tokens: readonly Token[],
    readonly context: DialectContext,
    readonly end = tokens.length,
  ) {}

  /** From one token to another. */
  write(out: Translation, from: number, to: number): void {
    for (let at = from; at < to; ) at = this.one(out, at, to);
  }

  text(from: number, to: number): string {
    const out = new Translation();
    this.write(out, from, to);
    return out.text;
  }

  /** Writes what stands at a place; gives the next one. */
  one(out: Translation, at: number, to: number): number {
    const token = this.tokens[at];
    if (!token) return to;
    const { kind, value, start } = token;
    if (kind === "string") out.add(quoteText(value), start);
    else if (kind === "name") out.add(this.name(value), start);
    else if (kind === "variable") return notSimulated(`the variable ${token.text} here`);
    else if (kind === "word") return this.#word(out, token, at, to);
    else if (token.text === ":=" || token.text.startsWith("->")) return notSimulated(token.text);
    else out.add(SIGNS[token.text] ?? token.text, start);
    return at + 1;
  }

  name(word: string): string {
    return quoteName(this.context.columns.get(word.toLowerCase()) ?? word);
  }

  #word(out: Translation, token: Token, at: number, to: number): number {
    const { text, start } = token;
    const word = text.toUpperCase();
    const previous = this.tokens[at - 1];
    const isPart = isOne(previous, ".") || isOne(this.tokens[at + 1], ".");
    if (!isPart && word === "INTERVAL" && !token.calls) return this.#interval(out, at);
    if (
      !isPart &&
      /^(CURRENT_TIMESTAMP|CURRENT_DATE|LOCALTIME|LOCALTIMESTAMP|CURRENT_USER)$/.test(word) &&
      !token.calls
    ) {
      out.add(FUNCTIONS[word]?.([], this.context) ?? word, start);
      return at + 1;
    }
    if (!isPart && token.calls && !isOne(previous, ...BEFORE_TABLE)) {
      const next = this.#call(out, token, at, to);
      if (next !== undefined) return next;
    }
    if (!isPart && (word === "DIV" || word === "XOR")) notSimulated(`the operator ${word}`);
    if (!isPart && (RESERVED.has(word) || STRUCTURE.has(word))) out.add(WORDS[word] ?? word, start);
    else if (!isPart && this.tokens[at + 1]?.kind === "string" && /^(DATE|TIME|TIMESTAMP)$/.test(word))
      out.add(word, start);
    else out.add(this.name(text), start);
    return at + 1;
  }

  #call(out: Translation, { text, start }: Token, at: number, to: number): number | undefined {
    const name = text.toUpperCase();
    if (name === "CAST") return this.#cast(out, at);
    if (name === "GROUP_CONCAT") return this.#groupConcat(out, at);
    const write = FUNCTIONS[name];
    if (!write) {
      if (isSame(name)) {
        out.add(text, start);
        return at + 1;
      }
      if (RESERVED.has(name) || STRUCTURE.has(name)) return undefined;
      if (ELSEWHERE.test(name)) notSimulated(`the function ${name}`);
      const { database } = this.context;
      if (database === undefined) fail(1046, "3D000", "No database selected");
      return fail(1305, "42000", `FUNCTION ${database}.${text} does not exist`);
    }
    const close = this.closing(at + 1, to);
    const args = this.list(at + 2, close).map(([from, end]) => this.text(from, end));
    out.add(write(args, this.context) ?? notSimulated(`${name} with ${args.length} arguments`), start);
    return close + 1;
  }

  #cast(out: Translation, at: number): number {
    const close = this.closing(at + 1, this.end);
    const as = this.tokens.findLastIndex((token, place) => place < close && place > at && isOne(token, "AS"));
    const word = this.tokens[as + 1]?.text.toUpperCase() ?? "";
    const kept = { SIGNED: "bigint", UNSIGNED: "bigint", CHAR: "text", DATE: "date", DATETIME: "timestamp" }[
      word
    ];
    const type =
      kept ?? (/^DEC/.test(word) ? `numeric ${this.text(as + 2, close)}` : notSimulated(`CAST AS ${word}`));
    out.add(`cast(${this.text(at + 2, as)} as ${type})`, this.tokens[at]?.start ?? 0);
    return close + 1;
  }

  /** GROUP_CONCAT([DISTINCT] expr, … [ORDER BY …] [SEPARATOR text]) */
  #groupConcat(out: Translation, at: number): number {
    const close = this.closing(at + 1);
    const find = (word: string) => {
      const found = this.tokens.findIndex(
        (token, place) => place > at && place < close && isOne(token, word),
      );
      return found < 0 ? close : found;
    };
    const [order, separator] = [find("ORDER"), find("SEPARATOR")];
    const isDistinct = isOne(this.tokens[at + 2], "DISTINCT");
    const parts = this.list(at + (isDistinct ? 3 : 2), Math.min(order, separator));
    const value = parts.map(([from, to]) => `cast(${this.text(from, to)} as text)`).join(" || ");
    const by = order < close ? ` ${this.text(order, Math.max(order, separator))}` : "";
    const between = separator < close ? this.text(separator + 1, close) : "','";
    const head = isDistinct ? "distinct " : "";
    // With DISTINCT the order is that of the values themselves.
    const sorted = isDistinct && by !== "" ? ` order by ${value}${/desc$/i.test(by) ? " desc" : ""}` : by;
    out.add(`string_agg(${head}${value}, ${between}${sorted})`, this.tokens[at]?.start ?? 0);
    return close + 1;
  }

  #interval(out: Translation, at: number): number {
    const unit = this.tokens.findIndex((token, place) => place > at && UNITS.test(token.text));
    if (unit < 0) return notSimulated("INTERVAL with such a unit");
    out.add(
      `(${this.text(at + 1, unit)} * interval '1 ${this.tokens[unit]?.text}')`,
      this.tokens[at]?.start ?? 0,
    );
    return unit + 1;
  }

  /** The parenthesis that closes one. */
  closing(open: number, to = this.end): number {
    let depth = 0;
    for (let at = open; at < to; at++) {
      if (isOne(this.tokens[at], "(")) depth++;
      if (isOne(this.tokens[at], ")") && --depth === 0) return at;
    }
    return to;
  }

  /** Where the parts between commas begin and end. */
  list(from: number, to: number): readonly (readonly [from: number, to: number])[] {
    const parts: [number, number][] = [];
    let begin = from;
    for (let at = from; at < to; at++) {
      if (isOne(this.tokens[at], "(")) at = this.closing(at, to);
      else if (isOne(this.tokens[at], ",")) {
        parts.push([begin, at]);
        begin = at + 1;
      }
    }
    return from === to ? [] : [...parts, [begin, to]];
  }

  /** A table's name, with its database before it; and the place behind it. */
  tableName(
    at: number,
  ): { readonly database: string | undefined; readonly name: string; readonly next: number } | undefined {
    const [first, point, second] = this.tokens.slice(at, at + 3);
    if (!isName(first)) return undefined;
    return isOne(point, ".") && isName(second)
      ? { database: first.value, name: second.value, next: at + 3 }
      : { database: undefined, name: first.value, next: at + 1 };
  }
}
