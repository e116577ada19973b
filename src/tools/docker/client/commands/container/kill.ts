import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/container/kill/ */
export const kill = defineDocker({
  summary: "Kill one or more running containers",
  usage: "[OPTIONS] CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container kill", "docker kill"],
  options: `
-s, --signal string   Signal to send to the container
`,

  run: (call) =>
    call.forEach(async (name) => {
      await call.engine.post(`/containers/${name}/kill`, {
        query: { signal: call.flags.text("signal") || undefined },
      });
      await call.print(`${name}\n`);
    }),
});
