import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/service/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more services",
  usage: "SERVICE [SERVICE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker service rm", "docker service remove"],
  options: `

`,

  async run(call) {
    return call.forEach(async (name) => {
      await call.engine.remove(`/services/${name}`);
      await call.print(`${name}\n`);
    });
  },
});
