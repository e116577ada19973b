import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/swarm/join/ */
export const join = defineDocker({
  summary: "Join a swarm as a node and/or manager",
  usage: "[OPTIONS] HOST:PORT",
  operands: [1, 1],
  options: `
    --advertise-addr string   Advertised address (format: "<ip|interface>[:port]")
    --availability string   Availability of the node ("active", "pause", "drain") (default "active")
    --data-path-addr string   Address or interface to use for data path traffic (format: "<ip|interface>")
    --listen-addr node-addr   Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)
    --token string   Token for entry into the swarm
`,

  async run(call) {
    await call.engine.post("/swarm/join", {
      json: { RemoteAddrs: [...call.operands], JoinToken: call.flags.text("token") },
    });
    return 0;
  },
});
