/** Whether a set takes the character. */
export type Takes = (code: number) => boolean;

export type Edge =
  | "line-start"
  | "line-end"
  | "text-start"
  | "text-end"
  | "last-line-end"
  | "search-start"
  | "word-boundary"
  | "not-word-boundary";

export type Greed = "greedy" | "lazy" | "possessive";

/** A group as a reference names it: by number, or by name until all names are known. */
export type GroupName = number | string;

export type Condition =
  | { readonly kind: "group"; readonly group: GroupName }
  | { readonly kind: "recursion"; readonly group: number | undefined }
  | { readonly kind: "look"; readonly look: Extract<PerlNode, { kind: "look" }> }
  | { readonly kind: "define" };

/** An expression of Perl, as PCRE2 reads it (pcre2pattern). */
export type PerlNode =
  | { readonly kind: "empty" }
  | { readonly kind: "character"; readonly takes: Takes }
  | { readonly kind: "edge"; readonly edge: Edge }
  | { readonly kind: "sequence"; readonly nodes: readonly PerlNode[] }
  | { readonly kind: "choice"; readonly nodes: readonly PerlNode[] }
  | {
      readonly kind: "repeat";
      readonly node: PerlNode;
      readonly min: number;
      readonly max: number;
      readonly greed: Greed;
    }
  | { readonly kind: "group"; readonly index: number; readonly node: PerlNode }
  | { readonly kind: "atomic"; readonly node: PerlNode }
  | { readonly kind: "look"; readonly behind: boolean; readonly negative: boolean; readonly node: PerlNode }
  | { readonly kind: "reference"; readonly group: GroupName; readonly ignoreCase: boolean }
  | { readonly kind: "call"; readonly group: GroupName }
  | {
      readonly kind: "condition";
      readonly condition: Condition;
      readonly yes: PerlNode;
      readonly no: PerlNode;
    }
  /** `\K`: what was matched so far is not part of the match. */
  | { readonly kind: "keep" }
  | { readonly kind: "fail" }
  | { readonly kind: "accept" };

/** What is wrong with an expression, in PCRE2's words. */
export class PerlFault extends Error {}

/** The number of characters that the node always takes; undefined where that varies. */
export function lengthOf(node: PerlNode): number | undefined {
  switch (node.kind) {
    case "character":
      return 1;
    case "sequence":
      return node.nodes.reduce<number | undefined>((sum, each) => plus(sum, lengthOf(each)), 0);
    case "choice": {
      const lengths = node.nodes.map(lengthOf);
      return lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined;
    }
    case "repeat": {
      const length = lengthOf(node.node);
      return node.min === node.max && length !== undefined ? length * node.min : undefined;
    }
    case "group":
    case "atomic":
      return lengthOf(node.node);
    case "reference":
    case "call":
    case "condition":
      return undefined;
    default:
      return 0;
  }
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Whether the node may match without taking a character. */
export function mayBeEmpty(node: PerlNode): boolean {
  switch (node.kind) {
    case "character":
      return false;
    case "sequence":
      return node.nodes.every(mayBeEmpty);
    case "choice":
      return node.nodes.some(mayBeEmpty);
    case "repeat":
      return node.min === 0 || mayBeEmpty(node.node);
    case "group":
    case "atomic":
      return mayBeEmpty(node.node);
    default:
      return true;
  }
}
