import { defineBuiltin } from "./define.ts";
import { parseInteger } from "./parse-integer.ts";
import { tooManyArguments } from "./too-many-arguments.ts";

export const shift = defineBuiltin({
  name: "shift",
  usage: "[n]",
  summary: "Shift positional parameters.",
  special: true,
  help: `Rename the positional parameters $N+1,$N+2 ... to $1,$2 ...  If N is
not given, it is assumed to be 1.

Exit Status:
Returns success unless N is negative or greater than $#.`,

  run(shell, args, io) {
    const operands = args[0] === "--" ? args.slice(1) : args;
    if (operands[0] === "--help") return io.help();
    const [given] = operands;
    const count = given === undefined ? 1 : parseInteger(given);
    if (count === undefined) return io.fault(`${given}: numeric argument required`);
    if (operands.length > 1) return tooManyArguments(io);
    if (count < 0) return io.fault(`${given}: shift count out of range`);
    if (count > shell.positional.length) {
      return shell.options.shift_verbose
        ? io.fault(`${given === undefined ? "" : `${given}: `}shift count out of range`)
        : 1;
    }
    shell.positional = shell.positional.slice(count);
    return 0;
  },
});
