import { ACTIONS, printNames } from "./actions.ts";
import { Arguments, type Primary } from "./arguments.ts";
import type { FindContext } from "./context.ts";
import type { Predicate } from "./entry.ts";
import { FindFault } from "./find-fault.ts";
import { NAME_TESTS } from "./name-tests.ts";
import { OPTIONS } from "./options.ts";
import { STATUS_TESTS } from "./status-tests.ts";
import { newerOf, TIME_TESTS } from "./time-tests.ts";

const PRIMARIES: Readonly<Record<string, Primary>> = {
  ...ACTIONS,
  ...NAME_TESTS,
  ...OPTIONS,
  ...STATUS_TESTS,
  ...TIME_TESTS,
};

/** The operators, as written, by how tightly they bind; a dash before a sign is passed over (parser.c, find_parser). */
const OPERATORS: Readonly<Record<string, "not" | "and" | "or" | "comma">> = {
  "!": "not",
  "-!": "not",
  "-not": "not",
  "-a": "and",
  "-and": "and",
  "-o": "or",
  "-or": "or",
  ",": "comma",
  "-,": "comma",
};

const PARENTHESES: Readonly<Record<string, "(" | ")">> = { "(": "(", "-(": "(", ")": ")", "-)": ")" };

type Token =
  | { readonly kind: "predicate"; readonly predicate: Predicate }
  | { readonly kind: "operator"; readonly operator: "not" | "and" | "or" | "comma"; readonly text: string }
  | { readonly kind: "(" | ")"; readonly text: string };

/** Asked for inside the expression; nothing else is done then. */
export class FindHelp extends Error {
  constructor(readonly wish: "help" | "version") {
    super();
  }
}

/** Reads the words of the expression; throws `FindFault` for what makes no sense. */
export function parseExpression(words: readonly string[], from: number, context: FindContext): Predicate {
  const { tokens, acts } = readTokens(new Arguments(words, from), context);
  if (context.deletes && context.prunes && !context.depthGiven) {
    throw new FindFault(
      "The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you want to carry on anyway, just explicitly use the -depth option.",
    );
  }
  const print = printNames(context);
  if (tokens.length === 0) return print;
  const predicate = new TokenParser(tokens).parse();
  return acts ? predicate : both(predicate, print);
}

function readTokens(args: Arguments, context: FindContext) {
  const tokens: Token[] = [];
  let acts = false;
  let lastTest: string | undefined;
  let last: string | undefined;
  for (let word = args.next(); word !== undefined; word = args.next()) {
    const operator = Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined;
    if (operator) tokens.push({ kind: "operator", operator, text: word });
    else if (Object.hasOwn(PARENTHESES, word)) tokens.push({ kind: PARENTHESES[word] ?? "(", text: word });
    else {
      const primary = findPrimary(word, last, context);
      args.primary = word;
      if (primary.kind === "action") acts = true;
      if (primary.kind === "global" && lastTest !== undefined) warnOfPlace(word, lastTest, context);
      if (primary.kind === "test" || primary.kind === "action") lastTest = word;
      tokens.push({ kind: "predicate", predicate: primary.make(args, context) });
    }
    last = word;
  }
  return { tokens, acts };
}

function findPrimary(word: string, last: string | undefined, { files }: FindContext): Primary {
  const standard = /^--?(help|version)$/.exec(word)?.[1];
  if (standard !== undefined) throw new FindHelp(standard === "help" ? "help" : "version");
  if (!word.startsWith("-") || word === "-") {
    // A pattern that the shell took for names of files.
    const isFile = last !== undefined && files.access(word, "f") === undefined;
    const guess = isFile ? `\nfind: possible unquoted pattern after predicate \`${last}'?` : "";
    throw new FindFault(`paths must precede expression: \`${word}'${guess}`);
  }
  const primary = Object.hasOwn(PRIMARIES, word) ? PRIMARIES[word] : newerOf(word);
  if (primary) return primary;
  if (word.startsWith("-newer")) throw new FindFault(`invalid predicate \`${word}'`);
  throw new FindFault(`unknown predicate \`${word}'`);
}

function warnOfPlace(word: string, after: string, context: FindContext): void {
  context.warnIfAsked(
    `you have specified the global option ${word} after the argument ${after}, but global options are not positional, i.e., ${word} affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.`,
  );
}

/** Builds one predicate of the tokens (tree.c, get_expr). */
class TokenParser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Predicate {
    const predicate = this.#comma(undefined);
    const rest = this.tokens[this.#at];
    if (rest) throw new FindFault("you have too many ')'");
    return predicate;
  }

  #operator(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.#at];
    if (token?.kind !== "operator" || !wanted.includes(token.operator)) return undefined;
    this.#at++;
    return token.text;
  }

  /** `before` is the operator or parenthesis that an expression must follow. */
  #comma(before: Token | undefined): Predicate {
    let left = this.#or(before);
    for (let token = this.tokens[this.#at]; this.#operator("comma"); token = this.tokens[this.#at]) {
      const [first, second] = [left, this.#or(token)];
      left = (entry) => {
        const done = first(entry);
        return done instanceof Promise ? done.then(() => second(entry)) : second(entry);
      };
    }
    return left;
  }

  #or(before: Token | undefined): Predicate {
    let left = this.#and(before);
    for (let token = this.tokens[this.#at]; this.#operator("or"); token = this.tokens[this.#at]) {
      const [first, second] = [left, this.#and(token)];
      left = (entry) => {
        const met = first(entry);
        if (met instanceof Promise) return met.then((late) => late || second(entry));
        return met || second(entry);
      };
    }
    return left;
  }

  #and(before: Token | undefined): Predicate {
    let left = this.#not(before);
    for (;;) {
      const token = this.tokens[this.#at];
      const explicit = this.#operator("and");
      if (explicit === undefined && !startsTerm(token)) return left;
      left = both(left, this.#not(explicit === undefined ? undefined : token));
    }
  }

  #not(before: Token | undefined): Predicate {
    const token = this.tokens[this.#at];
    if (this.#operator("not")) {
      const inner = this.#not(token);
      return (entry) => {
        const met = inner(entry);
        return met instanceof Promise ? met.then((late) => !late) : !met;
      };
    }
    this.#at++;
    if (token?.kind === "predicate") return token.predicate;
    if (token?.kind === "(") return this.#parentheses(token);
    throw describeMissing(before, token);
  }

  #parentheses(open: Token & { readonly kind: "(" | ")" }): Predicate {
    const next = this.tokens[this.#at];
    if (next === undefined) {
      throw new FindFault(
        `invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '${open.text}'`,
      );
    }
    if (next.kind === ")") throw new FindFault("invalid expression; empty parentheses are not allowed.");
    const inner = this.#comma(open);
    if (this.tokens[this.#at]?.kind !== ")") {
      throw new FindFault("invalid expression; I was expecting to find a ')' somewhere but did not see one.");
    }
    this.#at++;
    return inner;
  }
}

function startsTerm(token: Token | undefined): boolean {
  if (token === undefined || token.kind === ")") return false;
  return token.kind !== "operator" || token.operator === "not";
}

function describeMissing(before: Token | undefined, found: Token | undefined): FindFault {
  if (found?.kind === "operator") {
    return new FindFault(
      `invalid expression; you have used a binary operator '${found.text}' with nothing before it.`,
    );
  }
  const operator = before?.kind === "operator" ? before.text : undefined;
  if (operator !== undefined) {
    return new FindFault(
      found
        ? `expected an expression between '${operator}' and ')'`
        : `expected an expression after '${operator}'`,
    );
  }
  return new FindFault(found ? "invalid expression; you have too many ')'" : "invalid expression");
}

function both(first: Predicate, second: Predicate): Predicate {
  return (entry) => {
    const met = first(entry);
    if (met instanceof Promise) return met.then((late) => late && second(entry));
    return met && second(entry);
  };
}
