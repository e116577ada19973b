import { type CodeRange, mergeRanges } from "../character-set.ts";
import { type Assertion, everyNode, isNullable, type RegexNode } from "./nodes.ts";

/**
 * The platform's own RegExp, for expressions of which it can be shown that it finds the same leftmost-longest
 * match and has no two ways to try: at each place the next character alone decides which way the expression goes.
 * One repetition of a single character may be undecided if all that follows it has a fixed length.
 */
export interface NativeRegex {
  readonly regexp: RegExp;
  /** An attempt at one place may run far before it fails: then long texts are too slow in the worst case. */
  readonly hasLoops: boolean;
}

export function toNative(node: RegexNode, multiline: boolean): NativeRegex | undefined {
  const nodes = [...everyNode(node)];
  if (nodes.length > 400 || nodes.some((each) => !isTranslatable(each))) return undefined;
  if (!isDecided(node, { first: [], fixed: true })) return undefined;
  return {
    regexp: new RegExp(print(node, multiline), "gu"),
    hasLoops: nodes.some((each) => each.kind === "repeat" && each.max > 50),
  };
}

function isTranslatable(node: RegexNode): boolean {
  switch (node.kind) {
    case "backreference":
      return false;
    case "set":
      return node.ranges.length > 0 && node.ranges.length < 200;
    case "repeat":
      // Groups in a repetition keep their last match in glibc, and lose it in JavaScript.
      return node.max <= 1000 || node.max === Number.POSITIVE_INFINITY ? !holdsGroup(node.node) : false;
    default:
      return true;
  }
}

function holdsGroup(node: RegexNode): boolean {
  for (const each of everyNode(node)) if (each.kind === "group") return true;
  return false;
}

/** What comes behind a node: with which characters it may start, and whether it has one length. */
interface Rest {
  readonly first: readonly CodeRange[];
  readonly fixed: boolean;
}

/** Whether the next character always decides the way through the node. */
function isDecided(node: RegexNode, rest: Rest): boolean {
  switch (node.kind) {
    case "sequence": {
      let behind = rest;
      for (const each of node.nodes.toReversed()) {
        if (!isDecided(each, behind)) return false;
        behind = { first: firstOf(each, behind.first), fixed: behind.fixed && hasFixedLength(each) };
      }
      return true;
    }
    case "choice": {
      let taken: readonly CodeRange[] = [];
      for (const each of node.nodes) {
        const first = firstOf(each, []);
        if (isNullable(each) || overlap(first, taken) || !isDecided(each, rest)) return false;
        taken = mergeRanges([...taken, ...first]);
      }
      return true;
    }
    case "repeat": {
      if (isNullable(node.node)) return false;
      const first = firstOf(node.node, []);
      const free = overlap(first, rest.first);
      if (free && !(rest.fixed && node.node.kind === "set")) return false;
      return isDecided(node.node, { first: mergeRanges([...first, ...rest.first]), fixed: false });
    }
    case "group":
      return isDecided(node.node, rest);
    default:
      return true;
  }
}

/** With which characters the node may start; those of what is behind it too, where it may be empty. */
function firstOf(node: RegexNode, behind: readonly CodeRange[]): readonly CodeRange[] {
  switch (node.kind) {
    case "set":
      return node.ranges;
    case "sequence":
      return node.nodes.toReversed().reduce((rest, each) => firstOf(each, rest), behind);
    case "choice":
      return mergeRanges(node.nodes.flatMap((each) => firstOf(each, behind)));
    case "repeat": {
      const first = firstOf(node.node, []);
      return node.min > 0 && !isNullable(node.node) ? first : mergeRanges([...first, ...behind]);
    }
    case "group":
      return firstOf(node.node, behind);
    default:
      return behind;
  }
}

function overlap(a: readonly CodeRange[], b: readonly CodeRange[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [first, last] = a[i] as CodeRange;
    const other = b[j] as CodeRange;
    if (first <= other[1] && other[0] <= last) return true;
    if (last < other[0]) i++;
    else j++;
  }
  return false;
}

function hasFixedLength(node: RegexNode): boolean {
  for (const each of everyNode(node)) {
    if (each.kind === "choice" || (each.kind === "repeat" && each.min !== each.max)) return false;
  }
  return true;
}

function print(node: RegexNode, multiline: boolean): string {
  switch (node.kind) {
    case "empty":
    case "backreference":
      return "(?:)";
    case "set":
      return printSet(node.ranges);
    case "sequence":
      return node.nodes.map((each) => print(each, multiline)).join("");
    case "choice":
      return `(?:${node.nodes.map((each) => print(each, multiline)).join("|")})`;
    case "repeat": {
      const max = node.max === Number.POSITIVE_INFINITY ? "" : String(node.max);
      const inner =
        node.node.kind === "set" ? print(node.node, multiline) : `(?:${print(node.node, multiline)})`;
      return `${inner}{${node.min},${max}}`;
    }
    case "group":
      return `(${print(node.node, multiline)})`;
    case "assertion":
      return printAssertion(node.assertion, multiline);
  }
}

function printSet(ranges: readonly CodeRange[]): string {
  const show = (code: number) => `\\u{${code.toString(16)}}`;
  const [only] = ranges;
  if (ranges.length === 1 && only && only[0] === only[1]) return show(only[0]);
  return `[${ranges.map(([first, last]) => (first === last ? show(first) : `${show(first)}-${show(last)}`)).join("")}]`;
}

const WORD = "[_\\p{Alphabetic}\\p{Nd}]";

function printAssertion(assertion: Assertion, multiline: boolean): string {
  switch (assertion) {
    case "line-start":
      return multiline ? "(?<![^\\n])" : "^";
    case "line-end":
      return multiline ? "(?![^\\n])" : "$";
    case "text-start":
      return "^";
    case "text-end":
      return "$";
    case "word-start":
      return `(?<!${WORD})(?=${WORD})`;
    case "word-end":
      return `(?<=${WORD})(?!${WORD})`;
    case "word-boundary":
      return `(?:(?<!${WORD})(?=${WORD})|(?<=${WORD})(?!${WORD}))`;
    case "not-word-boundary":
      return `(?:(?<!${WORD})(?!${WORD})|(?<=${WORD})(?=${WORD}))`;
  }
}
