import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/container/unpause/ */
export const unpause = defineDocker({
  summary: "Unpause all processes within one or more containers",
  usage: "CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container unpause", "docker unpause"],

  run: (call) =>
    call.forEach(async (name) => {
      await call.engine.post(`/containers/${name}/unpause`);
      await call.print(`${name}\n`);
    }),
});
