import { Alphabet, EDGE, NEWLINE, type Neighbour, type UnitRange, WORD } from "./alphabet.ts";
import type { Assertion } from "./nodes.ts";
import type { Instruction, Program } from "./program.ts";

/** When so many states have been made, all are forgotten and made anew as they are needed. */
const MOST_STATES = 1500;

/** A state of the deterministic machine: where the program may be, and what stood before. */
interface State {
  /** Sorted instructions, behind free moves but before assertions. */
  readonly threads: Int32Array;
  readonly before: Neighbour;
}

const DEAD = 0;
const UNKNOWN = -1;

/**
 * The program as a deterministic machine whose states are made when they are first met: each unit of the text costs
 * one look into a table. A transition knows whether a match ended before its unit, since assertions need to see
 * both sides of a place.
 */
export class LazyDfa {
  readonly alphabet: Alphabet;
  readonly #code: readonly Instruction[];
  /** For each instruction that takes a unit, which classes it takes. */
  readonly #takes: readonly (Uint8Array | undefined)[];
  readonly #asserts: boolean;
  #states: State[] = [];
  #numbers = new Map<string, number>();
  /** For each neighbour the state in which a run starts. */
  #starts: (number | undefined)[] = [];
  /** (number of the next state << 1) | (a match ended here), or UNKNOWN. */
  #moves = new Int32Array(0);

  constructor(
    readonly program: Program,
    /** Reads from right to left: what stood "before" is to the right. */
    readonly reversed: boolean,
    /** Starts anew at every place: finds matches wherever they begin. */
    readonly everywhere: boolean,
    readonly multiline: boolean,
  ) {
    this.#code = program.code;
    this.alphabet = alphabetOf(program, multiline);
    const classes = new Map<readonly UnitRange[], Uint8Array>();
    for (const each of program.code) {
      if (each.op === "unit" && !classes.has(each.ranges))
        classes.set(each.ranges, this.#classesOf(each.ranges));
    }
    this.#takes = program.code.map((each) => (each.op === "unit" ? classes.get(each.ranges) : undefined));
    this.#asserts = program.code.some((each) => each.op === "assert");
    this.#forget();
  }

  #classesOf(ranges: readonly UnitRange[]): Uint8Array {
    const classes = new Uint8Array(this.alphabet.size);
    for (let i = 0; i < this.alphabet.end; i++) {
      const sample = this.alphabet.sample(i);
      if (ranges.some(([first, last]) => sample >= first && sample <= last)) classes[i] = 1;
    }
    return classes;
  }

  #forget(): void {
    this.#states = [];
    this.#numbers = new Map();
    this.#starts = [];
    this.#moves = new Int32Array(16 * this.alphabet.size).fill(UNKNOWN);
    this.#number({ threads: new Int32Array(0), before: EDGE });
  }

  /** The state in which a run starts, next to what `before` says. */
  start(before: Neighbour): number {
    const known = this.#starts[before];
    if (known !== undefined) return known;
    const threads = new Set<number>();
    this.#follow(this.program.start, threads);
    const number = this.#number({ threads: sorted(threads), before: this.#asserts ? before : EDGE });
    this.#starts[before] = number;
    return number;
  }

  /** The table of moves from `state`: index with `state * alphabet.size + class`. */
  move(state: number, unitClass: number): number {
    const known = this.#moves[state * this.alphabet.size + unitClass] as number;
    return known === UNKNOWN ? this.#makeMove(state, unitClass) : known;
  }

  #makeMove(number: number, unitClass: number): number {
    const state = this.#states[number] as State;
    const after = this.alphabet.neighbour(unitClass);
    const threads: Iterable<number> = this.#asserts ? this.#throughAssertions(state, after) : state.threads;
    const next = new Set<number>();
    let matched = 0;
    for (const thread of threads) {
      const instruction = this.#code[thread] as Instruction;
      if (instruction.op === "match") matched = 1;
      else if (this.#takes[thread]?.[unitClass]) this.#follow(instruction.next, next);
    }
    if (this.everywhere && unitClass !== this.alphabet.end) this.#follow(this.program.start, next);
    if (this.#states.length >= MOST_STATES) {
      this.#forget();
      return (this.#number({ threads: sorted(next), before: this.#asserts ? after : EDGE }) << 1) | matched;
    }
    const to = this.#number({ threads: sorted(next), before: this.#asserts ? after : EDGE });
    const move = (to << 1) | matched;
    this.#moves[number * this.alphabet.size + unitClass] = move;
    return move;
  }

  #number(state: State): number {
    if (state.threads.length === 0 && this.#states.length > 0) return DEAD;
    const key = `${state.before}:${state.threads.join()}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#states.push(state) - 1;
    this.#numbers.set(key, number);
    if (this.#states.length * this.alphabet.size > this.#moves.length) {
      const larger = new Int32Array(this.#moves.length * 2).fill(UNKNOWN);
      larger.set(this.#moves);
      this.#moves = larger;
    }
    return number;
  }

  /** All that can be reached without taking a unit and without an assertion. */
  #follow(from: number, into: Set<number>): void {
    const stack = [from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (into.has(at)) continue;
      into.add(at);
      const instruction = this.#code[at] as Instruction;
      if (instruction.op === "split") stack.push(instruction.other, instruction.next);
      else if (instruction.op === "save") stack.push(instruction.next);
    }
  }

  /** The threads with all that lies behind assertions which hold between `state.before` and `after`. */
  #throughAssertions(state: State, after: Neighbour): Iterable<number> {
    const threads = new Set(state.threads);
    const [left, right] = this.reversed ? [after, state.before] : [state.before, after];
    for (const thread of threads) {
      const instruction = this.#code[thread] as Instruction;
      if (instruction.op !== "assert" || !holds(instruction.assertion, left, right, this.multiline)) continue;
      const behind = new Set<number>();
      this.#follow(instruction.next, behind);
      for (const each of behind) threads.add(each);
    }
    return threads;
  }

  /** What stands at a place of the text. */
  neighbourAt(text: string, at: number): Neighbour {
    return at < 0 || at >= text.length
      ? EDGE
      : this.alphabet.neighbour(this.alphabet.classOf(text.charCodeAt(at)));
  }
}

function sorted(threads: ReadonlySet<number>): Int32Array {
  return Int32Array.from(threads).sort();
}

function alphabetOf(program: Program, multiline: boolean): Alphabet {
  const sets = new Set(program.code.flatMap((each) => (each.op === "unit" ? [each.ranges] : [])));
  const assertions = new Set(program.code.map((each) => (each.op === "assert" ? each.assertion : undefined)));
  const words = [...assertions].some((each) => each?.includes("word"));
  const lines = multiline && (assertions.has("line-start") || assertions.has("line-end"));
  return new Alphabet(sets, { words, lines });
}

/** Whether an assertion holds between two neighbours. */
export function holds(assertion: Assertion, left: Neighbour, right: Neighbour, multiline: boolean): boolean {
  switch (assertion) {
    case "line-start":
      return left === EDGE || (multiline && left === NEWLINE);
    case "line-end":
      return right === EDGE || (multiline && right === NEWLINE);
    case "text-start":
      return left === EDGE;
    case "text-end":
      return right === EDGE;
    case "word-boundary":
      return (left === WORD) !== (right === WORD);
    case "not-word-boundary":
      return (left === WORD) === (right === WORD);
    case "word-start":
      return left !== WORD && right === WORD;
    case "word-end":
      return left === WORD && right !== WORD;
  }
}
