import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { cd } from "./cd.ts";
import { defineBuiltin } from "./define.ts";
import {
  enterDirectory,
  indexOf,
  outOfRange,
  parseStackArguments,
  showStack,
  wholeStack,
} from "./directory-stack.ts";
import type { BuiltinIo } from "./io.ts";

export const pushd = defineBuiltin({
  name: "pushd",
  usage: "[-n] [+N | -N | dir]",
  summary: "Add directories to stack.",
  help: `Adds a directory to the top of the directory stack, or rotates
the stack, making the new top of the stack the current working
directory.  With no arguments, exchanges the top two directories.

Options:
  -n\tSuppresses the normal change of directory when adding
\t\tdirectories to the stack, so only the stack is manipulated.

Arguments:
  +N\tRotates the stack so that the Nth directory (counting
\t\tfrom the left of the list shown by \`dirs', starting with
\t\tzero) is at the top.

  -N\tRotates the stack so that the Nth directory (counting
\t\tfrom the right of the list shown by \`dirs', starting with
\t\tzero) is at the top.

  dir\tAdds DIR to the directory stack at the top, making it the
\t\tnew current working directory.

The \`dirs' builtin displays the directory stack.

Exit Status:
Returns success unless an invalid argument is supplied or the directory
change fails.`,

  run(shell, args, io) {
    if (args.length === 0) return exchange(shell, io);
    const parsed = parseStackArguments(io, args, "n");
    if (typeof parsed === "number") return parsed;
    const { flags, position, operands } = parsed;
    const stays = flags.has("n");
    if (position) {
      const index = indexOf(shell, position);
      return index === undefined ? outOfRange(shell, io, position.word) : rotate(shell, io, index, stays);
    }
    const [path] = operands;
    if (path === undefined) return args[0] === "--" ? exchange(shell, io) : 0;
    return stays ? showStack(shell, io, [path, ...shell.directories]) : push(shell, io, operands);
  },
});

function push(shell: Shell, io: BuiltinIo, operands: readonly string[]): MaybePromise<number | Outcome> {
  const before = wholeStack(shell);
  return andThen(cd.run(shell, ["--", ...operands], io), (status) =>
    status === 0 ? showStack(shell, io, before) : 1,
  );
}

/** Without arguments the top two change places. */
function exchange(shell: Shell, io: BuiltinIo): MaybePromise<number | Outcome> {
  const [next, ...others] = shell.directories;
  if (next === undefined) return io.fault("no other directory");
  return move(shell, io, next, [shell.directory, ...others]);
}

function rotate(shell: Shell, io: BuiltinIo, index: number, stays: boolean): MaybePromise<number | Outcome> {
  const stack = wholeStack(shell);
  const [top = "", ...below] = [...stack.slice(index), ...stack.slice(0, index)];
  if (!stays) return move(shell, io, top, below);
  shell.directories = below;
  return 0;
}

/** bash keeps the new order even where the directory on top cannot be entered. */
function move(
  shell: Shell,
  io: BuiltinIo,
  top: string,
  below: readonly string[],
): MaybePromise<number | Outcome> {
  shell.directories = below;
  return enterDirectory(shell, io, top, () => below);
}
