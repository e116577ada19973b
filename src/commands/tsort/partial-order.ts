import type { MaybePromise } from "../../base/maybe-promise.ts";

interface Item {
  readonly name: string;
  /** How many come before it that were not yet printed. */
  before: number;
  /** What comes after it; GNU goes through them from the last one told to the first. */
  after: Item[];
  isPrinted: boolean;
}

/** What becomes of the result. */
export interface OrderPrinter {
  print(name: string): MaybePromise<void>;
  /** A loop, in its order, which is broken afterwards. */
  loop(names: readonly string[]): void;
  spend(steps: number): Promise<void> | undefined;
}

/** Prints what the pairs of words (each first one before its second) allow (Knuth, volume 1, 2.2.3, algorithm T). */
export async function sortPartialOrder(words: readonly string[], printer: OrderPrinter): Promise<void> {
  const items = readItems(words);
  const { print } = printer;
  let left = items.length;
  while (left > 0) {
    const queue = items.filter((item) => item.before === 0 && !item.isPrinted);
    for (const item of queue) {
      const slow = print(item.name);
      if (slow) await slow;
      const pause = printer.spend(1 + item.after.length);
      if (pause) await pause;
      item.isPrinted = true;
      left--;
      for (const next of item.after.toReversed()) if (--next.before === 0) queue.push(next);
    }
    if (left > 0) printer.loop(await breakLoop(items, printer));
  }
}

/** The items in the order of their names. */
function readItems(words: readonly string[]): readonly Item[] {
  const byName = new Map<string, Item>();
  const itemOf = (name: string): Item => {
    let item = byName.get(name);
    if (!item) byName.set(name, (item = { name, before: 0, after: [], isPrinted: false }));
    return item;
  };
  for (let i = 0; i + 1 < words.length; i += 2) {
    const first = itemOf(words[i] as string);
    const second = itemOf(words[i + 1] as string);
    if (first === second) continue;
    first.after.push(second);
    second.before++;
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Finds a loop as GNU does, from some item back to one that comes before it, and so on until one is met again; the
 * relation that closes the loop is forgotten.
 */
async function breakLoop(items: readonly Item[], printer: OrderPrinter): Promise<readonly string[]> {
  const nextOf = new Map<Item, Item>();
  let last: Item | undefined;
  for (;;) {
    const pause = printer.spend(items.length);
    if (pause) await pause;
    for (const item of items) {
      if (item.before === 0) continue;
      if (!last) {
        last = item;
        continue;
      }
      const closing = item.after.lastIndexOf(last);
      if (closing < 0) continue;
      if (nextOf.has(item)) {
        const names = namesBetween(last, item, nextOf);
        last.before--;
        item.after.splice(closing, 1);
        return names;
      }
      nextOf.set(item, last);
      last = item;
    }
  }
}

function namesBetween(from: Item, to: Item, nextOf: ReadonlyMap<Item, Item>): readonly string[] {
  const names: string[] = [];
  for (let item: Item | undefined = from; item; item = nextOf.get(item)) {
    names.push(item.name);
    if (item === to) break;
  }
  return names;
}
