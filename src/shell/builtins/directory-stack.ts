import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { abbreviate } from "../state/abbreviate.ts";
import { cd } from "./cd.ts";
import type { BuiltinIo } from "./io.ts";
import { parseInteger } from "./parse-integer.ts";

/** `+N` counts from the left of what `dirs` shows, `-N` from its right. */
export interface StackPosition {
  readonly word: string;
  readonly sign: "+" | "-";
  readonly number: number;
}

/** What the three builtins of the directory stack (bash manual 6.8) read: flags one by one, positions, the rest. */
export interface StackArguments {
  readonly flags: ReadonlySet<string>;
  readonly position: StackPosition | undefined;
  readonly operands: readonly string[];
}

/** Reads the arguments as bash's pushd.def does: options are not put together. A status where it has complained. */
export function parseStackArguments(
  io: BuiltinIo,
  args: readonly string[],
  letters: string,
): StackArguments | number {
  if (args[0] === "--help") return io.help();
  const flags = new Set<string>();
  let position: StackPosition | undefined;
  for (const [index, word] of args.entries()) {
    const sign = word[0];
    if (word === "--") return { flags, position, operands: args.slice(index + 1) };
    if (word.length === 2 && sign === "-" && letters.includes(word[1] as string)) {
      flags.add(word[1] as string);
      continue;
    }
    if ((sign !== "+" && sign !== "-") || (word === "-" && io.builtin.name === "pushd")) {
      return { flags, position, operands: args.slice(index) };
    }
    const number = parseInteger(word.slice(1));
    if (number === undefined) return io.usageFault(`${word}: invalid number`);
    position = { word, sign, number };
  }
  return { flags, position, operands: [] };
}

/** Where a position is in the whole stack, 0 being the working directory; undefined where it is outside. */
export function indexOf(shell: Shell, { sign, number }: StackPosition): number | undefined {
  const { length } = shell.directories;
  const index = sign === "+" ? number : length - number;
  return index < 0 || index > length ? undefined : index;
}

/** The complaint about a position that is not there. */
export function outOfRange(shell: Shell, io: BuiltinIo, word: string): number {
  if (shell.directories.length === 0) return io.fault("directory stack empty");
  return io.fault(`${word}: directory stack index out of range`);
}

/** Goes to a directory as `cd` does, and if that was possible makes `below` the rest of the stack and shows it all. */
export function enterDirectory(
  shell: Shell,
  io: BuiltinIo,
  path: string,
  below: () => readonly string[],
): MaybePromise<number | Outcome> {
  return andThen(cd.run(shell, [path], io), (status) =>
    status === 0 ? showStack(shell, io, below()) : status,
  );
}

/** Takes over what is below the working directory, and shows the stack. */
export function showStack(shell: Shell, io: BuiltinIo, below: readonly string[]): number {
  shell.directories = below;
  io.print(
    `${wholeStack(shell)
      .map((path) => abbreviate(shell, path))
      .join(" ")}\n`,
  );
  return 0;
}

export function wholeStack(shell: Shell): readonly string[] {
  return [shell.directory, ...shell.directories];
}
