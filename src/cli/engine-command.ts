import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { type Computer, createHostedComputer } from "../computer/index.ts";
import { serveEngine } from "./engine-server.ts";
import type { CliHost } from "./host.ts";
import { nodePorts } from "./node-ports.ts";
import { parseOwnOptions, readCount } from "./parse-own-options.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
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
  const tellTime = () => scheduler.advanceTo(begun + clock.elapsed());
  const server = await serveEngine(computer, port, tellTime);
  host.writeOut(`${server.host}\n`);
  const status = await runLines(computer, host, { tellTime, mark: values.mark });
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
