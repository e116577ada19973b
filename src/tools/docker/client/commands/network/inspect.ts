import { defineDocker } from "../../cli/command.ts";
import { inspectAll } from "../../format/inspect.ts";

/** https://docs.docker.com/reference/cli/docker/network/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more networks",
  usage: "[OPTIONS] NETWORK [NETWORK...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-v, --verbose   Verbose output for diagnostics
`,
  run: (call) =>
    inspectAll(call, async (name) => ({
      type: "network.Inspect",
      text: await call.engine.getText(`/networks/${name}`, {
        verbose: call.flags.is("verbose") ? "true" : undefined,
      }),
    })),
});
