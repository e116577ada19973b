import * as v from "valibot";
import type { Engine } from "../engine.ts";
import { badRequest, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { Container } from "./container.ts";
import { CONTAINER_RECORD, type ContainerRecord } from "./container-record.ts";

/** What a container ends with whose engine was gone when it ended. */
const LOST = 255;

/** All containers, by id and by name. */
export class ContainerStore {
  readonly #containers = new Map<string, Container>();
  readonly #names = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  /** Reads the disk anew. Tasks of runs that it knows go on; what else runs is ended, what else should run has ended. */
  load(): void {
    const { store } = this.engine;
    const before = new Map(this.#containers);
    this.#containers.clear();
    this.#names.clear();
    for (const id of store.names("containers")) {
      const record = v.safeParse(CONTAINER_RECORD, store.read(`containers/${id}/config.v2.json`));
      if (record.success) this.#adopt(record.output, before.get(id));
    }
    for (const [id, container] of before) {
      if (this.#containers.get(id) === container) continue;
      container.task?.signal(9);
      container.tellRemoval();
    }
  }

  #adopt(record: ContainerRecord, known: Container | undefined): void {
    const isSameRun = known?.task !== undefined && known.record.Run === record.Run;
    const container = known ?? new Container(record, this.engine.store);
    container.record = record;
    this.#put(container);
    if (!record.State.Running) {
      if (known?.task) known.task.signal(9);
      container.task = undefined;
    } else if (!isSameRun && !record.State.Restarting) {
      known?.task?.signal(9);
      container.task = undefined;
      container.isLost = true;
      container.setState({
        Running: false,
        Paused: false,
        Pid: 0,
        ExitCode: LOST,
        FinishedAt: isoTime(this.engine.now()),
      });
    }
  }

  #put(container: Container): void {
    this.#containers.set(container.id, container);
    this.#names.set(container.name, container.id);
  }

  /** In the order of their making. */
  get all(): readonly Container[] {
    return [...this.#containers.values()];
  }

  /** Whether something that ran is still to be brought back. */
  get hasLost(): boolean {
    for (const { isLost } of this.#containers.values()) if (isLost) return true;
    return false;
  }

  add(record: ContainerRecord): Container {
    const container = new Container(record, this.engine.store);
    container.save();
    this.#put(container);
    return container;
  }

  remove(container: Container): void {
    this.#containers.delete(container.id);
    this.#names.delete(container.name);
    this.engine.store.remove(`containers/${container.id}`);
  }

  rename(container: Container, name: string): void {
    this.#names.delete(container.name);
    container.set({ Name: `/${name}` });
    this.#names.set(name, container.id);
  }

  idOfName(name: string): string | undefined {
    return this.#names.get(name);
  }

  /** By id, name or the beginning of an id. */
  find(text: string): Container | undefined {
    const exact = this.#containers.get(text);
    if (exact) return exact;
    const named = this.#names.get(text.replace(/^\//, ""));
    if (named !== undefined) return this.#containers.get(named);
    if (!/^[a-f0-9]+$/.test(text)) return undefined;
    const found = this.all.filter(({ id }) => id.startsWith(text));
    if (found.length > 1) throw badRequest(`multiple IDs found with provided prefix: ${text}`);
    return found[0];
  }

  require(text: string): Container {
    const container = this.find(text);
    if (!container) throw notFound(`No such container: ${text}`);
    return container;
  }
}
