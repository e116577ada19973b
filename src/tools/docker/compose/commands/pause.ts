import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/pause/ */
export const pause = defineCompose({
  summary: "Pause services",
  usage: "[SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
`,

  async run(call) {
    await eachContainer(call, { words: [undefined, "Paused"], path: "pause", title: "Pausing" });
    return 0;
  },
});
