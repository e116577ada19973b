import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { type EngineServer, serveEngine } from "../../../../src/cli/engine-server.ts";
import { nodePorts } from "../../../../src/cli/node-ports.ts";
import { type Computer, createHostedComputer } from "../../../../src/computer/index.ts";

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

/** What a side finds when it begins. */
export interface Furniture {
  /** A folder of this machine whose files lie where the lines run. */
  readonly folder?: string;
  /** A plugin of the real client's that it shall know. */
  readonly plugin?: string;
}

/** Our client, in the computer of its engine. */
export async function ourSide({ folder }: Furniture = {}): Promise<Side> {
  const computer = await createHostedComputer({ ports: nodePorts, seed: SEED, now: Date.now() });
  const cwd = `${computer.home}/work`;
  await computer.run("mkdir work");
  if (folder) await furnish(computer, folder, cwd);
  return {
    run: (line, onTerminal) => computer.run(onTerminal ? onTerminalOf(line) : line, { cwd }),
    close: () => undefined,
  };
}

/** Waiting takes a part of its time: the clock of that engine goes five times as fast as even this asks for. */
const HASTE = 4;

/** The real client as nobody in a folder of its own; its engine is that of another computer. */
export async function realSide({ folder, plugin }: Furniture = {}): Promise<Side> {
  const computer = await createHostedComputer({
    ports: { ...nodePorts, pace: pacedByHost },
    seed: SEED,
    now: Date.now(),
  });
  computer.kernel.scheduler.start();
  const server = await serveEngine(computer, 0);
  const home = mkdtempSync(join(tmpdir(), "rockpool-parity-"));
  mkdirSync(join(home, "work"));
  if (folder) cpSync(folder, join(home, "work"), { recursive: true });
  for (const path of [home, ...foldersBelow(join(home, "work"))]) chmodSync(path, 0o777);
  for (const path of filesBelow(join(home, "work"))) chmodSync(path, 0o666);
  // What a container mounts is looked for where its engine is.
  if (folder) await furnish(computer, folder, join(home, "work"));
  if (plugin) usePlugin(plugin, home);
  return {
    run: async (given, onTerminal) => {
      const line = given.replace(/^sleep (\d+)/, (_, seconds: string) => `sleep ${Number(seconds) / HASTE}`);
      const { status, ...out } = await runHere(onTerminal ? onTerminalOf(line) : line, server, home);
      // script(1) types a NUL where its input ends: a container that still lives then echoes it.
      const asOurs = (text: string) => text.replaceAll(home, computer.home).replaceAll("^@", "");
      return { stdout: asOurs(out.stdout), stderr: asOurs(out.stderr), status };
    },
    close: () => {
      server.close();
      computer.kernel.scheduler.stop();
      rmSync(home, { recursive: true });
    },
  };
}

async function furnish(computer: Computer, folder: string, target: string): Promise<void> {
  for (const path of filesBelow(folder)) {
    const name = quote(join(target, relative(folder, path)));
    await computer.run(`mkdir -p "$(dirname ${name})"; cat > ${name}`, { stdin: readFileSync(path) });
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function foldersBelow(folder: string): string[] {
  const below = readdirSync(folder, { withFileTypes: true, recursive: true });
  return [
    folder,
    ...below.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)),
  ];
}

/** Programs are large: a link will do where both folders are on one disk. */
function usePlugin(plugin: string, home: string): void {
  const place = join(home, ".docker/cli-plugins", plugin.replace(/^.*\//, ""));
  mkdirSync(dirname(place), { recursive: true, mode: 0o777 });
  for (const path of [join(home, ".docker"), dirname(place)]) chmodSync(path, 0o777);
  try {
    linkSync(plugin, place);
  } catch {
    cpSync(plugin, place);
  }
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
