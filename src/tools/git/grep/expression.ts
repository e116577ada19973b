import { die } from "../death.ts";
import type { Given } from "../subcommand.ts";
import { compilePatterns, type FindMatch } from "./matcher.ts";

type Test = (line: string) => boolean;

/** Patterns that `--and`, `--or`, `--not` and parentheses put together (git-grep(1)). */
export function readExpression(given: Given): { readonly find: FindMatch } {
  const reader = new ExpressionReader(given);
  const test = reader.read();
  const any = compilePatterns(given, reader.patterns);
  return {
    find(line, from) {
      if (!test(line)) return undefined;
      // A line may be chosen for what it has not.
      return any(line, from) ?? (from === 0 ? { start: 0, end: 0 } : undefined);
    },
  };
}

class ExpressionReader {
  readonly patterns: string[] = [];
  readonly #words: readonly string[];
  #at = 0;

  constructor(private readonly given: Given) {
    const end = given.words.indexOf("--");
    const own = end < 0 ? given.words : given.words.slice(0, end);
    this.#words = own.flatMap((word) => (/^-e./.test(word) ? ["-e", word.slice(2)] : [word]));
  }

  read(): Test {
    const tests: Test[] = [];
    for (this.#skip(); this.#isMore(); this.#skip()) tests.push(this.#or());
    if (this.#words[this.#at] === ")") die("unmatched parenthesis");
    return (line) => tests.some((test) => test(line));
  }

  /** Other options, and paths, are no part of it. */
  #skip(): void {
    while (
      this.#at < this.#words.length &&
      !/^(-e|--and|--or|--not|\(|\))$/.test(this.#words[this.#at] ?? "")
    )
      this.#at++;
  }

  #isMore(): boolean {
    const word = this.#words[this.#at];
    return word !== undefined && word !== ")";
  }

  #or(): Test {
    const first = this.#and();
    this.#skip();
    if (this.#words[this.#at] !== "--or") return first;
    this.#at++;
    const other = this.#or();
    return (line) => first(line) || other(line);
  }

  #and(): Test {
    const first = this.#not();
    this.#skip();
    if (this.#words[this.#at] !== "--and") return first;
    this.#at++;
    this.#skip();
    if (!this.#isMore()) die("--and not followed by pattern expression");
    const other = this.#and();
    return (line) => first(line) && other(line);
  }

  #not(): Test {
    const word = this.#words[this.#at++];
    if (word === "--not") {
      this.#skip();
      if (!this.#isMore()) die("--not not followed by pattern expression");
      const inner = this.#not();
      return (line) => !inner(line);
    }
    if (word === "(") return this.#group();
    if (word !== "-e") return die(`${word} not preceded by pattern expression`);
    const pattern = this.#words[this.#at++] ?? "";
    this.patterns.push(pattern);
    const find = compilePatterns(this.given, [pattern]);
    return (line) => find(line, 0) !== undefined;
  }

  #group(): Test {
    const tests: Test[] = [];
    for (this.#skip(); this.#isMore(); this.#skip()) tests.push(this.#or());
    if (this.#words[this.#at++] !== ")") die("unmatched parenthesis");
    return (line) => tests.some((test) => test(line));
  }
}
