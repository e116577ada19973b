import { Call } from "../../client/cli/call.ts";
import type { DockerCommand } from "../../client/cli/command.ts";
import { parseFlags } from "../../client/cli/parse-flags.ts";
import type { ComposeCall } from "../context.ts";

/** A plain `docker` command with words of ours. */
export function runDocker(
  call: ComposeCall,
  command: DockerCommand,
  path: string,
  words: readonly string[],
): Promise<number> {
  const { flags, operands } = parseFlags(command, words);
  return command.run(new Call(call.process, path, flags, operands, call.engine, call.configFolder));
}
