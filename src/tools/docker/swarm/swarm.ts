import type { Engine } from "../engine/engine.ts";
import { badRequest, conflict, EngineError, notFound } from "../engine/engine-error.ts";
import { isoTime } from "../engine/go-time.ts";
import { Orchestrator } from "./orchestrator.ts";
import { withPorts } from "./routing-mesh.ts";
import { SwarmRecord } from "./swarm-record.ts";
import type { Service, ServiceSpec, SwarmState, Task } from "./swarm-state.ts";

/** Swarm mode of an engine: services that are wished for, and the tasks that there are of them. */
export class Swarm {
  readonly #record: SwarmRecord;
  readonly #orchestrator: Orchestrator;

  constructor(private readonly engine: Engine) {
    this.#record = new SwarmRecord(engine);
    this.#orchestrator = new Orchestrator(engine, this.#record);
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
      WorkerToken: token(),
      ManagerToken: token(),
      Index: 10,
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

  setAvailability(availability: SwarmState["Availability"]): void {
    this.require();
    this.#record.set({ Availability: availability });
    this.#orchestrator.soon();
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
    this.#record.put({
      ...rest,
      Version: { Index: this.require().Index + 1 },
      UpdatedAt: now,
      Spec: withPorts(
        spec,
        this.require().Services.filter(({ ID }) => ID !== service.ID),
      ),
      PreviousSpec: service.Spec,
      ...(changes && { UpdateStatus: { State: "updating", StartedAt: now, Message: "update in progress" } }),
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
