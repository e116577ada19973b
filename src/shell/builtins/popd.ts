import { defineBuiltin } from "./define.ts";
import { enterDirectory, indexOf, outOfRange, parseStackArguments, showStack } from "./directory-stack.ts";

export const popd = defineBuiltin({
  name: "popd",
  usage: "[-n] [+N | -N]",
  summary: "Remove directories from stack.",
  help: `Removes entries from the directory stack.  With no arguments, removes
the top directory from the stack, and changes to the new top directory.

Options:
  -n\tSuppresses the normal change of directory when removing
\t\tdirectories from the stack, so only the stack is manipulated.

Arguments:
  +N\tRemoves the Nth entry counting from the left of the list
\t\tshown by \`dirs', starting with zero.  For example: \`popd +0'
\t\tremoves the first directory, \`popd +1' the second.

  -N\tRemoves the Nth entry counting from the right of the list
\t\tshown by \`dirs', starting with zero.  For example: \`popd -0'
\t\tremoves the last directory, \`popd -1' the next to last.

The \`dirs' builtin displays the directory stack.

Exit Status:
Returns success unless an invalid argument is supplied or the directory
change fails.`,

  run(shell, args, io) {
    const parsed = parseStackArguments(io, args, "n");
    if (typeof parsed === "number") return parsed;
    const { flags, position, operands } = parsed;
    if (operands[0] && args[args.length - operands.length - 1] !== "--") {
      return io.usageFault(`${operands[0]}: invalid argument`);
    }
    const { directories } = shell;
    const index = directories.length === 0 ? undefined : position ? indexOf(shell, position) : 0;
    if (index === undefined) return outOfRange(shell, io, position?.word ?? "");
    if (index > 0) return showStack(shell, io, directories.toSpliced(index - 1, 1));
    const [next = "", ...others] = directories;
    return flags.has("n") ? showStack(shell, io, others) : enterDirectory(shell, io, next, () => others);
  },
});
