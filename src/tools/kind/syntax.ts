import type { CandidatePlace, CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import { Failure } from "../docker/client/cli/failure.ts";
import { optionTable } from "../docker/client/cli/option-table.ts";
import { flagsOf } from "../docker/client/cli/syntax.ts";
import { objectNames } from "../docker/client/names/object-names.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { KindCall } from "./kind-call.ts";
import { GROUPS, type KindCommand, type KindGroup } from "./tree.ts";

const HABITS = { spacesArguments: true, noStandardOptions: true };

/** How `kind` reads its words. */
export function kindSyntax(): CommandSyntax {
  return {
    name: "kind",
    summary: "kind creates and manages local Kubernetes clusters using Docker container 'nodes'",
    operands: "COMMAND",
    ...HABITS,
    flags: flagsOf(optionTable(`${GLOBAL_OPTIONS}    --version   version for kind\n`)),
    subcommands: {
      ...Object.fromEntries(
        Object.entries(GROUPS).map(([name, group]): [string, Subcommand] => [
          name,
          { summary: group.summary, load: () => groupSyntax(name, group) },
        ]),
      ),
      version: {
        summary: "Prints the kind CLI version",
        load: () => commandSyntax("version", "", { summary: "Prints the kind CLI version" }),
      },
    },
  };
}

function groupSyntax(name: string, { summary, commands }: KindGroup): CommandSyntax {
  return {
    name,
    summary,
    operands: "COMMAND",
    ...HABITS,
    flags: flagsOf(optionTable(GLOBAL_OPTIONS)),
    subcommands: Object.fromEntries(
      Object.entries(commands).map(([second, command]): [string, Subcommand] => [
        second,
        {
          summary: command.summary,
          hidden: !command.run,
          load: () => commandSyntax(second, `kind ${name} ${second}`, command),
        },
      ]),
    ),
  };
}

function commandSyntax(name: string, path: string, command: KindCommand): CommandSyntax {
  const { summary, operands = "", options = "" } = command;
  return {
    name,
    summary,
    operands,
    ...HABITS,
    flags: flagsOf(optionTable(`${options}${GLOBAL_OPTIONS}`)),
    candidates: (place) => candidates(path, command, place),
  };
}

/** What an operand or the argument of an option is: a cluster, one of its nodes, or an image of the engine. */
function kindOf(
  { operands = "" }: KindCommand,
  { option }: CandidatePlace,
): "cluster" | "node" | "image" | undefined {
  if (option === "name" || (option === undefined && operands.includes("CLUSTER"))) return "cluster";
  if (option === "nodes") return "node";
  return option === "image" || (option === undefined && operands.includes("IMAGE")) ? "image" : undefined;
}

async function candidates(
  path: string,
  command: KindCommand,
  place: CandidatePlace,
): Promise<readonly string[] | undefined> {
  const wanted = kindOf(command, place);
  const isFile = place.option !== undefined || /FILE|FOLDER/.test(command.operands ?? "");
  if (wanted === undefined) return isFile ? undefined : [];
  const call = new KindCall(place.process, path, "", []);
  try {
    const names =
      wanted === "image"
        ? await objectNames(call.engine, "image", undefined)
        : (await call.nodes()).map((node) => (wanted === "node" ? node.name : node.cluster));
    return [...new Set(names)].filter((name) => !place.operands.includes(name));
  } catch (error) {
    // Without an engine there is nothing to offer.
    if (error instanceof Failure) return [];
    throw error;
  } finally {
    call.engine.close();
  }
}
