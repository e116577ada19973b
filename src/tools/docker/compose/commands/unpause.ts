import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/unpause/ */
export const unpause = defineCompose({
  summary: "Unpause services",
  usage: "[SERVICE...]",
  options: ``,
  run: (call) =>
    eachContainer(call, {
      words: ["Unpausing", "Unpaused"],
      path: "unpause",
      wants: ({ state }) => state === "paused",
    }),
});
