import type { Shell } from "../shell.ts";
import { inHashOrder } from "../state/associative-map.ts";
import type { CompletionSpec } from "../state/completions.ts";
import { formatSpec, SPEC_LETTERS, specFrom, specialName } from "./completion-spec.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

/** Of bash's table of completions (pcomplib.c, COMPLETE_HASH_BUCKETS). */
const BUCKETS = 512;

export const complete = defineBuiltin({
  name: "complete",
  usage:
    "[-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]",
  summary: "Specify how arguments are to be completed by Readline.",
  help: `For each NAME, specify how arguments are to be completed.  If no options
are supplied, existing completion specifications are printed in a way that
allows them to be reused as input.

Options:
  -p\tprint existing completion specifications in a reusable format
  -r\tremove a completion specification for each NAME, or, if no
\t\tNAMEs are supplied, all completion specifications
  -D\tapply the completions and actions as the default for commands
\t\twithout any specific completion defined
  -E\tapply the completions and actions to "empty" commands --
\t\tcompletion attempted on a blank line
  -I\tapply the completions and actions to the initial (usually the
\t\tcommand) word

When completion is attempted, the actions are applied in the order the
uppercase-letter options are listed above. If multiple options are supplied,
the -D option takes precedence over -E, and both take precedence over -I.

Exit Status:
Returns success unless an invalid option is supplied or an error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, `${SPEC_LETTERS}prDEI`);
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    const spec = specFrom(io, parsed);
    if (typeof spec === "number") return spec;
    const special = specialName(flags);
    const names = special === undefined ? operands : [special];
    const isGeneral = names.length === 0;
    if (flags.has("p") || (isGeneral && flags.size === 0)) return print(shell, io, names);
    if (flags.has("r")) return remove(shell, io, names);
    if (isGeneral) return io.usageFault();
    store(shell, names, spec);
    return 0;
  },
});

function print(shell: Shell, io: BuiltinIo, names: readonly string[]): number {
  const { completions } = shell;
  let status = 0;
  for (const name of names.length > 0 ? names : inHashOrder([...completions.keys()], BUCKETS)) {
    const spec = completions.get(name);
    if (spec) io.print(formatSpec(name, spec));
    else status = unknown(io, name);
  }
  return status;
}

function remove(shell: Shell, io: BuiltinIo, names: readonly string[]): number {
  // bash does not complain where there is nothing at all.
  if (shell.completions.size === 0) return 0;
  const completions = new Map(names.length > 0 ? shell.completions : []);
  let status = 0;
  for (const name of names) if (!completions.delete(name)) status = unknown(io, name);
  shell.completions = completions;
  return status;
}

export function unknown(io: BuiltinIo, name: string): number {
  return io.fault(`${name}: no completion specification`);
}

export function store(shell: Shell, names: readonly string[], spec: CompletionSpec): void {
  const completions = new Map(shell.completions);
  for (const name of names) completions.set(name, spec);
  shell.completions = completions;
}
