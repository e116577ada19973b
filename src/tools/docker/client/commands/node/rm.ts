import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/node/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more nodes from the swarm",
  usage: "[OPTIONS] NODE [NODE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker node rm", "docker node remove"],
  options: `
-f, --force   Force remove a node from the swarm
`,

  async run(call) {
    const force = call.flags.is("force") ? 1 : undefined;
    return call.forEach(async (name) => {
      await call.engine.remove(`/nodes/${name}`, { force });
      await call.print(`${name}\n`);
    });
  },
});
