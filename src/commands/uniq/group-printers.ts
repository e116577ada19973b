import type { MaybePromise } from "../../base/maybe-promise.ts";

/** What is printed of lines that are equal; `same`: to the line before. */
export interface GroupPrinter {
  line(line: Uint8Array, same: boolean): MaybePromise<void>;
  finish(): MaybePromise<void>;
}

export interface LinePrinter {
  print(line: Uint8Array): MaybePromise<void>;
  /** Prints how many lines a group has. */
  count(size: number): MaybePromise<void>;
  readonly end: Uint8Array;
}

const EMPTY = new Uint8Array(0);

/** One line of each group: the first. */
export function printOne(
  wish: { readonly count: boolean; readonly repeated: boolean; readonly unique: boolean },
  out: LinePrinter,
): GroupPrinter {
  let first: Uint8Array | undefined;
  let size = 0;
  const flush = (): MaybePromise<void> => {
    if (!first || (wish.repeated && size === 1) || (wish.unique && size > 1)) return undefined;
    if (wish.count) out.count(size);
    return out.print(first);
  };
  return {
    line(line, same) {
      if (same) {
        size++;
        return undefined;
      }
      const printed = flush();
      first = line;
      size = 1;
      return printed;
    },
    finish: flush,
  };
}

/** `-D`: all lines of groups with more than one. */
export function printAllRepeated(
  method: "none" | "prepend" | "separate",
  unique: boolean,
  out: LinePrinter,
): GroupPrinter {
  let first: Uint8Array = EMPTY;
  let size = 0;
  let groups = 0;
  return {
    line(line, same) {
      if (!same) {
        first = line;
        size = 1;
        return undefined;
      }
      size++;
      if (size === 2) {
        if (method === "prepend" || (method === "separate" && groups > 0)) out.print(EMPTY);
        groups++;
        // With -u as well the first of each group is left out.
        if (!unique) out.print(first);
      }
      return out.print(line);
    },
    finish: () => undefined,
  };
}

/** `--group`: all lines, with empty ones between groups. */
export function printEachGroup(
  method: "prepend" | "append" | "separate" | "both",
  out: LinePrinter,
): GroupPrinter {
  let any = false;
  return {
    line(line, same) {
      const gap = any ? !same : method === "prepend" || method === "both";
      if (gap) out.print(EMPTY);
      any = true;
      return out.print(line);
    },
    finish: () => (any && (method === "append" || method === "both") ? out.print(EMPTY) : undefined),
  };
}
