import type { Container } from "../../docker/engine/containers/container.ts";
import { EngineError } from "../../docker/engine/engine-error.ts";
import { isoTime, parseTime } from "../../docker/engine/go-time.ts";
import type { Container as ContainerSpec, ContainerState, ContainerStatus, Pod } from "../api/pod.ts";
import { isFinished } from "../api/pod-state.ts";
import { ContainerStart } from "./container-start.ts";
import { EarliestTimer } from "./earliest-timer.ts";
import type { NodeServices } from "./kubelet.ts";
import { deriveStatus, formatDelay, freshStatus, runsAgain, setContainer, statusOf } from "./pod-status.ts";
import { StartRetries } from "./start-retries.ts";
import { removeVolumes } from "./volumes.ts";

const FIRST_BACK_OFF = 10_000;
const LONGEST_BACK_OFF = 300_000;
/** A run of this length was a success: the next delay is the first again. */
const GOOD_RUN = 600_000;
const CONTAINER_NAME = "io.kubernetes.container.name";

/** One pod on its node, from its first container to the removal of the last. */
export class PodWorker {
  #isBusy = false;
  #isWanted = false;
  #isClosed = false;
  readonly #timer: EarliestTimer;
  /** How long the next start of a container is put off, by its name. */
  readonly #delays = new Map<string, number>();
  readonly #retries = new StartRetries();
  readonly #start: ContainerStart;

  constructor(
    private readonly node: NodeServices,
    private readonly uid: string,
    private readonly ended: () => void,
  ) {
    this.#start = new ContainerStart(node);
    this.#timer = new EarliestTimer(node.engine, () => this.sync());
  }

  get #pod(): Pod | undefined {
    return this.node.registry.pods.list().find(({ metadata }) => metadata.uid === this.uid);
  }

  close(): void {
    this.#isClosed = true;
    this.#timer.cancel();
    this.node.prober.forget(this.uid);
  }

  /** Takes the next steps, now or after those under way. */
  sync(): void {
    if (this.#isClosed || this.node.isEnding()) return;
    this.#isWanted = true;
    if (!this.#isBusy) this.node.engine.background(this.#run());
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    try {
      while (this.#isWanted && !this.#isClosed) {
        this.#isWanted = false;
        this.node.engine.refresh();
        await this.#step();
      }
    } finally {
      this.#isBusy = false;
    }
  }

  async #step(): Promise<void> {
    const pod = this.#pod;
    if (!pod) return this.#removeAll(0);
    if (pod.metadata.deletionTimestamp !== undefined) return this.#terminate(pod);
    if (!isFinished(pod)) return this.#advance(pod);
  }

  async #terminate(pod: Pod): Promise<void> {
    const { registry } = this.node;
    for (const container of this.#containers())
      if (container.state.Running && !isSandbox(container))
        registry.event(pod, {
          reason: "Killing",
          message: `Stopping container ${nameOf(container)}`,
          from: "kubelet",
          fieldPath: `spec.containers{${nameOf(container)}}`,
        });
    this.node.prober.forget(this.uid);
    await this.#removeAll(pod.metadata.deletionGracePeriodSeconds ?? 30);
    if (this.node.isEnding()) return;
    registry.pods.remove(pod);
  }

  #containers(): readonly Container[] {
    return this.node.containers.of(this.uid);
  }

  /** The sandbox last: the others are in its network. */
  async #removeAll(grace: number): Promise<void> {
    const { containers, engine } = this.node;
    this.node.prober.forget(this.uid);
    this.#timer.cancel();
    const others = this.#containers().filter((container) => !isSandbox(container));
    await Promise.all(others.map((container) => containers.stop(container, grace)));
    if (this.node.isEnding()) return;
    for (const container of [...others, ...this.#containers()]) await containers.remove(container);
    removeVolumes(engine, this.uid);
    if (!this.#pod || this.#containers().length === 0) this.ended();
  }

  async #advance(pod: Pod): Promise<void> {
    this.#prepareStatus(pod);
    if (!(await this.#ensureSandbox(pod))) return;
    const inits = pod.spec.initContainers ?? [];
    for (const spec of inits) if (!(await this.#ensure(spec, true))) return;
    for (const spec of pod.spec.containers) await this.#ensure(spec, false);
  }

  #prepareStatus(pod: Pod): void {
    if (pod.status.containerStatuses) return;
    const { registry, hostAddress } = this.node;
    const inits = pod.spec.initContainers ?? [];
    const reason = inits.length > 0 ? "PodInitializing" : "ContainerCreating";
    const fresh = ({ name, image }: ContainerSpec) => freshStatus(name, image, reason);
    registry.pods.update(pod, (now) => ({
      ...now,
      status: deriveStatus(registry, now, {
        ...now.status,
        hostIP: hostAddress,
        hostIPs: [{ ip: hostAddress }],
        startTime: registry.now(),
        ...(inits.length > 0 && { initContainerStatuses: inits.map(fresh) }),
        containerStatuses: now.spec.containers.map(fresh),
      }),
    }));
  }

  async #ensureSandbox(pod: Pod): Promise<boolean> {
    const { containers, engine, registry } = this.node;
    const known = containers.sandboxOf(this.uid);
    if (known?.state.Running) return true;
    const address = pod.status.podIP ?? this.node.freeAddress();
    try {
      if (known?.isLost) {
        known.isLost = false;
        await containers.start(known);
      } else await containers.startSandbox(pod, address);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      const message = `Failed to create pod sandbox: ${thrown.message}`;
      registry.event(pod, { type: "Warning", reason: "FailedCreatePodSandBox", message, from: "kubelet" });
      this.#timer.in(FIRST_BACK_OFF);
      return false;
    }
    engine.refresh();
    registry.pods.update(pod, (now) => ({
      ...now,
      status: deriveStatus(registry, now, { ...now.status, podIP: address, podIPs: [{ ip: address }] }),
    }));
    return true;
  }

  /** True: it runs, or has done what it is for. */
  async #ensure(spec: ContainerSpec, isInit: boolean): Promise<boolean> {
    const pod = this.#pod;
    const status = statusOf(pod, spec.name);
    if (!pod || !status || pod.metadata.deletionTimestamp !== undefined || this.node.isEnding()) return false;
    const { containers } = this.node;
    const known = containers.find(pod, spec.name, status.restartCount);
    if (status.state.running && known?.state.Running) {
      this.node.prober.watch(pod, spec);
      return true;
    }
    if (known?.isLost) return this.#bringBack(pod, spec, known);
    if (status.state.running && !known?.state.Running) this.#noteEnd(pod, status, known);
    const now = statusOf(this.#pod, spec.name) ?? status;
    const last = now.state.terminated ? now.state : now.lastState;
    if (now.state.terminated && !runsAgain(pod, now.state, isInit))
      return now.state.terminated.exitCode === 0;
    const wait = this.#backOff(spec.name, now, last);
    if (wait > 0) {
      this.#tellBackOff(pod, spec, now, last);
      this.#timer.in(wait);
      return false;
    }
    const retry = (this.#retries.of(spec) ?? 0) - this.node.engine.now();
    if (retry > 0) {
      this.#timer.in(retry);
      return false;
    }
    if (last.terminated) this.#lengthen(spec.name, last);
    const result = await this.#start.run(pod, spec, now);
    if (result === "started") this.node.prober.watch(this.#pod ?? pod, spec);
    else if (typeof result === "number") {
      this.#retries.put(spec, this.node.engine.now() + result);
      this.#timer.in(result);
    } else this.sync();
    return result === "started" && !isInit;
  }

  /** To the learner it never ended. */
  async #bringBack(pod: Pod, spec: ContainerSpec, container: Container): Promise<boolean> {
    container.isLost = false;
    try {
      await this.node.containers.start(container);
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      return false;
    }
    this.node.engine.refresh();
    this.node.prober.watch(pod, spec);
    return true;
  }

  /** Milliseconds until it may start again; the first time it may at once. */
  #backOff(name: string, { state }: ContainerStatus, { terminated }: ContainerState): number {
    const delay = this.#delays.get(name);
    if (!terminated || delay === undefined || (state.waiting && state.waiting.reason !== "CrashLoopBackOff"))
      return 0;
    return parseTime(terminated.finishedAt ?? "") + delay - this.node.engine.now();
  }

  #lengthen(name: string, { terminated }: ContainerState): void {
    const lasted = parseTime(terminated?.finishedAt ?? "") - parseTime(terminated?.startedAt ?? "");
    const before = this.#delays.get(name);
    const isFresh = before === undefined || lasted >= GOOD_RUN;
    this.#delays.set(name, isFresh ? FIRST_BACK_OFF : Math.min(before * 2, LONGEST_BACK_OFF));
  }

  #tellBackOff(pod: Pod, spec: ContainerSpec, status: ContainerStatus, last: ContainerState): void {
    if (status.state.waiting?.reason === "CrashLoopBackOff") return;
    const { registry } = this.node;
    const { name, namespace, uid } = pod.metadata;
    const delay = formatDelay(this.#delays.get(spec.name) ?? 0);
    const where = `${name}_${namespace}(${uid})`;
    setContainer(registry, pod, spec.name, (now) => ({
      ...now,
      state: {
        waiting: {
          reason: "CrashLoopBackOff",
          message: `back-off ${delay} restarting failed container=${spec.name} pod=${where}`,
        },
      },
      lastState: last,
      ready: false,
      started: false,
    }));
    registry.event(pod, {
      type: "Warning",
      reason: "BackOff",
      message: `Back-off restarting failed container ${spec.name} in pod ${where}`,
      from: "kubelet",
      fieldPath: `spec.containers{${spec.name}}`,
    });
  }

  containerEnded(container: Container): void {
    const pod = this.#pod;
    if (!pod || this.#isClosed || this.node.isEnding()) return;
    const status = statusOf(pod, nameOf(container));
    const isPresent =
      status?.state.running && status.containerID === `containerd://${container.id}` && !container.isLost;
    if (status && isPresent) this.#noteEnd(pod, status, container);
    if (pod.metadata.deletionTimestamp === undefined) this.sync();
  }

  #noteEnd(pod: Pod, status: ContainerStatus, container: Container | undefined): void {
    const { registry } = this.node;
    const state = container?.state;
    const exitCode = state?.OOMKilled ? 137 : (state?.ExitCode ?? 255);
    const seconds = (time: string) => isoTime(Math.floor(parseTime(time) / 1000) * 1000);
    this.node.prober.forget(this.uid, status.name);
    setContainer(registry, pod, status.name, (now) => ({
      ...now,
      state: {
        terminated: {
          exitCode,
          reason: state?.OOMKilled ? "OOMKilled" : exitCode === 0 ? "Completed" : state ? "Error" : "Unknown",
          startedAt: now.state.running?.startedAt ?? null,
          finishedAt: state ? seconds(state.FinishedAt) : registry.now(),
          ...(now.containerID !== undefined && { containerID: now.containerID }),
        },
      },
      ready: exitCode === 0 && isInit(pod, status.name),
      started: false,
    }));
  }
}

function isInit({ spec }: Pod, name: string): boolean {
  return spec.initContainers?.some((one) => one.name === name) ?? false;
}

function isSandbox(container: Container): boolean {
  return nameOf(container) === "POD";
}

function nameOf({ labels }: Container): string {
  return labels[CONTAINER_NAME] ?? "";
}
