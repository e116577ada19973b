import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";

export const alias = defineBuiltin({
  name: "alias",
  usage: "[-p] [name[=value] ... ]",
  summary: "Define or display aliases.",
  help: `Without arguments, \`alias' prints the list of aliases in the reusable
form \`alias NAME=VALUE' on standard output.

Otherwise, an alias is defined for each NAME whose VALUE is given.
A trailing space in VALUE causes the next word to be checked for
alias substitution when the alias is expanded.

Options:
  -p\tprint all defined aliases in a reusable format

Exit Status:
alias returns true unless a NAME is supplied for which no alias has been
defined.`,

  run(shell, args, io) {
    const parsed = io.options(args, "p");
    if (!parsed) return 2;
    if (parsed.operands.length === 0 || parsed.flags.has("p")) {
      for (const name of [...shell.aliases.keys()].sort()) io.print(formatAlias(shell, name));
      // Without any, bash looks no further than the option.
      if (shell.aliases.size === 0) return 0;
    }
    let status = 0;
    for (const operand of parsed.operands) {
      const equals = operand.indexOf("=", 1);
      if (equals < 0) {
        if (shell.aliases.has(operand)) io.print(formatAlias(shell, operand));
        else status = io.fault(`${operand}: not found`);
        continue;
      }
      const name = operand.slice(0, equals);
      // The characters that end a word cannot be part of one (bash manual 6.6).
      if (/[ \t\n;&()|<>$`\\"'/]/.test(name)) status = io.fault(`\`${name}': invalid alias name`);
      else shell.aliases.set(name, operand.slice(equals + 1));
    }
    return status;
  },
});

/** `alias ll='ls -l'`, as it can be typed again. */
function formatAlias({ aliases, options }: Shell, name: string): string {
  const value = (aliases.get(name) ?? "").replaceAll("'", "'\\''");
  // POSIX alias gives it without the word.
  const start = options.posix ? "" : `alias ${name.startsWith("-") ? "-- " : ""}`;
  return `${start}${name}='${value}'\n`;
}

export const unalias = defineBuiltin({
  name: "unalias",
  usage: "[-a] name [name ...]",
  summary: "Remove each NAME from the list of defined aliases.",
  help: `Options:
  -a\tremove all alias definitions

Return success unless a NAME is not an existing alias.`,

  run(shell, args, io) {
    const parsed = io.options(args, "a");
    if (!parsed) return 2;
    if (parsed.flags.has("a")) {
      shell.aliases.clear();
      return 0;
    }
    if (parsed.operands.length === 0) return io.usageFault();
    let status = 0;
    for (const name of parsed.operands)
      if (!shell.aliases.delete(name)) status = io.fault(`${name}: not found`);
    return status;
  },
});
