import type { FindContext } from "./context.ts";
import type { Predicate } from "./entry.ts";
import { FindFault } from "./find-fault.ts";

/** The words of the expression that are still to be read. */
export class Arguments {
  #at: number;
  /** The word of the primary that is being read, as written: `-name`. */
  primary = "";

  constructor(
    private readonly words: readonly string[],
    from: number,
  ) {
    this.#at = from;
  }

  get atEnd(): boolean {
    return this.#at >= this.words.length;
  }

  peek(): string | undefined {
    return this.words[this.#at];
  }

  next(): string | undefined {
    return this.words[this.#at++];
  }

  /** The argument of the primary. */
  take(): string {
    const word = this.next();
    if (word === undefined) throw this.missing();
    return word;
  }

  missing(): FindFault {
    return new FindFault(`missing argument to \`${this.primary}'`);
  }

  /** In findutils' own quotes. */
  invalid(word: string): FindFault {
    return new FindFault(`invalid argument \`${word}' to \`${this.primary}'`);
  }
}

/** Reads a primary's arguments and makes what is asked of each entry. */
export type MakePredicate = (args: Arguments, context: FindContext) => Predicate;

export interface Primary {
  /**
   * `global`: counts for the whole line wherever it stands; `option`: for what follows it. Where no `action` is
   * named, the names are printed.
   */
  readonly kind: "test" | "action" | "option" | "global";
  readonly make: MakePredicate;
}

/** `+N`, `-N` or `N`: more than, less than, exactly. */
export interface Comparison {
  readonly sense: "more" | "less" | "equal";
  readonly value: number;
}

export function compares({ sense, value }: Comparison, number: number): boolean {
  return sense === "more" ? number > value : sense === "less" ? number < value : number === value;
}

/** A whole number with its sense; undefined where the text is none. */
export function parseComparison(text: string): Comparison | undefined {
  return /^[-+]?\d+$/.test(text) ? withSense(text, Number) : undefined;
}

export function withSense(text: string, parse: (digits: string) => number): Comparison {
  const sense = text.startsWith("+") ? "more" : text.startsWith("-") ? "less" : "equal";
  return { sense, value: parse(sense === "equal" ? text : text.slice(1)) };
}

export function test(make: MakePredicate): Primary {
  return { kind: "test", make };
}

export function action(make: MakePredicate): Primary {
  return { kind: "action", make };
}

/** An option: always true. */
export function option(
  kind: "option" | "global",
  set: (args: Arguments, context: FindContext) => void,
): Primary {
  return {
    kind,
    make(args, context) {
      set(args, context);
      return () => true;
    },
  };
}
