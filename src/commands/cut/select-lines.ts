import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Input } from "../../process/command/input.ts";
import type { FieldWish } from "./select.ts";

type Print = (bytes: Uint8Array) => MaybePromise<void>;

/** Where the delimiter is what ends the lines, the whole file is one line and its lines are the fields. */
export function selectLines(input: Input, wish: FieldWish, print: Print): MaybePromise<void> {
  const { ranges, joiner, onlyDelimited, separator } = wish;
  const lines = input.lines(separator);
  const end = Uint8Array.of(separator);
  let count = 0;
  let range = 0;
  let hasPrinted = false;
  const take = (line: Uint8Array): MaybePromise<void> => {
    count++;
    if (count === 1 && !lines.terminated) {
      if (onlyDelimited) return undefined;
      hasPrinted = true;
      return print(line);
    }
    while (count > (ranges[range]?.to ?? Number.POSITIVE_INFINITY)) range++;
    if (count < (ranges[range]?.from ?? Number.POSITIVE_INFINITY)) return undefined;
    if (hasPrinted) print(joiner);
    hasPrinted = true;
    return print(line);
  };
  const goOn = (): MaybePromise<void> => {
    for (;;) {
      const line = lines.next();
      if (line instanceof Promise) return line.then((late) => (late ? andThen(take(late), goOn) : finish()));
      if (!line) return finish();
      const printed = take(line);
      if (printed instanceof Promise) return printed.then(goOn);
    }
  };
  const finish = (): MaybePromise<void> => {
    const isDelimited = count > 1 || (count === 1 && !onlyDelimited);
    return hasPrinted || isDelimited ? print(end) : undefined;
  };
  return goOn();
}
