import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";
import type { CandidatePlace, CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import { calledInterpreter } from "../python/called-interpreter.ts";
import { namesOfIndex } from "../python-packages/index/begun-names.ts";
import { installedDistributions } from "../python-packages/installed.ts";
import { PIP_COMMANDS } from "./commands.ts";
import type { CommandTable, PipOption } from "./option.ts";
import { GENERAL_OPTIONS } from "./options/general.ts";

/** How the operands are called where the usage does not say it in one word. */
const OPERANDS: Readonly<Record<string, string>> = {
  config: "ACTION [NAME] [VALUE]",
  cache: "ACTION [PATTERN]",
  index: "ACTION PACKAGE",
  install: "[REQUIREMENT]...",
  download: "[REQUIREMENT]...",
  wheel: "[REQUIREMENT]...",
  show: "PACKAGE...",
  uninstall: "PACKAGE...",
  hash: "FILE...",
  search: "QUERY",
};

const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  config: ["debug", "edit", "get", "list", "set", "unset"],
  cache: ["dir", "info", "list", "purge", "remove"],
  index: ["versions"],
};

/** How `pip` reads its words. `calledBy`: the program whose Python it works for, `pip` itself or `python3`. */
export function pipSyntax(calledBy: string): CommandSyntax {
  return {
    name: "pip",
    summary: "install and manage Python packages",
    noStandardOptions: true,
    flags: flagsOf(GENERAL_OPTIONS.options),
    subcommands: Object.fromEntries(
      PIP_COMMANDS.map(({ name, summary, load }): [string, Subcommand] => [
        name,
        {
          summary,
          load: async () => commandSyntax(calledBy, load ? (await load()).table : bareTable(name, summary)),
        },
      ]),
    ),
  };
}

function bareTable(name: string, summary: string): CommandTable {
  return { name, summary, usage: [], description: "", groups: [] };
}

function commandSyntax(calledBy: string, { name, summary, groups }: CommandTable): CommandSyntax {
  return {
    name,
    summary,
    operands: OPERANDS[name],
    noStandardOptions: true,
    flags: flagsOf([...groups.flatMap(({ options }) => options), ...GENERAL_OPTIONS.options]),
    candidates: (place) => candidates(calledBy, name, place),
  };
}

async function candidates(
  calledBy: string,
  command: string,
  place: CandidatePlace,
): Promise<readonly string[] | undefined> {
  const { option, operands, word } = place;
  if (option !== undefined) return undefined;
  const actions = ACTIONS[command];
  if (actions && operands.length === 0) return actions;
  switch (command) {
    case "show":
    case "uninstall": {
      const interpreter = await calledInterpreter(place, calledBy);
      const all = interpreter
        ? installedDistributions(place.process.files, interpreter.packageDirectories)
        : [];
      return all.map(({ normalizedName }) => normalizedName).filter((name) => !operands.includes(name));
    }
    case "install":
    case "download":
    case "wheel":
    case "index":
      return namesOfIndex(word);
    case "help":
      return PIP_COMMANDS.map(({ name }) => name);
    case "hash":
      return undefined;
    default:
      return [];
  }
}

function flagsOf(options: readonly PipOption[]): FlagSpecs {
  return Object.fromEntries(
    options.map((option): [string, FlagSpec] => {
      const [first = "", ...others] = option.names.flatMap((name) =>
        name.startsWith("--") ? name.slice(2) : [],
      );
      const short = option.names.flatMap((name) => (name.startsWith("--") ? [] : name.slice(1))).join("");
      const { argument, choices, help } = option;
      return [
        first,
        {
          ...(short !== "" && { short }),
          ...(others.length > 0 && { long: [first, ...others] }),
          ...(argument !== undefined && {
            argument: { name: argument.toUpperCase(), choices: choices?.map((choice) => [choice]) },
          }),
          help,
          hidden: help === undefined,
        },
      ];
    }),
  );
}
