import { defineCompose } from "../context.ts";
import { eachContainer } from "../engine/each-container.ts";

/** https://docs.docker.com/reference/cli/docker/compose/pause/ */
export const pause = defineCompose({
  summary: "Pause services",
  usage: "[SERVICE...]",
  options: ``,
  run: (call) =>
    eachContainer(call, {
      words: ["Pausing", "Paused"],
      path: "pause",
      wants: ({ state }) => state === "running",
    }),
});
