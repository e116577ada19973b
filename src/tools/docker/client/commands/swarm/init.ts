import { defineDocker } from "../../cli/command.ts";
import { textAt } from "../../engine/json.ts";
import { joinText } from "../../swarm/join-text.ts";
import { refuseOthers } from "../../swarm/refuse-others.ts";

/** https://docs.docker.com/reference/cli/docker/swarm/init/ */
export const init = defineDocker({
  summary: "Initialize a swarm",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
    --advertise-addr string   Advertised address (format: "<ip|interface>[:port]")
    --autolock   Enable manager autolocking (requiring an unlock key to start a stopped manager)
    --availability string   Availability of the node ("active", "pause", "drain") (default "active")
    --cert-expiry duration   Validity period for node certificates (ns|us|ms|s|m|h) (default 2160h0m0s)
    --data-path-addr string   Address or interface to use for data path traffic (format: "<ip|interface>")
    --data-path-port uint32   Port number to use for data path traffic (1024 - 49151). If no value is set or is set to 0, the default port (4789) is used.
    --default-addr-pool ipNetSlice   default address pool in CIDR format (default [])
    --default-addr-pool-mask-length uint32   default address pool subnet mask length (default 24)
    --dispatcher-heartbeat duration   Dispatcher heartbeat period (ns|us|ms|s|m|h) (default 5s)
    --external-ca external-ca   Specifications of one or more certificate signing endpoints
    --force-new-cluster   Force create a new cluster from current state
    --listen-addr node-addr   Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)
    --max-snapshots uint   Number of additional Raft snapshots to retain
    --snapshot-interval uint   Number of log entries between Raft snapshots (default 10000)
    --task-history-limit int   Task history retention limit (default 5)
`,

  async run(call) {
    refuseOthers(call, ["advertise-addr", "listen-addr", "availability"]);
    const node = await call.engine.post("/swarm/init", {
      json: {
        ListenAddr: call.flags.text("listen-addr"),
        AdvertiseAddr: call.flags.text("advertise-addr"),
        Availability: call.flags.text("availability") || "active",
      },
    });
    const swarm = await call.engine.get("/swarm");
    const info = await call.engine.get("/info");
    await call.print(`Swarm initialized: current node (${String(node)}) is now a manager.\n\n`);
    await call.print(
      joinText(
        "worker",
        textAt(swarm, "JoinTokens", "Worker"),
        textAt(info, "Swarm", "RemoteManagers", 0, "Addr"),
      ),
    );
    await call.print(
      "To add a manager to this swarm, run 'docker swarm join-token manager' and follow the instructions.\n",
    );
    return 0;
  },
});
