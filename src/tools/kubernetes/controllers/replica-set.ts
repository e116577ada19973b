import type { Pod } from "../api/pod.ts";
import { isActive, isAvailable, isReady, untilAvailable } from "../api/pod-state.ts";
import { fits, requirementsOf } from "../api/selector.ts";
import type { ReplicaSet } from "../api/workloads.ts";
import { deletePod } from "../server/delete.ts";
import { admitPod } from "../server/pod-defaults.ts";
import { isOwnedBy, ownerOf, type Registry } from "../server/registry.ts";
import { type Controller, earliest } from "./control-loop.ts";

const FROM = "replicaset-controller";

/** Keeps as many pods of each replica set as it wishes for. */
export const replicaSets: Controller = (registry) => {
  let again: number | undefined;
  for (const set of registry.replicaSets.list()) again = earliest(again, reconcile(registry, set));
  return again;
};

function reconcile(registry: Registry, set: ReplicaSet): number | undefined {
  if (set.metadata.deletionTimestamp !== undefined) return undefined;
  claim(registry, set);
  const pods = podsOf(registry, set).filter(isActive);
  const missing = set.spec.replicas - pods.length;
  for (let count = 0; count < missing; count++) createPod(registry, set);
  if (missing < 0)
    for (const pod of pods.toSorted(byWorth).slice(0, -missing)) {
      deletePod(registry, pod);
      registry.event(set, {
        reason: "SuccessfulDelete",
        message: `Deleted pod: ${pod.metadata.name}`,
        from: FROM,
      });
    }
  return writeStatus(registry, set);
}

export function podsOf(registry: Registry, set: ReplicaSet): readonly Pod[] {
  return registry.pods.list(set.metadata.namespace).filter((pod) => isOwnedBy(pod, set));
}

/** Takes over pods that fit and belong to nobody; lets go those that fit no more. */
function claim(registry: Registry, set: ReplicaSet): void {
  const wanted = requirementsOf(set.spec.selector);
  for (const pod of registry.pods.list(set.metadata.namespace)) {
    const owners = pod.metadata.ownerReferences ?? [];
    const isFitting = fits(wanted, pod.metadata.labels);
    const isOwn = isOwnedBy(pod, set);
    if (isOwn && !isFitting && isActive(pod)) {
      const { ownerReferences: _, ...metadata } = pod.metadata;
      const left = owners.filter(({ uid }) => uid !== set.metadata.uid);
      registry.pods.put({
        ...pod,
        metadata: { ...metadata, ...(left.length > 0 && { ownerReferences: left }) },
      });
    } else if (!isOwn && isFitting && isActive(pod) && !owners.some(({ controller }) => controller))
      registry.pods.put({
        ...pod,
        metadata: { ...pod.metadata, ownerReferences: [...owners, ownerOf(set)] },
      });
  }
}

function createPod(registry: Registry, set: ReplicaSet): void {
  const { metadata, spec } = set.spec.template;
  const pod = registry.stamp<Pod>({
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: "",
      generateName: `${set.metadata.name}-`,
      namespace: set.metadata.namespace,
      uid: "",
      resourceVersion: "",
      creationTimestamp: "",
      ...(metadata.labels && { labels: metadata.labels }),
      ...(metadata.annotations && { annotations: metadata.annotations }),
      ownerReferences: [ownerOf(set)],
    },
    spec,
    status: { phase: "Pending" },
  });
  const { generation: _, ...own } = pod.metadata;
  registry.pods.put(admitPod({ ...pod, metadata: own }));
  registry.event(set, {
    reason: "SuccessfulCreate",
    message: `Created pod: ${pod.metadata.name}`,
    from: FROM,
  });
}

/** Who goes first when there are too many (controller.ActivePodsWithRanks): who is least far, then who is youngest. */
function byWorth(a: Pod, b: Pod): number {
  const rank = (pod: Pod) =>
    (pod.spec.nodeName === undefined ? 0 : 4) +
    (pod.status.phase === "Running" ? 2 : 0) +
    (isReady(pod) ? 1 : 0);
  const age = Date.parse(b.metadata.creationTimestamp) - Date.parse(a.metadata.creationTimestamp);
  return rank(a) - rank(b) || age || (a.metadata.name < b.metadata.name ? -1 : 1);
}

function writeStatus(registry: Registry, set: ReplicaSet): number | undefined {
  const now = registry.milliseconds();
  const pods = podsOf(registry, set).filter(isActive);
  const seconds = set.spec.minReadySeconds ?? 0;
  const readyReplicas = pods.filter(isReady).length;
  const availableReplicas = pods.filter((pod) => isAvailable(pod, seconds, now)).length;
  registry.replicaSets.update(set, (current) => ({
    ...current,
    status: {
      replicas: pods.length,
      ...(pods.length > 0 && { fullyLabeledReplicas: pods.length }),
      ...(readyReplicas > 0 && { readyReplicas }),
      ...(availableReplicas > 0 && { availableReplicas }),
      observedGeneration: current.metadata.generation,
    },
  }));
  const waits = pods
    .map((pod) => untilAvailable(pod, seconds, now))
    .filter((time) => time !== undefined && time > 0);
  return earliest(...waits);
}
