/**
 * A value that is there at once, or one that must be waited for.
 *
 * The whole computer runs on this: evaluation is synchronous as long as nothing has to wait (a pipe, a
 * child, the hand-over of the thread), and only then becomes a promise. Awaiting at every node would make
 * a loop ten times slower.
 */
export type MaybePromise<T> = T | Promise<T>;

export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return value instanceof Promise;
}

/** Goes on with `next`, at once where the value is already there. */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** `try … finally` over a value that may have to be waited for. */
export function andFinally<T>(run: () => MaybePromise<T>, cleanUp: () => void): MaybePromise<T> {
  let value: MaybePromise<T>;
  try {
    value = run();
  } catch (thrown) {
    cleanUp();
    throw thrown;
  }
  if (value instanceof Promise) return value.finally(cleanUp);
  cleanUp();
  return value;
}

/** Repeats `round` until it gives something else than `undefined`; waits only for rounds that are promises. */
export function repeat<T>(round: () => MaybePromise<T | undefined>): MaybePromise<T> {
  for (;;) {
    const value = round();
    if (value === undefined) continue;
    if (!(value instanceof Promise)) return value;
    return repeatLater(value, round);
  }
}

async function repeatLater<T>(
  first: Promise<T | undefined>,
  round: () => MaybePromise<T | undefined>,
): Promise<T> {
  let value: T | undefined = await first;
  while (value === undefined) {
    const next = round();
    value = next instanceof Promise ? await next : next;
  }
  return value as T;
}

/** Calls `visit` for each item in order, one after the other; stops early where it gives a value. */
export function forEachInTurn<T, U>(
  items: readonly T[],
  visit: (item: T, index: number) => MaybePromise<U | undefined | void>,
): MaybePromise<U | undefined> {
  let index = 0;
  const end = Symbol.for("rockpool.end");
  const found = repeat<U | typeof end>(() => {
    const at = index++;
    const item = items[at];
    if (at >= items.length) return end;
    return visit(item as T, at) as MaybePromise<U | undefined>;
  });
  return andThen(found, (value) => (value === end ? undefined : (value as U)));
}
