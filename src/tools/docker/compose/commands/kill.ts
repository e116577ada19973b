import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/kill/ */
export const kill = defineCompose({
  summary: "Force stop service containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --remove-orphans   Remove containers for services not defined in the Compose file
-s, --signal string   SIGNAL to send to the container (default "SIGKILL")
`,
  run: (call) =>
    eachContainer(call, {
      words: ["Killing", "Killed"],
      path: "kill",
      query: { signal: call.flags.text("signal") },
      wants: ({ state }) => state === "running" || state === "paused",
    }),
});
