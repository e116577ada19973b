import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { followSize, joinStreams } from "../../engine/attached.ts";
import { isAt, textAt } from "../../engine/json.ts";
import { proxySignals } from "../../engine/proxy-signals.ts";
import { waitContainer } from "../../engine/wait-container.ts";

/** https://docs.docker.com/reference/cli/docker/container/attach/ */
export const attach = defineDocker({
  summary: "Attach local standard input, output, and error streams to a running container",
  usage: "[OPTIONS] CONTAINER",
  operands: [1, 1],
  aliases: ["docker container attach", "docker attach"],
  options: `
    --detach-keys string   Override the key sequence for detaching a container
    --no-stdin   Do not attach STDIN
    --sig-proxy   Proxy all received signals to the process (default true)
`,

  async run(call) {
    const { engine, flags, process } = call;
    const [name = ""] = call.operands;
    const container = await engine.get(`/containers/${name}/json`);
    const is = (state: string) => isAt(container, "State", state);
    if (!is("Running")) throw new Failure("You cannot attach to a stopped container, start it first");
    if (is("Paused")) throw new Failure("You cannot attach to a paused container, unpause it first");
    if (is("Restarting"))
      throw new Failure("You cannot attach to a restarting container, wait until it is running");
    const id = textAt(container, "Id");
    const tty = isAt(container, "Config", "Tty");
    const stdin = !flags.is("no-stdin") && isAt(container, "Config", "OpenStdin");
    if (tty && stdin && !process.stdin.isTerminal) throw new Failure("the input device is not a TTY");
    const detachKeys = flags.text("detach-keys");
    const waiting = await waitContainer(engine, id, "next-exit");
    const { duplex } = await engine.hijack(`/containers/${id}/attach`, {
      query: {
        stream: 1,
        stdin: stdin ? 1 : undefined,
        stdout: 1,
        stderr: 1,
        detachKeys: detachKeys || undefined,
      },
    });
    if (!tty && flags.is("sig-proxy")) proxySignals(process, engine, id);
    if (tty) followSize(process, engine, `/containers/${id}`);
    const end = await joinStreams(process, duplex, { tty, stdin, detachKeys });
    if (end === "detached") {
      await call.warn("read escape sequence\n");
      return 0;
    }
    return waiting();
  },
});
