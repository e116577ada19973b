import { defineDocker } from "../../cli/command.ts";
import { numberAt } from "../../engine/json.ts";

/** https://docs.docker.com/reference/cli/docker/container/wait/ */
export const wait = defineDocker({
  summary: "Block until one or more containers stop, then print their exit codes",
  usage: "CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container wait", "docker wait"],

  run: (call) =>
    call.forEach(async (name) => {
      const answer = await call.engine.post(`/containers/${name}/wait`);
      await call.print(`${numberAt(answer, "StatusCode")}\n`);
    }),
});
