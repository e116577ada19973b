import { otherCase } from "../character-set.ts";
import type { Span } from "./automaton.ts";
import { holdsAt, type Slots, takesUnit } from "./captures.ts";
import type { Instruction, Program } from "./program.ts";

/** A search that back-references made too long: nobody can bound those (they are NP-hard). */
export class RegexOverrun extends Error {
  constructor() {
    super("regular expression takes too long to match");
  }
}

/** Steps that one search may take. */
const BUDGET = 3_000_000;

interface Thread {
  readonly pc: number;
  readonly at: number;
  readonly slots: Slots;
}

/** Leftmost-longest search with back-references: all ways are tried, each situation once, within a budget. */
export class Backtracker {
  /** The slots that back-references look at: with them a situation is known. */
  readonly #referenced: readonly number[];
  #left = 0;

  constructor(
    readonly program: Program,
    readonly groupCount: number,
    readonly options: { readonly ignoreCase: boolean; readonly multiline: boolean },
  ) {
    const indexes = program.code.flatMap((each) => (each.op === "backreference" ? [each.index] : []));
    this.#referenced = [...new Set(indexes)].flatMap((index) => [2 * index, 2 * index + 1]);
  }

  find(text: string, from: number): (Span & { readonly slots: Slots }) | undefined {
    this.#left = BUDGET;
    for (let start = from; start <= text.length; start++) {
      const slots = this.#longest(text, start);
      if (slots) return { start, end: slots[1] as number, slots };
    }
    return undefined;
  }

  #longest(text: string, start: number): Slots | undefined {
    let best: number[] | undefined;
    const seen = new Set<string>();
    const stack: Thread[] = [{ pc: this.program.start, at: start, slots: new Array(2 * this.groupCount + 2).fill(-1) }];
    for (let thread = stack.pop(); thread; thread = stack.pop()) {
      const end = this.#run(thread, text, seen, stack);
      if (end && (!best || end.at > (best[1] as number))) {
        best = [...end.slots];
        best[0] = start;
        best[1] = end.at;
      }
    }
    return best;
  }

  /** Follows one way to its end; gives where it matched. */
  #run(thread: Thread, text: string, seen: Set<string>, stack: Thread[]): Thread | undefined {
    let { pc, at, slots } = thread;
    for (;;) {
      if (--this.#left < 0) throw new RegexOverrun();
      const instruction = this.program.code[pc] as Instruction;
      switch (instruction.op) {
        case "match":
          return { pc, at, slots };
        case "unit":
          if (at >= text.length || !takesUnit(instruction, text.charCodeAt(at))) return undefined;
          at++;
          break;
        case "split": {
          const situation = `${pc},${at},${this.#referenced.map((slot) => slots[slot]).join()}`;
          if (seen.has(situation)) return undefined;
          seen.add(situation);
          stack.push({ pc: instruction.other, at, slots });
          break;
        }
        case "assert":
          if (!holdsAt(instruction.assertion, text, at, this.options.multiline)) return undefined;
          break;
        case "save":
          slots = slots.with(instruction.slot, at);
          break;
        case "backreference": {
          const length = this.#referenceLength(instruction.index, text, at, slots);
          if (length < 0) return undefined;
          at += length;
          break;
        }
      }
      pc = instruction.next;
    }
  }

  /** How long the repeated text is where it stands again at `at`; -1 where it does not. */
  #referenceLength(index: number, text: string, at: number, slots: Slots): number {
    const start = slots[2 * index] as number;
    const end = slots[2 * index + 1] as number;
    if (start < 0 || end < start) return -1;
    const length = end - start;
    if (at + length > text.length) return -1;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(start + i);
      const again = text.charCodeAt(at + i);
      if (unit !== again && !(this.options.ignoreCase && otherCase(unit) === again)) return -1;
    }
    return length;
  }
}
