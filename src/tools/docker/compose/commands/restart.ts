import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/restart/ */
export const restart = defineCompose({
  summary: "Restart service containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --no-deps   Don't restart dependent services
-t, --timeout int   Specify a shutdown timeout in seconds
`,
  run: (call) =>
    eachContainer(call, {
      words: ["Restarting", "Started"],
      path: "restart",
      query: { t: call.flags.given("timeout") ? call.flags.number("timeout") : undefined },
      wants: () => true,
    }),
});
