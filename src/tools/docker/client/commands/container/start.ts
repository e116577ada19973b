import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { followSize, joinStreams } from "../../engine/attached.ts";
import { isAt, textAt } from "../../engine/json.ts";
import { proxySignals } from "../../engine/proxy-signals.ts";
import { waitContainer } from "../../engine/wait-container.ts";

/** https://docs.docker.com/reference/cli/docker/container/start/ */
export const start = defineDocker({
  summary: "Start one or more stopped containers",
  usage: "[OPTIONS] CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container start", "docker start"],
  options: `
-a, --attach   Attach STDOUT/STDERR and forward signals
    --checkpoint string   Restore from this checkpoint
    --checkpoint-dir string   Use a custom checkpoint storage directory
    --detach-keys string   Override the key sequence for detaching a container
-i, --interactive   Attach container's STDIN
`,
  hiddenOptions: "    --sig-proxy   (default true)",

  onTrial: ["checkpoint", "checkpoint-dir"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.is("attach") || flags.is("interactive")) {
      if (operands.length > 1) throw new Failure("you cannot start and attach multiple containers at once");
      return startAttached(call, operands[0] ?? "");
    }
    const failed: string[] = [];
    for (const name of operands) {
      const message = await call.engine.failureOf(() => call.engine.post(`/containers/${name}/start`));
      if (message === undefined) await call.print(`${name}\n`);
      else {
        await call.warn(`${message}\n`);
        failed.push(name);
      }
    }
    if (failed.length > 0) throw new Failure(`Error: failed to start containers: ${failed.join(", ")}`);
    return 0;
  },
});

async function startAttached(call: Call, name: string): Promise<number> {
  const { engine, flags, process } = call;
  const container = await engine.get(`/containers/${name}/json`);
  const id = textAt(container, "Id");
  const tty = isAt(container, "Config", "Tty");
  const stdin = flags.is("interactive") && isAt(container, "Config", "OpenStdin");
  const detachKeys = flags.text("detach-keys");
  const { duplex } = await engine.hijack(`/containers/${id}/attach`, {
    query: {
      stream: 1,
      stdin: stdin ? 1 : undefined,
      stdout: 1,
      stderr: 1,
      detachKeys: detachKeys || undefined,
    },
  });
  const waiting = await waitContainer(
    engine,
    id,
    isAt(container, "HostConfig", "AutoRemove") ? "removed" : "next-exit",
  );
  await engine.post(`/containers/${id}/start`);
  if (!tty && flags.is("sig-proxy")) proxySignals(process, engine, id);
  if (tty) followSize(process, engine, `/containers/${id}`);
  const end = await joinStreams(process, duplex, { tty, stdin, detachKeys });
  return end === "detached" ? 0 : waiting();
}
