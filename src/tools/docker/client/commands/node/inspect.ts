import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { INSPECT_OPTIONS } from "../../cli/shared-options.ts";
import { textAt } from "../../engine/json.ts";
import { inspectAll } from "../../format/inspect.ts";
import { prettyNode } from "../../swarm/pretty-node.ts";

/** https://docs.docker.com/reference/cli/docker/node/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more nodes",
  usage: "[OPTIONS] self|NODE [NODE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: INSPECT_OPTIONS,

  async run(call) {
    const { flags, operands, engine } = call;
    const self = async (name: string) =>
      name === "self" ? textAt(await engine.get("/info"), "Swarm", "NodeID") : name;
    if (!flags.is("pretty"))
      return inspectAll(call, async (name) => ({
        type: "swarm.Node",
        text: await engine.getText(`/nodes/${await self(name)}`),
      }));
    if (flags.text("format") !== "") throw new Failure("--format is incompatible with human friendly format");
    const shown: string[] = [];
    for (const name of operands) shown.push(prettyNode(await engine.get(`/nodes/${await self(name)}`)));
    await call.print(shown.map((text) => `${text}\n`).join("\n"));
    return 0;
  },
});
