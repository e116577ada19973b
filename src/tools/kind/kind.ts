import type { Process, Program } from "../../process/process.ts";
import { Failure } from "../docker/client/cli/failure.ts";
import { commandPage, groupPage, ROOT_PAGE } from "./help-pages.ts";
import { KindCall } from "./kind-call.ts";
import { GROUPS, type KindGroup } from "./tree.ts";

export const KIND_VERSION = "v0.27.0";

const HELP_WORDS = ["-h", "--help"];

/** `kind`: a Kubernetes cluster in a container (https://kind.sigs.k8s.io/docs/user/quick-start/). */
export const kind: Program = async (process) => {
  const words = process.argv.slice(1);
  const isHelp = words[0] === "help";
  const [first = "", ...rest] = isHelp ? words.slice(1) : words;
  if (["", ...HELP_WORDS].includes(first)) return say(process, 1, ROOT_PAGE, 0);
  if (first === "version" && !isHelp)
    return say(process, 1, `kind ${KIND_VERSION} go1.23.6 linux/amd64\n`, 0);
  if (first === "--version") return say(process, 1, `kind version ${KIND_VERSION.slice(1)}\n`, 0);
  const group = Object.hasOwn(GROUPS, first) ? GROUPS[first] : undefined;
  if (!group) return refuse(process, `unknown command ${JSON.stringify(first)} for "kind"`);
  return runIn(process, first, group, isHelp ? [...rest, "--help"] : rest);
};

async function runIn(
  process: Process,
  name: string,
  group: KindGroup,
  [second = "", ...words]: readonly string[],
): Promise<number> {
  if (HELP_WORDS.includes(second)) return say(process, 1, groupPage(name, group), 0);
  const command = Object.hasOwn(group.commands, second) ? group.commands[second] : undefined;
  if (!command) {
    if (second !== "") return refuse(process, `unknown command ${JSON.stringify(second)} for "kind ${name}"`);
    await process.write(1, groupPage(name, group));
    return refuse(process, "Subcommand is required");
  }
  const path = `kind ${name} ${second}`;
  try {
    const call = new KindCall(process, path, command.options ?? "", words);
    if (call.wantsHelp) return await say(process, 1, commandPage(path, command), 0);
    if (!command.run) return await say(process, 2, `rockpool: not simulated here: ${path}\n`, 1);
    return await command.run(call);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return refuse(process, thrown.message);
  }
}

function refuse(process: Process, message: string): Promise<number> {
  return say(process, 2, `ERROR: ${message}\n`, 1);
}

async function say(process: Process, fd: number, text: string, status: number): Promise<number> {
  await process.write(fd, text);
  return status;
}
