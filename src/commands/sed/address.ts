import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Machine } from "./machine.ts";
import type { Address, ScriptCommand } from "./script.ts";

type Test = (machine: Machine) => MaybePromise<boolean>;

/** Whether a command is for the current line. */
export interface Selection {
  /** Undefined: for every line. */
  readonly test: Test | undefined;
  /** The range that it goes by. */
  readonly range: Range | undefined;
}

export function selectionOf({ from, to, negated }: ScriptCommand): Selection {
  if (!from) return { test: negated ? () => false : undefined, range: undefined };
  const range = to ? new Range(from, to) : undefined;
  const test: Test = range ? (machine) => range.test(machine) : singleTest(from);
  if (!negated) return { test, range };
  return { test: (machine) => andThen(test(machine), (selected) => !selected), range };
}

function singleTest(address: Address): Test {
  switch (address.kind) {
    case "line":
      return ({ lines }) => lines.number === address.number;
    case "step":
      return ({ lines: { number } }) =>
        number >= address.first && (number - address.first) % address.step === 0;
    case "last":
      return ({ lines }) => lines.isLast();
    case "regex":
      return (machine) => machine.matches(address.regex);
    default:
      return () => false;
  }
}

/**
 * `from,to`. A first line number selects once; other beginnings select again and again. Where `n` and `N` have gone
 * past its bounds it does as GNU sed does.
 */
export class Range {
  #state: "waiting" | "active" | "over";
  /** Of `addr,+N` and `addr,~N`: the last line. */
  #end = 0;
  readonly #begins: Test;
  readonly #ends: Test;

  constructor(
    private readonly from: Address,
    private readonly to: Address,
  ) {
    this.#begins = singleTest(from);
    this.#ends = singleTest(to);
    this.#state = "waiting";
    this.reset();
  }

  /** Before the first line: `0,/regex/` has begun. */
  reset(): void {
    this.#state = this.from.kind === "line" && this.from.number === 0 ? "active" : "waiting";
  }

  get isActive(): boolean {
    return this.#state === "active";
  }

  test(machine: Machine): MaybePromise<boolean> {
    const { number } = machine.lines;
    if (this.#state === "active") return this.#continues(machine, number);
    if (this.from.kind !== "line") {
      return andThen(this.#begins(machine), (begins) => begins && this.#begin(number));
    }
    if (this.#state === "over" || number < this.from.number) return false;
    return this.#begin(number);
  }

  #begin(number: number): boolean {
    const { from, to } = this;
    if (to.kind === "line" && number >= to.number) {
      this.#close();
      return from.kind !== "line" || number <= to.number || number === from.number;
    }
    if (to.kind === "plus") this.#end = number + to.count;
    // Of a line that is such a multiple, the next.
    if (to.kind === "multiple") this.#end = to.of > 0 ? (Math.floor(number / to.of) + 1) * to.of : number;
    this.#state = "active";
    if ((to.kind === "plus" || to.kind === "multiple") && number >= this.#end) this.#close();
    return true;
  }

  #continues(machine: Machine, number: number): MaybePromise<boolean> {
    const { to } = this;
    if (to.kind === "line") {
      if (number >= to.number) this.#close();
      return number <= to.number;
    }
    if (to.kind === "plus" || to.kind === "multiple") {
      if (number >= this.#end) this.#close();
      return true;
    }
    return andThen(this.#ends(machine), (ends) => {
      if (ends) this.#close();
      return true;
    });
  }

  #close(): void {
    this.#state = this.from.kind === "line" ? "over" : "waiting";
  }
}
