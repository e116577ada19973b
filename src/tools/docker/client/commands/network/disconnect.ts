import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/network/disconnect/ */
export const disconnect = defineDocker({
  summary: "Disconnect a container from a network",
  usage: "[OPTIONS] NETWORK CONTAINER",
  operands: [2, 2],
  options: `
-f, --force   Force the container to disconnect from a network
`,

  async run(call) {
    const [network = "", Container = ""] = call.operands;
    await call.engine.post(`/networks/${network}/disconnect`, {
      json: { Container, Force: call.flags.is("force") },
    });
    return 0;
  },
});
