import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/swarm/leave/ */
export const leave = defineDocker({
  summary: "Leave the swarm",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
-f, --force   Force this node to leave the swarm, ignoring warnings
`,

  async run(call) {
    await call.engine.post("/swarm/leave", { query: { force: call.flags.is("force") ? 1 : undefined } });
    await call.print("Node left the swarm.\n");
    return 0;
  },
});
