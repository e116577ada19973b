import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/stop/ */
export const stop = defineCompose({
  summary: "Stop services",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
-t, --timeout int   Specify a shutdown timeout in seconds
`,
  run: (call) =>
    eachContainer(call, {
      words: ["Stopping", "Stopped"],
      path: "stop",
      query: { t: call.flags.given("timeout") ? call.flags.number("timeout") : undefined },
      wants: ({ state }) => state === "running" || state === "restarting" || state === "paused",
      isReversed: true,
    }),
});
