import { Errno } from "../../../disk/errno.ts";
import { type Files, ROOT } from "../../../disk/files.ts";
import { removeTree, saveUnion, unionChanges } from "../../../disk/layers.ts";
import type { Kernel } from "../../../process/kernel.ts";
import { Namespace } from "../../../process/namespace.ts";
import type { Network } from "../../../process/network/network.ts";
import type { Confinement } from "./confinement.ts";
import { writeEngineFiles } from "./engine-files.ts";
import { goMessage } from "./find-executable.ts";
import type { LayerStore } from "./layer-store.ts";
import { Mounts } from "./mounts.ts";
import type { BridgeNetworks, Connected } from "./networks.ts";
import { layerPlace, must, OVERLAY, rootPlace } from "./places.ts";
import type {
  Container,
  ContainerMount,
  ExecSpec,
  ExecTask,
  RootChange,
  StartFailure,
  Task,
  TaskSpec,
} from "./runtime.ts";
import { failureOf, prepareProcess, startProcess } from "./start-process.ts";
import { ContainerTask, StartedTask } from "./task.ts";
import { withVolumes } from "./volumes-at-rest.ts";

const KINDS = { added: "A", changed: "C", removed: "D" } as const;

/** What the containers of a computer share. */
export interface Surroundings {
  readonly kernel: Kernel;
  readonly layers: LayerStore;
  readonly networks: BridgeNetworks;
  container(id: string): Machine | undefined;
}

interface Running {
  readonly task: Task;
  readonly namespace: Namespace;
  readonly mounts: Mounts;
  readonly hostname: string;
  readonly confinement: Confinement | undefined;
  readonly connected: Connected | undefined;
}

/** A container: its root on the disk and, while it runs, its namespaces. */
export class Machine implements Container {
  #running: Running | undefined;

  constructor(
    readonly id: string,
    private readonly around: Surroundings,
  ) {}

  get task(): Task | undefined {
    return this.#running?.task;
  }

  get network(): Network | undefined {
    return this.#running?.namespace.network;
  }

  get files(): Files {
    const { disk } = this.around.kernel;
    if (this.#running) return this.#running.mounts.view;
    const root = must(disk.view(ROOT).openDirectory(rootPlace(this.id)));
    return disk.view(ROOT, { umask: 0, root });
  }

  withMounts<T>(mounts: readonly ContainerMount[], act: (files: Files) => T): T {
    if (this.#running) return act(this.files);
    return withVolumes(this.around.kernel, this.id, mounts, act);
  }

  changes(): readonly RootChange[] {
    return unionChanges(this.around.kernel.disk, rootPlace(this.id)).map(({ kind, path }) => ({
      kind: KINDS[kind],
      path,
    }));
  }

  get size(): number {
    let sum = 0;
    for (const { link } of unionChanges(this.around.kernel.disk, rootPlace(this.id)))
      if (link?.node.isFile()) sum += link.node.size;
    return sum;
  }

  commit(layer: string): void {
    this.around.layers.add(layer, () => {
      must(saveUnion(this.around.kernel.disk, rootPlace(this.id), layerPlace(layer)));
    });
  }

  start(spec: TaskSpec): Task | StartFailure {
    if (this.#running) throw new Error(`container ${this.id} runs already`);
    const { kernel, networks } = this.around;
    const endpoints = Array.isArray(spec.network) ? spec.network : [];
    writeEngineFiles(kernel, this.id, spec, networks.hasNames(endpoints));
    const mounts = new Mounts(kernel, this.id, spec);
    const connected = Array.isArray(spec.network) ? networks.stack(() => mounts.view) : undefined;
    const namespace = new Namespace({
      hostname: spec.hostname,
      domainname: spec.domainname,
      limits: spec.limits,
      network: connected?.network ?? this.#joinedNetwork(spec),
      mounts: () => mounts.text,
      now: () => kernel.now(),
    });
    const fail = (problem: string, isDaemons: boolean) => {
      mounts.takeAway();
      return failureOf(problem, isDaemons, false);
    };
    const unmounted = mountOrUndo(mounts, namespace);
    if (unmounted) return fail(unmounted, false);
    const prepared = prepareProcess(kernel, mounts.root, spec, spec.hostname, true);
    if ("problem" in prepared) return fail(prepared.problem, prepared.isDaemons);
    if (connected) for (const endpoint of endpoints) networks.connect(this.id, connected, endpoint);
    const started = startProcess(kernel, namespace, mounts.root, spec, prepared, spec.confinement);
    if (started instanceof Errno) return fail(goMessage(started), false);
    const end = () => this.#end(mounts, connected);
    // It may have ended already: then there is nothing that runs, and yet a task to ask.
    const running = { namespace, mounts, hostname: spec.hostname, confinement: spec.confinement, connected };
    const task = new ContainerTask(
      started,
      kernel,
      namespace,
      spec.output,
      end,
      this.id,
      networks,
      connected,
    );
    if (!task.exit) this.#running = { ...running, task };
    return task;
  }

  #joinedNetwork({ network }: TaskSpec): Network | undefined {
    if (typeof network !== "object" || !("container" in network)) return undefined;
    const other = this.around.container(network.container);
    if (!other?.task) throw new Error(`cannot join network of a non running container: ${network.container}`);
    return other.network;
  }

  #end(mounts: Mounts, connected: Connected | undefined): void {
    const { networks } = this.around;
    this.#running = undefined;
    networks.unpublish(this.id);
    if (connected) for (const id of [...connected.cards.keys()]) networks.disconnect(this.id, connected, id);
    mounts.takeAway();
  }

  exec(spec: ExecSpec): ExecTask | StartFailure {
    const running = this.#running;
    if (!running) throw new Error(`container ${this.id} is not running`);
    const { kernel } = this.around;
    const { namespace, mounts } = running;
    const prepared = prepareProcess(kernel, mounts.root, spec, namespace.hostname, false);
    if ("problem" in prepared) return failureOf(prepared.problem, prepared.isDaemons, true);
    const started = startProcess(kernel, namespace, mounts.root, spec, prepared, running.confinement);
    if (started instanceof Errno) return failureOf(goMessage(started), false, true);
    return new StartedTask(started, kernel, namespace, spec.output, () => undefined);
  }

  remove(): void {
    if (this.#running) throw new Error(`container ${this.id} runs`);
    removeTree(this.around.kernel.disk, `${OVERLAY}/${this.id}`);
  }
}

/** A disk that is full leaves no half of it. */
function mountOrUndo(mounts: Mounts, namespace: Namespace): string | undefined {
  try {
    return mounts.mountAll(namespace);
  } catch (thrown) {
    mounts.takeAway();
    throw thrown;
  }
}
