import { Errno } from "../../../disk/errno.ts";
import { ROOT } from "../../../disk/files.ts";
import { makeUnion, removeTree } from "../../../disk/layers.ts";
import type { Kernel } from "../../../process/kernel.ts";
import { Machine } from "./container.ts";
import { LayerStore } from "./layer-store.ts";
import { BridgeNetworks } from "./networks.ts";
import { INIT_LAYER, layerPlace, makeDirectories, must, OVERLAY, rootPlace } from "./places.ts";
import type { Container, ContainerSpec, Runtime } from "./runtime.ts";

/** Numbers of the file systems of containers (st_dev) begin here. */
const FIRST_DEVICE = 0x30;

class DockerRuntime implements Runtime {
  readonly layers: LayerStore;
  readonly networks: BridgeNetworks;
  readonly #machines = new Map<string, Machine>();

  constructor(readonly kernel: Kernel) {
    this.layers = new LayerStore(kernel);
    this.networks = new BridgeNetworks(kernel);
  }

  createContainer({ id, layers }: ContainerSpec): Container {
    const { disk } = this.kernel;
    const files = disk.view(ROOT, { umask: 0 });
    this.layers.makeInitLayer();
    must(makeDirectories(files, OVERLAY, 0o710));
    must(files.mkdir(`${OVERLAY}/${id}`, 0o710), `mkdir ${OVERLAY}/${id}-init`);
    const places = [INIT_LAYER, ...layers].map(layerPlace);
    const made = makeUnion(disk, rootPlace(id), places, FIRST_DEVICE + Number.parseInt(id.slice(0, 5), 16));
    if (made) removeTree(disk, `${OVERLAY}/${id}`);
    must(made, `mkdir ${OVERLAY}/${id}`);
    const machine = new Machine(id, this);
    this.#machines.set(id, machine);
    return machine;
  }

  container(id: string): Machine | undefined {
    const isThere = !(this.kernel.disk.view(ROOT).stat(rootPlace(id)) instanceof Errno);
    const known = this.#machines.get(id);
    if (!isThere) {
      this.#machines.delete(id);
      return undefined;
    }
    if (known) return known;
    const machine = new Machine(id, this);
    this.#machines.set(id, machine);
    return machine;
  }
}

const runtimes = new WeakMap<Kernel, Runtime>();

/** The runtime of a computer. */
export function runtimeOf(kernel: Kernel): Runtime {
  let runtime = runtimes.get(kernel);
  if (!runtime) {
    runtime = new DockerRuntime(kernel);
    runtimes.set(kernel, runtime);
  }
  return runtime;
}
