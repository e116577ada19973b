import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { type Json, type JsonRecord, numberAt, recordAt } from "../../engine/json.ts";
import { readLabels } from "../../run/environment.ts";

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
    const [name = ""] = call.operands;
    const node = await call.engine.get(`/nodes/${name}`);
    const { flags } = call;
    const spec = {
      ...recordAt(node, "Spec"),
      ...(flags.given("availability") && { Availability: flags.text("availability") }),
      ...((flags.given("label-add") || flags.given("label-rm")) && { Labels: changedLabels(call, node) }),
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

function changedLabels({ flags, process }: Call, node: Json): JsonRecord {
  const kept = { ...recordAt(node, "Spec", "Labels") };
  for (const name of flags.list("label-rm")) delete kept[name];
  return { ...kept, ...readLabels(process, [], flags.list("label-add")) };
}
