import { otherCase } from "../character-set.ts";
import { MatchOverrun } from "../match-overrun.ts";
import type { Span } from "./automaton.ts";
import { holdsAt, type Slots, takesUnit } from "./captures.ts";
import type { Instruction, Program } from "./program.ts";

/** Steps that the searches of one text may take, whatever its length, and for each of its characters. */
const BUDGET = 1_000_000;
const BUDGET_PER_CHARACTER = 100;
/** After so many steps at one start, situations are remembered so that none is met twice. */
const PATIENCE = 500;

/** Leftmost-longest search with back-references: all ways are tried, within a budget. */
export class Backtracker {
  /** The slots that back-references look at: with them a situation is known. */
  readonly #referenced: readonly number[];
  #text: string | undefined;
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
    if (this.#text !== text) {
      this.#text = text;
      this.#left = BUDGET + BUDGET_PER_CHARACTER * text.length;
    }
    const slots: number[] = new Array(2 * this.groupCount + 2).fill(-1);
    for (let start = from; start <= text.length; start++) {
      const best = this.#longest(text, start, slots);
      if (best) return { start, end: best[1] as number, slots: best };
    }
    return undefined;
  }

  /** The longest match at `start`; of several equally long ones the first in order of preference. */
  #longest(text: string, start: number, slots: number[]): Slots | undefined {
    let best: number[] | undefined;
    let seen: Set<number | string> | undefined;
    const limit = this.#left - PATIENCE;
    // Each entry is an instruction and a place; or a slot to restore (-1 - slot) and its former value.
    const stack: number[] = [this.program.start, start];
    while (stack.length > 0) {
      let at = stack.pop() as number;
      let pc = stack.pop() as number;
      if (pc < 0) {
        slots[-1 - pc] = at;
        continue;
      }
      for (;;) {
        if (--this.#left < 0) throw new MatchOverrun();
        const instruction = this.program.code[pc] as Instruction;
        if (instruction.op === "match") {
          if (!best || at > (best[1] as number)) best = [start, at, ...slots.slice(2)];
          break;
        }
        if (instruction.op === "split") {
          if (this.#left < limit) {
            seen ??= new Set();
            const situation = this.#situation(pc, at, slots, text.length + 2);
            if (seen.has(situation)) break;
            seen.add(situation);
          }
          stack.push(instruction.other, at);
        } else if (instruction.op === "save") {
          stack.push(-1 - instruction.slot, slots[instruction.slot] as number);
          slots[instruction.slot] = at;
        } else {
          at = this.#step(instruction, text, at, slots);
          if (at < 0) break;
        }
        pc = instruction.next;
      }
    }
    return best;
  }

  /** What tells one situation from another: a number while it is exact. */
  #situation(pc: number, at: number, slots: Slots, radix: number): number | string {
    let number = pc * radix + at;
    for (const slot of this.#referenced) number = number * radix + (slots[slot] as number) + 1;
    if (number < Number.MAX_SAFE_INTEGER) return number;
    return `${pc},${at},${this.#referenced.map((slot) => slots[slot]).join()}`;
  }

  /** Where the text goes on behind an instruction that looks at it; -1 where it does not hold. */
  #step(instruction: Instruction, text: string, at: number, slots: Slots): number {
    switch (instruction.op) {
      case "unit":
        return at < text.length && takesUnit(instruction, text.charCodeAt(at)) ? at + 1 : -1;
      case "assert":
        return holdsAt(instruction.assertion, text, at, this.options.multiline) ? at : -1;
      case "backreference":
        return this.#again(
          text,
          slots[2 * instruction.index] as number,
          slots[2 * instruction.index + 1] as number,
          at,
        );
      default:
        return at;
    }
  }

  /** Behind the repeated text, where it stands again at `at`. */
  #again(text: string, start: number, end: number, at: number): number {
    if (start < 0 || end < start || at + end - start > text.length) return -1;
    for (let i = start, j = at; i < end; i++, j++) {
      const unit = text.charCodeAt(i);
      const other = text.charCodeAt(j);
      if (unit !== other && !(this.options.ignoreCase && otherCase(unit) === other)) return -1;
    }
    return at + end - start;
  }
}
