import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";
import type { Asker, CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import { calledInterpreter } from "../python/called-interpreter.ts";
import { poetryCandidates } from "./candidates.ts";
import { GLOBAL_OPTIONS, type OptionSpec, type PoetryCommand } from "./console/command.ts";
import { commandsOf, installedProfile } from "./installed-profile.ts";
import type { Profile } from "./profile.ts";

/** What stands before the second word of a command's name. */
const NAMESPACES: Readonly<Record<string, string>> = {
  cache: "Lists and clears Poetry's caches.",
  debug: "Shows how Poetry sees and resolves things.",
  env: "Shows and changes the project's virtual environments.",
  python: "Manages Python versions of Poetry's own.",
  self: "Changes Poetry's own packages.",
  source: "Shows and changes where the project's packages come from.",
};

/** What a command's options may be given. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  build: { format: ["sdist", "wheel"] },
  export: { format: ["constraints.txt", "requirements.txt"] },
};

/** How the `poetry` that a name calls reads its words; undefined: its Python is gone. */
export async function poetrySyntax(calledAs: string, asker: Asker): Promise<CommandSyntax | undefined> {
  const interpreter = await calledInterpreter(asker, calledAs);
  if (!interpreter) return undefined;
  const profile = installedProfile(asker.process, interpreter);
  const commands = commandsOf(profile, asker.process, interpreter);
  return {
    name: "poetry",
    summary: "dependency management and packaging for Python",
    spacesArguments: true,
    noStandardOptions: true,
    flags: flagsOf(GLOBAL_OPTIONS),
    subcommands: subcommands(profile, commands, ""),
  };
}

/** The commands whose names are one word behind the prefix, `env ` or none, and the prefixes of longer names. */
function subcommands(
  profile: Profile,
  commands: readonly PoetryCommand[],
  prefix: string,
): Readonly<Record<string, Subcommand>> {
  const found: Record<string, Subcommand> = {};
  for (const command of commands) {
    if (!command.name.startsWith(prefix)) continue;
    const [name = "", second] = command.name.slice(prefix.length).split(" ");
    if (second === undefined) found[name] = subcommand(profile, command);
    else if (prefix === "") found[name] ??= namespace(profile, commands, name);
  }
  return found;
}

function namespace(profile: Profile, commands: readonly PoetryCommand[], name: string): Subcommand {
  const summary = NAMESPACES[name] ?? "";
  return {
    summary,
    load: () => ({
      name,
      summary,
      noStandardOptions: true,
      flags: flagsOf(GLOBAL_OPTIONS),
      subcommands: subcommands(profile, commands, `${name} `),
    }),
  };
}

function subcommand(profile: Profile, command: PoetryCommand): Subcommand {
  return { summary: plain(command.summary), load: () => commandSyntax(profile, command) };
}

function commandSyntax(profile: Profile, command: PoetryCommand): CommandSyntax {
  const { name, options = [], takesAll } = command;
  return {
    name,
    summary: plain(command.summary),
    operands: operandsOf(command),
    spacesArguments: true,
    noStandardOptions: true,
    flags: takesAll ? {} : flagsOf([...options, ...GLOBAL_OPTIONS], CHOICES[name]),
    ...(takesAll && { commandAt: 0, stopAtFirstOperand: true }),
    candidates: (place) => poetryCandidates(profile, name, place),
  };
}

function operandsOf({ arguments: specs = [] }: PoetryCommand): string {
  return specs
    .map(({ name, optional, many }) => {
      const shown = `${name.toUpperCase().replaceAll("-", "_")}${many ? "..." : ""}`;
      return optional ? `[${shown}]` : shown;
    })
    .join(" ");
}

function flagsOf(
  options: readonly OptionSpec[],
  choices: Readonly<Record<string, readonly string[]>> = {},
): FlagSpecs {
  return Object.fromEntries(
    options.map(({ long, short, help, value }): [string, FlagSpec] => [
      long,
      {
        short,
        help: plain(help),
        ...(value && {
          argument: { name: long.toUpperCase(), choices: choices[long]?.map((choice) => [choice]) },
        }),
      },
    ]),
  );
}

/** Without colours. */
function plain(text: string): string {
  return text.replace(/<[^>]*>/g, "");
}
