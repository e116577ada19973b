import { branchesOf } from "./group.ts";
import {
  type Edge,
  type GroupName,
  lengthOf,
  mayBeEmpty,
  PerlFault,
  type PerlNode,
  type Takes,
} from "./nodes.ts";
import type { PerlPattern } from "./parse.ts";

/** One step of the backtracking machine. */
export type Step =
  | { readonly op: "character"; readonly takes: Takes }
  /** Characters of one set, at least `min` and at most `max`. */
  | {
      readonly op: "run";
      readonly takes: Takes;
      readonly min: number;
      readonly max: number;
      readonly greed: "greedy" | "lazy" | "possessive";
    }
  | { readonly op: "edge"; readonly edge: Edge }
  | { readonly op: "jump"; to: number }
  /** Goes to `first`, and to `second` where that fails. */
  | { readonly op: "split"; first: number; second: number }
  | { readonly op: "save"; readonly slot: number }
  /** The end of a group: the end of a call of it, too. */
  | { readonly op: "return"; readonly group: number }
  | { readonly op: "call"; readonly group: number; to: number }
  | { readonly op: "reference"; readonly group: number; readonly ignoreCase: boolean }
  /** Sets a counter to 0 and notes the place; one turn of a loop; its end. */
  | { readonly op: "enter"; readonly loop: number }
  | {
      readonly op: "turn";
      readonly loop: number;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      body: number;
      readonly checksProgress: boolean;
    }
  /** The steps behind it up to `end`, on their own and without a way back into them. */
  | { readonly op: "atomic"; end: number }
  | { readonly op: "look"; readonly negative: boolean; readonly back: number; end: number }
  | {
      readonly op: "condition";
      readonly test: "group" | "recursion" | "look" | "never";
      readonly group: number;
      no: number;
    }
  | { readonly op: "keep" }
  | { readonly op: "fail" }
  | { readonly op: "match" };

export interface PerlProgram {
  readonly steps: readonly Step[];
  readonly groupCount: number;
  readonly loopCount: number;
}

const LARGEST = 50_000;

export function compilePerl(pattern: PerlPattern): PerlProgram {
  return new Compiler(pattern).compile();
}

class Compiler {
  readonly #steps: Step[] = [];
  /** Where each group begins. */
  readonly #starts = new Map<number, number>();
  readonly #calls: { to: number; readonly group: number }[] = [];
  #loops = 0;

  constructor(private readonly pattern: PerlPattern) {}

  compile(): PerlProgram {
    this.#starts.set(0, 0);
    this.#node(this.pattern.node);
    this.#add({ op: "return", group: 0 });
    this.#add({ op: "match" });
    for (const call of this.#calls) call.to = this.#starts.get(call.group) ?? 0;
    return { steps: this.#steps, groupCount: this.pattern.groupCount, loopCount: this.#loops };
  }

  #add<S extends Step>(step: S): S {
    if (this.#steps.length >= LARGEST) throw new PerlFault("regular expression is too large");
    this.#steps.push(step);
    return step;
  }

  get #here(): number {
    return this.#steps.length;
  }

  #numberOf(group: GroupName): number {
    return typeof group === "number" ? group : (this.pattern.names.get(group) ?? 0);
  }

  #node(node: PerlNode): void {
    switch (node.kind) {
      case "empty":
        return;
      case "character":
        this.#add({ op: "character", takes: node.takes });
        return;
      case "edge":
        this.#add({ op: "edge", edge: node.edge });
        return;
      case "sequence":
        for (const each of node.nodes) this.#node(each);
        return;
      case "choice":
        return this.#choice(node.nodes);
      case "repeat":
        return this.#repeat(node);
      case "group":
        return this.#group(node.index, node.node);
      case "atomic":
        return this.#atomic(() => this.#node(node.node));
      case "look":
        return this.#look(node);
      case "reference":
        this.#add({ op: "reference", group: this.#numberOf(node.group), ignoreCase: node.ignoreCase });
        return;
      case "call":
        this.#calls.push(this.#add({ op: "call", group: this.#numberOf(node.group), to: 0 }));
        return;
      case "condition":
        return this.#condition(node);
      case "accept":
        this.#add({ op: "match" });
        return;
      default:
        this.#add({ op: node.kind });
    }
  }

  #choice(nodes: readonly PerlNode[]): void {
    const ends: { to: number }[] = [];
    for (const [i, node] of nodes.entries()) {
      if (i === nodes.length - 1) this.#node(node);
      else {
        const split = this.#add({ op: "split", first: this.#here + 1, second: 0 });
        this.#node(node);
        ends.push(this.#add({ op: "jump", to: 0 }));
        split.second = this.#here;
      }
    }
    for (const end of ends) end.to = this.#here;
  }

  #group(index: number, node: PerlNode): void {
    if (!this.#starts.has(index)) this.#starts.set(index, this.#here);
    this.#add({ op: "save", slot: 2 * index });
    this.#node(node);
    this.#add({ op: "save", slot: 2 * index + 1 });
    this.#add({ op: "return", group: index });
  }

  #atomic(body: () => void): void {
    const atomic = this.#add({ op: "atomic", end: 0 });
    body();
    this.#add({ op: "match" });
    atomic.end = this.#here;
  }

  #repeat(repeat: Extract<PerlNode, { kind: "repeat" }>): void {
    const { node, min, max, greed } = repeat;
    if (node.kind === "character") {
      this.#add({ op: "run", takes: node.takes, min, max, greed });
      return;
    }
    if (greed === "possessive") return this.#atomic(() => this.#repeat({ ...repeat, greed: "greedy" }));
    if (min === 0 && max === 1) return this.#optional(node, greed === "lazy");
    const loop = this.#loops++;
    this.#add({ op: "enter", loop });
    const turn = this.#add({
      op: "turn",
      loop,
      min,
      max,
      lazy: greed === "lazy",
      body: this.#here + 2,
      checksProgress: mayBeEmpty(node),
    });
    const out = this.#add({ op: "jump", to: 0 });
    this.#node(node);
    this.#add({ op: "jump", to: this.#steps.indexOf(turn) });
    out.to = this.#here;
  }

  #optional(node: PerlNode, lazy: boolean): void {
    const split = this.#add({ op: "split", first: 0, second: 0 });
    const body = this.#here;
    this.#node(node);
    split.first = lazy ? this.#here : body;
    split.second = lazy ? body : this.#here;
  }

  #look({ node, behind, negative }: Extract<PerlNode, { kind: "look" }>): void {
    if (!behind) return this.#lookAt(node, negative, 0);
    // Each alternative looks back as far as it is long.
    const branches = branchesOf(node);
    const [only] = branches;
    if (branches.length === 1 && only) return this.#lookAt(only, negative, lengthOf(only) ?? 0);
    if (negative) {
      for (const branch of branches) this.#lookAt(branch, true, lengthOf(branch) ?? 0);
      return;
    }
    this.#atomic(() =>
      this.#choice(branches.map((branch) => ({ kind: "look", behind: true, negative: false, node: branch }))),
    );
  }

  #lookAt(node: PerlNode, negative: boolean, back: number): void {
    const look = this.#add({ op: "look", negative, back, end: 0 });
    this.#node(node);
    this.#add({ op: "match" });
    look.end = this.#here;
  }

  #condition({ condition, yes, no }: Extract<PerlNode, { kind: "condition" }>): void {
    const test = condition.kind === "define" ? "never" : condition.kind;
    const group =
      condition.kind === "group"
        ? this.#numberOf(condition.group)
        : condition.kind === "recursion"
          ? (condition.group ?? -1)
          : 0;
    const step = this.#add({ op: "condition", test, group, no: 0 });
    if (condition.kind === "look") this.#look(condition.look);
    this.#node(yes);
    const end = this.#add({ op: "jump", to: 0 });
    step.no = this.#here;
    this.#node(no);
    end.to = this.#here;
  }
}
