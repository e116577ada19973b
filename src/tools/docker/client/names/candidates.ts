import { operandNames } from "../../../../process/command/operand-names.ts";
import type { CandidatePlace, CommandSyntax } from "../../../../process/command/syntax.ts";
import { Failure } from "../cli/failure.ts";
import { parseGlobalFlags } from "../cli/global-flags.ts";
import { configFolder } from "../config-folder.ts";
import { contextOf, listContexts } from "../context-store.ts";
import { Engine } from "../engine/engine.ts";
import { type ObjectKind, objectNames } from "./object-names.ts";
import { OPTION_VALUES } from "./option-values.ts";

/** What an operand's name in the usage stands for. */
const KINDS: Readonly<Record<string, ObjectKind | "context">> = {
  CONTAINER: "container",
  IMAGE: "image",
  SOURCE_IMAGE: "image",
  NETWORK: "network",
  VOLUME: "volume",
  NODE: "node",
  SERVICE: "service",
  SECRET: "secret",
  CONFIG: "config",
  CONTEXT: "context",
};

/** Operands whose names in the usage do not tell it. */
const BY_PATH: Readonly<Record<string, ObjectKind>> = {
  "docker push": "image",
  "docker image push": "image",
};

/** Containers that the command can do something to. */
const RUNNING = /^docker (container )?(attach|exec|kill|pause|port|stats|stop|top)$/;
const STOPPED = /^docker (container )?start$/;
const PAUSED = /^docker (container )?unpause$/;

/** What fits at a place of a command's line, as the engine that it would speak to tells it. */
export function dockerCandidates(path: string, usage: string): NonNullable<CommandSyntax["candidates"]> {
  return async (place) => {
    const wanted = place.option === undefined ? operandKind(path, usage, place) : OPTION_VALUES[place.option];
    if (wanted === undefined || typeof wanted !== "string") return wanted;
    const { process, env, before, option, operands } = place;
    const surroundings = { files: process.files, cwd: process.cwd, env };
    try {
      const global = parseGlobalFlags(option === undefined ? before : before.slice(0, -1), "~");
      const folder = configFolder(surroundings, global);
      if (wanted === "context") return listContexts(surroundings, folder).map(({ name }) => name);
      const { host } = contextOf(surroundings, folder, global);
      const engine = new Engine(process, host);
      try {
        const names = await objectNames(engine, wanted, stateFor(path));
        return names.filter((name) => !operands.includes(name));
      } finally {
        engine.close();
      }
    } catch (error) {
      // Nobody answers, or not to this user: there is nothing to offer, and nothing to say at a prompt.
      if (error instanceof Failure) return [];
      throw error;
    }
  };
}

function operandKind(
  path: string,
  usage: string,
  { operands }: CandidatePlace,
): ObjectKind | "context" | undefined {
  const name = operandNames([usage], operands.length + 1).at(-1);
  return BY_PATH[path] ?? KINDS[name ?? ""];
}

function stateFor(path: string): readonly string[] | undefined {
  if (RUNNING.test(path)) return ["running"];
  if (STOPPED.test(path)) return ["created", "exited"];
  return PAUSED.test(path) ? ["paused"] : undefined;
}
