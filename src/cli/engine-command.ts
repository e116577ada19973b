import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { type Computer, createHostedComputer } from "../computer/index.ts";
import { type Forward, forwardPort, serveEngine } from "./engine-server.ts";
import type { CliHost } from "./host.ts";
import { nodePorts } from "./node-ports.ts";
import { parseOwnOptions, readCount } from "./parse-own-options.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  forward: { type: "string", multiple: true },
  mark: { type: "string" },
  port: { type: "string" },
  seed: { type: "string" },
  speed: { type: "string" },
} as const;

const MOST_PORTS = 65_535;
/** What setTimeout can wait at most. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** `rockpool engine`: the simulated engine for the real `docker` client, and a shell on the same computer. */
export async function engineCommand(args: readonly string[], host: CliHost): Promise<number> {
  const { values, rest } = parseOwnOptions(args, OPTIONS);
  if (rest.length > 0) throw new UsageError(`unexpected '${rest[0]}'`);
  if (values.port === undefined) throw new UsageError("expected --port NUMBER");
  const port = readPort("--port", values.port);
  const wanted = (values.forward ?? []).map(readForward);
  const seed = readCount("--seed", values.seed, 1, 0);
  const clock = pacedClock(readCount("--speed", values.speed, 1, 1));
  // Clients reckon ages and `--since` by this machine's clock.
  const now = Date.now();
  const computer = await createHostedComputer({ ports: { ...nodePorts, pace: clock.pace }, seed, now });
  computer.kernel.onFault = (thrown) => host.writeError(`rockpool: ${describeFault(thrown)}\n`);
  const begun = computer.kernel.now();
  const { scheduler } = computer.kernel;
  scheduler.start();
  const tellTime = () => scheduler.advanceTo(begun + clock.elapsed());
  const server = await serveEngine(computer, port, tellTime);
  host.writeOut(`${server.host}\n`);
  const forwards: Forward[] = [];
  for (const { port, to } of wanted) {
    const forward = await forwardPort(computer, port, to, tellTime);
    forwards.push(forward);
    host.writeOut(`127.0.0.1:${forward.port} -> ${to}\n`);
  }
  const status = await runLines(computer, host, { tellTime, mark: values.mark });
  for (const { close } of [server, ...forwards]) close();
  scheduler.stop();
  return status;
}

function readPort(option: string, text: string): number {
  const port = readCount(option, text, 0, 0);
  if (port > MOST_PORTS) throw new UsageError(`${option} is '${text}': expected at most ${MOST_PORTS}`);
  return port;
}

/** `8080:80`, or one number for both. */
function readForward(text: string): { readonly port: number; readonly to: number } {
  const [port = "", to = port] = text.split(":");
  if (!/^\d+(:\d+)?$/.test(text)) throw new UsageError(`--forward is '${text}': expected PORT or HERE:THERE`);
  return { port: readPort("--forward", port), to: readPort("--forward", to) };
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

interface LineOptions {
  readonly tellTime: () => void;
  /** Begins the line that ends a line's output, on both streams. */
  readonly mark: string | undefined;
}

/** Each line of the input is a script of its own. */
async function runLines(computer: Computer, host: CliHost, { tellTime, mark }: LineOptions): Promise<number> {
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
    if (mark === undefined) continue;
    host.writeOut(`${mark} ${status}\n`);
    host.writeError(`${mark} ${status}\n`);
  }
  stop();
  return status;
}
