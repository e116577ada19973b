import type { Container } from "../../docker/engine/containers/container.ts";
import { POD_UID } from "../../docker/engine/containers/inside-node.ts";
import type { Engine } from "../../docker/engine/engine.ts";
import type { Pod } from "../api/pod.ts";
import type { Registry } from "../server/registry.ts";
import type { NodeImages } from "./node-images.ts";
import type { PodContainers } from "./pod-containers.ts";
import { PodWorker } from "./pod-worker.ts";
import type { Prober } from "./probes.ts";

/** What the workers of one node share. */
export interface NodeServices {
  readonly engine: Engine;
  readonly registry: Registry;
  readonly containers: PodContainers;
  readonly images: NodeImages;
  readonly prober: Prober;
  readonly hostAddress: string;
  /** The node has ended: nothing is started any more. */
  isEnding(): boolean;
  /** An address of the pods' network that nobody has. */
  freeAddress(): string;
}

/** Runs the pods of a node: a worker for each, which goes on where the last change has left it. */
export class Kubelet {
  readonly #workers = new Map<string, PodWorker>();

  constructor(private readonly services: NodeServices) {}

  /** Looks at all pods; what belongs to none is ended. */
  sync(): void {
    const { registry, containers } = this.services;
    const pods = registry.pods.list().filter(({ spec }) => spec.nodeName !== undefined && !isStatic(spec));
    const uids = new Set(pods.map(({ metadata }) => metadata.uid));
    for (const { labels } of containers.of()) uids.add(labels[POD_UID] ?? "");
    for (const uid of this.#workers.keys()) uids.add(uid);
    for (const uid of uids) this.#worker(uid).sync();
  }

  #worker(uid: string): PodWorker {
    const known = this.#workers.get(uid);
    if (known) return known;
    const worker = new PodWorker(this.services, uid, () => this.#workers.delete(uid));
    this.#workers.set(uid, worker);
    return worker;
  }

  containerEnded(container: Container): void {
    const uid = container.labels[POD_UID];
    if (uid !== undefined) this.#worker(uid).containerEnded(container);
  }

  /** The node ends: its timers do, too. */
  close(): void {
    for (const worker of this.#workers.values()) worker.close();
    this.#workers.clear();
  }
}

/** Parts of the control plane: they run in the node's own process. */
function isStatic({ priorityClassName }: Pod["spec"]): boolean {
  return priorityClassName?.startsWith("system-") ?? false;
}
