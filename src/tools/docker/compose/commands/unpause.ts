import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/unpause/ */
export const unpause = defineCompose({
  summary: "Unpause services",
  usage: "[SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
`,

  async run(call) {
    await eachContainer(call, { words: [undefined, "Unpaused"], path: "unpause" });
    return 0;
  },
});
