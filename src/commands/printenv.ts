import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

export const printenv = defineCommand({
  name: "printenv",
  package: COREUTILS,
  summary: "print all or part of environment",
  operands: "[OPTION]... [VARIABLE]...",
  completes: "variable",
  description: `Print the values of the specified environment VARIABLE(s).
If no VARIABLE is specified, print name and value pairs for them all.`,
  helpColumn: 18,
  flags: {
    null: { short: "0", help: "end each output line with NUL, not newline" },
  },
  stopAtFirstOperand: true,
  statusOfUsage: 2,
  notes: `NOTE: your shell may have its own version of printenv, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [{ run: "FRUIT=apple printenv FRUIT", prints: "apple\n" }],
  exitStatus: "0 if all variables are set, 1 if one is not, 2 for a write error.",
  seeAlso: ["env(1)"],

  run(call) {
    const end = call.flags.null ? "\0" : "\n";
    if (call.operands.length === 0) {
      for (const [name, value] of call.process.env) call.print(`${name}=${value}${end}`);
      return 0;
    }
    for (const name of call.operands) {
      const value = call.env(name);
      if (value === undefined) call.status = 1;
      else call.print(value + end);
    }
    return call.status;
  },
});
