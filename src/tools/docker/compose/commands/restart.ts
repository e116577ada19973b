import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/restart/ */
export const restart = defineCompose({
  summary: "Restart service containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --no-deps   Don't restart dependent services
-t, --timeout int   Specify a shutdown timeout in seconds
`,

  async run(call) {
    await eachContainer(call, {
      words: ["Restarting", "Started"],
      path: "restart",
      title: "Restarting",
      query: { t: call.flags.given("timeout") ? call.flags.number("timeout") : undefined },
    });
    return 0;
  },
});
