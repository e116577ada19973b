import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import type { ListeningSocket } from "../../process/network/socket.ts";
import { SIGKILL } from "../../process/signals.ts";
import { Killed } from "../../process/unwind.ts";
import { serveConnection } from "../docker/api/http-server.ts";
import type { Container } from "../docker/engine/containers/container.ts";
import { removeOnDemand } from "../docker/engine/containers/remove.ts";
import type { Engine } from "../docker/engine/engine.ts";
import { INSIDE_NODE } from "../docker/engine/networks/network-store.ts";
import { autoscale, SYNC_PERIOD } from "./controllers/autoscaler.ts";
import { type Controller, earliest } from "./controllers/control-loop.ts";
import { cronJobs } from "./controllers/cron-job.ts";
import { daemonSets } from "./controllers/daemon-set.ts";
import { deployments } from "./controllers/deployment.ts";
import { endpoints } from "./controllers/endpoints.ts";
import { jobs } from "./controllers/job.ts";
import { replicaSets } from "./controllers/replica-set.ts";
import { scheduler } from "./controllers/scheduler.ts";
import { statefulSets } from "./controllers/stateful-set.ts";
import { taintEviction } from "./controllers/taint-eviction.ts";
import { ensureBaseObjects } from "./node/base-objects.ts";
import { Kubelet } from "./node/kubelet.ts";
import { Metrics, RESOLUTION } from "./node/metrics.ts";
import { NodeImages } from "./node/node-images.ts";
import { PodContainers } from "./node/pod-containers.ts";
import { Prober } from "./node/probes.ts";
import { ServiceProxy } from "./node/service-proxy.ts";
import { ApiServer } from "./server/api-server.ts";
import { collectGarbage } from "./server/delete.ts";
import { Registry } from "./server/registry.ts";

const API_PORT = 6443;
const POD_SUBNET = "10.244.0.0/24";
const POD_GATEWAY = "10.244.0.1";
/** The addresses before it are those of the control plane's own pods. */
const FIRST_POD = 6;
const LAST_POD = 254;
/** What happens at once is looked at together. */
const SOON = 10;

const CONTROLLERS: readonly Controller[] = [
  collectGarbage,
  taintEviction,
  cronJobs,
  jobs,
  daemonSets,
  statefulSets,
  replicaSets,
  deployments,
  scheduler,
  endpoints,
];

function folderOf(node: string): string {
  return `kubernetes/${node.slice(0, 12)}`;
}

function networkNameOf(node: string): string {
  return `cni-${node.slice(0, 12)}`;
}

/** A Kubernetes cluster of one node, which is a container: control plane and kubelet, on the engine that runs the container. */
export class Cluster {
  readonly #registry: Registry;
  readonly #images: NodeImages;
  readonly #containers: PodContainers;
  readonly #metrics: Metrics;
  readonly #prober: Prober;
  #kubelet: Kubelet | undefined;
  #listenerFd: number | undefined;
  #cancelPass: (() => void) | undefined;
  #passAt = Number.POSITIVE_INFINITY;
  #cancels: (() => void)[] = [];
  #isEnding = false;
  #lastAddress = FIRST_POD - 1;

  constructor(
    private readonly engine: Engine,
    private readonly node: Container,
  ) {
    const folder = folderOf(node.id);
    this.#registry = new Registry(engine, `${folder}/registry`);
    this.#images = new NodeImages(engine, `${folder}/images.json`);
    this.#containers = new PodContainers(engine, node, networkNameOf(node.id));
    this.#metrics = new Metrics(engine, this.#registry);
    this.#prober = new Prober(engine, this.#registry, this.#containers, () => this.#network);
  }

  /** The disk has been read anew. */
  load(): void {
    this.#registry.load();
    this.#images.load();
    this.#soon();
  }

  hasImage(id: string): boolean {
    return this.#images.has(id);
  }

  /** `kind load docker-image`. */
  addImage(name: string, id: string): void {
    this.#images.addAs(name, id);
  }

  get #network() {
    return this.engine.runtime.container(this.node.id)?.network;
  }

  get #address(): string {
    const [endpoint] = Object.values(this.node.record.NetworkSettings.Networks);
    return endpoint?.IPAddress ?? "";
  }

  async start(): Promise<void> {
    const { engine } = this;
    this.load();
    const name = this.node.record.Config.Hostname;
    ensureBaseObjects(this.#registry, name, this.#address);
    this.#makePodNetwork();
    for (const { status } of this.#registry.pods.list())
      this.#lastAddress = Math.max(this.#lastAddress, lastPart(status.podIP));
    this.#kubelet = new Kubelet({
      engine,
      registry: this.#registry,
      containers: this.#containers,
      images: this.#images,
      prober: this.#prober,
      hostAddress: this.#address,
      isEnding: () => this.#isEnding || engine.isEnding,
      freeAddress: () => this.#freeAddress(),
    });
    this.#cancels.push(this.#registry.changes.listen(() => this.#soon()));
    this.#every(RESOLUTION, () => this.#metrics.scrape());
    this.#every(SYNC_PERIOD, () => autoscale(this.#registry, (pod) => this.#metrics.of(pod)));
    this.#soon();
    this.#serve();
  }

  #makePodNetwork(): void {
    const { engine } = this;
    const name = networkNameOf(this.node.id);
    const network =
      engine.networks.named(name) ??
      engine.networks.create({
        name,
        config: [{ Subnet: POD_SUBNET, Gateway: POD_GATEWAY }],
        labels: { [INSIDE_NODE]: this.node.id },
      });
    const host = this.#network;
    if (host) engine.runtime.networks.serve(network.Id, new ServiceProxy(this.#registry, POD_GATEWAY), host);
  }

  #freeAddress(): string {
    const used = new Set(this.#registry.pods.list().map(({ status }) => status.podIP));
    for (;;) {
      this.#lastAddress = this.#lastAddress >= LAST_POD ? FIRST_POD : this.#lastAddress + 1;
      const address = `10.244.0.${this.#lastAddress}`;
      if (!used.has(address)) return address;
    }
  }

  /** Does something again and again, on the computer's clock. */
  #every(period: number, act: () => void): void {
    let cancel = () => {};
    const again = () => {
      cancel = this.engine.later(period, () => {
        this.engine.refresh();
        if (this.#isEnding) return;
        act();
        again();
      });
    };
    again();
    this.#cancels.push(() => cancel());
  }

  #soon(milliseconds = SOON): void {
    const at = this.engine.now() + milliseconds;
    if (this.#isEnding || at >= this.#passAt) return;
    this.#cancelPass?.();
    this.#passAt = at;
    this.#cancelPass = this.engine.later(milliseconds, () => this.#pass());
  }

  /** One look at everything: each change that it makes wants another. */
  #pass(): void {
    this.#passAt = Number.POSITIVE_INFINITY;
    this.engine.refresh();
    if (this.#isEnding) return;
    let again: number | undefined;
    for (const controller of CONTROLLERS) again = earliest(again, controller(this.#registry));
    this.#kubelet?.sync();
    if (again !== undefined) this.#soon(Math.max(SOON, again));
  }

  containerEnded(container: Container): void {
    this.#kubelet?.containerEnded(container);
  }

  /** The node's container has ended, and what is inside of it with it. */
  stop(): void {
    this.#isEnding = true;
    this.#cancelPass?.();
    for (const cancel of this.#cancels) cancel();
    this.#kubelet?.close();
    if (this.#listenerFd !== undefined) this.engine.process.fds.close(this.#listenerFd);
    for (const container of this.#containers.of()) container.task?.signal(SIGKILL);
  }

  /** The API listens in the node; the engine's process serves it, so that it answers also while a lesson's check runs. */
  #serve(): void {
    const { process } = this.engine;
    const socket = this.#network?.listen(process, "0.0.0.0", API_PORT);
    if (!socket || socket instanceof Errno) return;
    this.#listenerFd = process.fds.add(socket, 4);
    const server = new ApiServer(
      this.#registry,
      {
        engine: this.engine,
        containerOf: (pod, name, attempt) => this.#containers.find(pod, name, attempt),
        sandboxOf: ({ metadata }) => this.#containers.sandboxOf(metadata.uid),
      },
      this.#metrics,
    );
    this.engine.background(this.#accept(socket, server));
  }

  async #accept(listener: ListeningSocket, server: ApiServer): Promise<void> {
    const { engine } = this;
    const { process } = engine;
    while (!this.#isEnding) {
      const socket = await listener.accept(process);
      const fd = process.fds.add(socket, 4);
      socket.release();
      const headers = () => ({
        "Cache-Control": "no-cache, private",
        Date: `${formatTime("%a, %d %b %Y %H:%M:%S", engine.now())} GMT`,
      });
      serveConnection(
        process,
        socket,
        async (request, reply) => {
          await engine.comeBack();
          await server.handle(request, reply);
        },
        headers,
      )
        .catch((thrown) => {
          if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
        })
        .finally(() => process.fds.close(fd));
    }
  }
}

function lastPart(address: string | undefined): number {
  return Number(/\.(\d+)$/.exec(address?.startsWith("10.244.") ? address : "")?.[1] ?? 0);
}

/** The node has been removed: nothing of its cluster is left. */
export async function removeCluster(engine: Engine, node: string): Promise<void> {
  for (const container of engine.containers.all)
    if (container.labels["io.kubernetes.node"] === node && !container.isRemoved)
      await removeOnDemand(engine, container, { volumes: true, force: true });
  engine.store.remove(folderOf(node));
  const network = engine.networks.named(networkNameOf(node));
  if (network) engine.networks.remove(network.Id);
}
