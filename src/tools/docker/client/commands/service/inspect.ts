import { defineDocker } from "../../cli/command.ts";
import { PlainFailure } from "../../cli/failure.ts";
import { inspectAll } from "../../format/inspect.ts";
import { refuseOthers } from "../../swarm/refuse-others.ts";

/** https://docs.docker.com/reference/cli/docker/service/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more services",
  usage: "[OPTIONS] SERVICE [SERVICE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --pretty   Print the information in a human friendly format
`,

  async run(call) {
    refuseOthers(call, ["format"]);
    return inspectAll(call, async (name) => {
      let text = "";
      const failure = await call.engine.failureOf(async () => {
        text = await call.engine.getText(`/services/${name}`);
      });
      if (failure?.endsWith(" not found")) throw new PlainFailure(`Error: no such service: ${name}`);
      if (failure !== undefined) throw new PlainFailure(failure);
      return text;
    });
  },
});
