import { defineDocker } from "../../cli/command.ts";
import { numberAt, recordAt, textAt } from "../../engine/json.ts";
import { waitUntilConverged } from "../../swarm/converge.ts";

/** https://docs.docker.com/reference/cli/docker/service/rollback/ */
export const rollback = defineDocker({
  summary: "Revert changes to a service's configuration",
  usage: "[OPTIONS] SERVICE",
  operands: [1, 1],
  options: `
-d, --detach   Exit immediately instead of waiting for the service to converge
-q, --quiet   Suppress progress output
`,

  async run(call) {
    const [name = ""] = call.operands;
    const service = await call.engine.get(`/services/${name}`);
    await call.engine.post(`/services/${textAt(service, "ID")}/update`, {
      query: { version: numberAt(service, "Version", "Index"), rollback: "previous" },
      json: recordAt(service, "Spec"),
    });
    await call.print(`${name}\n`);
    if (!call.flags.is("detach")) await waitUntilConverged(call, textAt(service, "ID"), name);
    return 0;
  },
});
