import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forwardPort } from "../../../../src/cli/engine-server.ts";
import { nodePorts } from "../../../../src/cli/node-ports.ts";
import { type Computer, createHostedComputer } from "../../../../src/computer/index.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Who runs a line: the real client, or ours. */
export interface Side {
  run(line: string): Promise<Outcome>;
  /** Lets so many milliseconds of the cluster's time go by. */
  pause(milliseconds: number): Promise<void>;
  close(): void;
}

const NOBODY = 65_534;
const SEED = 7;
const BEGIN = Date.UTC(2026, 0, 15, 9);
/** How many times faster the cluster's clock goes than that of the real client, which waits beside it. */
const SPEED = 20;

async function cluster(ports: Partial<typeof nodePorts>): Promise<Computer> {
  const computer = await createHostedComputer({ ports: { ...nodePorts, ...ports }, seed: SEED, now: BEGIN });
  const { status, stderr } = await computer.run("mkdir work; kind create cluster -q");
  if (status !== 0) throw new Error(`there is no cluster: ${stderr}`);
  return computer;
}

/** Our client, on the computer of its cluster. */
export async function ourSide(): Promise<Side> {
  const computer = await cluster({});
  const cwd = `${computer.home}/work`;
  return {
    run: (line) => computer.run(line, { cwd }),
    pause: async (milliseconds) => void (await computer.run(`sleep ${milliseconds / 1000}`)),
    close: () => undefined,
  };
}

/** The real client as nobody in a folder of its own; its cluster is on another computer. */
export async function realSide(): Promise<Side> {
  const computer = await cluster({ pace: pacedByHost });
  const { stdout } = await computer.run("grep -o '127.0.0.1:[0-9]*' ~/.kube/config");
  const server = stdout.trim();
  computer.kernel.scheduler.start();
  const forward = await forwardPort(computer, 0, Number(server.replace(/.*:/, "")));
  const home = mkdtempSync(join(tmpdir(), "rockpool-parity-"));
  for (const folder of ["work", ".kube"]) mkdirSync(join(home, folder));
  writeFileSync(join(home, ".kube/config"), kubeConfig(forward.port));
  for (const folder of ["", "work", ".kube"]) chmodSync(join(home, folder), 0o777);
  const asOurs = (text: string) =>
    text
      .replaceAll(home, computer.home)
      .replaceAll(`http://127.0.0.1:${forward.port}`, `https://${server}`)
      .replaceAll(`127.0.0.1:${forward.port}`, server);
  return {
    run: async (line) => {
      const { status, ...out } = await runHere(inJson(line), home);
      return { stdout: asOurs(out.stdout), stderr: asOurs(out.stderr), status };
    },
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED)),
    close: () => {
      forward.close();
      computer.kernel.scheduler.stop();
      rmSync(home, { recursive: true });
    },
  };
}

/**
 * A few commands send Protocol Buffers, which the simulated server does not take: they make their object as JSON, and a
 * second command sends it. What that one prints is put in the words of the first (k8s.io/kubectl/pkg/cmd/create).
 */
function inJson(line: string): string {
  const [, options = "", command = "", kind = ""] =
    /^kubectl( -n \S+)? (create (cronjob|job|deployment|namespace|configmap|secret (?:generic|tls|docker-registry)|service (?:clusterip|nodeport))|autoscale)\b/.exec(
      line,
    ) ?? [];
  if (command === "" || line.includes("--dry-run")) return line;
  const made = command === "autoscale" ? "s/ created$/ autoscaled/" : "";
  const [first = ""] = kind.split(" ");
  const plain =
    first === ""
      ? "Error from server (\\1): "
      : `error: failed to create ${first === "secret" ? first : kind}: `;
  const failed = `s/^Error from server \\((\\w+)\\): error when creating "made.json": /${plain}/`;
  const [, words = "", program = ""] = /^(.*?)( -- .*)?$/.exec(line) ?? [];
  return `${words} --dry-run=client -o json${program} > made.json || exit; { kubectl${options} create -f made.json | sed '${made}'; exit "\${PIPESTATUS[0]}"; } 2> >(sed -E '${failed}' >&2)`;
}

function kubeConfig(port: number): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "kind-kind", cluster: { server: `http://127.0.0.1:${port}` } }],
    contexts: [{ name: "kind-kind", context: { cluster: "kind-kind", user: "kind-kind" } }],
    users: [{ name: "kind-kind", user: {} }],
    "current-context": "kind-kind",
  });
}

function pacedByHost(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const done = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds / SPEED);
  });
  return { done, cancel: () => clearTimeout(timer) };
}

function runHere(line: string, home: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn("timeout", ["-k", "1", "30", "bash", "-c", line], {
      env: { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: home, LANG: "C.UTF-8", TERM: "dumb" },
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
