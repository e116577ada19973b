import { defineDocker } from "../../cli/command.ts";
import { checkLink } from "../../cli/value-checks.ts";
import type { Json } from "../../engine/json.ts";
import { splitPair } from "../../run/environment.ts";

/** https://docs.docker.com/reference/cli/docker/network/connect/ */
export const connect = defineDocker({
  summary: "Connect a container to a network",
  usage: "[OPTIONS] NETWORK CONTAINER",
  operands: [2, 2],
  options: `
    --alias strings   Add network-scoped alias for the container
    --driver-opt strings   driver options for the network
    --gw-priority int   Highest gw-priority provides the default gateway. Accepts positive and negative values.
    --ip string   IPv4 address (e.g., "172.30.100.104")
    --ip6 string   IPv6 address (e.g., "2001:db8::33")
    --link list   Add link to another container
    --link-local-ip strings   Add a link-local address for the container
`,

  checks: { link: checkLink },

  async run(call) {
    const { flags } = call;
    const [network = "", Container = ""] = call.operands;
    const endpoint: Record<string, Json> = {};
    if (flags.given("alias")) endpoint.Aliases = flags.list("alias");
    if (flags.given("link")) endpoint.Links = flags.list("link");
    if (flags.given("ip")) endpoint.IPAMConfig = { IPv4Address: flags.text("ip") };
    if (flags.given("driver-opt"))
      endpoint.DriverOpts = Object.fromEntries(flags.list("driver-opt").map(splitPair));
    await call.engine.post(`/networks/${network}/connect`, { json: { Container, EndpointConfig: endpoint } });
    return 0;
  },
});
