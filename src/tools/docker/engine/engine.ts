import * as v from "valibot";
import type { SeededRandom } from "../../../base/random.ts";
import type { Files } from "../../../disk/files.ts";
import { ROOT } from "../../../disk/files.ts";
import { FdTable } from "../../../process/fd-table.ts";
import type { Process } from "../../../process/process.ts";
import { SIGKILL } from "../../../process/signals.ts";
import { Killed } from "../../../process/unwind.ts";
import { layerId } from "../hub/hub.ts";
import type { Runtime, Task } from "../runtime/runtime.ts";
import { Swarm } from "../swarm/swarm.ts";
import type { Container } from "./containers/container.ts";
import { CONTAINER_RECORD } from "./containers/container-record.ts";
import { ContainerStore } from "./containers/container-store.ts";
import { ExecStore } from "./containers/exec.ts";
import { bringBackLost, restartAfterBoot } from "./containers/restart.ts";
import { stopAll } from "./containers/stop.ts";
import { Events } from "./events.ts";
import type { Hub } from "./hub-access.ts";
import { ImageStore } from "./images/image-store.ts";
import { pushedLayers } from "./images/pushed-images.ts";
import { Kubernetes } from "./kubernetes.ts";
import { NetworkStore } from "./networks/network-store.ts";
import { Store } from "./store.ts";
import { VolumeStore } from "./volumes/volume-store.ts";

const KEEPER = "/usr/bin/containerd";

/** The Docker engine of one computer: what a running dockerd keeps in memory, all of it read from the disk. */
export class Engine {
  readonly store: Store;
  readonly events: Events;
  readonly images: ImageStore;
  readonly containers: ContainerStore;
  readonly networks: NetworkStore;
  readonly volumes: VolumeStore;
  readonly swarm: Swarm;
  readonly kubernetes: Kubernetes;
  readonly execs = new ExecStore();
  /** Whose timers restarts and health checks are: unlike dockerd itself it stands still while a lesson's check runs. */
  readonly keeper: Process;
  #isShuttingDown = false;
  /** Who asks meanwhile waits too. */
  #comingBack: Promise<void> | undefined;

  constructor(
    readonly process: Process,
    readonly runtime: Runtime,
    readonly hub: Hub,
  ) {
    const { kernel } = process;
    this.store = new Store(process.files);
    this.events = new Events(kernel);
    this.images = new ImageStore(this.store);
    this.volumes = new VolumeStore(this);
    this.networks = new NetworkStore(this);
    this.containers = new ContainerStore(this);
    this.swarm = new Swarm(this);
    this.kubernetes = new Kubernetes(this);
    for (const other of kernel.processes) if (other.path === KEEPER) other.terminate(SIGKILL);
    this.keeper = kernel.createProcess({
      argv: [KEEPER],
      env: new Map(),
      fds: new FdTable(),
      files: kernel.disk.view(ROOT),
      path: KEEPER,
    });
    this.keeper.block(() => () => undefined).catch(() => undefined);
  }

  /** The engine begins: what ran before its start runs no more, and what is to run always is started. */
  start(): void {
    this.store.makeDirectory("", 0o710);
    this.store.makeDirectory("containers", 0o710);
    const tasks = this.store.names("containers").flatMap((id) => this.#leftTask(id) ?? []);
    const left = tasks.filter(({ isOfRecord }) => isOfRecord);
    for (const { task } of left) task.signal(SIGKILL);
    this.#load();
    // What an earlier engine left has ended; it does not come back, unlike what ran when the computer was stored.
    for (const { id } of left) this.containers.require(id).isLost = false;
    // Of a run that was taken back. Only now: the engine of that run may still listen, and would write its view.
    for (const { task, isOfRecord } of tasks) if (!isOfRecord) task.signal(SIGKILL);
    restartAfterBoot(this);
  }

  /** What runs of a container whose engine has gone, of which nobody would hear the end. */
  #leftTask(id: string): { id: string; task: Task; isOfRecord: boolean } | undefined {
    const task = this.runtime.container(id)?.task;
    if (!task) return undefined;
    const record = v.safeParse(CONTAINER_RECORD, this.store.read(`containers/${id}/config.v2.json`));
    return { id, task, isOfRecord: record.success && record.output.State.Pid === task.pid };
  }

  /** It ends, or has been killed: nothing is started again any more. */
  get isEnding(): boolean {
    return this.#isShuttingDown || this.process.exit !== undefined;
  }

  /** The engine ends, and its containers with it; they have the time to end by themselves that `docker stop` gives them. */
  async shutDown(): Promise<void> {
    this.refresh();
    this.#isShuttingDown = true;
    await stopAll(this);
    this.keeper.terminate(SIGKILL);
  }

  #load(): void {
    this.store.catchUp();
    this.images.load();
    this.volumes.load();
    this.networks.load();
    this.containers.load();
    this.swarm.load();
    this.kubernetes.load();
    this.store.catchUp();
  }

  /** Before anything is done: the disk may have gone back to an earlier state, and the engine goes with it. */
  refresh(): void {
    if (this.store.isStale) this.#load();
  }

  /** The same, for who can wait until what ran then runs again. */
  async comeBack(): Promise<void> {
    this.refresh();
    if (!this.containers.hasLost) return this.#comingBack;
    this.#comingBack = bringBackLost(this)
      .then(() => this.kubernetes.settled())
      .finally(() => {
        this.#comingBack = undefined;
      });
    await this.#comingBack;
  }

  now(): number {
    return this.process.kernel.now();
  }

  get random(): SeededRandom {
    return this.process.kernel.random;
  }

  get files(): Files {
    return this.process.files;
  }

  /** Calls `fire` later on the computer's clock, unless the engine has ended by then; gives what takes that back. */
  later(milliseconds: number, fire: () => void): () => void {
    const { scheduler } = this.process.kernel;
    return scheduler.at(this.keeper, this.now() + milliseconds, () => {
      if (this.process.exit === undefined) fire();
    });
  }

  /** Whether `event` came within so many milliseconds. */
  async comesWithin(milliseconds: number, event: Promise<unknown>): Promise<boolean> {
    if (milliseconds < 0) {
      await event;
      return true;
    }
    const { scheduler } = this.process.kernel;
    return new Promise((resolve) => {
      const cancel = scheduler.at(this.process, this.now() + milliseconds, () => resolve(false));
      event.then(() => {
        cancel();
        resolve(true);
      });
    });
  }

  /** Waits for something of the host's, such as code that is fetched: the clock does not jump meanwhile. */
  outside<T>(work: Promise<T>): Promise<T> {
    return this.process.kernel.scheduler.host(this.process, work);
  }

  /** Lets something go on by itself. A fault in it is told, and ends nothing else. */
  background(work: Promise<unknown>): void {
    work.catch((thrown) => {
      if (!(thrown instanceof Killed)) this.process.kernel.onFault?.(thrown, this.process);
    });
  }

  containerEvent(container: Container, action: string, extra: Readonly<Record<string, string>> = {}): void {
    const { record, labels } = container;
    const attributes = { ...labels, ...extra, image: record.Config.Image, name: container.name };
    this.events.publish("container", action, container.id, attributes);
  }

  /** Layers that no image has any more. Roots of containers keep theirs. */
  dropUnusedLayers(): void {
    const used = [...this.images.usedLayers, ...pushedLayers(this.store)];
    this.runtime.layers.keepOnly(new Set(used.map(layerId)));
  }
}
