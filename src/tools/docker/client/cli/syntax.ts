import type { FlagSpecs } from "../../../../process/command/spec.ts";
import type { CommandSyntax, Subcommand } from "../../../../process/command/syntax.ts";
import { dockerCandidates } from "../names/candidates.ts";
import type { Branch, Branches } from "./branch.ts";
import type { DockerCommand } from "./command.ts";
import { globalOptions } from "./global-flags.ts";
import { type DockerOption, optionTable } from "./option-table.ts";
import { ROOT } from "./tree.ts";

/** `--help` is every command's; there is no `--version` but the client's own. */
const HELP: FlagSpecs = { help: { help: "Print usage" } };
const HABITS = { spacesArguments: true, noStandardOptions: true };

/** How `docker` reads its words. */
export function dockerSyntax(): CommandSyntax {
  return {
    name: "docker",
    summary: "A self-sufficient runtime for containers",
    operands: "COMMAND",
    ...HABITS,
    flags: flagsOf(globalOptions("~")),
    subcommands: Object.fromEntries(
      Object.values(ROOT).flatMap((branches) => Object.entries(subcommandsOf("docker", branches))),
    ),
    candidates: dockerCandidates("docker", ""),
  };
}

function subcommandsOf(path: string, branches: Branches): Readonly<Record<string, Subcommand>> {
  const entries = Object.entries(branches).flatMap(([name, branch]): [string, Subcommand][] => {
    const own = subcommandOf(`${path} ${name}`, name, branch);
    const aliases = branch.aliases ?? [];
    return [[name, own], ...aliases.map((alias): [string, Subcommand] => [alias, { ...own, hidden: true }])];
  });
  return Object.fromEntries(entries);
}

function subcommandOf(
  path: string,
  name: string,
  { summary, children, load, isOnTrial }: Branch,
): Subcommand {
  return {
    summary,
    hidden: isOnTrial,
    load: async () => {
      if (children)
        return {
          name,
          summary,
          operands: "COMMAND",
          ...HABITS,
          flags: HELP,
          subcommands: subcommandsOf(path, children),
        };
      const command = await load?.();
      return command && (command.syntax?.() ?? syntaxOf(path, name, command));
    },
  };
}

/** The part of a command's data that tells how its words are read. */
type Words = Pick<
  DockerCommand,
  "summary" | "usage" | "options" | "hiddenOptions" | "stopsAtOperand" | "aliases"
>;

/** @param path `docker container stop` */
export function syntaxOf(path: string, name: string, command: Words): CommandSyntax {
  const { summary, usage, options = "", hiddenOptions = "", stopsAtOperand, aliases } = command;
  const at = operandAt(usage, "COMMAND");
  return {
    name,
    summary,
    operands: usage,
    spellings: aliases,
    ...HABITS,
    flags: flagsOf([...optionTable(options), ...optionTable(hiddenOptions, true)]),
    stopAtFirstOperand: stopsAtOperand,
    ...(at > 0 && { commandAt: at, runsElsewhere: true }),
    candidates: dockerCandidates(path, usage),
  };
}

/** The place of an operand in a usage without forms: 1 of COMMAND in `[OPTIONS] CONTAINER COMMAND [ARG...]`. */
function operandAt(usage: string, name: string): number {
  return usage
    .replace("[OPTIONS]", "")
    .trim()
    .split(" ")
    .findIndex((word) => word === name || word === `[${name}]`);
}

/** Options as the help page has them. */
export function flagsOf(options: readonly DockerOption[]): FlagSpecs {
  const own = Object.fromEntries(
    options.map(({ name, short, type, help, isHidden }) => [
      name,
      { short, help, hidden: isHidden, ...(type !== undefined && { argument: { name: type } }) },
    ]),
  );
  return { ...own, ...HELP };
}
