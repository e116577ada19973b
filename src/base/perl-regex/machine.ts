import { otherCase } from "../character-set.ts";
import { MatchOverrun } from "../match-overrun.ts";
import { isWord } from "./characters.ts";
import type { Edge } from "./nodes.ts";
import type { PerlProgram, Step } from "./program.ts";

/** What a search may cost at first, and what each further one adds. */
const BUDGET = 10_000_000;
const REFILL = 4000;
const DEEPEST = 400;

/** What is done when a way turns out to be wrong. */
type Choice =
  /** Goes on elsewhere. */
  | { readonly kind: "go"; readonly at: number; readonly place: number }
  /** One character less, or for a lazy run one more. */
  | {
      readonly kind: "run";
      readonly at: number;
      readonly step: Extract<Step, { op: "run" }>;
      place: number;
      readonly least: number;
      count: number;
    }
  | { readonly kind: "restore"; readonly slots: Int32Array; readonly slot: number; readonly value: number }
  | { readonly kind: "frame"; readonly frame: Frame | undefined }
  | { readonly kind: "slots"; readonly value: Int32Array }
  | { readonly kind: "start"; readonly value: number };

/** A call of a group that has not returned. */
interface Frame {
  readonly group: number;
  readonly back: number;
  readonly saved: Int32Array;
  readonly outer: Frame | undefined;
  readonly place: number;
}

export interface PerlMatch {
  readonly start: number;
  readonly end: number;
}

/** Runs a program as Perl would: the first way that leads to a match counts. Its steps are counted, so it always ends. */
export class PerlMachine {
  #text = "";
  #left = BUDGET;
  #stack: Choice[] = [];
  /** Starts and ends of groups, -1 where a group took no part; behind them counters and places of loops. */
  #slots: Int32Array;
  #frame: Frame | undefined;
  #start = 0;
  #searchStart = 0;
  #depth = 0;
  readonly #groupSlots: number;

  constructor(private readonly program: PerlProgram) {
    this.#groupSlots = 2 * (program.groupCount + 1);
    this.#slots = this.#freshSlots();
  }

  #freshSlots(): Int32Array {
    return new Int32Array(this.#groupSlots + 2 * this.program.loopCount).fill(-1);
  }

  find(text: string, from: number): PerlMatch | undefined {
    this.#text = text;
    this.#searchStart = from;
    this.#left = Math.min(this.#left + REFILL, BUDGET);
    for (let place = from; place <= text.length; place += this.#width(place)) {
      this.#stack = [];
      this.#slots.fill(-1);
      this.#frame = undefined;
      this.#start = place;
      const end = this.#run(0, place);
      if (end >= 0) return { start: Math.min(this.#start, end), end };
    }
    return undefined;
  }

  /** What the groups of the match just found took, from the first. */
  groups(): readonly (string | undefined)[] {
    return Array.from({ length: this.program.groupCount }, (_, at) => {
      const [start = -1, end = -1] = this.#slots.subarray(2 * at + 2, 2 * at + 4);
      return end < 0 ? undefined : this.#text.slice(start, end);
    });
  }

  #width(place: number): number {
    return (this.#text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
  }

  /** Runs from a step to a `match`; gives the place reached, or -1. What is below on the stack stays as it is. */
  #run(start: number, from: number): number {
    const { steps } = this.program;
    const base = this.#stack.length;
    let at = start;
    let place = from;
    for (;;) {
      if (--this.#left < 0) throw new MatchOverrun();
      const step = steps[at] as Step;
      if (step.op === "match") return place;
      const next = this.#step(step, at, place);
      if (next >= 0) {
        at = this.#at;
        place = next;
        continue;
      }
      const again = this.#backtrack(base);
      if (again < 0) return -1;
      at = this.#at;
      place = again;
    }
  }

  /** Where the machine goes on; set by `#step` and `#backtrack`. */
  #at = 0;

  /** One step: gives the place behind it, or -1 where it fails. */
  #step(step: Step, at: number, place: number): number {
    this.#at = at + 1;
    switch (step.op) {
      case "character": {
        const code = this.#text.codePointAt(place);
        return code !== undefined && step.takes(code) ? place + (code > 0xffff ? 2 : 1) : -1;
      }
      case "run":
        return this.#runOf(step, place);
      case "edge":
        return this.#isAt(step.edge, place) ? place : -1;
      case "jump":
        this.#at = step.to;
        return place;
      case "split":
        this.#stack.push({ kind: "go", at: step.second, place });
        this.#at = step.first;
        return place;
      case "save":
        this.#set(step.slot, place);
        return place;
      case "return":
        return this.#return(step.group, place);
      case "call":
        return this.#call(step, place);
      case "reference":
        return this.#reference(step.group, step.ignoreCase, place);
      case "enter":
        this.#set(this.#groupSlots + 2 * step.loop, 0);
        this.#set(this.#groupSlots + 2 * step.loop + 1, -1);
        return place;
      case "turn":
        return this.#turn(step, place);
      case "atomic":
        return this.#atomic(step.end, place);
      case "look":
        return this.#look(step, at, place);
      case "condition":
        return this.#condition(step, at, place);
      case "keep":
        this.#stack.push({ kind: "start", value: this.#start });
        this.#start = place;
        return place;
      default:
        return -1;
    }
  }

  #set(slot: number, value: number): void {
    this.#stack.push({ kind: "restore", slots: this.#slots, slot, value: this.#slots[slot] as number });
    this.#slots[slot] = value;
  }

  /** Takes back what was done since the last choice, and makes the other one. */
  #backtrack(base: number): number {
    const stack = this.#stack;
    while (stack.length > base) {
      const choice = stack.pop() as Choice;
      switch (choice.kind) {
        case "go":
          this.#at = choice.at;
          return choice.place;
        case "run": {
          const place = this.#runAgain(choice);
          if (place >= 0) return place;
          break;
        }
        default:
          this.#undo(choice);
      }
    }
    return -1;
  }

  #undo(choice: Exclude<Choice, { kind: "go" | "run" }>): void {
    if (choice.kind === "restore") choice.slots[choice.slot] = choice.value;
    else if (choice.kind === "frame") this.#frame = choice.frame;
    else if (choice.kind === "slots") this.#slots = choice.value;
    else this.#start = choice.value;
  }

  #runOf(step: Extract<Step, { op: "run" }>, place: number): number {
    const wanted = step.greed === "lazy" ? step.min : step.max;
    let end = place;
    let count = 0;
    let least = step.min === 0 ? place : -1;
    while (count < wanted) {
      const code = this.#text.codePointAt(end);
      if (code === undefined || !step.takes(code)) break;
      end += code > 0xffff ? 2 : 1;
      if (++count === step.min) least = end;
    }
    this.#left -= count >> 3;
    if (count < step.min) return -1;
    const isOpen = step.greed === "greedy" ? end > least : step.greed === "lazy" && count < step.max;
    if (isOpen) this.#stack.push({ kind: "run", at: this.#at, step, place: end, least, count });
    return end;
  }

  #runAgain(choice: Extract<Choice, { kind: "run" }>): number {
    this.#at = choice.at;
    const { step } = choice;
    if (step.greed === "lazy") {
      const code = this.#text.codePointAt(choice.place);
      if (code === undefined || !step.takes(code)) return -1;
      choice.place += code > 0xffff ? 2 : 1;
      if (++choice.count < step.max) this.#stack.push(choice);
      return choice.place;
    }
    const before = this.#text.charCodeAt(choice.place - 1);
    choice.place -= before >= 0xdc00 && before <= 0xdfff && this.#isPairAt(choice.place - 2) ? 2 : 1;
    if (choice.place > choice.least) this.#stack.push(choice);
    return choice.place;
  }

  #isPairAt(place: number): boolean {
    return (this.#text.codePointAt(place) ?? 0) > 0xffff;
  }

  #turn(step: Extract<Step, { op: "turn" }>, place: number): number {
    const slot = this.#groupSlots + 2 * step.loop;
    const count = this.#slots[slot] as number;
    const out = this.#at;
    // A turn that took nothing is the last one.
    if (step.checksProgress && count >= step.min && this.#slots[slot + 1] === place) return place;
    const again = count < step.max;
    const leave = count >= step.min;
    if (!again) return place;
    if (leave && step.lazy) {
      // The other way is to take one turn more: a step of its own would be needed, so the turn is made here.
      this.#stack.push({ kind: "go", at: step.body, place });
      this.#stack.push({ kind: "restore", slots: this.#slots, slot, value: count + 1 });
      this.#stack.push({ kind: "restore", slots: this.#slots, slot: slot + 1, value: place });
      return place;
    }
    if (leave) this.#stack.push({ kind: "go", at: out, place });
    this.#set(slot, count + 1);
    this.#set(slot + 1, place);
    this.#at = step.body;
    return place;
  }

  #call(step: Extract<Step, { op: "call" }>, place: number): number {
    for (let frame = this.#frame; frame; frame = frame.outer) {
      if (frame.place !== place) break;
      // The same group at the same place again: it would never end.
      if (frame.group === step.group) return -1;
    }
    this.#stack.push({ kind: "frame", frame: this.#frame }, { kind: "slots", value: this.#slots });
    this.#frame = { group: step.group, back: this.#at, saved: this.#slots, outer: this.#frame, place };
    this.#slots = Int32Array.from(this.#slots);
    this.#left -= 20 + this.#slots.length;
    this.#at = step.to;
    return place;
  }

  /** The end of a group: where it was called, what its inside captured is forgotten. */
  #return(group: number, place: number): number {
    const frame = this.#frame;
    if (!frame || frame.group !== group) return place;
    this.#stack.push({ kind: "frame", frame }, { kind: "slots", value: this.#slots });
    this.#slots = Int32Array.from(frame.saved);
    this.#frame = frame.outer;
    this.#at = frame.back;
    return place;
  }

  #reference(group: number, ignoreCase: boolean, place: number): number {
    const start = this.#slots[2 * group] as number;
    const end = this.#slots[2 * group + 1] as number;
    if (start < 0 || end < 0) return -1;
    const wanted = this.#text.slice(start, end);
    this.#left -= wanted.length >> 3;
    if (this.#text.startsWith(wanted, place)) return place + wanted.length;
    if (!ignoreCase) return -1;
    const found = this.#text.slice(place, place + wanted.length);
    return found.length === wanted.length && folded(found) === folded(wanted) ? place + wanted.length : -1;
  }

  /** Runs the steps behind an `atomic` or a `look`; the choices made there are dropped, but not what they changed. */
  #alone(start: number, place: number): number {
    if (++this.#depth > DEEPEST) throw new MatchOverrun();
    const base = this.#stack.length;
    const end = this.#run(start, place);
    this.#depth--;
    if (end >= 0) {
      const changes = this.#stack.splice(base).filter(({ kind }) => kind !== "go" && kind !== "run");
      this.#stack.push(...changes);
    }
    return end;
  }

  #atomic(end: number, place: number): number {
    const reached = this.#alone(this.#at, place);
    this.#at = end;
    return reached;
  }

  #look(step: Extract<Step, { op: "look" }>, at: number, place: number): number {
    const holds = this.#looks(step, at, place);
    this.#at = step.end;
    return holds ? place : -1;
  }

  #looks(step: Extract<Step, { op: "look" }>, at: number, place: number): boolean {
    let from = place;
    for (let i = 0; i < step.back; i++) {
      if (from <= 0) return step.negative;
      from -= from >= 2 && this.#isPairAt(from - 2) ? 2 : 1;
    }
    const base = this.#stack.length;
    const found = this.#alone(at + 1, from) >= 0;
    if (!step.negative) return found;
    // What a look found that must not be there is taken back.
    for (const change of this.#stack.splice(base).toReversed())
      if (change.kind !== "go" && change.kind !== "run") this.#undo(change);
    return !found;
  }

  #condition(step: Extract<Step, { op: "condition" }>, at: number, place: number): number {
    let holds = false;
    let next = at + 1;
    if (step.test === "group") holds = (this.#slots[2 * step.group + 1] as number) >= 0;
    else if (step.test === "recursion")
      holds = this.#frame !== undefined && (step.group < 0 || this.#frame.group === step.group);
    else if (step.test === "look") {
      const look = this.program.steps[at + 1] as Extract<Step, { op: "look" }>;
      holds = look.op === "look" ? this.#looks(look, at + 1, place) : this.#alone(at + 2, place) >= 0;
      next = look.end;
    }
    this.#at = holds ? next : step.no;
    return place;
  }

  #isAt(edge: Edge, place: number): boolean {
    const text = this.#text;
    switch (edge) {
      case "text-start":
        return place === 0;
      case "line-start":
        return place === 0 || text[place - 1] === "\n";
      case "text-end":
        return place === text.length;
      case "last-line-end":
        return place === text.length || (place === text.length - 1 && text[place] === "\n");
      case "line-end":
        return place === text.length || text[place] === "\n";
      case "search-start":
        return place === this.#searchStart;
      default: {
        const before = place > 0 && isWord(text.charCodeAt(place - 1));
        const after = place < text.length && isWord(text.charCodeAt(place));
        return (before !== after) === (edge === "word-boundary");
      }
    }
  }
}

function folded(text: string): string {
  let result = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    result += String.fromCodePoint(Math.min(code, otherCase(code)));
  }
  return result;
}
