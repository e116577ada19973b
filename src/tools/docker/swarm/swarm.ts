import * as v from "valibot";
import { CREATE_BODY, createContainer } from "../engine/containers/create.ts";
import { removeOnDemand } from "../engine/containers/remove.ts";
import { startContainer } from "../engine/containers/start.ts";
import { stopContainer } from "../engine/containers/stop.ts";
import type { Engine } from "../engine/engine.ts";
import { badRequest, conflict, EngineError, notFound } from "../engine/engine-error.ts";
import { isoTime, parseTime } from "../engine/go-time.ts";
import { pullImage } from "../engine/images/pull.ts";
import { readReference } from "../engine/images/reference.ts";
import { isCurrent, isLive, isThere, planService } from "./plan.ts";
import {
  type PublishedPort,
  type Service,
  type ServiceSpec,
  SWARM_STATE,
  type SwarmState,
  type Task,
} from "./swarm-state.ts";

const FILE = "swarm/state.json";
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** How long a new task has to run, and how often an update looks, in milliseconds. */
const TRUST = 2_000;
const LOOK = 500;
const DEFAULT_DELAY = 5_000;
const NANOSECONDS = 1_000_000;
/** Ports of services that wish for none in particular. */
const FIRST_PORT = 30_000;
/** As many ended tasks of a slot are remembered (`task-history-limit`). */
const HISTORY = 5;

export const NOT_A_MANAGER = new EngineError(
  503,
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
);

/** Swarm mode of an engine: services that are wished for, and the tasks that there are of them. */
export class Swarm {
  #state: SwarmState | undefined;
  #cancelTimer: (() => void) | undefined;
  readonly #forwarded = new Map<string, () => void>();
  #lastStart: Promise<void> = Promise.resolve();
  readonly #pulls = new Map<string, Promise<void>>();
  /** Tasks whose container is being ended. */
  readonly #busy = new Set<string>();

  constructor(private readonly engine: Engine) {}

  load(): void {
    const read = v.safeParse(SWARM_STATE, this.engine.store.read(FILE));
    this.#state = read.success ? read.output : undefined;
    this.#forward();
    this.soon();
  }

  get isActive(): boolean {
    return this.#state !== undefined;
  }

  require(): SwarmState {
    if (!this.#state) throw NOT_A_MANAGER;
    return this.#state;
  }

  get active(): SwarmState | undefined {
    return this.#state;
  }

  init(address: string): string {
    if (this.#state)
      throw new EngineError(
        503,
        'This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.',
      );
    const secret = this.#word(50);
    const token = () => `SWMTKN-1-${secret}-${this.#word(25)}`;
    const NodeID = this.#word(25);
    this.#state = {
      ID: this.#word(25),
      CreatedAt: isoTime(this.engine.now()),
      NodeID,
      NodeAddress: address,
      Availability: "active",
      WorkerToken: token(),
      ManagerToken: token(),
      Index: 10,
      Services: [],
      Tasks: [],
    };
    this.#save();
    return NodeID;
  }

  async leave(force: boolean): Promise<void> {
    const state = this.#state;
    if (!state) throw new EngineError(503, "This node is not part of a swarm");
    if (!force)
      throw new EngineError(
        503,
        "You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message. ",
      );
    this.#state = undefined;
    this.engine.store.remove("swarm");
    this.#forward();
    await Promise.all(state.Tasks.map((task) => this.#removeContainer(task)));
  }

  rotate(isManager: boolean): void {
    const state = this.require();
    const token = state.WorkerToken.replace(/[^-]*$/, this.#word(25));
    this.#set(isManager ? { ManagerToken: token } : { WorkerToken: token });
  }

  setAvailability(availability: SwarmState["Availability"]): void {
    this.require();
    this.#set({ Availability: availability });
    this.soon();
  }

  find(text: string): Service {
    const { Services } = this.require();
    const exact = Services.find(({ ID, Spec }) => ID === text || Spec.Name === text);
    const found = exact ? [exact] : Services.filter(({ ID }) => ID.startsWith(text));
    if (found.length > 1) throw badRequest(`service ${text} is ambiguous (${found.length} matches found)`);
    const [service] = found;
    if (!service) throw notFound(`service ${text} not found`);
    return service;
  }

  create(spec: ServiceSpec): Service {
    const state = this.require();
    if (!/^[a-zA-Z0-9]+(?:[a-zA-Z0-9-_]*[A-Za-z0-9])?$/.test(spec.Name))
      throw badRequest(`rpc error: code = InvalidArgument desc = name must be valid as a DNS name component`);
    if (state.Services.some(({ Spec }) => Spec.Name === spec.Name))
      throw conflict(
        `rpc error: code = AlreadyExists desc = name conflicts with an existing object: service ${spec.Name} already exists`,
      );
    const ID = this.#word(25);
    const now = isoTime(this.engine.now());
    const service: Service = {
      ID,
      Version: { Index: state.Index + 1 },
      CreatedAt: now,
      UpdatedAt: now,
      Spec: this.#withPorts(spec, ID),
    };
    this.#set({ Services: [...state.Services, service] });
    this.soon();
    return service;
  }

  update(service: Service, version: number, wished: ServiceSpec | undefined): void {
    if (version !== service.Version.Index)
      throw new EngineError(500, "rpc error: code = Unknown desc = update out of sequence");
    const spec = wished ?? service.PreviousSpec;
    if (!spec)
      throw badRequest("rpc error: code = FailedPrecondition desc = service does not have a previous spec");
    if (spec.Name !== service.Spec.Name)
      throw badRequest("rpc error: code = Unimplemented desc = renaming services is not supported");
    const now = isoTime(this.engine.now());
    const changes = JSON.stringify(spec.TaskTemplate) !== JSON.stringify(service.Spec.TaskTemplate);
    const { UpdateStatus: _, ...rest } = service;
    this.#put({
      ...rest,
      Version: { Index: this.require().Index + 1 },
      UpdatedAt: now,
      Spec: this.#withPorts(spec, service.ID),
      PreviousSpec: service.Spec,
      ...(changes && { UpdateStatus: { State: "updating", StartedAt: now, Message: "update in progress" } }),
    });
    this.soon();
  }

  async remove(service: Service): Promise<void> {
    const state = this.require();
    this.#set({
      Services: state.Services.filter(({ ID }) => ID !== service.ID),
      Tasks: state.Tasks.filter(({ ServiceID }) => ServiceID !== service.ID),
    });
    const tasks = state.Tasks.filter(({ ServiceID }) => ServiceID === service.ID);
    this.engine.background(Promise.all(tasks.map((task) => this.#removeContainer(task))));
  }

  tasksOf({ ID }: Service): readonly Task[] {
    return this.require().Tasks.filter(({ ServiceID }) => ServiceID === ID);
  }

  /** Looks again, on the next turn of the clock. */
  soon(milliseconds = 10): void {
    if (!this.#state) return;
    this.#cancelTimer?.();
    this.#cancelTimer = this.engine.later(milliseconds, () => {
      this.engine.refresh();
      this.#reconcile();
    });
  }

  /** A container has ended by itself. */
  containerEnded(id: string, status: number): void {
    const task = this.#state?.Tasks.find(({ Status }) => Status.ContainerStatus.ContainerID === id);
    if (!task || !isThere(task)) return;
    const isWished = task.DesiredState === "running";
    const State = !isWished ? "shutdown" : status === 0 ? "complete" : "failed";
    this.#setTask(task, {
      State,
      Message: State === "failed" ? "started" : State === "complete" ? "finished" : "shutdown",
      ...(State === "failed" && { Err: `task: non-zero exit (${status})` }),
      ContainerStatus: { ...task.Status.ContainerStatus, PID: 0, ExitCode: status },
    });
    this.#pauseUpdate(task, State === "failed");
    this.soon();
  }

  /** A new version that does not run stops an update, as `--update-failure-action pause` wants it. */
  #pauseUpdate(task: Task, hasFailed: boolean): void {
    const service = this.#state?.Services.find(({ ID }) => ID === task.ServiceID);
    const status = service?.UpdateStatus;
    if (!service || !hasFailed || status?.State !== "updating") return;
    if (JSON.stringify(task.Spec) !== JSON.stringify(service.Spec.TaskTemplate)) return;
    const Message = `update paused due to failure or early termination of task ${task.ID}`;
    this.#put({ ...service, UpdateStatus: { ...status, State: "paused", Message } });
  }

  #reconcile(): void {
    const state = this.#state;
    if (!state) return;
    const nodes = state.Availability === "drain" ? 0 : 1;
    let again: number | undefined;
    for (const service of state.Services) {
      const plan = planService(service, this.tasksOf(service), nodes, (task) =>
        this.#isSettled(service, task),
      );
      if (service.UpdateStatus?.State === "updating") again = Math.min(again ?? LOOK, LOOK);
      for (const task of plan.stop) this.#end(task);
      for (const slot of plan.start) {
        const wait = this.#delayOf(service, slot);
        if (wait === 0) this.#begin(service, slot);
        else if (wait !== undefined) again = Math.min(again ?? wait, wait);
      }
      if (plan.isDone && service.UpdateStatus?.State === "updating") this.#complete(service);
    }
    this.#forward();
    if (again !== undefined) this.soon(again);
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
    this.#put({
      ...service,
      UpdateStatus: { ...status, State: "completed", CompletedAt, Message: "update completed" },
    });
  }

  /** How long a slot waits until it is filled again; undefined: its last task was the last. */
  #delayOf(service: Service, slot: number): number | undefined {
    const last = this.tasksOf(service).findLast(({ Slot }) => Slot === slot);
    if (last?.DesiredState !== "running") return 0;
    const policy = service.Spec.TaskTemplate.RestartPolicy;
    if (policy?.Condition === "none") return undefined;
    if (policy?.Condition === "on-failure" && last.Status.State === "complete") return undefined;
    const delay = policy?.Delay === undefined ? DEFAULT_DELAY : policy.Delay / NANOSECONDS;
    return Math.max(0, parseTime(last.Status.Timestamp) + delay - this.engine.now());
  }

  #begin(service: Service, slot: number): void {
    const state = this.require();
    const now = isoTime(this.engine.now());
    const older = state.Tasks.filter(({ ServiceID, Slot }) => ServiceID === service.ID && Slot === slot);
    const forgotten = older.slice(0, Math.max(0, older.length - HISTORY + 1));
    const task: Task = {
      ID: this.#word(25),
      Version: { Index: state.Index + 1 },
      CreatedAt: now,
      UpdatedAt: now,
      Spec: service.Spec.TaskTemplate,
      ServiceID: service.ID,
      Slot: slot,
      NodeID: state.NodeID,
      Status: {
        Timestamp: now,
        State: "preparing",
        Message: "preparing",
        ContainerStatus: { ContainerID: "", PID: 0, ExitCode: 0 },
        PortStatus: {},
      },
      DesiredState: "running",
    };
    for (const one of forgotten) this.engine.background(this.#removeContainer(one));
    const kept = state.Tasks.filter((one) => !forgotten.includes(one)).map((one) =>
      older.includes(one) && one.DesiredState === "running"
        ? { ...one, DesiredState: "shutdown" as const }
        : one,
    );
    this.#set({ Tasks: [...kept, task] });
    this.engine.background(this.#run(service, task));
  }

  async #run(service: Service, task: Task): Promise<void> {
    try {
      await this.#start(service, task);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      const known = this.#taskOf(task);
      if (known) {
        this.#setTask(known, { State: "rejected", Message: "preparing", Err: thrown.message });
        this.#pauseUpdate(known, true);
      }
    }
    this.soon();
  }

  async #start(service: Service, task: Task): Promise<void> {
    const { engine } = this;
    const { ContainerSpec, Resources } = task.Spec;
    const image = ContainerSpec.Image.replace(/@.*/, "");
    if (!engine.images.find(image)) await this.#pull(image);
    engine.refresh();
    const current = this.#taskOf(task);
    if (current?.DesiredState !== "running") return;
    const name = `${service.Spec.Name}.${task.Slot}.${task.ID}`;
    const labels = {
      "com.docker.swarm.node.id": task.NodeID,
      "com.docker.swarm.service.id": service.ID,
      "com.docker.swarm.service.name": service.Spec.Name,
      "com.docker.swarm.task": "",
      "com.docker.swarm.task.id": task.ID,
      "com.docker.swarm.task.name": name,
    };
    const body = v.parse(CREATE_BODY, {
      Image: image,
      Env: ContainerSpec.Env ?? [],
      ...(ContainerSpec.Command?.length && { Entrypoint: ContainerSpec.Command }),
      ...(ContainerSpec.Args?.length && { Cmd: ContainerSpec.Args }),
      ...(ContainerSpec.Hostname && { Hostname: ContainerSpec.Hostname }),
      Labels: { ...ContainerSpec.Labels, ...labels },
      HostConfig: {
        NanoCpus: Resources?.Limits?.NanoCPUs ?? 0,
        Memory: Resources?.Limits?.MemoryBytes ?? 0,
      },
    });
    const container = createContainer(engine, name, body);
    this.#setTask(current, {
      State: "starting",
      Message: "starting",
      ContainerStatus: { ContainerID: container.id, PID: 0, ExitCode: 0 },
    });
    await this.#inTurn(() => startContainer(engine, container));
    engine.refresh();
    const started = this.#taskOf(task);
    if (started?.Status.State !== "starting") return;
    this.#setTask(started, {
      State: "running",
      Message: "started",
      ContainerStatus: { ContainerID: container.id, PID: container.state.Pid, ExitCode: 0 },
    });
  }

  /** One start after the other: each takes an address that nobody has. */
  async #inTurn(start: () => Promise<unknown>): Promise<void> {
    const turn = this.#lastStart.then(start);
    this.#lastStart = turn.then(
      () => undefined,
      () => undefined,
    );
    await turn;
  }

  /** Tasks of one image wait for the same pull. */
  #pull(image: string): Promise<void> {
    const known = this.#pulls.get(image);
    if (known) return known;
    const pull = this.#fetch(image).finally(() => this.#pulls.delete(image));
    this.#pulls.set(image, pull);
    return pull;
  }

  async #fetch(image: string): Promise<void> {
    try {
      await pullImage(this.engine, readReference(image), async () => undefined);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      const tagged = /:[^/]*$/.test(image) ? image : `${image}:latest`;
      throw new EngineError(404, `No such image: ${tagged}`);
    }
  }

  #end(task: Task): void {
    if (this.#busy.has(task.ID)) return;
    this.#busy.add(task.ID);
    this.#setTask(task, {}, "shutdown");
    this.engine.background(
      this.#stopContainer(task).finally(() => {
        this.#busy.delete(task.ID);
        const known = this.#taskOf(task);
        if (known && isThere(known)) this.#setTask(known, { State: "shutdown", Message: "shutdown" });
        this.soon();
      }),
    );
  }

  async #stopContainer(task: Task): Promise<void> {
    const id = this.#taskOf(task)?.Status.ContainerStatus.ContainerID ?? "";
    const container = id === "" ? undefined : this.engine.containers.find(id);
    if (container) await stopContainer(this.engine, container);
  }

  async #removeContainer(task: Task): Promise<void> {
    const { engine } = this;
    const id = task.Status.ContainerStatus.ContainerID;
    const container = id === "" ? undefined : engine.containers.find(id);
    if (!container) return;
    await stopContainer(engine, container);
    engine.refresh();
    if (!container.isRemoved) await removeOnDemand(engine, container, { volumes: true, force: true });
  }

  #taskOf({ ID }: Task): Task | undefined {
    return this.#state?.Tasks.find((one) => one.ID === ID);
  }

  /** A service's ports are its own on all nodes; who wishes for none in particular gets one. */
  #withPorts(spec: ServiceSpec, id: string): ServiceSpec {
    const others = this.require().Services.filter(({ ID }) => ID !== id);
    const taken = new Map(others.flatMap((one) => portsOf(one).map((port) => [keyOf(port), one] as const)));
    const ports = (spec.EndpointSpec?.Ports ?? []).map((port) => {
      const owner = taken.get(keyOf(port));
      if (owner && port.PublishedPort > 0)
        throw badRequest(
          `rpc error: code = InvalidArgument desc = port '${port.PublishedPort}' is already in use by service '${owner.Spec.Name}' (${owner.ID}) as an ingress port`,
        );
      let { PublishedPort } = port;
      for (let free = FIRST_PORT; PublishedPort === 0; free++)
        if (!taken.has(keyOf({ ...port, PublishedPort: free }))) PublishedPort = free;
      return { ...port, PublishedPort };
    });
    return ports.length === 0 ? spec : { ...spec, EndpointSpec: { ...spec.EndpointSpec, Ports: ports } };
  }

  /** The routing mesh: every published port leads to the running tasks of its service, one after the other. */
  #forward(): void {
    const { networks } = this.engine.runtime;
    const wished = new Map<string, { port: PublishedPort; service: Service }>();
    for (const service of this.#state?.Services ?? [])
      for (const port of portsOf(service))
        wished.set(`${service.ID} ${keyOf(port)} ${port.TargetPort}`, { port, service });
    for (const [key, takeBack] of [...this.#forwarded])
      if (!wished.has(key)) {
        takeBack();
        this.#forwarded.delete(key);
      }
    for (const [key, { port, service }] of wished) {
      if (this.#forwarded.has(key)) continue;
      const takeBack = networks.balance({
        owner: service.ID,
        port: port.PublishedPort,
        protocol: port.Protocol,
        targetPort: port.TargetPort,
        containers: () => this.#runningContainers(service.ID),
      });
      if (takeBack) this.#forwarded.set(key, takeBack);
    }
  }

  #runningContainers(service: string): readonly string[] {
    const tasks = this.#state?.Tasks ?? [];
    return tasks
      .filter((task) => task.ServiceID === service && isLive(task) && task.Status.State === "running")
      .map(({ Status }) => Status.ContainerStatus.ContainerID);
  }

  #setTask(
    task: Task,
    status: Partial<Task["Status"]>,
    desired: Task["DesiredState"] = task.DesiredState,
  ): void {
    const state = this.#state;
    if (!state) return;
    const now = isoTime(this.engine.now());
    const changed: Task = {
      ...task,
      Version: { Index: state.Index + 1 },
      UpdatedAt: now,
      Status: Object.keys(status).length > 0 ? { ...task.Status, ...status, Timestamp: now } : task.Status,
      DesiredState: desired,
    };
    this.#set({ Tasks: state.Tasks.map((one) => (one.ID === task.ID ? changed : one)) });
  }

  #put(service: Service): void {
    this.#set({ Services: this.require().Services.map((one) => (one.ID === service.ID ? service : one)) });
  }

  #set(changes: Partial<SwarmState>): void {
    const state = this.require();
    this.#state = { ...state, ...changes, Index: state.Index + 1 };
    this.#save();
  }

  #save(): void {
    this.engine.store.write(FILE, this.#state);
  }

  #word(length: number): string {
    const bytes = this.engine.random.bytes(length);
    return Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
  }
}

export function portsOf({ Spec }: Service): readonly PublishedPort[] {
  return Spec.EndpointSpec?.Ports ?? [];
}

function keyOf({ PublishedPort, Protocol }: PublishedPort): string {
  return `${PublishedPort}/${Protocol}`;
}
