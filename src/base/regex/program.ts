import { toUnits, type UnitRange } from "./alphabet.ts";
import { RegexFault } from "./faults.ts";
import { type Assertion, isNullable, type RegexNode } from "./nodes.ts";

/** One step of the machine (Thompson's construction, as Pike and Cox describe it). */
export type Instruction =
  /** Takes one UTF-16 unit of these. */
  | { readonly op: "unit"; readonly ranges: readonly UnitRange[]; next: number }
  /** Goes both ways, `next` preferred. */
  | { readonly op: "split"; next: number; other: number }
  | { readonly op: "assert"; readonly assertion: Assertion; next: number }
  /** Notes the place as one end of a group. */
  | { readonly op: "save"; readonly slot: number; next: number }
  | { readonly op: "backreference"; readonly index: number; next: number }
  | { readonly op: "match"; next: number };

export interface Program {
  readonly code: readonly Instruction[];
  readonly start: number;
}

/** Counted repetitions multiply; this bounds the machine, as glibc's "Regular expression too big" does. */
const LARGEST = 60_000;

export interface ProgramOptions {
  /** Reads the text from right to left. */
  readonly reversed?: boolean;
  /** Notes where groups match. */
  readonly captures?: boolean;
  /** For texts without surrogate pairs: the machine is far smaller where it need not know those. */
  readonly withoutPairs?: boolean;
}

/** The machine for an expression, built from its end: each piece is given what comes behind it. */
export function buildProgram(node: RegexNode, options: ProgramOptions = {}): Program | RegexFault {
  const builder = new ProgramBuilder(options);
  try {
    return builder.build(node);
  } catch (fault) {
    if (fault instanceof RegexFault) return fault;
    throw fault;
  }
}

class ProgramBuilder {
  readonly #code: Instruction[] = [];

  constructor(readonly options: ProgramOptions) {}

  build(node: RegexNode): Program {
    const match = this.#add({ op: "match", next: -1 });
    return { code: this.#code, start: this.#node(node, match) };
  }

  #add(instruction: Instruction): number {
    if (this.#code.length >= LARGEST) throw RegexFault.TOO_BIG;
    return this.#code.push(instruction) - 1;
  }

  #node(node: RegexNode, next: number): number {
    switch (node.kind) {
      case "empty":
        return next;
      case "set":
        return this.#set(node, next);
      case "sequence": {
        const nodes = this.options.reversed ? node.nodes : node.nodes.toReversed();
        return nodes.reduce((behind, each) => this.#node(each, behind), next);
      }
      case "choice":
        return this.#either(node.nodes.map((each) => this.#node(each, next)));
      case "repeat":
        return this.#repeat(node.node, node.min, node.max, next);
      case "group":
        return this.#group(node.index, node.node, next);
      case "assertion":
        return this.#add({ op: "assert", assertion: node.assertion, next });
      case "backreference":
        return this.#add({ op: "backreference", index: node.index, next });
    }
  }

  #set(node: Extract<RegexNode, { kind: "set" }>, next: number): number {
    const { single, pairs } = toUnits(node.ranges);
    const starts = single.length > 0 ? [this.#add({ op: "unit", ranges: single, next })] : [];
    if (this.options.withoutPairs) return starts[0] ?? this.#add({ op: "unit", ranges: [], next });
    for (const { high, low } of pairs) {
      const [first, second] = this.options.reversed ? [low, high] : [high, low];
      starts.push(
        this.#add({ op: "unit", ranges: first, next: this.#add({ op: "unit", ranges: second, next }) }),
      );
    }
    return starts.length === 0 ? this.#add({ op: "unit", ranges: [], next }) : this.#either(starts);
  }

  #either(starts: readonly number[]): number {
    return starts.reduceRight((other, next) => this.#add({ op: "split", next, other }));
  }

  #group(index: number, node: RegexNode, next: number): number {
    if (!this.options.captures) return this.#node(node, next);
    const close = this.#add({ op: "save", slot: 2 * index + 1, next });
    return this.#add({ op: "save", slot: 2 * index, next: this.#node(node, close) });
  }

  #repeat(node: RegexNode, min: number, max: number, next: number): number {
    let start = next;
    if (max === Number.POSITIVE_INFINITY) start = this.#loop(node, min, next);
    else
      for (let i = min; i < max; i++)
        start = this.#add({ op: "split", next: this.#node(node, start), other: next });
    const copies = max === Number.POSITIVE_INFINITY ? min - 1 : min;
    for (let i = 0; i < copies; i++) start = this.#node(node, start);
    return start;
  }

  /** `x*` and `x+`. What may be empty is gone through at least once, so that its groups are set as in glibc. */
  #loop(node: RegexNode, min: number, next: number): number {
    const again: Instruction = { op: "split", next: -1, other: next };
    const loop = this.#add(again);
    again.next = this.#node(node, loop);
    if (min > 0) return again.next;
    return isNullable(node) ? this.#add({ op: "split", next: again.next, other: next }) : loop;
  }
}
