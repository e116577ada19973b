import type { Engine } from "../engine/engine.ts";
import { EngineError } from "../engine/engine-error.ts";
import { isoTime, parseTime } from "../engine/go-time.ts";
import { fitsNode, whyNowhere } from "./constraints.ts";
import { keepsTasks, nodesOf, placeTask, type SwarmNode, takesTasks } from "./nodes.ts";
import { isCurrent, isLive, isThere, planService } from "./plan.ts";
import { RoutingMesh } from "./routing-mesh.ts";
import type { SwarmRecord } from "./swarm-record.ts";
import type { Service, Task } from "./swarm-state.ts";
import { TaskContainers } from "./task-containers.ts";

/** How long a new task has to run, and how often an update looks, in milliseconds. */
const TRUST = 2_000;
const LOOK = 500;
const DEFAULT_DELAY = 5_000;
const NANOSECONDS = 1_000_000;
/** As many ended tasks of a slot are remembered (`task-history-limit`). */
const HISTORY = 5;

function isOngoing({ UpdateStatus }: Service): boolean {
  return UpdateStatus?.State === "updating" || UpdateStatus?.State === "rollback_started";
}

/** Brings what there is to what is wished for, on the computer's clock. */
export class Orchestrator {
  #cancelTimer: (() => void) | undefined;
  readonly #mesh: RoutingMesh;
  readonly #containers: TaskContainers;
  /** Tasks whose container is being ended. */
  readonly #busy = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly record: SwarmRecord,
  ) {
    this.#containers = new TaskContainers(engine);
    this.#mesh = new RoutingMesh(engine.runtime.networks, (service) => record.runningContainers(service));
  }

  forward(): void {
    this.#mesh.forward(this.record.state?.Services ?? []);
  }

  async remove(tasks: readonly Task[]): Promise<void> {
    await Promise.all(tasks.map((task) => this.#containers.remove(task)));
  }

  /** Looks again, on the next turn of the clock. */
  soon(milliseconds = 10): void {
    if (!this.record.state) return;
    this.#cancelTimer?.();
    this.#cancelTimer = this.engine.later(milliseconds, () => {
      this.engine.refresh();
      this.#reconcile();
    });
  }

  /** A container has ended by itself. */
  containerEnded(id: string, status: number): void {
    const task = this.record.state?.Tasks.find(({ Status }) => Status.ContainerStatus.ContainerID === id);
    if (!task || !isThere(task) || this.#isOnDownNode(task)) return;
    const isWished = task.DesiredState === "running";
    const State = !isWished ? "shutdown" : status === 0 ? "complete" : "failed";
    this.record.setTask(task, {
      State,
      Message: State === "failed" ? "started" : State === "complete" ? "finished" : "shutdown",
      ...(State === "failed" && { Err: `task: non-zero exit (${status})` }),
      ContainerStatus: { ...task.Status.ContainerStatus, PID: 0, ExitCode: status },
    });
    this.#pauseUpdate(task, State === "failed");
    this.soon();
  }

  #isOnDownNode({ NodeID }: Task): boolean {
    return this.record.state?.Workers.some(({ ID, State }) => ID === NodeID && State === "down") ?? false;
  }

  /** A new version that does not run stops an update, or takes it back, as `--update-failure-action` wants it. */
  #pauseUpdate(task: Task, hasFailed: boolean): void {
    const service = this.record.state?.Services.find(({ ID }) => ID === task.ServiceID);
    const status = service?.UpdateStatus;
    if (!service || !hasFailed || status?.State !== "updating") return;
    if (JSON.stringify(task.Spec) !== JSON.stringify(service.Spec.TaskTemplate)) return;
    const action = service.Spec.UpdateConfig.FailureAction ?? "pause";
    if (action === "continue") return;
    if (action === "rollback" && service.PreviousSpec) {
      const told = `update rolled back due to failure or early termination of task ${task.ID}`;
      this.record.put({
        ...service,
        Spec: service.PreviousSpec,
        PreviousSpec: service.Spec,
        UpdateStatus: { ...status, State: "rollback_started", Message: told },
      });
      this.soon();
      return;
    }
    const Message = `update paused due to failure or early termination of task ${task.ID}`;
    this.record.put({ ...service, UpdateStatus: { ...status, State: "paused", Message } });
  }

  #reconcile(): void {
    const state = this.record.state;
    if (!state) return;
    const nodes = nodesOf(state, this.engine.process.kernel.hostname);
    this.#leave(nodes.filter((node) => !keepsTasks(node)));
    this.#placePending(nodes);
    const down = new Set(nodes.filter(({ State }) => State === "down").map(({ ID }) => ID));
    let again: number | undefined;
    for (const service of state.Services) {
      const plan = planService(
        service,
        this.record.tasksOf(service).filter(({ NodeID }) => !down.has(NodeID)),
        nodes.filter((node) => keepsTasks(node) && fitsNode(service, node)).map(({ Place }) => Place),
        (task) => this.#isSettled(service, task),
      );
      if (isOngoing(service)) again = Math.min(again ?? LOOK, LOOK);
      for (const task of plan.stop) this.#end(task);
      for (const slot of plan.start) {
        const wait = this.#delayOf(service, slot);
        if (wait === 0) this.#begin(service, slot);
        else if (wait !== undefined) again = Math.min(again ?? wait, wait);
      }
      if (plan.isDone && isOngoing(service)) this.#complete(service);
    }
    this.forward();
    if (again !== undefined) this.soon(again);
  }

  /** Tasks end on a node that is to be empty; of one that is down nobody hears, and what ran there has gone. */
  #leave(nodes: readonly SwarmNode[]): void {
    for (const { ID, State } of nodes)
      for (const task of this.record.require().Tasks.filter((one) => one.NodeID === ID && isLive(one)))
        if (State === "ready") this.#end(task);
        else {
          this.record.setTask(task, {}, "shutdown");
          this.engine.background(this.#containers.remove(task));
        }
  }

  /** A new task of an update is trusted when it has run for a while, and then as long as `--update-delay` says. */
  #isSettled({ Spec }: Service, task: Task): boolean {
    if (!isCurrent(task, Spec.TaskTemplate)) return true;
    const wait = TRUST + (Spec.UpdateConfig.Delay ?? 0) / NANOSECONDS;
    return this.engine.now() - parseTime(task.Status.Timestamp) >= wait;
  }

  #complete(service: Service): void {
    const status = service.UpdateStatus;
    if (!status) return;
    const CompletedAt = isoTime(this.engine.now());
    this.record.put({
      ...service,
      UpdateStatus:
        status.State === "rollback_started"
          ? { ...status, State: "rollback_completed", CompletedAt, Message: "rollback completed" }
          : { ...status, State: "completed", CompletedAt, Message: "update completed" },
    });
  }

  /** How long a slot waits until it is filled again; undefined: its last task was the last. */
  #delayOf(service: Service, slot: number): number | undefined {
    const last = this.record.tasksOf(service).findLast(({ Slot }) => Slot === slot);
    if (last?.DesiredState !== "running") return 0;
    const policy = service.Spec.TaskTemplate.RestartPolicy;
    if (policy?.Condition === "none") return undefined;
    if (policy?.Condition === "on-failure" && last.Status.State === "complete") return undefined;
    const delay = policy?.Delay === undefined ? DEFAULT_DELAY : policy.Delay / NANOSECONDS;
    return Math.max(0, parseTime(last.Status.Timestamp) + delay - this.engine.now());
  }

  #begin(service: Service, slot: number): void {
    const state = this.record.require();
    const nodes = nodesOf(state, this.engine.process.kernel.hostname);
    const node = placeTask(service, slot, nodes, state.Tasks);
    const now = isoTime(this.engine.now());
    const older = state.Tasks.filter(({ ServiceID, Slot }) => ServiceID === service.ID && Slot === slot);
    const forgotten = older.slice(0, Math.max(0, older.length - HISTORY + 1));
    const task: Task = {
      ID: this.record.word(25),
      Version: { Index: state.Index + 1 },
      CreatedAt: now,
      UpdatedAt: now,
      Spec: service.Spec.TaskTemplate,
      ServiceID: service.ID,
      Slot: slot,
      NodeID: node?.ID ?? "",
      Status: {
        Timestamp: now,
        ...(node
          ? { State: "preparing" as const, Message: "preparing" }
          : {
              State: "pending" as const,
              Message: "pending task scheduling",
              Err: whyNowhere(service, nodes, takesTasks),
            }),
        ContainerStatus: { ContainerID: "", PID: 0, ExitCode: 0 },
        PortStatus: {},
      },
      DesiredState: "running",
    };
    for (const one of forgotten) this.engine.background(this.#containers.remove(one));
    const kept = state.Tasks.filter((one) => !forgotten.includes(one)).map((one) =>
      older.includes(one) && one.DesiredState === "running"
        ? { ...one, DesiredState: "shutdown" as const }
        : one,
    );
    this.record.set({ Tasks: [...kept, task] });
    if (node) this.engine.background(this.#run(service, task));
  }

  /** Tasks for which there was no node: is there one by now, or another reason? */
  #placePending(nodes: readonly SwarmNode[]): void {
    for (const task of this.record.require().Tasks) {
      if (task.NodeID !== "" || !isLive(task)) continue;
      const state = this.record.require();
      const service = state.Services.find(({ ID }) => ID === task.ServiceID);
      if (!service) continue;
      const node = placeTask(service, task.Slot, nodes, state.Tasks);
      if (!node) {
        const Err = whyNowhere(service, nodes, takesTasks);
        if (Err !== task.Status.Err) this.record.setTask(task, { Err });
        continue;
      }
      const placed: Task = { ...task, NodeID: node.ID, Status: { ...task.Status, Err: undefined } };
      this.record.setTask(placed, { State: "preparing", Message: "preparing", Err: undefined });
      const known = this.record.taskOf(placed);
      if (known) this.engine.background(this.#run(service, known));
    }
  }

  async #run(service: Service, task: Task): Promise<void> {
    try {
      await this.#start(service, task);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      const known = this.record.taskOf(task);
      if (known) {
        this.record.setTask(known, { State: "rejected", Message: "preparing", Err: thrown.message });
        this.#pauseUpdate(known, true);
      }
    }
    this.soon();
  }

  async #start(service: Service, task: Task): Promise<void> {
    const { engine } = this;
    await this.#containers.prepare(task);
    engine.refresh();
    const current = this.record.taskOf(task);
    if (current?.DesiredState !== "running") return;
    const container = this.#containers.create(task, service.Spec.Name);
    this.record.setTask(current, {
      State: "starting",
      Message: "starting",
      ContainerStatus: { ContainerID: container.id, PID: 0, ExitCode: 0 },
    });
    await this.#containers.start(container);
    engine.refresh();
    const started = this.record.taskOf(task);
    if (started?.Status.State !== "starting") return;
    this.record.setTask(started, {
      State: "running",
      Message: "started",
      ContainerStatus: { ContainerID: container.id, PID: container.state.Pid, ExitCode: 0 },
    });
  }

  #end(task: Task): void {
    if (this.#busy.has(task.ID)) return;
    this.#busy.add(task.ID);
    this.record.setTask(task, {}, "shutdown");
    this.engine.background(
      this.#containers.stop(this.record.taskOf(task)).finally(() => {
        this.#busy.delete(task.ID);
        const known = this.record.taskOf(task);
        if (known && isThere(known)) this.record.setTask(known, { State: "shutdown", Message: "shutdown" });
        this.soon();
      }),
    );
  }
}
