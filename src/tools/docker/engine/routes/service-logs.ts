import { encode } from "../../../../base/bytes.ts";
import { encodeFrame } from "../../api/stream-frames.ts";
import type { Task } from "../../swarm/swarm-state.ts";
import { FRAMED_STREAM } from "../containers/attach.ts";
import { isInRange } from "../containers/log-file.ts";
import type { LogEntry } from "../containers/log-format.ts";
import { badRequest, notFound } from "../engine-error.ts";
import { isoTimeFixed, parseTime, parseTimestamp } from "../go-time.ts";
import type { ApiCall, Routes } from "../router.ts";

/** How often a follower looks for new tasks, in milliseconds. */
const LOOK = 500;

interface TaskEntry extends LogEntry {
  readonly task: Task;
}

/** The logs of several tasks as one stream. */
class TaskLogs {
  readonly queue: TaskEntry[] = [];
  readonly #followed = new Map<string, () => void>();
  wake = () => {};

  constructor(
    private readonly call: ApiCall,
    private readonly tasks: () => readonly Task[],
  ) {}

  /** Takes what is in the logs of tasks that are new here. */
  look(tail: number | undefined): void {
    const since = parseTimestamp(this.call.query("since"));
    const until = undefined;
    const found: TaskEntry[] = [];
    for (const task of this.tasks()) {
      const id = task.Status.ContainerStatus.ContainerID;
      const container = id === "" ? undefined : this.call.engine.containers.find(id);
      if (!container || this.#followed.has(id)) continue;
      found.push(...container.log.read({ since, until, tail }).map((entry) => ({ ...entry, task })));
      const unfollow = container.log.follow((entries) => {
        const chosen = entries.filter((entry) => isInRange(entry, since, until));
        this.queue.push(...chosen.map((entry) => ({ ...entry, task })));
        this.wake();
      });
      this.#followed.set(id, unfollow);
    }
    this.queue.push(...found.toSorted((a, b) => parseTime(a.time) - parseTime(b.time)));
    this.wake();
  }

  close(): void {
    for (const unfollow of this.#followed.values()) unfollow();
  }
}

/** Each line stands behind who wrote it, where the client asks for details. */
function formatEntry(call: ApiCall, { task, time, log }: TaskEntry): string {
  const stamp = call.flag("timestamps") ? `${isoTimeFixed(parseTime(time))} ` : "";
  if (!call.flag("details")) return stamp + log;
  const node = `com.docker.swarm.node.id=${task.NodeID}`;
  const service = `com.docker.swarm.service.id=${task.ServiceID}`;
  return `${stamp}${node},${service},com.docker.swarm.task.id=${task.ID} ${log}`;
}

async function sendLogs(call: ApiCall, tasks: () => readonly Task[]): Promise<void> {
  const wanted = { stdout: call.flag("stdout"), stderr: call.flag("stderr") };
  if (!wanted.stdout && !wanted.stderr)
    throw badRequest("Bad parameters: you must choose at least one stream");
  const tail = call.query("tail") ?? "all";
  for (const { Status } of tasks())
    await call.engine.containers.find(Status.ContainerStatus.ContainerID)?.log.open(call.engine);
  const logs = new TaskLogs(call, tasks);
  const write = await call.reply.stream(200, { "Content-Type": FRAMED_STREAM });
  let isGone = !call.flag("follow");
  let cancel = () => {};
  call.reply.onGone(() => {
    isGone = true;
    logs.wake();
  });
  const lookAgain = () => {
    logs.look(undefined);
    cancel = call.engine.later(LOOK, lookAgain);
  };
  logs.look(/^\d+$/.test(tail) ? Number(tail) : undefined);
  if (!isGone) cancel = call.engine.later(LOOK, lookAgain);
  for (;;) {
    for (const entry of logs.queue.splice(0))
      if (wanted[entry.stream]) await write(encodeFrame(entry.stream, encode(formatEntry(call, entry))));
    if (logs.queue.length > 0) continue;
    if (isGone) break;
    await new Promise<void>((resolve) => {
      logs.wake = resolve;
    });
  }
  cancel();
  logs.close();
}

function serviceLogs(call: ApiCall): Promise<void> {
  const { swarm } = call.engine;
  const { ID } = swarm.find(call.word("id"));
  return sendLogs(call, () => (swarm.active?.Tasks ?? []).filter(({ ServiceID }) => ServiceID === ID));
}

function taskLogs(call: ApiCall): Promise<void> {
  const { swarm } = call.engine;
  const name = call.word("id");
  const task = swarm.require().Tasks.find(({ ID }) => ID.startsWith(name));
  if (!task) throw notFound(`task ${name} not found`);
  return sendLogs(call, () => (swarm.active?.Tasks ?? []).filter(({ ID }) => ID === task.ID));
}

export const SERVICE_LOG_ROUTES: Routes = {
  "GET /services/{id}/logs": serviceLogs,
  "GET /tasks/{id}/logs": taskLogs,
};
