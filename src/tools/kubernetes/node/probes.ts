import type { Network } from "../../../process/network/network.ts";
import type { Engine } from "../../docker/engine/engine.ts";
import type { Container as ContainerSpec, Pod, Probe } from "../api/pod.ts";
import type { Registry } from "../server/registry.ts";
import type { PodContainers } from "./pod-containers.ts";
import { setContainer } from "./pod-status.ts";
import { type ProbeResult, runProbe } from "./run-probe.ts";

/** The kubelet looks at its containers so often (PLEG). */
const LOOK = 1000;

type Kind = "Startup" | "Liveness" | "Readiness";

interface Watch {
  readonly id: string;
  cancels: (() => void)[];
  isOver: boolean;
}

/** Asks containers how they are, as their probes wish. */
export class Prober {
  /** By pod and container. */
  readonly #watches = new Map<string, Watch>();

  constructor(
    private readonly engine: Engine,
    private readonly registry: Registry,
    private readonly containers: PodContainers,
    private readonly network: () => Network | undefined,
  ) {}

  /** Begins with a container that runs; nothing happens where that has been done. */
  watch(pod: Pod, spec: ContainerSpec): void {
    const status = pod.status.containerStatuses?.find(({ name }) => name === spec.name);
    const id = status?.containerID;
    const key = `${pod.metadata.uid} ${spec.name}`;
    if (id === undefined || this.#watches.get(key)?.id === id) return;
    this.forget(pod.metadata.uid, spec.name);
    const watch: Watch = { id, cancels: [], isOver: false };
    this.#watches.set(key, watch);
    if (spec.startupProbe) this.#loop(watch, pod, spec, "Startup", spec.startupProbe);
    else this.#begin(watch, pod, spec);
  }

  #begin(watch: Watch, pod: Pod, spec: ContainerSpec): void {
    if (!spec.readinessProbe) this.#trustLater(watch, pod, spec);
    if (spec.livenessProbe) this.#loop(watch, pod, spec, "Liveness", spec.livenessProbe);
    if (spec.readinessProbe) this.#loop(watch, pod, spec, "Readiness", spec.readinessProbe);
  }

  /** Without a probe a container is ready when the kubelet has seen it run at its next look. */
  #trustLater(watch: Watch, pod: Pod, spec: ContainerSpec): void {
    const trust = () => {
      this.engine.refresh();
      if (!watch.isOver && this.#containerOf(watch)?.state.Running) this.#set(pod, spec, { ready: true });
    };
    watch.cancels.push(this.engine.later(LOOK, trust));
  }

  forget(uid: string, name?: string): void {
    for (const [key, watch] of [...this.#watches]) {
      if (name === undefined ? !key.startsWith(`${uid} `) : key !== `${uid} ${name}`) continue;
      watch.isOver = true;
      for (const cancel of watch.cancels) cancel();
      this.#watches.delete(key);
    }
  }

  #loop(watch: Watch, pod: Pod, spec: ContainerSpec, kind: Kind, probe: Probe): void {
    let row = 0;
    let last: boolean | undefined;
    const again = (milliseconds: number) => {
      if (!watch.isOver)
        watch.cancels.push(this.engine.later(milliseconds, () => this.engine.background(look())));
    };
    const look = async () => {
      watch.cancels = watch.cancels.slice(-4);
      this.engine.refresh();
      const container = this.#containerOf(watch);
      const now = this.registry.pods.current(pod);
      if (watch.isOver || !container?.state.Running || !now) return;
      const result = await runProbe(this.engine, this.network(), now, spec, probe, container);
      this.engine.refresh();
      if (watch.isOver) return;
      row = result.isGood === last ? row + 1 : 1;
      last = result.isGood;
      if (await this.#note(watch, now, spec, kind, probe, result, row)) return;
      again(probe.periodSeconds * 1000);
    };
    again((probe.initialDelaySeconds ?? 0) * 1000 || 100);
  }

  #containerOf({ id }: Watch) {
    return this.engine.containers.find(id.replace("containerd://", ""));
  }

  /** True: this probe is not asked any more. */
  async #note(
    watch: Watch,
    pod: Pod,
    spec: ContainerSpec,
    kind: Kind,
    probe: Probe,
    { isGood, message }: ProbeResult,
    row: number,
  ): Promise<boolean> {
    if (!isGood) this.#tell(pod, spec, "Warning", "Unhealthy", `${kind} probe failed: ${message}`);
    const isEnough = row >= (isGood ? probe.successThreshold : probe.failureThreshold);
    if (!isEnough) return false;
    if (kind === "Readiness") this.#set(pod, spec, { ready: isGood });
    else if (!isGood) {
      this.#tell(
        pod,
        spec,
        "Normal",
        "Killing",
        `Container ${spec.name} failed ${kind.toLowerCase()} probe, will be restarted`,
      );
      const container = this.#containerOf(watch);
      const grace = probe.terminationGracePeriodSeconds ?? pod.spec.terminationGracePeriodSeconds;
      watch.isOver = true;
      if (container) await this.containers.stop(container, grace);
      return true;
    }
    if (kind !== "Startup") return false;
    this.#set(pod, spec, { started: true });
    this.#begin(watch, pod, spec);
    return true;
  }

  #set(pod: Pod, { name }: ContainerSpec, changes: { ready?: boolean; started?: boolean }): void {
    setContainer(this.registry, pod, name, (now) => (now.state.running ? { ...now, ...changes } : now));
  }

  #tell(
    pod: Pod,
    { name }: ContainerSpec,
    type: "Normal" | "Warning",
    reason: string,
    message: string,
  ): void {
    const fieldPath = `spec.containers{${name}}`;
    this.registry.event(pod, { type, reason, message, from: "kubelet", fieldPath });
  }
}
