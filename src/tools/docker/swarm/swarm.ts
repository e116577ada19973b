import type { Engine } from "../engine/engine.ts";
import { badRequest, conflict, EngineError, notFound } from "../engine/engine-error.ts";
import { isoTime } from "../engine/go-time.ts";
import { readReference } from "../engine/images/reference.ts";
import { generateName } from "../engine/names-generator.ts";
import { parseConstraint } from "./constraints.ts";
import { KeptObjects } from "./kept-objects.ts";
import { nodesOf, type SwarmNode } from "./nodes.ts";
import { Orchestrator } from "./orchestrator.ts";
import { isThere } from "./plan.ts";
import { withPorts } from "./routing-mesh.ts";
import { SwarmRecord } from "./swarm-record.ts";
import type { Service, ServiceSpec, SwarmState, Task, Worker } from "./swarm-state.ts";

/** swarmkit's manager/controlapi/service.go, validateImage. */
function checkImage({ TaskTemplate }: ServiceSpec): void {
  const { Image } = TaskTemplate.ContainerSpec;
  const refuse = (why: string) =>
    badRequest(`rpc error: code = InvalidArgument desc = ContainerSpec: ${why}`);
  if (Image === "") throw refuse("image reference must be provided");
  try {
    readReference(Image);
  } catch (thrown) {
    if (!(thrown instanceof EngineError)) throw thrown;
    throw refuse(`${JSON.stringify(Image)} is not a valid repository/tag`);
  }
}

/** Swarm mode of an engine: services that are wished for, and the tasks that there are of them. */
export class Swarm {
  readonly #record: SwarmRecord;
  readonly #orchestrator: Orchestrator;
  readonly secrets: KeptObjects;
  readonly configs: KeptObjects;

  constructor(private readonly engine: Engine) {
    this.#record = new SwarmRecord(engine);
    this.#orchestrator = new Orchestrator(engine, this.#record);
    this.secrets = new KeptObjects(engine, this.#record, "secret");
    this.configs = new KeptObjects(engine, this.#record, "config");
  }

  load(): void {
    this.#record.load();
    this.#orchestrator.forward();
    this.#orchestrator.soon();
  }

  require(): SwarmState {
    return this.#record.require();
  }

  get active(): SwarmState | undefined {
    return this.#record.state;
  }

  init(address: string): string {
    if (this.active)
      throw new EngineError(
        503,
        'This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.',
      );
    const secret = this.#record.word(50);
    const token = () => `SWMTKN-1-${secret}-${this.#record.word(25)}`;
    const NodeID = this.#record.word(25);
    this.#record.begin({
      ID: this.#record.word(25),
      CreatedAt: isoTime(this.engine.now()),
      NodeID,
      NodeAddress: address,
      Availability: "active",
      Workers: [],
      WorkerToken: token(),
      ManagerToken: token(),
      Index: 10,
      Labels: {},
      Secrets: [],
      Configs: [],
      Services: [],
      Tasks: [],
    });
    return NodeID;
  }

  async leave(force: boolean): Promise<void> {
    const state = this.active;
    if (!state) throw new EngineError(503, "This node is not part of a swarm");
    if (!force)
      throw new EngineError(
        503,
        "You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message. ",
      );
    this.#record.end();
    this.#orchestrator.forward();
    await this.#orchestrator.remove(state.Tasks);
  }

  rotate(isManager: boolean): void {
    const state = this.require();
    const token = state.WorkerToken.replace(/[^-]*$/, this.#record.word(25));
    this.#record.set(isManager ? { ManagerToken: token } : { WorkerToken: token });
  }

  get nodes(): readonly SwarmNode[] {
    return nodesOf(this.require(), this.engine.process.kernel.hostname);
  }

  findNode(text: string): SwarmNode {
    const exact = this.nodes.find(({ ID, Hostname }) => ID === text || Hostname === text);
    const node = exact ?? this.nodes.find(({ ID }) => ID.startsWith(text));
    if (!node) throw notFound(`node ${text} not found`);
    return node;
  }

  /** What a node says of itself, and whether it takes tasks. */
  setNode(node: SwarmNode, changes: Partial<Pick<Worker, "Availability" | "Labels">>): void {
    if (node.isManager) this.#record.set(changes);
    else this.#setWorker(node, changes);
    this.#orchestrator.soon();
  }

  /** A simulated computer joins as a worker: its tasks run on this computer's kernel, under its name. */
  addWorker(Hostname: string): string {
    const { Workers } = this.require();
    if (this.nodes.some((node) => node.Hostname === Hostname))
      throw conflict(`rockpool: a node ${Hostname} is there already`);
    const Place = Math.max(...this.nodes.map((node) => node.Place)) + 1;
    const last = Number(/\d+$/.exec(this.require().NodeAddress)?.[0] ?? 0);
    const Address = this.require().NodeAddress.replace(/\d+$/, String(last + Place - 1));
    const CreatedAt = isoTime(this.engine.now());
    const worker: Worker = {
      ID: this.#record.word(25),
      Place,
      CreatedAt,
      Hostname,
      Address,
      Availability: "active",
      State: "ready",
      Labels: {},
    };
    this.#record.set({ Workers: [...Workers, worker] });
    this.#orchestrator.soon();
    return worker.ID;
  }

  /** A worker breaks down, or comes back: only then does one hear that its tasks have ended. */
  setWorkerState(node: SwarmNode, State: Worker["State"]): void {
    if (node.isManager) throw badRequest("rockpool: the manager is this computer");
    this.#setWorker(node, { State });
    if (State === "ready")
      for (const task of this.require().Tasks)
        if (task.NodeID === node.ID && task.DesiredState === "shutdown" && isThere(task))
          this.#record.setTask(task, { State: "shutdown", Message: "shutdown" });
    this.#orchestrator.soon();
  }

  removeNode(node: SwarmNode, force: boolean): void {
    const refuse = (why: string) =>
      new EngineError(400, `rpc error: code = FailedPrecondition desc = node ${node.ID} ${why}`);
    if (node.isManager)
      throw refuse(
        "is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal",
      );
    if (node.State === "ready" && !force) throw refuse("is not down and can't be removed");
    const { Workers, Tasks } = this.require();
    const gone = Tasks.filter(({ NodeID }) => NodeID === node.ID);
    this.#record.set({
      Workers: Workers.filter(({ ID }) => ID !== node.ID),
      Tasks: Tasks.filter((task) => !gone.includes(task)),
    });
    this.engine.background(this.#orchestrator.remove(gone));
    this.#orchestrator.soon();
  }

  #setWorker({ ID }: SwarmNode, changes: Partial<Worker>): void {
    const { Workers } = this.require();
    this.#record.set({ Workers: Workers.map((one) => (one.ID === ID ? { ...one, ...changes } : one)) });
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

  create(wished: ServiceSpec): Service {
    const state = this.require();
    const isTaken = (name: string) => state.Services.some(({ Spec }) => Spec.Name === name);
    const spec = wished.Name === "" ? { ...wished, Name: generateName(this.engine.random, isTaken) } : wished;
    if (!/^[a-zA-Z0-9]+(?:[a-zA-Z0-9-_]*[A-Za-z0-9])?$/.test(spec.Name))
      throw badRequest(`rpc error: code = InvalidArgument desc = name must be valid as a DNS name component`);
    this.#check(spec);
    if (state.Services.some(({ Spec }) => Spec.Name === spec.Name))
      throw conflict(
        `rpc error: code = AlreadyExists desc = name conflicts with an existing object: service ${spec.Name} already exists`,
      );
    const ID = this.#record.word(25);
    const now = isoTime(this.engine.now());
    const service: Service = {
      ID,
      Version: { Index: state.Index + 1 },
      CreatedAt: now,
      UpdatedAt: now,
      Spec: withPorts(spec, state.Services),
    };
    this.#record.set({ Services: [...state.Services, service] });
    this.#orchestrator.soon();
    return service;
  }

  #check(spec: ServiceSpec): void {
    checkImage(spec);
    const { ContainerSpec, Placement } = spec.TaskTemplate;
    const { Condition = "" } = spec.TaskTemplate.RestartPolicy ?? {};
    if (!["", "any", "on-failure", "none"].includes(Condition))
      throw badRequest(`invalid RestartCondition: ${JSON.stringify(Condition)}`);
    for (const constraint of Placement?.Constraints ?? []) parseConstraint(constraint);
    for (const { SecretID } of ContainerSpec.Secrets ?? []) this.secrets.find(SecretID);
    for (const { ConfigID } of ContainerSpec.Configs ?? []) this.configs.find(ConfigID);
  }

  update(service: Service, version: number, wished: ServiceSpec | undefined): void {
    if (version !== service.Version.Index)
      throw new EngineError(500, "rpc error: code = Unknown desc = update out of sequence");
    const spec = wished ?? service.PreviousSpec;
    if (!spec)
      throw badRequest("rpc error: code = FailedPrecondition desc = service does not have a previous spec");
    if (spec.Name !== service.Spec.Name)
      throw badRequest("rpc error: code = Unimplemented desc = renaming services is not supported");
    this.#check(spec);
    const now = isoTime(this.engine.now());
    const changes = JSON.stringify(spec.TaskTemplate) !== JSON.stringify(service.Spec.TaskTemplate);
    const { UpdateStatus: _, ...rest } = service;
    this.#record.put({
      ...rest,
      Version: { Index: this.require().Index + 1 },
      UpdatedAt: now,
      Spec: withPorts(
        spec,
        this.require().Services.filter(({ ID }) => ID !== service.ID),
      ),
      PreviousSpec: service.Spec,
      ...(changes && {
        UpdateStatus: wished
          ? { State: "updating", StartedAt: now, Message: "update in progress" }
          : { State: "rollback_started", StartedAt: now, Message: "manually requested rollback" },
      }),
    });
    this.#orchestrator.soon();
  }

  async remove(service: Service): Promise<void> {
    const state = this.require();
    this.#record.set({
      Services: state.Services.filter(({ ID }) => ID !== service.ID),
      Tasks: state.Tasks.filter(({ ServiceID }) => ServiceID !== service.ID),
    });
    const tasks = state.Tasks.filter(({ ServiceID }) => ServiceID === service.ID);
    this.engine.background(this.#orchestrator.remove(tasks));
  }

  tasksOf(service: Service): readonly Task[] {
    return this.#record.tasksOf(service);
  }

  /** A container has ended by itself. */
  containerEnded(id: string, status: number): void {
    this.#orchestrator.containerEnded(id, status);
  }
}
