import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkEnvironment } from "../../cli/value-checks.ts";
import { followSize, joinStreams } from "../../engine/attached.ts";
import { numberAt, textAt } from "../../engine/json.ts";
import { readEnvironment } from "../../run/environment.ts";

/** https://docs.docker.com/reference/cli/docker/container/exec/ */
export const exec = defineDocker({
  summary: "Execute a command in a running container",
  usage: "[OPTIONS] CONTAINER COMMAND [ARG...]",
  operands: [2, Number.POSITIVE_INFINITY],
  aliases: ["docker container exec", "docker exec"],
  options: `
-d, --detach   Detached mode: run command in the background
    --detach-keys string   Override the key sequence for detaching a container
-e, --env list   Set environment variables
    --env-file list   Read in a file of environment variables
-i, --interactive   Keep STDIN open even if not attached
    --privileged   Give extended privileges to the command
-t, --tty   Allocate a pseudo-TTY
-u, --user string   Username or UID (format: "<name|uid>[:<group|gid>]")
-w, --workdir string   Working directory inside the container
`,
  stopsAtOperand: true,
  checks: { env: checkEnvironment },

  async run(call) {
    const { engine, flags, process } = call;
    const [name = "", ...command] = call.operands;
    const tty = flags.is("tty");
    const isDetached = flags.is("detach");
    const stdin = flags.is("interactive") && !isDetached;
    const Env = readEnvironment(process, flags.list("env-file"), flags.list("env"));
    await engine.get(`/containers/${name}/json`);
    if (tty && stdin && !process.stdin.isTerminal) throw new Failure("the input device is not a TTY");
    const detachKeys = flags.text("detach-keys");
    const answer = await engine.post(`/containers/${name}/exec`, {
      json: {
        User: flags.text("user"),
        Privileged: flags.is("privileged"),
        Tty: tty,
        AttachStdin: stdin,
        AttachStderr: !isDetached,
        AttachStdout: !isDetached,
        ...(detachKeys !== "" && { DetachKeys: detachKeys }),
        Env,
        WorkingDir: flags.text("workdir"),
        Cmd: command,
      },
    });
    const id = textAt(answer, "Id");
    if (id === "") throw new Failure("exec ID empty");
    if (isDetached) {
      await engine.post(`/exec/${id}/start`, { json: { Detach: true, Tty: tty } });
      return 0;
    }
    const { duplex } = await engine.hijack(`/exec/${id}/start`, {
      body: JSON.stringify({ Detach: false, Tty: tty }),
      headers: { "Content-Type": "application/json" },
    });
    if (tty) followSize(process, engine, `/exec/${id}`);
    const end = await joinStreams(process, duplex, { tty, stdin, detachKeys });
    if (end === "detached") {
      await call.warn("read escape sequence\n");
      return 0;
    }
    return numberAt(await engine.get(`/exec/${id}/json`), "ExitCode");
  },
});
