import type { Node } from "../api/node.ts";
import { isWantedNode } from "../api/node-affinity.ts";
import type { Pod } from "../api/pod.ts";
import { isFinished } from "../api/pod-state.ts";
import { milliOf, quantityOf } from "../api/quantity.ts";
import { matchesMap } from "../api/selector.ts";
import { untolerated } from "../api/taints.ts";
import { requestsOf } from "../server/pod-defaults.ts";
import type { Registry } from "../server/registry.ts";
import type { Controller } from "./control-loop.ts";

const FROM = "default-scheduler";
/** As many pods may be on a node. */
const MOST_PODS = 110;

/** Gives each new pod a node that has room for what it asks for; where none has, it waits and says why. */
export const scheduler: Controller = (registry) => {
  for (const pod of registry.pods.list().toSorted(byAge)) {
    if (pod.spec.nodeName !== undefined || pod.metadata.deletionTimestamp !== undefined) continue;
    const nodes = registry.nodes.list();
    const reasons = nodes.map((node) => obstacles(registry, node, pod));
    const node = nodes[reasons.findIndex((one) => one.length === 0)];
    if (node) bind(registry, pod, node);
    else refuse(registry, pod, reasons);
  }
  return undefined;
};

function byAge(a: Pod, b: Pod): number {
  return Date.parse(a.metadata.creationTimestamp) - Date.parse(b.metadata.creationTimestamp);
}

export function podsOn(registry: Registry, { metadata }: Node): readonly Pod[] {
  return registry.pods.list().filter((pod) => pod.spec.nodeName === metadata.name && !isFinished(pod));
}

/** Why a pod cannot be on a node. */
function obstacles(registry: Registry, node: Node, pod: Pod): readonly string[] {
  if (node.spec.unschedulable) return ["node(s) were unschedulable"];
  const taint = untolerated(node, pod, ["NoSchedule", "NoExecute"]);
  if (taint) return [`node(s) had untolerated taint {${taint.key}: ${taint.value}}`];
  if (!matchesMap(pod.spec.nodeSelector, node.metadata.labels) || !isWantedNode(pod.spec, node))
    return ["node(s) didn't match Pod's node affinity/selector"];
  const there = podsOn(registry, node);
  if (there.length >= MOST_PODS) return ["Too many pods"];
  const used = there.map(({ spec }) => requestsOf(spec));
  const wish = requestsOf(pod.spec);
  const cpu = used.reduce((sum, one) => sum + one.cpu, 0);
  const memory = used.reduce((sum, one) => sum + one.memory, 0);
  const { allocatable } = node.status;
  return [
    ...(wish.cpu > 0 && cpu + wish.cpu > milliOf(allocatable?.cpu) ? ["Insufficient cpu"] : []),
    ...(wish.memory > 0 && memory + wish.memory > quantityOf(allocatable?.memory)
      ? ["Insufficient memory"]
      : []),
  ];
}

function bind(registry: Registry, pod: Pod, { metadata }: Node): void {
  const time = registry.now();
  registry.pods.put({
    ...pod,
    spec: { ...pod.spec, nodeName: metadata.name },
    status: {
      ...pod.status,
      conditions: [{ type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: time }],
    },
  });
  registry.event(pod, {
    reason: "Scheduled",
    message: `Successfully assigned ${pod.metadata.namespace}/${pod.metadata.name} to ${metadata.name}`,
    from: FROM,
  });
}

function refuse(registry: Registry, pod: Pod, reasons: readonly (readonly string[])[]): void {
  const count = reasons.length;
  const isLacking = (node: readonly string[]) => node.some((one) => one.startsWith("Insufficient"));
  const preemption = reasons.map((node) => [
    isLacking(node)
      ? "No preemption victims found for incoming pod"
      : "Preemption is not helpful for scheduling",
  ]);
  const message = `0/${count} nodes are available: ${counted(reasons)}. preemption: 0/${count} nodes are available: ${counted(preemption)}.`;
  const before = pod.status.conditions?.find(({ type }) => type === "PodScheduled");
  if (before?.message === message) return;
  registry.pods.put({
    ...pod,
    status: {
      ...pod.status,
      conditions: [
        {
          type: "PodScheduled",
          status: "False",
          lastProbeTime: null,
          lastTransitionTime: registry.now(),
          reason: "Unschedulable",
          message,
        },
      ],
    },
  });
  registry.event(pod, { type: "Warning", reason: "FailedScheduling", message, from: FROM });
}

/** `1 Insufficient cpu, 2 node(s) were unschedulable` (framework.FitError). */
function counted(reasons: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const one of reasons.flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .toSorted()
    .join(", ");
}
