import { abbreviate } from "../state/abbreviate.ts";
import { defineBuiltin } from "./define.ts";
import { indexOf, outOfRange, parseStackArguments, wholeStack } from "./directory-stack.ts";

export const dirs = defineBuiltin({
  name: "dirs",
  usage: "[-clpv] [+N] [-N]",
  summary: "Display directory stack.",
  help: `Display the list of currently remembered directories.  Directories
find their way onto the list with the \`pushd' command; you can get
back up through the list with the \`popd' command.

Options:
  -c\tclear the directory stack by deleting all of the elements
  -l\tdo not print tilde-prefixed versions of directories relative
\t\tto your home directory
  -p\tprint the directory stack with one entry per line
  -v\tprint the directory stack with one entry per line prefixed
\t\twith its position in the stack

Arguments:
  +N\tDisplays the Nth entry counting from the left of the list
\t\tshown by dirs when invoked without options, starting with
\t\tzero.

  -N\tDisplays the Nth entry counting from the right of the list
\t\tshown by dirs when invoked without options, starting with
\t\tzero.

Exit Status:
Returns success unless an invalid option is supplied or an error occurs.`,

  run(shell, args, io) {
    const parsed = parseStackArguments(io, args, "clpv");
    if (typeof parsed === "number") return parsed;
    const { flags, position, operands } = parsed;
    if (operands[0] !== undefined && args[args.length - operands.length - 1] !== "--") {
      return io.usageFault(`${operands[0]}: invalid option`);
    }
    if (flags.has("c")) {
      shell.directories = [];
      return 0;
    }
    const shown = wholeStack(shell).map((path, index) => {
      const name = flags.has("l") ? path : abbreviate(shell, path);
      return flags.has("v") ? `${String(index).padStart(2)}  ${name}` : name;
    });
    if (!position) {
      io.print(`${shown.join(flags.has("v") || flags.has("p") ? "\n" : " ")}\n`);
      return 0;
    }
    const index = indexOf(shell, position);
    if (index === undefined) return outOfRange(shell, io, position.word.slice(1));
    io.print(`${shown[index]}\n`);
    return 0;
  },
});
