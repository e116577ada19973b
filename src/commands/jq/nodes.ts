import type { Json } from "./json.ts";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A filter, as parsed. `at` is its place in the program. */
export type Node =
  | { readonly kind: "identity" }
  | { readonly kind: "literal"; readonly value: Json }
  | {
      readonly kind: "string";
      readonly format: string | undefined;
      readonly parts: readonly (string | Node)[];
    }
  | { readonly kind: "format"; readonly name: string }
  | { readonly kind: "index"; readonly target: Node; readonly key: Node }
  | {
      readonly kind: "slice";
      readonly target: Node;
      readonly from: Node | undefined;
      readonly to: Node | undefined;
    }
  | { readonly kind: "iterate"; readonly target: Node }
  | { readonly kind: "array"; readonly body: Node | undefined }
  | { readonly kind: "object"; readonly entries: readonly (readonly [Node, Node])[] }
  | { readonly kind: "negation"; readonly operand: Node }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "comparison"; readonly operator: Comparison; readonly left: Node; readonly right: Node }
  | {
      readonly kind: "and" | "or" | "alternative" | "pipe" | "comma";
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "assign"; readonly target: Node; readonly value: Node }
  | { readonly kind: "update"; readonly target: Node; readonly value: Node }
  | {
      readonly kind: "update-with";
      readonly operator: ArithmeticOperator | "//";
      readonly target: Node;
      readonly value: Node;
    }
  | { readonly kind: "if"; readonly condition: Node; readonly then: Node; readonly else: Node }
  | { readonly kind: "try"; readonly body: Node; readonly handler: Node | undefined }
  | {
      readonly kind: "reduce";
      readonly source: Node;
      readonly patterns: Patterns;
      readonly start: Node;
      readonly update: Node;
    }
  | {
      readonly kind: "foreach";
      readonly source: Node;
      readonly patterns: Patterns;
      readonly start: Node;
      readonly update: Node;
      readonly extract: Node | undefined;
    }
  | { readonly kind: "bind"; readonly source: Node; readonly patterns: Patterns; readonly body: Node }
  | { readonly kind: "label"; readonly name: string; readonly body: Node }
  | { readonly kind: "break"; readonly name: string; readonly at: number }
  | { readonly kind: "define"; readonly definition: Definition; readonly body: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[]; readonly at: number }
  | { readonly kind: "variable"; readonly name: string; readonly at: number };

export interface Definition {
  readonly name: string;
  /** A parameter that begins with `$` is a value, any other a filter. */
  readonly parameters: readonly string[];
  readonly body: Node;
}

/** `?//` stands between several: the first that fits. */
export type Patterns = readonly Pattern[];

export type Pattern =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "array"; readonly items: readonly Pattern[] }
  | { readonly kind: "object"; readonly entries: readonly PatternEntry[] };

export interface PatternEntry {
  readonly key: Node;
  /** `{$name}` and `{$name: pattern}` bind the value too. */
  readonly variable: string | undefined;
  readonly pattern: Pattern | undefined;
}

/** The variables of patterns, in the order in which they appear. */
export function variablesOf(patterns: Patterns): readonly string[] {
  const names = new Set<string>();
  const visit = (pattern: Pattern): void => {
    if (pattern.kind === "variable") names.add(pattern.name);
    else if (pattern.kind === "array") pattern.items.forEach(visit);
    else
      for (const { variable, pattern: inner } of pattern.entries) {
        if (variable !== undefined) names.add(variable);
        if (inner) visit(inner);
      }
  };
  patterns.forEach(visit);
  return [...names];
}

export const IDENTITY: Node = { kind: "identity" };
