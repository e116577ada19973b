import { defineBuiltin } from "./define.ts";

export const evalBuiltin = defineBuiltin({
  name: "eval",
  usage: "[arg ...]",
  summary: "Execute arguments as a shell command.",
  special: true,
  help: `Combine ARGs into a single string, use the result as input to the shell,
and execute the resulting commands.

Exit Status:
Returns exit status of command or success if command is null.`,

  run(shell, args, io) {
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    const text = parsed.operands.join(" ");
    return text === ""
      ? 0
      : shell.evaluateText(text, {
          name: "eval",
          // dash counts the lines of the text alone.
          firstLine: shell.dialect?.name === "dash" ? 1 : undefined,
        });
  },
});
