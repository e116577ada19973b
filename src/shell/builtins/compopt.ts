import type { Shell } from "../shell.ts";
import type { CompletionSpec } from "../state/completions.ts";
import { store, unknown } from "./complete.ts";
import { COMPLETION_OPTIONS, isCompletionOption, printedName, specialName } from "./completion-spec.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const compopt = defineBuiltin({
  name: "compopt",
  usage: "[-o|+o option] [-DEI] [name ...]",
  summary: "Modify or display completion options.",
  help: `Modify the completion options for each NAME, or, if no NAMEs are supplied,
the completion currently being executed.  If no OPTIONs are given, print
the completion options for each NAME or the current completion specification.

Options:
\t-o option\tSet completion option OPTION for each NAME
\t-D\t\tChange options for the "default" command completion
\t-E\t\tChange options for the "empty" command completion
\t-I\t\tChange options for completion on the initial word

Using \`+o' instead of \`-o' turns off the specified option.

Arguments:

Each NAME refers to a command for which a completion specification must
have previously been defined using the \`complete' builtin.  If no NAMEs
are supplied, compopt must be called by a function currently generating
completions, and the options for that currently-executing completion
generator are modified.

Exit Status:
Returns success unless an invalid option is supplied or NAME does not
have a completion specification defined.`,

  run(shell, args, io) {
    const parsed = io.options(args, "+o:DEI");
    if (!parsed) return 2;
    const changes: Change[] = [];
    for (const [letter, name] of parsed.pairs) {
      if (letter !== "o" && letter !== "+o") continue;
      if (!isCompletionOption(name)) return io.fault(`${name}: invalid option name`, 2);
      changes.push({ name, on: letter === "o" });
    }
    const special = specialName(parsed.flags);
    const names = special === undefined ? parsed.operands : [special];
    return names.length === 0 ? changeRunning(shell, io, changes) : changeStored(shell, io, names, changes);
  },
});

interface Change {
  readonly name: string;
  readonly on: boolean;
}

/** Called by the function of a completion that is being made: for this time only. */
function changeRunning(shell: Shell, io: BuiltinIo, changes: readonly Change[]): number {
  const { completion } = shell;
  if (!completion) return io.fault("not currently executing completion function");
  if (changes.length === 0) io.print(formatOptions(completion.command, completion.spec));
  else completion.spec = changed(completion.spec, changes);
  return 0;
}

function changeStored(
  shell: Shell,
  io: BuiltinIo,
  names: readonly string[],
  changes: readonly Change[],
): number {
  let status = 0;
  for (const name of names) {
    const spec = shell.completions.get(name);
    if (!spec) status = unknown(io, name);
    else if (changes.length === 0) io.print(formatOptions(name, spec));
    else store(shell, [name], changed(spec, changes));
  }
  return status;
}

function changed(spec: CompletionSpec, changes: readonly Change[]): CompletionSpec {
  const given = (name: string, on: boolean) =>
    changes.some((change) => change.name === name && change.on === on);
  // What is turned on and off in one call is off.
  const stays = (name: string) => (spec.options.includes(name) || given(name, true)) && !given(name, false);
  return { ...spec, options: COMPLETION_OPTIONS.filter(stays) };
}

function formatOptions(name: string, { options }: CompletionSpec): string {
  const all = COMPLETION_OPTIONS.map((option) => `${options.includes(option) ? "-o" : "+o"} ${option}`);
  return `compopt ${all.join(" ")} ${printedName(name)}\n`;
}
