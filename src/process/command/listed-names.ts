import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Errno } from "../../disk/errno.ts";
import type { Call } from "./call.ts";
import { quoteName, quoteNameAlways } from "./quote-name.ts";

type Reader = Pick<Call, "open" | "close">;

/**
 * The names in a list of --files0-from, which end with NUL; undefined where the list cannot be read, which is told in
 * the words of `openProblem`.
 */
export function readListedNames(
  call: Reader,
  list: string,
  openProblem: (name: string, errno: Errno) => string,
): MaybePromise<readonly string[] | undefined> {
  return andThen(call.open(list, { openProblem, readProblem: openProblem }), (input) => {
    if (!input) return undefined;
    return andThen(input.text(), (text) => {
      call.close(input);
      if (input.failed) return undefined;
      const names = text.split("\0");
      if (names.at(-1) === "") names.pop();
      return names;
    });
  });
}

/** What is wrong with a name of the list, the `number`th. */
export function describeListedName(name: string, list: string, number: number): string | undefined {
  if (list === "-" && name === "-")
    return `when reading file names from stdin, no file name of ${quoteNameAlways(name)} allowed`;
  return name === "" ? `${quoteName(list)}:${number}: invalid zero-length file name` : undefined;
}
