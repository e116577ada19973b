import type { CandidatePlace, CommandSyntax } from "../../../process/command/syntax.ts";
import { Failure } from "../../docker/client/cli/failure.ts";
import { type DockerOption, optionTable } from "../../docker/client/cli/option-table.ts";
import { FlagParser } from "../../docker/client/cli/parse-flags.ts";
import { listAt, textAt } from "../../docker/client/engine/json.ts";
import { groupOf, pathOf, type Resource } from "../api/resource-map.ts";
import { Call } from "../cli/call.ts";
import { KubectlError } from "../cli/failure.ts";
import { containerNames } from "../commands/pod-target.ts";
import type { Operands } from "./operands.ts";

type Names = readonly string[] | undefined;

/** What fits at a place of a command's line, as the server that it would speak to tells it. */
export function kubectlCandidates(
  path: string,
  options: string,
  operands: Operands | undefined,
): NonNullable<CommandSyntax["candidates"]> {
  return async (place) => {
    const table = optionTable(options);
    try {
      const call = callOf(path, table, place);
      try {
        return await (place.option === undefined
          ? operandNames(call, operands, place)
          : optionValues(call, table, place.option, place));
      } finally {
        call.close();
      }
    } catch (error) {
      // Nobody answers, or the words before are wrong: there is nothing to offer, and nothing to say at a prompt.
      if (error instanceof KubectlError || error instanceof Failure) return [];
      throw error;
    }
  };
}

function callOf(
  path: string,
  table: readonly DockerOption[],
  { process, before, operands }: CandidatePlace,
): Call {
  // An option that waits for the word at the cursor is not yet one.
  const words = before.at(-1)?.startsWith("-") ? before.slice(0, -1) : before;
  const { flags } = new FlagParser(table, false, words).parse();
  return new Call(process, path, flags, operands, undefined);
}

async function optionValues(
  call: Call,
  table: readonly DockerOption[],
  option: string,
  { operands }: CandidatePlace,
): Promise<Names> {
  switch (option) {
    case "namespace":
      return namesOf(call, (await call.resources()).require("namespaces"));
    case "context":
    case "cluster":
    case "user":
      return configNames(call, option);
    case "container":
      return containersOf(call, operands[0] ?? "");
    case "output":
      return formatsIn(table.find(({ name }) => name === option)?.help ?? "");
    case "dry-run":
      return ["none", "server", "client"];
    default:
      return undefined;
  }
}

/** `One of: (json, yaml).`, `One of 'yaml' or 'json'.` */
function formatsIn(help: string): Names {
  const [, list] = /One of: \(([^)]*)\)/.exec(help) ?? [];
  return list?.split(", ") ?? Array.from(help.matchAll(/'(\w+)'/g), ([, name = ""]) => name);
}

function configNames({ config }: Call, option: "context" | "cluster" | "user"): Names {
  return config[`${option}s`]?.map(({ name }) => name) ?? [];
}

async function operandNames(
  call: Call,
  wanted: Operands | undefined,
  { operands, word }: CandidatePlace,
): Promise<Names> {
  if (!wanted) return [];
  const { shape, kinds, commandAt } = wanted;
  if (commandAt !== undefined && operands.length >= commandAt) return undefined;
  const isFirst = operands.length === 0;
  switch (shape) {
    case "context":
    case "cluster":
    case "user":
      return isFirst || wanted.names.endsWith("...") ? without(operands, configNames(call, shape)) : [];
    case "new":
      return [];
    case "kinds":
      return isFirst ? kindNames(call, undefined) : [];
    case "named":
      return without(operands, await namesOf(call, (await call.resources()).require(kinds?.[0] ?? "")));
    case "objects":
      if (word.includes("/")) return namesBehindSlash(call, word);
      if (isFirst) return kindNames(call, kinds);
      return without(operands, await namesOfKinds(call, operands[0] ?? ""));
    default:
      if (isFirst)
        return word.includes("/")
          ? namesBehindSlash(call, word)
          : namesOf(call, (await call.resources()).require("pods"));
      return shape === "pod-and-container" && operands.length === 1
        ? containersOf(call, operands[0] ?? "")
        : [];
  }
}

function without(operands: readonly string[], names: Names): Names {
  return names?.filter((name) => !operands.includes(name));
}

/** `deployments.apps`, as `kubectl api-resources -o name` has them. */
async function kindNames(call: Call, kinds: readonly string[] | undefined): Promise<Names> {
  const { all } = await call.resources();
  const names = all.filter(({ verbs }) => verbs.includes("get")).map(fullName);
  return kinds ? names.filter((name) => kinds.includes(name)) : names;
}

function fullName(resource: Resource): string {
  return [resource.name, groupOf(resource)].filter((part) => part !== "").join(".");
}

async function namesOfKinds(call: Call, kinds: string): Promise<Names> {
  const resources = await call.resources();
  const lists: (readonly string[])[] = [];
  for (const kind of kinds.split(",")) lists.push(await namesOf(call, resources.require(kind)));
  return lists.flat();
}

/** `deploy/web`. */
async function namesBehindSlash(call: Call, word: string): Promise<Names> {
  const [kind = ""] = word.split("/");
  const names = await namesOf(call, (await call.resources()).require(kind));
  return names.map((name) => `${kind}/${name}`);
}

async function namesOf(call: Call, resource: Resource): Promise<readonly string[]> {
  const list = await call.api.get(pathOf(resource, call.namespace));
  return listAt(list, "items").map((one) => textAt(one, "metadata", "name"));
}

async function containersOf(call: Call, pod: string): Promise<Names> {
  if (pod === "") return [];
  const pods = (await call.resources()).require("pods");
  return containerNames(await call.api.get(pathOf(pods, call.namespace, pod.replace(/^pods?\//, ""))));
}
