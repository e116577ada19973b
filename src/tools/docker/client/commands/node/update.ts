import { defineDocker } from "../../cli/command.ts";
import { numberAt, recordAt } from "../../engine/json.ts";
import { refuseOthers } from "../../swarm/refuse-others.ts";

/** https://docs.docker.com/reference/cli/docker/node/update/ */
export const update = defineDocker({
  summary: "Update a node",
  usage: "[OPTIONS] NODE",
  operands: [1, 1],
  options: `
    --availability string   Availability of the node ("active", "pause", "drain")
    --label-add list   Add or update a node label ("key=value")
    --label-rm list   Remove a node label if exists
    --role string   Role of the node ("worker", "manager")
`,

  async run(call) {
    refuseOthers(call, ["availability", "role"]);
    const [name = ""] = call.operands;
    const node = await call.engine.get(`/nodes/${name}`);
    const { flags } = call;
    const spec = {
      ...recordAt(node, "Spec"),
      ...(flags.given("availability") && { Availability: flags.text("availability") }),
      ...(flags.given("role") && { Role: flags.text("role") }),
    };
    await call.engine.post(`/nodes/${name}/update`, {
      query: { version: numberAt(node, "Version", "Index") },
      json: spec,
    });
    await call.print(`${name}\n`);
    return 0;
  },
});
