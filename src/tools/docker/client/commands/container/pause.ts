import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/container/pause/ */
export const pause = defineDocker({
  summary: "Pause all processes within one or more containers",
  usage: "CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container pause", "docker pause"],

  run: (call) =>
    call.forEach(async (name) => {
      await call.engine.post(`/containers/${name}/pause`);
      await call.print(`${name}\n`);
    }),
});
