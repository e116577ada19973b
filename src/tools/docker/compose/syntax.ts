import type { CandidatePlace, CommandSyntax, Subcommand } from "../../../process/command/syntax.ts";
import { Failure } from "../client/cli/failure.ts";
import { optionTable } from "../client/cli/option-table.ts";
import { FlagParser } from "../client/cli/parse-flags.ts";
import { flagsOf, syntaxOf } from "../client/cli/syntax.ts";
import { OPTION_VALUES } from "../client/names/option-values.ts";
import { COMMANDS } from "./commands/index.ts";
import { filesGiven, HIDDEN, OPTIONS } from "./global-options.ts";
import { loadProject } from "./project/load.ts";
import type { Project } from "./project/project.ts";

/** How `docker compose` reads its words. */
export function composeSyntax(): CommandSyntax {
  return {
    name: "compose",
    summary: "Define and run multi-container applications with Docker",
    operands: "COMMAND",
    spacesArguments: true,
    noStandardOptions: true,
    flags: flagsOf([...optionTable(OPTIONS), ...optionTable(HIDDEN, true)]),
    subcommands: Object.fromEntries(
      Object.entries(COMMANDS).map(([name, { summary, load }]): [string, Subcommand] => [
        name,
        { summary: summary.trim(), load: async () => commandSyntax(name, await load()) },
      ]),
    ),
    candidates: (place) => optionValues(place),
  };
}

function commandSyntax(name: string, command: Parameters<typeof syntaxOf>[2]): CommandSyntax {
  const takesServices = /SERVICE/.test(command.usage);
  return {
    ...syntaxOf(`docker compose ${name}`, name, command),
    candidates: (place) => {
      if (place.option !== undefined) return optionValues(place);
      const isCommand = command.stopsAtOperand && place.operands.length > 0;
      if (!takesServices || isCommand) return isCommand ? undefined : [];
      const services = [...(projectAt(place)?.services.keys() ?? [])];
      return services.filter((service) => !place.operands.includes(service));
    },
  };
}

function optionValues(place: CandidatePlace): readonly string[] | undefined {
  if (place.option === "profile") return projectAt(place)?.profiles ?? [];
  const values = OPTION_VALUES[place.option ?? ""];
  return typeof values === "string" ? undefined : values;
}

/** The project that the line is about; undefined: there is none that can be read, and a prompt is no place to say why. */
function projectAt({ process, env, before, option }: CandidatePlace): Project | undefined {
  const options = [...optionTable(OPTIONS), ...optionTable(HIDDEN, true)];
  try {
    // An option that waits for the word at the cursor is not yet one.
    const words = before.slice(before.indexOf("compose") + 1, option === undefined ? undefined : -1);
    const { flags } = new FlagParser(options, true, words).parse();
    return loadProject(
      { files: process.files, cwd: process.cwd, env },
      filesGiven(flags),
      [],
      () => undefined,
    );
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
