import type { Parameter } from "./code.ts";
import type { Place } from "./expression.ts";
import { type BcNumber, fromInteger, rescale, ZERO } from "./number.ts";

type BcArray = Map<number, BcNumber>;

/** What a parameter or an `auto` variable hides. */
export type Saved =
  | { readonly name: string; readonly value: BcNumber }
  | { readonly name: string; readonly array: BcArray | undefined };

const LARGEST = 2_147_483_647;
const LARGEST_IBASE = 36;

/** All variables. A function's parameters and `auto` variables take the place of those of the same name. */
export class Variables {
  ibase = 10;
  obase = 10;
  scale = 0;
  last = ZERO;
  #history = ZERO;
  readonly #values = new Map<string, BcNumber>();
  readonly #arrays = new Map<string, BcArray>();

  constructor(private readonly warn: (message: string) => void) {}

  get(place: Place, index: number): BcNumber {
    if (place.kind === "variable") return this.#values.get(place.name) ?? ZERO;
    if (place.kind === "element") return this.#arrays.get(place.name)?.get(index) ?? ZERO;
    if (place.name === "last") return this.last;
    return place.name === "history" ? this.#history : fromInteger(this[place.name]);
  }

  set(place: Place, index: number, value: BcNumber): void {
    if (place.kind === "variable") this.#values.set(place.name, value);
    else if (place.kind === "element") this.array(place.name).set(index, value);
    else if (place.name === "last") this.last = value;
    else if (place.name === "history") this.#history = value;
    else if (place.name === "scale") this.scale = this.#bounded("scale", value, 0, LARGEST);
    else
      this[place.name] = this.#bounded(
        place.name,
        value,
        2,
        place.name === "ibase" ? LARGEST_IBASE : LARGEST,
      );
  }

  #bounded(name: string, value: BcNumber, least: number, most: number): number {
    const { digits } = rescale(value, 0);
    if (digits < least || value.digits < 0n) {
      this.warn(name === "scale" ? "negative scale, set to 0" : `${name} too small, set to ${least}`);
      return least;
    }
    if (digits <= most) return Number(digits);
    this.warn(`${name} too large, set to ${most}`);
    return most;
  }

  array(name: string): BcArray {
    let array = this.#arrays.get(name);
    if (!array) {
      array = new Map();
      this.#arrays.set(name, array);
    }
    return array;
  }

  /** A parameter. Gives what stood there, to be put back. */
  bindValue(name: string, value: BcNumber): Saved {
    const before = this.#values.get(name) ?? ZERO;
    this.#values.set(name, value);
    return { name, value: before };
  }

  /** A parameter that is an array: a copy, but for a reference. */
  bindArray({ name, kind }: Parameter, passed: string): Saved {
    const array = this.array(passed);
    return this.#replaceArray(name, kind === "reference" ? array : new Map(array));
  }

  /** An `auto` variable. */
  declare({ name, kind }: Parameter): Saved {
    return kind === "variable" ? this.bindValue(name, ZERO) : this.#replaceArray(name, new Map());
  }

  #replaceArray(name: string, array: BcArray | undefined): Saved {
    const before = this.#arrays.get(name);
    if (array) this.#arrays.set(name, array);
    else this.#arrays.delete(name);
    return { name, array: before };
  }

  restore(saved: readonly Saved[]): void {
    for (const each of saved.toReversed()) {
      if ("value" in each) this.#values.set(each.name, each.value);
      else this.#replaceArray(each.name, each.array);
    }
  }
}
