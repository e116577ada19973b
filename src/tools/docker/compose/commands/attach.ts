import { attach as dockerAttach } from "../../client/commands/container/attach.ts";
import { defineCompose } from "../context.ts";
import { oneOfService } from "../engine/one-of-service.ts";
import { runDocker } from "../engine/run-docker.ts";

/** https://docs.docker.com/reference/cli/docker/compose/attach/ */
export const attach = defineCompose({
  summary: "Attach local standard input, output, and error streams to a service's running container",
  usage: "[OPTIONS] SERVICE",
  options: `
    --detach-keys string   Override the key sequence for detaching from a container.
    --dry-run   Execute command in dry run mode
    --index int   index of the container if service has multiple replicas.
    --no-stdin   Do not attach STDIN
    --sig-proxy   Proxy all received signals to the process (default true)
`,
  operands: [1, 1],

  async run(call) {
    const { flags } = call;
    const [service = ""] = call.operands;
    const container = await oneOfService(call, service, flags.given("index") ? flags.number("index") : 0);
    return runDocker(call, dockerAttach, "docker attach", [
      ...(flags.text("detach-keys") === "" ? [] : ["--detach-keys", flags.text("detach-keys")]),
      ...(flags.is("no-stdin") ? ["--no-stdin"] : []),
      `--sig-proxy=${flags.is("sig-proxy")}`,
      container.id,
    ]);
  },
});
