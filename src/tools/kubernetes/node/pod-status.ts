import type { Condition } from "../api/fields.ts";
import type { ContainerState, ContainerStatus, Pod, PodStatus } from "../api/pod.ts";
import type { Registry } from "../server/registry.ts";

/** A container that has not begun yet. */
export function freshStatus(name: string, image: string, reason: string): ContainerStatus {
  return {
    name,
    state: { waiting: { reason } },
    lastState: {},
    ready: false,
    restartCount: 0,
    image,
    imageID: "",
    started: false,
  };
}

/** Changes what is known of one container, and what follows from it for its pod. */
export function setContainer(
  registry: Registry,
  pod: Pod,
  name: string,
  change: (status: ContainerStatus) => ContainerStatus,
): void {
  registry.pods.update(pod, (now) => {
    const withChange = (all: readonly ContainerStatus[] | undefined) =>
      all?.map((status) => (status.name === name ? change(status) : status));
    const containerStatuses = withChange(now.status.containerStatuses);
    const initContainerStatuses = withChange(now.status.initContainerStatuses);
    const status = {
      ...now.status,
      ...(initContainerStatuses && { initContainerStatuses }),
      ...(containerStatuses && { containerStatuses }),
    };
    return { ...now, status: deriveStatus(registry, now, status) };
  });
}

export function deriveStatus(registry: Registry, pod: Pod, status: PodStatus): PodStatus {
  const phase = phaseOf(pod, status);
  const names = (status.containerStatuses ?? []).filter(({ ready }) => !ready).map(({ name }) => name);
  const waitingInits = (status.initContainerStatuses ?? []).filter(
    ({ state }) => state.terminated?.exitCode !== 0,
  );
  const isReady = names.length === 0 && phase === "Running";
  const finished = phase === "Succeeded";
  const lack = finished
    ? { reason: "PodCompleted" }
    : {
        reason: "ContainersNotReady",
        message: `containers with unready status: [${names.join(" ")}]`,
      };
  const isInitialized = waitingInits.length === 0;
  const initLack = {
    reason: "ContainersNotInitialized",
    message: `containers with incomplete status: [${waitingInits.map(({ name }) => name).join(" ")}]`,
  };
  const at = (type: string, value: boolean, why: object) => conditionOf(registry, status, type, value, why);
  const scheduled = status.conditions?.find(({ type }) => type === "PodScheduled");
  const isSandboxed = status.podIP !== undefined && !finished && phase !== "Failed";
  return {
    ...status,
    phase,
    conditions: [
      at("PodReadyToStartContainers", isSandboxed, {}),
      at("Initialized", isInitialized, initLack),
      at("Ready", isReady, lack),
      at("ContainersReady", isReady, lack),
      ...(scheduled ? [scheduled] : []),
    ],
  };
}

function conditionOf(
  registry: Registry,
  { conditions }: PodStatus,
  type: string,
  value: boolean,
  why: object,
): Condition {
  const before = conditions?.find((one) => one.type === type);
  const status = value ? "True" : "False";
  const lastTransitionTime = before?.status === status ? before.lastTransitionTime : registry.now();
  return { type, status, lastProbeTime: null, lastTransitionTime, ...(!value && why) };
}

function phaseOf({ spec }: Pod, { phase, containerStatuses = [], initContainerStatuses = [] }: PodStatus) {
  if (phase === "Succeeded" || phase === "Failed") return phase;
  const failedInit = initContainerStatuses.some(({ state }) => (state.terminated?.exitCode ?? 0) !== 0);
  if (failedInit && spec.restartPolicy === "Never") return "Failed";
  const ended = containerStatuses.filter(({ state }) => state.terminated);
  const hasStarted = ({ state, lastState }: ContainerStatus) =>
    state.running !== undefined || state.terminated !== undefined || lastState.terminated !== undefined;
  if (!containerStatuses.some(hasStarted)) return "Pending";
  const isOver = ended.length === containerStatuses.length && spec.restartPolicy !== "Always";
  if (!isOver) return containerStatuses.every(hasStarted) ? "Running" : "Pending";
  const failed = ended.filter(({ state }) => state.terminated?.exitCode !== 0);
  if (failed.length === 0) return "Succeeded";
  return spec.restartPolicy === "Never" ? "Failed" : "Running";
}

/** Whether a container that has ended is to run again. */
export function runsAgain({ spec }: Pod, { terminated }: ContainerState, isInit: boolean): boolean {
  if (!terminated) return true;
  if (isInit) return terminated.exitCode !== 0 && spec.restartPolicy !== "Never";
  if (spec.restartPolicy === "Always") return true;
  return spec.restartPolicy === "OnFailure" && terminated.exitCode !== 0;
}

export function statusOf(pod: Pod | undefined, name: string): ContainerStatus | undefined {
  const all = [...(pod?.status.initContainerStatuses ?? []), ...(pod?.status.containerStatuses ?? [])];
  return all.find((status) => status.name === name);
}

/** `10s`, `1m20s`, `5m0s`: Go's time.Duration. */
export function formatDelay(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
