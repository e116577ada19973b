import type { CommandSyntax, Subcommand } from "../../../process/command/syntax.ts";
import { optionTable } from "../../docker/client/cli/option-table.ts";
import { flagsOf } from "../../docker/client/cli/syntax.ts";
import { GLOBAL_OPTIONS } from "../cli/global-options.ts";
import type { Branch } from "../commands/branch.ts";
import { COMMANDS } from "../commands/tree.ts";
import { kubectlCandidates } from "./candidates.ts";
import { OPERANDS } from "./operands.ts";

const HABITS = { spacesArguments: true, noStandardOptions: true };

const HELP = { name: "help", summary: "Help about any command", operands: "COMMAND", ...HABITS };

/** How `kubectl` reads its words. */
export function kubectlSyntax(): CommandSyntax {
  return {
    name: "kubectl",
    summary: "kubectl controls the Kubernetes cluster manager",
    operands: "COMMAND",
    ...HABITS,
    flags: flagsOf(optionTable(GLOBAL_OPTIONS)),
    subcommands: {
      ...subcommandsOf("kubectl", COMMANDS),
      help: {
        summary: "Help about any command",
        load: () => ({ ...HELP, subcommands: subcommandsOf("kubectl", COMMANDS) }),
      },
    },
    candidates: kubectlCandidates("kubectl", GLOBAL_OPTIONS, undefined),
  };
}

function subcommandsOf(
  path: string,
  branches: Readonly<Record<string, Branch>>,
): Readonly<Record<string, Subcommand>> {
  const entries = Object.entries(branches).flatMap(([name, branch]): [string, Subcommand][] => {
    const { summary, load, group, aliases = [] } = branch;
    // What is not simulated is not offered.
    const own: Subcommand = {
      summary,
      hidden: load === undefined && group === undefined,
      load: () => syntaxOf(`${path} ${name}`, name, branch),
    };
    return [[name, own], ...aliases.map((alias): [string, Subcommand] => [alias, { ...own, hidden: true }])];
  });
  return Object.fromEntries(entries);
}

async function syntaxOf(
  path: string,
  name: string,
  { summary, load, group }: Branch,
): Promise<CommandSyntax> {
  const command = await load?.();
  const options = `${command?.options ?? ""}${GLOBAL_OPTIONS}`;
  const operands = OPERANDS[path];
  return {
    name,
    summary,
    operands: operands?.names ?? firstName(command?.usage ?? "COMMAND"),
    ...HABITS,
    flags: flagsOf(optionTable(options)),
    stopAtFirstOperand: command?.stopsAtOperand,
    ...(group && { subcommands: subcommandsOf(path, group) }),
    ...(operands?.commandAt !== undefined && { commandAt: operands.commandAt, runsElsewhere: true }),
    candidates: kubectlCandidates(path, options, operands),
  };
}

/** `NAME --image=image -- [COMMAND] [args...]`: NAME. */
function firstName(usage: string): string {
  return /^[A-Z_]+(?= |$)/.exec(usage)?.[0] ?? "";
}
