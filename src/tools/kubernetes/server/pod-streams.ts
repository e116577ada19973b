import { decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import type { Duplex } from "../../docker/api/http-message.ts";
import { encodeFrame } from "../../docker/api/stream-frames.ts";
import { outputTo, pumpInput, streamsEnd } from "../../docker/engine/containers/attach.ts";
import type { Container } from "../../docker/engine/containers/container.ts";
import { startExec } from "../../docker/engine/containers/exec.ts";
import type { LogEntry } from "../../docker/engine/containers/log-format.ts";
import type { OutputName } from "../../docker/engine/containers/output-streams.ts";
import type { Engine } from "../../docker/engine/engine.ts";
import { isoTimeFixed, parseTime } from "../../docker/engine/go-time.ts";
import type { Pod } from "../api/pod.ts";
import type { ApiCall } from "./api-call.ts";
import { ApiError, badRequest, notFound } from "./api-error.ts";
import type { Target } from "./api-path.ts";

/** What the API server asks the kubelet for. */
export interface PodStreams {
  readonly engine: Engine;
  /** The container of an attempt; undefined: there is none any more. */
  containerOf(pod: Pod, name: string, attempt: number): Container | undefined;
  sandboxOf(pod: Pod): Container | undefined;
}

function podOf({ registry }: ApiCall, { resource, namespace, name = "" }: Target): Pod {
  const pod = registry.pods.get(namespace, name);
  if (!pod) throw notFound(resource, name);
  return pod;
}

/** The container that is meant; one alone need not be named. */
function chooseContainer(call: ApiCall, pod: Pod): string {
  const wish = call.query("container");
  const { containers, initContainers = [] } = pod.spec;
  const all = [...containers, ...initContainers].map(({ name }) => name);
  const { name } = pod.metadata;
  if (wish) {
    if (all.includes(wish)) return wish;
    throw badRequest(`container ${wish} is not valid for pod ${name}`);
  }
  const [only, second] = containers;
  if (only && !second && initContainers.length === 0) return only.name;
  const inits =
    initContainers.length > 0
      ? ` or one of the init containers: [${initContainers.map((one) => one.name).join(" ")}]`
      : "";
  throw badRequest(
    `a container name must be specified for pod ${name}, choose one of: [${containers.map((one) => one.name).join(" ")}]${inits}`,
  );
}

function stateOf(pod: Pod, name: string) {
  const all = [...(pod.status.containerStatuses ?? []), ...(pod.status.initContainerStatuses ?? [])];
  return all.find((status) => status.name === name);
}

/** `GET …/log`. */
export async function sendLog(call: ApiCall, target: Target, streams: PodStreams): Promise<void> {
  const pod = podOf(call, target);
  const name = chooseContainer(call, pod);
  const status = stateOf(pod, name);
  const isPrevious = call.is("previous");
  const attempt = (status?.restartCount ?? 0) - (isPrevious ? 1 : 0);
  const container = streams.containerOf(pod, name, attempt);
  if (isPrevious && !status?.lastState.terminated)
    throw badRequest(`previous terminated container "${name}" in pod "${pod.metadata.name}" not found`);
  if (!container?.hasStarted) throw waiting(pod, name, status?.state.waiting?.reason);
  const write = await call.reply.stream(200, { "Content-Type": "text/plain" });
  const line = ({ time, log }: LogEntry) =>
    encode((call.is("timestamps") ? `${isoTimeFixed(parseTime(time))} ` : "") + log);
  const queue: LogEntry[] = [];
  let wake = () => {};
  const ignore = container.log.follow((entries) => {
    queue.push(...entries);
    wake();
  });
  const seconds = call.query("sinceSeconds");
  const tail = call.query("tailLines");
  const since = seconds ? streams.engine.now() - Number(seconds) * 1000 : undefined;
  const entries = container.log.read({ since, until: undefined, tail: tail ? Number(tail) : undefined });
  for (const entry of entries) await write(line(entry));
  let isOver = !call.is("follow") || !container.state.Running;
  const end = () => {
    isOver = true;
    wake();
  };
  call.reply.onGone(end);
  if (!isOver) container.nextExit().then(end);
  for (;;) {
    const entry = queue.shift();
    if (entry && call.is("follow")) await write(line(entry));
    else if (isOver) break;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  ignore();
}

function waiting({ metadata }: Pod, name: string, reason = "ContainerCreating"): ApiError {
  const what: Readonly<Record<string, string>> = {
    ErrImagePull: "image can't be pulled",
    ImagePullBackOff: "trying and failing to pull image",
  };
  return badRequest(
    `container "${name}" in pod "${metadata.name}" is waiting to start: ${what[reason] ?? reason}`,
  );
}

/** `POST …/exec`: the streams in frames; the last, of the system, says how it ended. */
export async function sendExec(call: ApiCall, target: Target, streams: PodStreams): Promise<void> {
  const { engine } = streams;
  const pod = podOf(call, target);
  const name = chooseContainer(call, pod);
  const status = stateOf(pod, name);
  const container = streams.containerOf(pod, name, status?.restartCount ?? 0);
  if (!container?.state.Running)
    throw new ApiError(500, "InternalError", `unable to upgrade connection: container not found ("${name}")`);
  const tty = call.is("tty");
  const exec = engine.execs.create(engine, container, {
    AttachStdin: call.is("stdin"),
    AttachStdout: true,
    AttachStderr: !tty,
    Tty: tty,
    Cmd: call.queries("command"),
    Env: [],
    User: "",
    WorkingDir: "",
    Privileged: false,
    DetachKeys: "",
  });
  const size = sizeOf(call);
  const duplex = await call.reply.hijack("application/vnd.docker.multiplexed-stream");
  const send = outputTo(duplex, { stdout: true, stderr: true }, false);
  // What is written before the start is known to have worked is why it has not.
  let held: { readonly stream: OutputName; readonly bytes: Uint8Array }[] | undefined = [];
  const isOver = streamsEnd(
    exec.streams,
    (stream, bytes) => (held ? void held.push({ stream, bytes: bytes.slice() }) : send(stream, bytes)),
    new Promise(() => undefined),
  );
  await startExec(engine, exec, size);
  const early = held;
  held = undefined;
  if (exec.task) {
    for (const { stream, bytes } of early) await send(stream, bytes);
    if (exec.config.AttachStdin)
      engine.background(pumpInput(duplex, { task: () => exec.task, early: [], endsInput: true }, undefined));
    await isOver;
    if (exec.exitCode === null) await exec.task.wait(engine.process);
  }
  const reason = early.map(({ bytes }) => decode(bytes).trim()).join("");
  const end = exec.task
    ? { code: exec.exitCode ?? 0 }
    : {
        code: 1,
        message: `Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "${exec.id}": ${reason}`,
      };
  await duplex.write(encodeFrame("system", encode(JSON.stringify(end))));
  duplex.close();
}

/** `POST …/attach`: the streams of a container's own process, in frames; how it ends its pod tells. */
export async function sendAttach(call: ApiCall, target: Target, streams: PodStreams): Promise<void> {
  const { engine } = streams;
  const pod = podOf(call, target);
  const name = chooseContainer(call, pod);
  const container = streams.containerOf(pod, name, stateOf(pod, name)?.restartCount ?? 0);
  if (!container?.state.Running)
    throw new ApiError(
      500,
      "InternalError",
      `unable to upgrade connection: container ${name} not found in pod ${pod.metadata.name}_${pod.metadata.namespace ?? "default"}`,
    );
  const size = sizeOf(call);
  if (size) container.task?.resize(size);
  const duplex = await call.reply.hijack("application/vnd.docker.multiplexed-stream");
  const send = outputTo(duplex, { stdout: true, stderr: true }, false);
  const isOver = streamsEnd(container.streams, send, new Promise(() => undefined));
  const { OpenStdin, StdinOnce } = container.record.Config;
  if (call.is("stdin") && OpenStdin)
    engine.background(
      pumpInput(duplex, { task: () => container.task, early: [], endsInput: StdinOnce }, undefined),
    );
  await isOver;
  await duplex.write(encodeFrame("system", encode(JSON.stringify({ code: 0 }))));
  duplex.close();
}

/** Of the client's terminal. */
function sizeOf(call: ApiCall): { rows: number; columns: number } | undefined {
  const [rows = 0, columns = 0] = (call.query("size") ?? "").split("x").map(Number);
  return rows > 0 && columns > 0 ? { rows, columns } : undefined;
}

/** `POST …/portforward?ports=N`: a connection to a port in the pod's own network. */
export async function sendPortForward(call: ApiCall, target: Target, streams: PodStreams): Promise<void> {
  const { engine } = streams;
  const pod = podOf(call, target);
  const port = Number(call.query("ports"));
  const sandbox = streams.sandboxOf(pod);
  const network = sandbox && engine.runtime.container(sandbox.id)?.network;
  if (!network)
    throw badRequest(`unable to forward port because pod is not running. Current status=${pod.status.phase}`);
  const socket = await network.connect(engine.process, "127.0.0.1", port);
  if (socket instanceof Errno) {
    const reason = `failed to connect to localhost:${port} inside namespace "${sandbox.id}", IPv4: dial tcp4 127.0.0.1:${port}: connect: ${socket.message.toLowerCase()}`;
    throw new ApiError(
      500,
      "InternalError",
      `error forwarding port ${port} to pod ${sandbox.id}, uid : ${reason}`,
    );
  }
  const fd = engine.process.fds.add(socket, 3);
  const duplex = await call.reply.hijack("application/octet-stream");
  engine.background(copyIn(engine, duplex, socket));
  for (;;) {
    const bytes = await socket.read(engine.process, 65_536);
    if (bytes instanceof Errno || bytes.length === 0) break;
    if (!(await duplex.write(bytes))) break;
  }
  duplex.close();
  engine.process.fds.close(fd);
}

async function copyIn(engine: Engine, duplex: Duplex, socket: StreamSocket): Promise<void> {
  for (;;) {
    const bytes = await duplex.read();
    if (bytes.length === 0) break;
    const failed = await socket.send(engine.process, bytes);
    if (failed) break;
  }
  socket.endWriting();
}
