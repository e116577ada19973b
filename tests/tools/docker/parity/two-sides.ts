import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineServer, serveEngine } from "../../../../src/cli/engine-server.ts";
import { nodePorts } from "../../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../../src/computer/index.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Who runs a line: the real client, or ours. */
export interface Side {
  run(line: string, onTerminal: boolean): Promise<Outcome>;
  close(): void;
}

const NOBODY = 65_534;
const SEED = 7;
const SIZE = "stty cols 100 rows 40";

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** On a terminal both streams come as one. */
function onTerminalOf(line: string): string {
  return `script -qec ${quote(`${SIZE}; ${line}`)} /dev/null`;
}

/** Our client, in the computer of its engine. */
export async function ourSide(): Promise<Side> {
  const computer = await createHostedComputer({ ports: nodePorts, seed: SEED, now: Date.now() });
  await computer.run("mkdir work");
  const cwd = `${computer.home}/work`;
  return {
    run: (line, onTerminal) => computer.run(onTerminal ? onTerminalOf(line) : line, { cwd }),
    close: () => undefined,
  };
}

/** The real client as nobody in a folder of its own; its engine is that of another computer. */
export async function realSide(): Promise<Side> {
  const computer = await createHostedComputer({
    ports: { ...nodePorts, pace: pacedByHost },
    seed: SEED,
    now: Date.now(),
  });
  computer.kernel.scheduler.start();
  const server = await serveEngine(computer, 0);
  const home = mkdtempSync(join(tmpdir(), "rockpool-parity-"));
  mkdirSync(join(home, "work"));
  for (const path of [home, join(home, "work")]) chmodSync(path, 0o777);
  return {
    run: async (line, onTerminal) => {
      const { status, ...out } = await runHere(onTerminal ? onTerminalOf(line) : line, server, home);
      const asOurs = (text: string) => text.replaceAll(home, computer.home);
      return { stdout: asOurs(out.stdout), stderr: asOurs(out.stderr), status };
    },
    close: () => {
      server.close();
      computer.kernel.scheduler.stop();
      rmSync(home, { recursive: true });
    },
  };
}

/** Its clock goes as ours does. */
function pacedByHost(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const done = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds / 20);
  });
  return { done, cancel: () => clearTimeout(timer) };
}

function runHere(line: string, { host }: EngineServer, home: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn("timeout", ["-k", "1", "20", "bash", "-c", line], {
      env: {
        PATH: "/usr/local/bin:/usr/bin:/bin",
        HOME: home,
        LANG: "C.UTF-8",
        TERM: "xterm",
        DOCKER_HOST: host,
      },
      cwd: join(home, "work"),
      stdio: ["ignore", "pipe", "pipe"],
      ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
    });
    const out = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk) => (out.stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => (out.stderr += chunk));
    child.on("close", (code) => resolve({ ...out, status: code ?? 255 }));
  });
}
