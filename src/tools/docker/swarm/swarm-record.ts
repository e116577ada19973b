import * as v from "valibot";
import type { Engine } from "../engine/engine.ts";
import { EngineError } from "../engine/engine-error.ts";
import { isoTime } from "../engine/go-time.ts";
import { isLive } from "./plan.ts";
import { type Service, SWARM_STATE, type SwarmState, type Task } from "./swarm-state.ts";

const FILE = "swarm/state.json";
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

const NOT_A_MANAGER = new EngineError(
  503,
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
);

/** What a swarm knows of itself, on the engine's disk. */
export class SwarmRecord {
  #state: SwarmState | undefined;

  constructor(private readonly engine: Engine) {}

  load(): void {
    const read = v.safeParse(SWARM_STATE, this.engine.store.read(FILE));
    this.#state = read.success ? read.output : undefined;
  }

  get state(): SwarmState | undefined {
    return this.#state;
  }

  require(): SwarmState {
    if (!this.#state) throw NOT_A_MANAGER;
    return this.#state;
  }

  begin(state: SwarmState): void {
    this.#state = state;
    this.#save();
  }

  end(): void {
    this.#state = undefined;
    this.engine.store.remove("swarm");
  }

  tasksOf({ ID }: Service): readonly Task[] {
    return this.require().Tasks.filter(({ ServiceID }) => ServiceID === ID);
  }

  taskOf({ ID }: Task): Task | undefined {
    return this.#state?.Tasks.find((one) => one.ID === ID);
  }

  runningContainers(service: string): readonly string[] {
    const tasks = this.#state?.Tasks ?? [];
    return tasks
      .filter((task) => task.ServiceID === service && isLive(task) && task.Status.State === "running")
      .map(({ Status }) => Status.ContainerStatus.ContainerID);
  }

  setTask(
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
    this.set({ Tasks: state.Tasks.map((one) => (one.ID === task.ID ? changed : one)) });
  }

  put(service: Service): void {
    this.set({ Services: this.require().Services.map((one) => (one.ID === service.ID ? service : one)) });
  }

  set(changes: Partial<SwarmState>): void {
    const state = this.require();
    this.#state = { ...state, ...changes, Index: state.Index + 1 };
    this.#save();
  }

  #save(): void {
    this.engine.store.write(FILE, this.#state);
  }

  word(length: number): string {
    const bytes = this.engine.random.bytes(length);
    return Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
  }
}
