import { Failure } from "../../client/cli/failure.ts";
import { listAt, textAt } from "../../client/engine/json.ts";
import { joinHostPort } from "../../client/format/ports.ts";
import { defineCompose } from "../context.ts";
import { oneOfService } from "../engine/one-of-service.ts";

/** https://docs.docker.com/reference/cli/docker/compose/port/ */
export const port = defineCompose({
  summary: "Print the public port for a port binding",
  usage: "[OPTIONS] SERVICE PRIVATE_PORT",
  options: `
    --index int   Index of the container if service has multiple replicas
    --protocol string   tcp or udp (default "tcp")
`,
  operands: [2, 2],

  async run(call) {
    const { flags } = call;
    const [service = "", inside = ""] = call.operands;
    await call.chosen([service]);
    const container = await oneOfService(call, service, flags.given("index") ? flags.number("index") : 0);
    const json = await call.engine.get(`/containers/${container.id}/json`);
    const [binding] = listAt(json, "NetworkSettings", "Ports", `${inside}/${flags.text("protocol")}`);
    if (!binding)
      throw new Failure(`no port ${inside}/${flags.text("protocol")} for container ${container.name}`);
    await call.print(`${joinHostPort(textAt(binding, "HostIp"), textAt(binding, "HostPort"))}\n`);
    return 0;
  },
});
