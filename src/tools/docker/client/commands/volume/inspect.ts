import { defineDocker } from "../../cli/command.ts";
import { inspectAll } from "../../format/inspect.ts";

/** https://docs.docker.com/reference/cli/docker/volume/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more volumes",
  usage: "[OPTIONS] VOLUME [VOLUME...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,
  run: (call) =>
    inspectAll(call, async (name) => ({
      type: "volume.Volume",
      text: await call.engine.getText(`/volumes/${name}`),
    })),
});
