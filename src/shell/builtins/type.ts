import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { describeMeaning, type Meaning, meaningsOf } from "./lookups.ts";

export const type = defineBuiltin({
  name: "type",
  usage: "[-afptP] name [name ...]",
  summary: "Display information about command type.",
  help: `For each NAME, indicate how it would be interpreted if used as a
command name.

Options:
  -a\tdisplay all locations containing an executable named NAME;
\t\tincludes aliases, builtins, and functions, if and only if
\t\tthe \`-p' option is not also used
  -f\tsuppress shell function lookup
  -P\tforce a PATH search for each NAME, even if it is an alias,
\t\tbuiltin, or function, and returns the name of the disk file
\t\tthat would be executed
  -p\treturns either the name of the disk file that would be executed,
\t\tor nothing if \`type -t NAME' would not return \`file'
  -t\toutput a single word which is one of \`alias', \`keyword',
\t\t\`function', \`builtin', \`file' or \`', if NAME is an alias,
\t\tshell reserved word, shell function, shell builtin, disk file,
\t\tor not found, respectively

Arguments:
  NAME\tCommand name to be interpreted.

Exit Status:
Returns success if all of the NAMEs are found; fails if any are not found.`,

  run(shell, args, io) {
    const parsed = io.options(args, "afptP");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    const options = { all: flags.has("a"), withoutFunctions: flags.has("f"), filesOnly: flags.has("P") };
    const style = parsed.order.findLast((letter) => "tpP".includes(letter));
    let status = 0;
    for (const name of operands) {
      const meanings = meaningsOf(shell, name, options);
      for (const meaning of meanings) show(shell, io, name, meaning, style);
      if (meanings.length > 0) continue;
      status = 1;
      if (style === undefined) io.fault(`${name}: not found`);
    }
    return status;
  },
});

function show(shell: Shell, io: BuiltinIo, name: string, meaning: Meaning, style: string | undefined): void {
  if (style === "t") io.print(`${meaning.kind}\n`);
  else if (style === undefined) io.print(describeMeaning(shell, name, meaning));
  else if (meaning.kind === "file") io.print(`${meaning.path}\n`);
}
