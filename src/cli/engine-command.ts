import { createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { type Computer, createHostedComputer } from "../computer/index.ts";
import { Errno } from "../disk/errno.ts";
import { ROOT } from "../disk/files.ts";
import { FdTable } from "../process/fd-table.ts";
import type { StreamSocket } from "../process/network/socket.ts";
import { unixSocketsOf } from "../process/network/unix-sockets.ts";
import type { Process } from "../process/process.ts";
import { SIGKILL } from "../process/signals.ts";
import type { CliHost } from "./host.ts";
import { nodePorts } from "./node-ports.ts";
import { parseOwnOptions, readCount } from "./parse-own-options.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  port: { type: "string" },
  seed: { type: "string" },
  speed: { type: "string" },
} as const;

const ENGINE_SOCKET = "/run/docker.sock";
const MOST_PORTS = 65_535;
const BLOCK = 65_536;
/** What setTimeout can wait at most. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** `rockpool engine`: the simulated engine for the real `docker` client, and a shell on the same computer. */
export async function engineCommand(args: readonly string[], host: CliHost): Promise<number> {
  const { values, rest } = parseOwnOptions(args, OPTIONS);
  if (rest.length > 0) throw new UsageError(`unexpected '${rest[0]}'`);
  if (values.port === undefined) throw new UsageError("expected --port NUMBER");
  const port = readCount("--port", values.port, 0, 0);
  if (port > MOST_PORTS) throw new UsageError(`--port is '${values.port}': expected at most ${MOST_PORTS}`);
  const seed = readCount("--seed", values.seed, 1, 0);
  const clock = pacedClock(readCount("--speed", values.speed, 1, 1));
  // Clients reckon ages and `--since` by this machine's clock.
  const now = Date.now();
  const computer = await createHostedComputer({ ports: { ...nodePorts, pace: clock.pace }, seed, now });
  computer.kernel.onFault = (thrown) => host.writeError(`rockpool: ${describeFault(thrown)}\n`);
  const begun = computer.kernel.now();
  const { scheduler } = computer.kernel;
  scheduler.start();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    scheduler.advanceTo(begun + clock.elapsed());
    bridge(computer, socket);
  });
  await listen(server, port);
  const address = server.address();
  host.writeOut(`tcp://127.0.0.1:${typeof address === "object" ? address?.port : port}\n`);
  const status = await runLines(computer, host, () => scheduler.advanceTo(begun + clock.elapsed()));
  server.close();
  scheduler.stop();
  return status;
}

/** A fault of ours, for who develops. */
function describeFault(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** The computer's time follows the host's, `speed` times as fast. */
function pacedClock(speed: number) {
  const start = Date.now();
  return {
    elapsed: () => (Date.now() - start) * speed,
    pace: (milliseconds: number) => {
      let timer: NodeJS.Timeout | undefined;
      const done = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(milliseconds / speed, LONGEST_TIMER));
      });
      return { done, cancel: () => clearTimeout(timer) };
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new UsageError(`--port: ${error.message}`)));
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** Each line of the input is a script; its end is told by its status alone in a line of its own on standard error. */
async function runLines(computer: Computer, host: CliHost, tellTime: () => void): Promise<number> {
  let status = 0;
  const stop = host.onInterrupt(() => lines.close());
  const lines = createInterface({ input: Readable.from(host.stdin) });
  for await (const line of lines) {
    tellTime();
    const result = await computer.run(line, {
      onStdout: (chunk) => host.writeOut(chunk),
      onStderr: (chunk) => host.writeError(chunk),
    });
    status = result.status;
  }
  stop();
  return status;
}

/** One connection from outside: a process of the computer's that passes bytes on, both ways. */
function bridge(computer: Computer, outside: Socket): void {
  const { kernel } = computer;
  const process = kernel.createProcess({
    argv: ["docker-proxy"],
    env: new Map(),
    fds: new FdTable(),
    files: kernel.disk.view(ROOT),
    path: "/usr/bin/docker-proxy",
  });
  const socket = unixSocketsOf(kernel).connect(process, ENGINE_SOCKET);
  if (socket instanceof Errno) {
    outside.destroy();
    process.terminate(SIGKILL);
    return;
  }
  process.fds.add(socket);
  outside.on("error", () => outside.destroy());
  passIn(process, socket, outside).catch(() => undefined);
  passOut(process, socket, outside)
    .catch(() => undefined)
    .finally(() => {
      outside.end();
      if (!process.exit) process.terminate(SIGKILL);
    });
}

/** Its end is passed on too: who attaches says so that nothing more is typed, and goes on reading. */
async function passIn(process: Process, socket: StreamSocket, outside: Socket): Promise<void> {
  // Not by `for await`: that would close the other direction at the end.
  let last: Promise<unknown> = Promise.resolve();
  const next = (act: () => unknown) => {
    last = last.then(act, act);
    last.catch(() => undefined);
    process.kernel.scheduler.wakeUp();
  };
  outside.on("data", (chunk) => next(() => socket.send(process, new Uint8Array(chunk))));
  await new Promise<void>((resolve) => {
    outside.on("end", resolve);
    outside.on("close", resolve);
  });
  next(() => socket.endWriting());
}

async function passOut(process: Process, socket: StreamSocket, outside: Socket): Promise<void> {
  for (;;) {
    const bytes = await socket.read(process, BLOCK);
    if (bytes instanceof Errno || bytes.length === 0) return;
    outside.write(bytes);
  }
}
