import type { Value } from "./values.ts";

/** A value of a register, with the array that belongs to it. */
interface Level {
  value: Value | undefined;
  readonly array: Map<string, Value>;
}

/** The registers: each is a stack. */
export class Registers {
  readonly #stacks = new Map<string, Level[]>();

  get(name: string): Value | undefined {
    return this.#top(name)?.value;
  }

  set(name: string, value: Value): void {
    this.#topForWriting(name).value = value;
  }

  push(name: string, value: Value): void {
    this.#stack(name).push({ value, array: new Map() });
  }

  /** Undefined where there is nothing. */
  pop(name: string): Value | undefined {
    const stack = this.#stack(name);
    if (stack.at(-1)?.value === undefined) return undefined;
    return stack.pop()?.value;
  }

  element(name: string, index: bigint): Value | undefined {
    return this.#top(name)?.array.get(String(index));
  }

  setElement(name: string, index: bigint, value: Value): void {
    this.#topForWriting(name).array.set(String(index), value);
  }

  #top(name: string): Level | undefined {
    return this.#stacks.get(name)?.at(-1);
  }

  #topForWriting(name: string): Level {
    const stack = this.#stack(name);
    const top = stack.at(-1) ?? { value: undefined, array: new Map() };
    if (stack.length === 0) stack.push(top);
    return top;
  }

  #stack(name: string): Level[] {
    const known = this.#stacks.get(name) ?? [];
    this.#stacks.set(name, known);
    return known;
  }
}
