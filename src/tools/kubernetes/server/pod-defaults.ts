import type { Container, Pod, PodSpec } from "../api/pod.ts";
import { milliOf, quantityOf } from "../api/quantity.ts";

/** Who waits when a node does not answer (admission plugin DefaultTolerationSeconds). */
const TOLERATIONS = ["not-ready", "unreachable"].map((what) => ({
  effect: "NoExecute",
  key: `node.kubernetes.io/${what}`,
  operator: "Exists",
  tolerationSeconds: 300,
}));

/** Defaults of pods and of templates of pods that need more than their own field. */
export function completeSpec(spec: PodSpec): PodSpec {
  return {
    ...spec,
    ...(spec.initContainers && { initContainers: spec.initContainers.map(completeContainer) }),
    containers: spec.containers.map(completeContainer),
  };
}

function completeContainer(container: Container): Container {
  const tag = /:([^/:@]+)$/.exec(container.image)?.[1];
  const isLatest = (tag === undefined || tag === "latest") && !container.image.includes("@");
  const { limits } = container.resources;
  // Who is limited and asks for nothing asks for its limit.
  const requests = limits ? { ...limits, ...container.resources.requests } : container.resources.requests;
  return {
    ...container,
    imagePullPolicy: container.imagePullPolicy ?? (isLatest ? "Always" : "IfNotPresent"),
    resources: { ...container.resources, ...(requests && { requests }) },
  };
}

/** What a pod has besides its template when it has been taken in. */
export function admitPod(pod: Pod): Pod {
  const spec = completeSpec(pod.spec);
  return {
    ...pod,
    spec: {
      ...spec,
      serviceAccountName: spec.serviceAccountName ?? "default",
      serviceAccount: spec.serviceAccountName ?? "default",
      enableServiceLinks: spec.enableServiceLinks ?? true,
      preemptionPolicy: spec.preemptionPolicy ?? "PreemptLowerPriority",
      priority: spec.priority ?? 0,
      tolerations: [...(spec.tolerations ?? []), ...TOLERATIONS],
    },
    status: { phase: "Pending", qosClass: qosOf(spec) },
  };
}

/** https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/ */
function qosOf({ containers, initContainers = [] }: PodSpec): string {
  const all = [...containers, ...initContainers];
  const names = ["cpu", "memory"];
  const isGuaranteed = all.every(({ resources }) =>
    names.every(
      (name) =>
        quantityOf(resources.limits?.[name]) > 0 &&
        quantityOf(resources.limits?.[name]) === quantityOf(resources.requests?.[name]),
    ),
  );
  if (isGuaranteed) return "Guaranteed";
  const asks = all.some(({ resources }) =>
    names.some((name) => quantityOf(resources.requests?.[name] ?? resources.limits?.[name]) > 0),
  );
  return asks ? "Burstable" : "BestEffort";
}

/** What a pod asks for: its containers together, or the largest of those that run before them. */
export function requestsOf({ containers, initContainers = [] }: PodSpec): { cpu: number; memory: number } {
  const cpu = ({ resources }: Container) => milliOf(resources.requests?.cpu);
  const memory = ({ resources }: Container) => quantityOf(resources.requests?.memory);
  const total = (of: (container: Container) => number) =>
    Math.max(
      containers.reduce((sum, container) => sum + of(container), 0),
      ...initContainers.map(of),
    );
  return { cpu: total(cpu), memory: total(memory) };
}
