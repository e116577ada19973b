import { parseFlags } from "../../client/cli/parse-flags.ts";
import { down } from "../commands/down.ts";
import { ComposeCall } from "../context.ts";

/** `docker compose down --remove-orphans`, of the same project. */
export function runDown(call: ComposeCall): Promise<number> {
  const { flags, operands } = parseFlags({ ...down, operands: [0, 0], run: async () => 0 }, [
    "--remove-orphans",
  ]);
  return down.run(new ComposeCall(call, "docker compose down", flags, operands, call.global));
}
