import { isActive, isAvailable, isReady, untilAvailable } from "../api/pod-state.ts";
import type { ReplicaSet } from "../api/workloads.ts";
import type { Registry } from "../server/registry.ts";
import { type Controller, earliest } from "./control-loop.ts";
import { byWorth, claimPods, createPodAndTell, deletePodAndTell, podsOf } from "./own-pods.ts";

const FROM = "replicaset-controller";

/** Keeps as many pods of each replica set as it wishes for. */
export const replicaSets: Controller = (registry) => {
  let again: number | undefined;
  for (const set of registry.replicaSets.list()) again = earliest(again, reconcile(registry, set));
  return again;
};

function reconcile(registry: Registry, set: ReplicaSet): number | undefined {
  if (set.metadata.deletionTimestamp !== undefined) return undefined;
  const { replicas, selector, template } = set.spec;
  claimPods(registry, set, selector);
  const pods = podsOf(registry, set).filter(isActive);
  const missing = replicas - pods.length;
  for (let count = 0; count < missing; count++) createPodAndTell(registry, set, template, FROM);
  if (missing < 0)
    for (const pod of pods.toSorted(byWorth).slice(0, -missing)) deletePodAndTell(registry, set, pod, FROM);
  return writeStatus(registry, set);
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
