import { encode } from "../../base/bytes.ts";

/**
 * The order in which gawk 5.2 walks an array: that of its tables, which grow as subscripts come. Three of them: one for
 * numbers from 0 on that lie close together, one for other whole numbers, one for texts. What the first subscript is
 * decides which of them the array begins with; what that does not take goes into a table behind it.
 */
export interface SubscriptOrder {
  /** Of a subscript that is not there yet. */
  add(key: string): void;
  remove(key: string): void;
  readonly size: number;
  /** The last table's subscripts come first. */
  list(): readonly string[];
  /** The table behind this one, which takes its place when this one is empty. */
  readonly behind?: SubscriptOrder;
}

/** Makes the table that a first subscript asks for. */
export function orderFor(key: string): SubscriptOrder {
  const number = wholeNumber(key);
  if (number === undefined) return new TextOrder();
  return number >= 0 ? new NearbyOrder() : new NumberOrder();
}

/** A subscript as gawk's tables see it: a number where it is written as one and fits into 32 bits. */
function wholeNumber(key: string): number | undefined {
  if (!/^(?:0|-?[1-9]\d{0,9})$/.test(key)) return undefined;
  const number = Number(key);
  return number >= -(2 ** 31) && number < 2 ** 31 ? number : undefined;
}

const SIZES = [
  13, 127, 1021, 8191, 16381, 32749, 65497, 131101, 262147, 524309, 1048583, 2097169, 4194319, 8388617,
];

function nextSize(size: number): number {
  return SIZES.find((each) => each > size) ?? size;
}

/** How many subscripts a chain may hold on average before the table grows. */
const TEXTS_IN_CHAIN = 2;
const NUMBERS_IN_CHAIN = 2;

/** Texts: chained by a hash, the newest first. */
class TextOrder implements SubscriptOrder {
  readonly #hashes = new Map<string, number>();
  #chains: string[][] = [];

  get size(): number {
    return this.#hashes.size;
  }

  add(key: string): void {
    if (this.#chains.length === 0) this.#grow();
    const hash = textHash(key);
    this.#hashes.set(key, hash);
    if (Math.floor(this.size / this.#chains.length) > TEXTS_IN_CHAIN) this.#grow();
    this.#chains[hash % this.#chains.length]?.unshift(key);
  }

  #grow(): void {
    const old = this.#chains;
    const size = nextSize(old.length);
    this.#chains = Array.from({ length: size }, () => []);
    for (const key of old.flat()) this.#chains[(this.#hashes.get(key) ?? 0) % size]?.unshift(key);
  }

  remove(key: string): void {
    const hash = this.#hashes.get(key);
    if (hash === undefined) return;
    this.#hashes.delete(key);
    const at = hash % this.#chains.length;
    this.#chains[at] = (this.#chains[at] ?? []).filter((each) => each !== key);
    if (this.size === 0) this.#chains = [];
  }

  list(): readonly string[] {
    return this.#chains.flat();
  }
}

/** sdbm's, in 32 bits, over signed bytes. */
function textHash(key: string): number {
  let hash = 0;
  for (const byte of encode(key)) hash = (Math.imul(hash, 65599) + ((byte << 24) >> 24)) >>> 0;
  return hash;
}

/** Whole numbers: chained by a hash in pairs; only the first pair of a chain may be half full. */
class NumberOrder implements SubscriptOrder {
  #chains: number[][][] = [];
  #count = 0;
  behind: TextOrder | undefined;

  get size(): number {
    return this.#count + (this.behind?.size ?? 0);
  }

  add(key: string): void {
    const number = wholeNumber(key);
    if (number === undefined) {
      this.behind ??= new TextOrder();
      this.behind.add(key);
      return;
    }
    if (this.#chains.length === 0) this.#grow();
    this.#count++;
    if (Math.floor(this.#count / this.#chains.length) > NUMBERS_IN_CHAIN) this.#grow();
    this.#insert(number);
  }

  #insert(number: number): void {
    const chain = this.#chains[numberHash(number) % this.#chains.length];
    const head = chain?.[0];
    if (head?.length === 1) head.push(number);
    else chain?.unshift([number]);
  }

  #grow(): void {
    const old = this.#chains;
    this.#chains = Array.from({ length: nextSize(old.length) }, () => []);
    for (const number of old.flat(2)) this.#insert(number);
  }

  remove(key: string): void {
    const number = wholeNumber(key);
    if (number === undefined) {
      this.behind?.remove(key);
      if (this.behind?.size === 0) this.behind = undefined;
      return;
    }
    const chain = this.#chains[numberHash(number) % this.#chains.length] ?? [];
    const at = chain.findIndex((pair) => pair.includes(number));
    if (at < 0) return;
    const left = (chain[at] ?? []).filter((each) => each !== number);
    chain.splice(at, 1, ...(left.length > 0 ? [left] : []));
    // The first pair gives its last number, so that the others stay full.
    const last = left.length > 0 && at > 0 ? chain[0]?.pop() : undefined;
    if (last !== undefined) left.push(last);
    if (chain[0]?.length === 0) chain.shift();
    this.#count--;
    if (this.#count === 0) this.#chains = [];
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  list(): readonly string[] {
    return [...(this.behind?.list() ?? []), ...this.#chains.flat(2).map(String)];
  }
}

/** The last steps of Paul Hsieh's SuperFastHash. */
function numberHash(number: number): number {
  let hash = number >>> 0;
  hash = (hash ^ (hash << 3)) >>> 0;
  hash = (hash + (hash >>> 5)) >>> 0;
  hash = (hash ^ (hash << 4)) >>> 0;
  hash = (hash + (hash >>> 17)) >>> 0;
  hash = (hash ^ (hash << 25)) >>> 0;
  return (hash + (hash >>> 6)) >>> 0;
}

/** Numbers below 2 to this power share one block of leaves. */
const BLOCK = 10;
/** So many unused places an array may have. */
const MOST_WASTE = 2 ** (BLOCK + 1);

/** Numbers from 0 on, by size, as long as they leave few places free. */
class NearbyOrder implements SubscriptOrder {
  readonly #numbers = new Set<number>();
  /** How many numbers each leaf holds, by its first. */
  readonly #leaves = new Map<number, number>();
  #capacity = 0;
  behind: SubscriptOrder | undefined;

  get size(): number {
    return this.#numbers.size + (this.behind?.size ?? 0);
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  add(key: string): void {
    const number = wholeNumber(key);
    if (number === undefined || number < 0 || !this.#hasRoomFor(number)) {
      this.behind ??= number === undefined ? new TextOrder() : new NumberOrder();
      this.behind.add(key);
      return;
    }
    this.#numbers.add(number);
    const { first, size } = leafOf(number);
    const held = this.#leaves.get(first) ?? 0;
    if (held === 0) this.#capacity += size;
    this.#leaves.set(first, held + 1);
  }

  /** An upper bound is enough for gawk: it takes the leaf for a new one. */
  #hasRoomFor(number: number): boolean {
    let power = Math.max(BLOCK, Math.floor(Math.log2(Math.max(1, number))));
    while (power >= BLOCK) power = (power + 1) >> 1;
    return this.#capacity + 2 ** power - this.#numbers.size <= MOST_WASTE;
  }

  remove(key: string): void {
    const number = wholeNumber(key);
    if (number === undefined || !this.#numbers.delete(number)) {
      this.behind?.remove(key);
      if (this.behind?.size === 0) this.behind = undefined;
      return;
    }
    const { first, size } = leafOf(number);
    const held = (this.#leaves.get(first) ?? 1) - 1;
    this.#leaves.set(first, held);
    if (held === 0) this.#capacity -= size;
  }

  list(): readonly string[] {
    const numbers = [...this.#numbers].sort((a, b) => a - b);
    return [...(this.behind?.list() ?? []), ...numbers.map(String)];
  }
}

/** A block of 2ⁿ numbers is cut into leaves of about its square root, and cut again where those are large. */
function leafOf(number: number): { readonly first: number; readonly size: number } {
  const power = Math.floor(Math.log2(Math.max(1, number)));
  let first = power < BLOCK ? 0 : 2 ** power;
  let bits = Math.max(BLOCK, power);
  for (;;) {
    bits = (bits + 1) >> 1;
    const size = 2 ** bits;
    first += Math.floor((number - first) / size) * size;
    if (bits <= BLOCK) return { first, size };
  }
}

/** What stands in for a table from which a subscript was taken. */
export function afterRemoval(order: SubscriptOrder): SubscriptOrder | undefined {
  if (order.size === 0) return undefined;
  const emptied = (order instanceof NearbyOrder || order instanceof NumberOrder) && order.isEmpty;
  return emptied ? order.behind : order;
}
