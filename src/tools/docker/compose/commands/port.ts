import { Failure } from "../../client/cli/failure.ts";
import { listAt, numberAt, textAt } from "../../client/engine/json.ts";
import { joinHostPort } from "../../client/format/ports.ts";
import { defineCompose } from "../context.ts";
import { oneOfService } from "../engine/one-of-service.ts";

/** https://docs.docker.com/reference/cli/docker/compose/port/ */
export const port = defineCompose({
  summary: "Print the public port for a port binding",
  usage: "[OPTIONS] SERVICE PRIVATE_PORT",
  options: `
    --dry-run   Execute command in dry run mode
    --index int   Index of the container if service has multiple replicas
    --protocol string   tcp or udp (default "tcp")
`,
  operands: [2, 2],

  async run(call) {
    const { flags } = call;
    const [service = "", inside = ""] = call.operands;
    if (!/^\d+$/.test(inside))
      throw new Failure(`strconv.ParseUint: parsing ${JSON.stringify(inside)}: invalid syntax`);
    if (Number(inside) > 65_535)
      throw new Failure(`strconv.ParseUint: parsing ${JSON.stringify(inside)}: value out of range`);
    const protocol = flags.text("protocol").toLowerCase();
    const container = await oneOfService(call, service, flags.given("index") ? flags.number("index") : 0);
    const ports = listAt(container.listed, "Ports");
    const found = ports.find(
      (one) => numberAt(one, "PrivatePort") === Number(inside) && textAt(one, "Type") === protocol,
    );
    if (!found) {
      const others = ports.map((one) => `${numberAt(one, "PublicPort")}/${textAt(one, "Type")}`);
      throw new Failure(
        `no port ${Number(inside)}/${protocol} for container ${container.name}: ${others.join(", ")}`,
      );
    }
    await call.print(`${joinHostPort(textAt(found, "IP"), String(numberAt(found, "PublicPort")))}\n`);
    return 0;
  },
});
