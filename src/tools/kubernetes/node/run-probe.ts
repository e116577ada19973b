import { concat, decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Network } from "../../../process/network/network.ts";
import { SIGKILL } from "../../../process/signals.ts";
import { ByteReader } from "../../docker/api/byte-reader.ts";
import { readHead } from "../../docker/api/http-message.ts";
import type { Container } from "../../docker/engine/containers/container.ts";
import type { Engine } from "../../docker/engine/engine.ts";
import type { Container as ContainerSpec, Pod, Probe } from "../api/pod.ts";

export interface ProbeResult {
  readonly isGood: boolean;
  readonly message: string;
}

const GOOD: ProbeResult = { isGood: true, message: "" };
const bad = (message: string): ProbeResult => ({ isGood: false, message });

/** Asks once (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe). */
export async function runProbe(
  engine: Engine,
  network: Network | undefined,
  pod: Pod,
  spec: ContainerSpec,
  probe: Probe,
  container: Container,
): Promise<ProbeResult> {
  const timeout = probe.timeoutSeconds * 1000;
  if (probe.exec) return runCommand(engine, container, probe.exec.command ?? [], timeout);
  const { httpGet, tcpSocket } = probe;
  const port = portOf(spec, httpGet?.port ?? tcpSocket?.port ?? 0);
  const address = httpGet?.host ?? tcpSocket?.host ?? pod.status.podIP ?? "";
  if (!network || (!httpGet && !tcpSocket)) return bad("rockpool: this kind of probe is not simulated here");
  const socket = await network.connect(engine.process, address, port);
  const url = `http://${address}:${port}${httpGet?.path ?? ""}`;
  if (socket instanceof Errno) {
    const reason = `dial tcp ${address}:${port}: connect: ${socket.message.toLowerCase()}`;
    return bad(httpGet ? `Get "${url}": ${reason}` : reason);
  }
  const fd = engine.process.fds.add(socket, 3);
  try {
    if (!httpGet) return GOOD;
    const headers = (httpGet.httpHeaders ?? []).map(({ name, value }) => `${name}: ${value}\r\n`).join("");
    const head = `GET ${httpGet.path} HTTP/1.1\r\nHost: ${address}:${port}\r\nUser-Agent: kube-probe/1.30\r\n${headers}Accept: */*\r\nConnection: close\r\n\r\n`;
    await socket.send(engine.process, encode(head));
    const answer = readHead(new ByteReader(engine.process, socket)).catch(() => undefined);
    if (!(await engine.comesWithin(timeout, answer)))
      return bad(`Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`);
    const start = (await answer)?.start;
    if (start === undefined) return bad(`Get "${url}": EOF`);
    const status = Number(start.split(" ")[1]);
    return status >= 200 && status < 400 ? GOOD : bad(`HTTP probe failed with statuscode: ${status}`);
  } finally {
    engine.process.fds.close(fd);
  }
}

function portOf({ ports = [] }: ContainerSpec, port: number | string): number {
  if (typeof port === "number") return port;
  return ports.find(({ name }) => name === port)?.containerPort ?? Number(port);
}

async function runCommand(
  engine: Engine,
  container: Container,
  argv: readonly string[],
  timeout: number,
): Promise<ProbeResult> {
  const { record } = container;
  const chunks: Uint8Array[] = [];
  const task = await engine.runtime.container(container.id)?.exec({
    argv,
    env: record.Config.Env ?? [],
    cwd: record.Config.WorkingDir,
    user: record.Config.User,
    terminal: undefined,
    stdin: false,
    output: { write: (_, bytes) => void chunks.push(bytes.slice()) },
  });
  if (!task) return bad("container is not running");
  if (task.kind === "failure") return bad(task.fullMessage);
  const ended = new Promise<number>((resolve) => task.onExit(({ status }) => resolve(status)));
  if (!(await engine.comesWithin(timeout, ended))) {
    task.signal(SIGKILL);
    return bad(`command "${argv.join(" ")}" timed out`);
  }
  return (await ended) === 0 ? GOOD : bad(decode(concat([new Uint8Array(0), ...chunks])));
}
