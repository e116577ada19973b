import type { CommandSyntax } from "../process/command/syntax.ts";

/** How bash reads the words that it is called with (bash manual 6.1), as far as they are asked for; sh and dash know fewer. */
export function shellSyntax(name: string): CommandSyntax {
  const isBash = name === "bash";
  return {
    name,
    summary: isBash ? "the GNU Bourne-Again SHell" : "the command interpreter of the system",
    operands: "[FILE [ARGUMENT]...]",
    stopAtFirstOperand: true,
    noStandardOptions: !isBash,
    completes: "file",
    flags: {
      c: { short: "c", long: false, argument: { name: "COMMANDS" }, help: "run the commands in this word" },
      e: { short: "e", long: false, help: "end as soon as a command fails" },
      i: { short: "i", long: false, help: "behave as at a prompt" },
      l: { short: "l", long: isBash ? "login" : false, help: "behave as the shell of a login" },
      n: { short: "n", long: false, help: "read the commands and run none" },
      o: { short: "o", long: false, argument: { name: "OPTION" }, help: "switch an option of `set -o` on" },
      s: { short: "s", long: false, help: "read the commands from standard input" },
      u: { short: "u", long: false, help: "take a variable that is not set for an error" },
      v: { short: "v", long: false, help: "print each line as it is read" },
      x: { short: "x", long: false, help: "print each command before it runs" },
      ...(isBash && {
        norc: { help: "do not read ~/.bashrc" },
        noprofile: { help: "do not read the files of a login" },
        posix: { help: "do as the POSIX standard says where bash differs" },
        rcfile: { argument: { name: "FILE" }, help: "read this file instead of ~/.bashrc" },
      }),
    },
  };
}
