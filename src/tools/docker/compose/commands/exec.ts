import { exec as dockerExec } from "../../client/commands/container/exec.ts";
import { defineCompose } from "../context.ts";
import { oneOfService } from "../engine/one-of-service.ts";
import { runDocker } from "../engine/run-docker.ts";

/** https://docs.docker.com/reference/cli/docker/compose/exec/ */
export const exec = defineCompose({
  summary: "Execute a command in a running container",
  usage: "[OPTIONS] SERVICE COMMAND [ARGS...]",
  options: `
-d, --detach   Detached mode: Run command in the background
    --dry-run   Execute command in dry run mode
-e, --env stringArray   Set environment variables
    --index int   Index of the container if service has multiple replicas
-T, --no-TTY   Disable pseudo-TTY allocation. By default \`docker compose exec\` allocates a TTY.
    --privileged   Give extended privileges to the process
-u, --user string   Run the command as this user
-w, --workdir string   Path to workdir directory for this command
`,
  operands: [2, Number.POSITIVE_INFINITY],
  stopsAtOperand: true,
  pipePresets: ["no-TTY"],

  async run(call) {
    const { flags, process } = call;
    const [service = "", ...command] = call.operands;
    const container = await oneOfService(call, service, flags.given("index") ? flags.number("index") : 0);
    const isTerminal =
      process.stdin.isTerminal && process.stdout.isTerminal && !(flags.given("no-TTY") && flags.is("no-TTY"));
    return runDocker(call, dockerExec, "docker exec", [
      ...(flags.is("detach") ? ["-d"] : isTerminal ? ["-it"] : ["-i"]),
      ...flags.list("env").flatMap((word) => ["-e", word]),
      ...(flags.is("privileged") ? ["--privileged"] : []),
      ...(flags.text("user") === "" ? [] : ["-u", flags.text("user")]),
      ...(flags.text("workdir") === "" ? [] : ["-w", flags.text("workdir")]),
      container.id,
      ...command,
    ]);
  },
});
