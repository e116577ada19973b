import type { Cluster } from "../../kubernetes/cluster.ts";
import type { Container } from "./containers/container.ts";
import type { Engine } from "./engine.ts";

/** What kind says of the containers that it makes: whose cluster they are of. */
export const CLUSTER_LABEL = "io.x-k8s.kind.cluster";

/** Containers that are Kubernetes nodes, each with its cluster. The cluster's code is loaded with the first of them. */
export class Kubernetes {
  /** By the ids of the nodes. */
  readonly #clusters = new Map<string, Cluster>();

  /** Clusters whose code is being loaded. */
  readonly #beginning = new Set<Promise<void>>();

  constructor(private readonly engine: Engine) {}

  /** The disk has been read anew. */
  load(): void {
    for (const [id, cluster] of [...this.#clusters]) {
      const node = this.engine.containers.find(id);
      if (node?.task) cluster.load();
      else this.#end(id, cluster);
    }
  }

  containerStarted(container: Container): void {
    if (container.labels[CLUSTER_LABEL] === undefined) return;
    const begin = this.#begin(container).finally(() => this.#beginning.delete(begin));
    this.#beginning.add(begin);
    this.engine.background(begin);
  }

  /** Waits until the clusters of all nodes that run have begun. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#beginning);
  }

  async #begin(node: Container): Promise<void> {
    const { engine } = this;
    const run = node.record.Run;
    const { Cluster } = await engine.outside(import("../../kubernetes/cluster.ts"));
    engine.refresh();
    if (!node.task || node.record.Run !== run || this.#clusters.has(node.id)) return;
    const cluster = new Cluster(engine, node);
    this.#clusters.set(node.id, cluster);
    await cluster.start();
  }

  containerEnded(container: Container): void {
    const own = this.#clusters.get(container.id);
    if (own) this.#end(container.id, own);
    else for (const cluster of this.#clusters.values()) cluster.containerEnded(container);
  }

  containerRemoved(container: Container): void {
    if (container.labels[CLUSTER_LABEL] === undefined) return;
    this.engine.background(this.#forget(container.id));
  }

  async #forget(id: string): Promise<void> {
    const { removeCluster } = await this.engine.outside(import("../../kubernetes/cluster.ts"));
    await removeCluster(this.engine, id);
  }

  #end(id: string, cluster: Cluster): void {
    this.#clusters.delete(id);
    cluster.stop();
  }

  /** False: no node of that id runs. */
  addImage(node: string, name: string, id: string): boolean {
    const cluster = this.#clusters.get(node);
    cluster?.addImage(name, id);
    return cluster !== undefined;
  }

  /** Images that nodes have, and docker itself has not. */
  isOfNode(image: string): boolean {
    for (const cluster of this.#clusters.values()) if (cluster.hasImage(image)) return true;
    return false;
  }
}
