/** The tree of an awk program. `at` is an offset in its text, `line` counts from 1. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "regex"; readonly source: string }
  /** `@/…/`. */
  | { readonly kind: "typed-regex"; readonly source: string }
  | { readonly kind: "variable"; readonly name: string; readonly line?: number }
  | { readonly kind: "field"; readonly index: Expression }
  | { readonly kind: "element"; readonly array: ArrayPlace; readonly subscripts: readonly Expression[] }
  | {
      readonly kind: "assign";
      readonly operator: string;
      readonly target: Target;
      readonly value: Expression;
    }
  | { readonly kind: "step"; readonly by: 1 | -1; readonly prefix: boolean; readonly target: Target }
  | {
      readonly kind: "condition";
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "in"; readonly subscripts: readonly Expression[]; readonly array: ArrayPlace }
  | {
      readonly kind: "match";
      readonly negated: boolean;
      readonly text: Expression;
      readonly pattern: Expression;
    }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly line: number;
    }
  | { readonly kind: "concat"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "!"; readonly operand: Expression }
  | { readonly kind: "group"; readonly inner: Expression }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Expression[];
      readonly at: number;
      readonly line: number;
    }
  | {
      /** `@name(…)`: the variable holds the name of the function. */
      readonly kind: "indirect-call";
      readonly name: string;
      readonly args: readonly Expression[];
      readonly at: number;
      readonly line: number;
    }
  | {
      readonly kind: "builtin";
      readonly name: string;
      readonly args: readonly Expression[];
      readonly line: number;
    }
  | {
      readonly kind: "getline";
      readonly from: "input" | "file" | "command" | "coprocess";
      readonly source?: Expression;
      readonly target?: Target;
    };

export type Target = Extract<Expression, { kind: "variable" | "field" | "element" }>;
/** An array: a variable, or an element that is one (arrays of arrays). */
export type ArrayPlace = Extract<Expression, { kind: "variable" | "element" }>;

export interface Redirect {
  readonly operator: ">" | ">>" | "|" | "|&";
  readonly target: Expression;
}

export type Statement = StatementNode & { readonly line?: number };

type StatementNode =
  | { readonly kind: "expression"; readonly expression: Expression }
  | {
      readonly kind: "print" | "printf";
      readonly args: readonly Expression[];
      readonly redirect?: Redirect;
      readonly line: number;
    }
  | { readonly kind: "block"; readonly body: readonly Statement[] }
  | { readonly kind: "if"; readonly test: Expression; readonly yes: Statement; readonly no?: Statement }
  | { readonly kind: "while"; readonly test: Expression; readonly body: Statement }
  | { readonly kind: "do"; readonly test: Expression; readonly body: Statement }
  | {
      readonly kind: "for";
      readonly start?: Statement;
      readonly test?: Expression;
      readonly step?: Statement;
      readonly body: Statement;
    }
  | {
      readonly kind: "for-in";
      readonly variable: string;
      readonly array: ArrayPlace;
      readonly body: Statement;
    }
  | { readonly kind: "switch"; readonly subject: Expression; readonly cases: readonly SwitchCase[] }
  | { readonly kind: "delete"; readonly array: ArrayPlace; readonly subscripts?: readonly Expression[] }
  | { readonly kind: "return" | "exit"; readonly value?: Expression }
  | { readonly kind: "break" | "continue" | "next" | "nextfile" };

export interface SwitchCase {
  /** Undefined: `default`. */
  readonly value?: Expression;
  readonly body: readonly Statement[];
}

export interface Rule {
  readonly kind: "BEGIN" | "END" | "BEGINFILE" | "ENDFILE" | "pattern";
  readonly pattern?: Expression;
  /** The second of a range. */
  readonly until?: Expression;
  /** Undefined: print the record. */
  readonly body?: readonly Statement[];
  readonly line: number;
}

export interface AwkFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
  readonly line: number;
}

export interface AwkProgram {
  readonly rules: readonly Rule[];
  readonly functions: ReadonlyMap<string, AwkFunction>;
  /** The escapes in regular expressions that were warned of. */
  readonly warned: Set<string>;
}
