import type { MaybePromise } from "../../base/maybe-promise.ts";
import { JqError, type Json } from "./json.ts";
import { shorten } from "./print-json.ts";

/**
 * Where a value was found, for `path(…)` and assignments: a chain of keys from the last one back. Undefined: nobody
 * asks. `NO_PATH`: the value was made, not found.
 */
export type Path = PathStep | undefined;

export class PathStep {
  constructor(
    readonly before: PathStep | undefined,
    readonly key: Json,
  ) {}
}

/** The value that was started from. */
export const ROOT = new PathStep(undefined, null);
export const NO_PATH = new PathStep(undefined, null);

export function pathKeys(path: PathStep): readonly Json[] {
  const keys: Json[] = [];
  for (let step: PathStep | undefined = path; step && step !== ROOT; step = step.before) keys.push(step.key);
  return keys.reverse();
}

export function extend(path: Path, key: Json): Path {
  return path && new PathStep(path, key);
}

/** The path of a value that was made. */
export function made(path: Path): Path {
  return path && NO_PATH;
}

export function checkPath(path: Path, value: Json, attempt: () => string): void {
  if (path === NO_PATH)
    throw new JqError(`Invalid path expression near attempt to ${attempt()} ${shorten(value, 29)}`);
}

export type Emit = (value: Json, path: Path) => MaybePromise<void>;

/** A compiled filter: it hands each of its results to `emit`, at once, and waits where that has to wait. */
export type Filter = (env: Env | undefined, input: Json, path: Path, emit: Emit) => MaybePromise<void>;

/** A filter with the environment it was written in. */
export interface Closure {
  readonly filter: Filter;
  env: Env | undefined;
}

/** Variables and functions, from the innermost outwards. */
export interface Env {
  readonly value: Json;
  readonly closure: Closure | undefined;
  readonly outer: Env | undefined;
}

/** Ends everything up to the label that it belongs to. */
export class Break {}

/** What was thrown behind a `try`, and is not its affair. */
export class Beyond {
  constructor(readonly thrown: unknown) {}
}

/** `run`, with `handle` for what is thrown, now or later; `handle` throws again what it does not want. */
export function catching(
  run: () => MaybePromise<void>,
  handle: (thrown: unknown) => MaybePromise<void>,
): MaybePromise<void> {
  let done: MaybePromise<void>;
  try {
    done = run();
  } catch (thrown) {
    return handle(thrown);
  }
  return done instanceof Promise ? done.catch(handle) : done;
}

/** Visits in turn; goes on later where a visit has to wait. */
export function eachInTurn<T>(
  items: Iterator<T>,
  visit: (item: T) => MaybePromise<void>,
): MaybePromise<void> {
  for (let next = items.next(); !next.done; next = items.next()) {
    const done = visit(next.value);
    if (done instanceof Promise) return done.then(() => eachInTurn(items, visit));
  }
  return undefined;
}

/** What a program needs of the run around it. */
export interface Machine {
  /** Counts one step of work; wait for the promise, where one comes back. */
  tick(): Promise<void> | undefined;
  /** How deep calls stand on the stack. */
  depth: number;
  /** How many calls wait for one that has begun a fresh stack. */
  deferred: number;
  /** The next input, for `input`. */
  nextInput(): MaybePromise<Json | undefined>;
  readonly environment: Json;
  now(): number;
  inputName(): string | null;
  inputLine(): number;
  printError(text: string): void;
  readonly regexes: RegexCompiler;
}

export interface FoundText {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly ({ readonly start: number; readonly end: number } | undefined)[];
}

export interface CompiledRegex {
  readonly groupNames: readonly (string | null)[];
  find(text: string, from: number): FoundText | undefined;
}

export interface RegexCompiler {
  compile(
    source: string,
    flags: { readonly ignoreCase: boolean; readonly singleLine: boolean; readonly extended: boolean },
  ): CompiledRegex;
}

/** Stops `halt` and `halt_error`. */
export class Halt {
  constructor(
    readonly status: number,
    readonly message: string,
  ) {}
}

/** Ends the program: it wants more than there is. */
export class OutOfMemory {}

const DEEP = 100;
/** How often in each other a fresh stack is begun, before the memory counts as full. */
const MOST_DEFERRED = 10_000;

/** Hands on a result, from a fresh stack where this one has grown deep. */
export function emitDeep(machine: Machine, emit: Emit): Emit {
  return (value, path) => deepen(machine, () => emit(value, path));
}

/** Calls, from a fresh stack where this one has grown deep: a program may recurse further than JavaScript can. */
export function callDeep(machine: Machine, run: () => MaybePromise<void>): MaybePromise<void> {
  const pause = machine.tick();
  return pause ? pause.then(() => deepen(machine, run)) : deepen(machine, run);
}

function deepen(machine: Machine, run: () => MaybePromise<void>): MaybePromise<void> {
  if (machine.depth >= DEEP) {
    if (machine.deferred >= MOST_DEFERRED) throw new OutOfMemory();
    machine.deferred++;
    const later = Promise.resolve().then(() => {
      const before = machine.depth;
      machine.depth = 0;
      try {
        return run();
      } finally {
        machine.depth = before;
      }
    });
    return later.finally(() => {
      machine.deferred--;
    });
  }
  machine.depth++;
  try {
    return run();
  } finally {
    machine.depth--;
  }
}
