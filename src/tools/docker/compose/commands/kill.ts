import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/kill/ */
export const kill = defineCompose({
  summary: "Force stop service containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --remove-orphans   Remove containers for services not defined in the Compose file
-s, --signal string   SIGNAL to send to the container (default "SIGKILL")
`,

  async run(call) {
    const count = await eachContainer(call, {
      words: ["Killing", "Killed"],
      path: "kill",
      title: "Killing",
      query: { signal: call.flags.text("signal") },
      wants: ({ state }) => state === "running" || state === "paused",
      failure: "Error while Killing",
    });
    if (count === 0) await call.warn("no container to kill");
    return 0;
  },
});
