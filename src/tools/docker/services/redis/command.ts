import type { SeededRandom } from "../../../../base/random.ts";
import type { Answer } from "./resp.ts";
import { SortedSet } from "./sorted-set.ts";
import type { Store, Value } from "./store.ts";

/** What a command works with: the keys of its database, and those of the others for the few that name one. */
export interface Call {
  readonly store: Store;
  readonly stores: readonly Store[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: SeededRandom;
}

export type Run = (call: Call, args: readonly string[]) => Answer;

/** By name: how many words at least and at most follow it, and what it does. */
export type CommandTable = Readonly<Record<string, readonly [least: number, most: number, run: Run]>>;

export const MANY = Number.POSITIVE_INFINITY;

/** What a command throws that cannot be done; the text is that of the real server. */
export class CommandProblem extends Error {}

export const SYNTAX = "ERR syntax error";
export const NO_INTEGER = "ERR value is not an integer or out of range";
export const NO_FLOAT = "ERR value is not a valid float";
export const NO_KEY = "ERR no such key";
export const MUST_BE_POSITIVE = "ERR value is out of range, must be positive";
const WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value";

export function wrongArity(name: string): CommandProblem {
  return new CommandProblem(`ERR wrong number of arguments for '${name}' command`);
}

export function textAt({ store }: Call, key: string): string | undefined {
  const value = store.get(key);
  if (value !== undefined && typeof value !== "string") throw new CommandProblem(WRONG_TYPE);
  return value;
}

export function listAt({ store }: Call, key: string): string[] {
  const value = store.get(key) ?? [];
  if (!Array.isArray(value)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

export function hashAt({ store }: Call, key: string): Map<string, string> {
  const value = store.get(key) ?? new Map<string, string>();
  if (!(value instanceof Map)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

export function setAt({ store }: Call, key: string): Set<string> {
  const value = store.get(key) ?? new Set<string>();
  if (!(value instanceof Set)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

export function sortedSetAt({ store }: Call, key: string): SortedSet {
  const value = store.get(key) ?? new SortedSet();
  if (!(value instanceof SortedSet)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

/** Keeps the value and how long it lives; what is empty is no key. */
export function put({ store }: Call, key: string, value: Exclude<Value, string>): void {
  const size = Array.isArray(value) ? value.length : value.size;
  if (size === 0) store.delete(key);
  else store.set(key, value, store.expiryOf(key));
}

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/** A whole number of 64 bits, written as the server writes it: no plus, no leading zeros. */
export function wholeNumber(text: string | undefined, complaint = NO_INTEGER): bigint {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text ?? "")) throw new CommandProblem(complaint);
  const number = BigInt(text ?? "");
  if (!isWithin(number)) throw new CommandProblem(complaint);
  return number;
}

export function isWithin(number: bigint): boolean {
  return number >= LEAST && number <= MOST;
}

export function integer(text: string | undefined, complaint = NO_INTEGER): number {
  return Number(wholeNumber(text, complaint));
}

/** How many to take: never below zero. */
export function countOf(text: string | undefined): number {
  const count = integer(text, MUST_BE_POSITIVE);
  if (count < 0) throw new CommandProblem(MUST_BE_POSITIVE);
  return count;
}

/** As strtod(3) reads it, infinite too, but nothing that is no number. */
export function float(text: string | undefined, complaint = NO_FLOAT): number {
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text ?? "");
  if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text ?? "")) throw new CommandProblem(complaint);
  return Number(text);
}

/** Seconds that a command waits; 0 is for ever. */
export function timeout(text: string | undefined): number {
  const seconds = float(text, "ERR timeout is not a float or out of range");
  if (seconds < 0) throw new CommandProblem("ERR timeout is negative");
  return seconds;
}

/** The items that follow one another in pairs. */
export function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  const pairs: [T, T][] = [];
  for (let at = 0; at + 1 < items.length; at += 2) pairs.push([items[at] as T, items[at + 1] as T]);
  return pairs;
}

/** `count` items drawn by chance: each at most once, or, where `count` is negative, as often as chance has it. */
export function draw<T>(items: readonly T[], count: number, random: SeededRandom): T[] {
  if (items.length === 0) return [];
  if (count < 0)
    return Array.from(
      { length: Math.min(-count, DRAWN_AT_MOST) },
      () => items[random.below(items.length)] as T,
    );
  const left = [...items];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const at = random.below(left.length);
    drawn.push(left[at] as T);
    left[at] = left.at(-1) as T;
    left.pop();
  }
  return drawn;
}

const DRAWN_AT_MOST = 100_000;
