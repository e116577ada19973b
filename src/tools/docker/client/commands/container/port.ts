import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { type Json, listAt, recordAt, textAt } from "../../engine/json.ts";
import { joinHostPort } from "../../format/ports.ts";
import { naturalLess } from "../../format/text.ts";

/** https://docs.docker.com/reference/cli/docker/container/port/ */
export const port = defineDocker({
  summary: "List port mappings or a specific mapping for the container",
  usage: "CONTAINER [PRIVATE_PORT[/PROTO]]",
  operands: [1, 2],
  aliases: ["docker container port", "docker port"],

  async run(call) {
    const [name = "", wanted] = call.operands;
    const container = await call.engine.get(`/containers/${name}/json`);
    const ports = recordAt(container, "NetworkSettings", "Ports");
    if (wanted !== undefined) return onePort(call, name, wanted, ports);
    const lines = Object.keys(ports)
      .flatMap((from) => bindings(ports, from).map((to) => `${from} -> ${to}`))
      .sort(naturalLess);
    await call.print(lines.map((line) => `${line}\n`).join(""));
    return 0;
  },
});

async function onePort(
  call: { print(text: string): Promise<void> },
  name: string,
  wanted: string,
  ports: ReturnType<typeof recordAt>,
): Promise<number> {
  const [number, protocol = "tcp"] = wanted.split("/");
  if (!/^\d+$/.test(number ?? ""))
    throw new Failure(
      `Error: invalid port (${number}): strconv.ParseUint: parsing ${JSON.stringify(number)}: invalid syntax`,
    );
  const found = bindings(ports, `${number}/${protocol}`);
  if (found.length === 0) throw new Failure(`Error: No public port '${wanted}' published for ${name}`);
  await call.print(found.map((line) => `${line}\n`).join(""));
  return 0;
}

function bindings(ports: ReturnType<typeof recordAt>, from: string): string[] {
  return listAt(ports, from).map((binding: Json) =>
    joinHostPort(textAt(binding, "HostIp"), textAt(binding, "HostPort")),
  );
}
