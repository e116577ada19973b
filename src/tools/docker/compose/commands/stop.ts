import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/stop/ */
export const stop = defineCompose({
  summary: "Stop services",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
-t, --timeout int   Specify a shutdown timeout in seconds
`,

  async run(call) {
    await eachContainer(call, {
      words: ["Stopping", "Stopped"],
      path: "stop",
      title: "Stopping",
      query: { t: call.flags.given("timeout") ? call.flags.number("timeout") : undefined },
      isReversed: true,
    });
    return 0;
  },
});
