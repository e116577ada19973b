import * as v from "valibot";
import type { Container } from "../../docker/engine/containers/container.ts";
import { CREATE_BODY, createContainer } from "../../docker/engine/containers/create.ts";
import { POD_UID } from "../../docker/engine/containers/inside-node.ts";
import { removeOnDemand } from "../../docker/engine/containers/remove.ts";
import { startContainer } from "../../docker/engine/containers/start.ts";
import { stopContainer } from "../../docker/engine/containers/stop.ts";
import type { Engine } from "../../docker/engine/engine.ts";
import type { Image } from "../../docker/engine/images/image-store.ts";
import type { Container as ContainerSpec, Pod } from "../api/pod.ts";
import { milliOf, quantityOf } from "../api/quantity.ts";

const CONTAINER_NAME = "io.kubernetes.container.name";
const SANDBOX = "POD";
const LEAST_MEMORY = 6 * 1024 * 1024;
/** cpu.shares of a whole processor, and the fewest (kubelet, MilliCPUToShares). */
const SHARES = 1024;
const LEAST_SHARES = 2;
const PROCESSORS = 2;

export interface ContainerWish {
  readonly pod: Pod;
  readonly spec: ContainerSpec;
  readonly attempt: number;
  readonly image: Image;
  readonly env: readonly string[];
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly binds: readonly string[];
}

/** The containers of pods, as the node's container runtime has them: real ones of the engine, inside of the node. */
export class PodContainers {
  #lastStart: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    /** The node's own container. */
    private readonly node: Container,
    private readonly network: string,
  ) {}

  /** All of a pod, and of no pod in particular all of this node. */
  of(uid?: string): readonly Container[] {
    return this.engine.containers.all.filter(
      ({ labels }) =>
        (uid === undefined ? labels[POD_UID] !== undefined : labels[POD_UID] === uid) &&
        labels["io.kubernetes.node"] === this.node.id,
    );
  }

  find(pod: Pod, name: string, attempt: number): Container | undefined {
    return this.engine.containers.find(nameOf(pod, name, attempt));
  }

  sandboxOf(uid: string): Container | undefined {
    return this.of(uid).findLast(({ labels }) => labels[CONTAINER_NAME] === SANDBOX);
  }

  /** The pod's network: a process that does nothing keeps it, whatever becomes of the others. */
  async startSandbox(pod: Pod, address: string): Promise<Container> {
    const attempt = this.of(pod.metadata.uid).filter(
      ({ labels }) => labels[CONTAINER_NAME] === SANDBOX,
    ).length;
    const body = v.parse(CREATE_BODY, {
      Image: this.node.record.Image,
      Entrypoint: ["/pause"],
      Hostname: pod.spec.hostname ?? pod.metadata.name,
      Labels: this.#labels(pod, SANDBOX),
      HostConfig: {
        NetworkMode: this.network,
        ...namesOf(pod),
      },
      NetworkingConfig: { EndpointsConfig: { [this.network]: { IPAMConfig: { IPv4Address: address } } } },
    });
    const container = createContainer(this.engine, nameOf(pod, SANDBOX, attempt), body);
    await this.start(container);
    return container;
  }

  create(wish: ContainerWish): Container {
    const { pod, spec, attempt, image } = wish;
    const { limits, requests } = spec.resources;
    const cpus = quantityOf(limits?.cpu);
    const memory = quantityOf(limits?.memory);
    const sandbox = this.sandboxOf(pod.metadata.uid);
    const body = v.parse(CREATE_BODY, {
      Image: image.id,
      Env: wish.env,
      ...(wish.command.length > 0 && { Entrypoint: wish.command }),
      ...(wish.args.length > 0 && { Cmd: wish.args }),
      ...(spec.workingDir && { WorkingDir: spec.workingDir }),
      Hostname: pod.spec.hostname ?? pod.metadata.name,
      Tty: spec.tty ?? false,
      OpenStdin: spec.stdin ?? false,
      StdinOnce: spec.stdinOnce ?? false,
      // Docker's own checks of health are not the node's.
      Healthcheck: { Test: ["NONE"] },
      User: userOf(spec, pod),
      Labels: this.#labels(pod, spec.name),
      HostConfig: {
        NetworkMode: `container:${sandbox?.id ?? ""}`,
        ...namesOf(pod),
        Binds: wish.binds,
        NanoCpus: Math.min(cpus, PROCESSORS) * 1e9,
        Memory: memory > 0 ? Math.max(memory, LEAST_MEMORY) : 0,
        CpuShares: Math.max(LEAST_SHARES, Math.floor((milliOf(requests?.cpu) * SHARES) / 1000)),
      },
    });
    return createContainer(this.engine, nameOf(pod, spec.name, attempt), body);
  }

  #labels({ metadata }: Pod, name: string) {
    return {
      [CONTAINER_NAME]: name,
      "io.kubernetes.pod.name": metadata.name,
      "io.kubernetes.pod.namespace": metadata.namespace ?? "default",
      [POD_UID]: metadata.uid,
      "io.kubernetes.node": this.node.id,
    };
  }

  /** One start after the other, as the network wants it. */
  async start(container: Container): Promise<void> {
    const turn = this.#lastStart.then(() => startContainer(this.engine, container)).then(() => undefined);
    this.#lastStart = turn.catch(() => undefined);
    await turn;
  }

  async stop(container: Container, grace: number): Promise<void> {
    await stopContainer(this.engine, container, { timeout: grace });
    this.engine.refresh();
  }

  async remove(container: Container): Promise<void> {
    this.engine.refresh();
    if (!container.isRemoved) await removeOnDemand(this.engine, container, { volumes: true, force: true });
  }
}

/** The cluster's name server, and where it looks for short names (resolv.conf(5)). */
function namesOf({ metadata }: Pod) {
  return {
    Dns: ["10.96.0.10"],
    DnsSearch: [`${metadata.namespace}.svc.cluster.local`, "svc.cluster.local", "cluster.local"],
    DnsOptions: ["ndots:5"],
  };
}

function nameOf({ metadata }: Pod, name: string, attempt: number): string {
  return `k8s_${name}_${metadata.name}_${metadata.namespace}_${metadata.uid}_${attempt}`;
}

function userOf({ securityContext }: ContainerSpec, pod: Pod): string {
  const user = securityContext?.runAsUser ?? pod.spec.securityContext.runAsUser;
  return typeof user === "number" ? String(user) : "";
}
