import type { Pod } from "../api/pod.ts";
import { isActive, isAvailable, isFinished, isReady } from "../api/pod-state.ts";
import type { StatefulSet } from "../api/workloads.ts";
import { deletePod } from "../server/delete.ts";
import type { Registry } from "../server/registry.ts";
import type { Controller } from "./control-loop.ts";
import { claimPods, createPod, podsOf } from "./own-pods.ts";
import { REVISION_HASH, templateHash } from "./template-hash.ts";

const FROM = "statefulset-controller";

/** Keeps the pods of each stateful set: numbered, made in their order and ended in the opposite one. */
export const statefulSets: Controller = (registry) => {
  for (const set of registry.statefulSets.list()) {
    claimPods(registry, set, set.spec.selector);
    advance(registry, set);
    writeStatus(registry, set);
  }
  return undefined;
};

function revisionOf({ metadata, spec }: StatefulSet): string {
  return `${metadata.name}-${templateHash(spec.template)}`;
}

function numberOf({ metadata }: Pod): number {
  return Number(/-(\d+)$/.exec(metadata.name)?.[1] ?? -1);
}

function membersOf(registry: Registry, set: StatefulSet): readonly Pod[] {
  return podsOf(registry, set).toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** One step at a time, unless it may take all at once. */
function advance(registry: Registry, set: StatefulSet): void {
  const { replicas, podManagementPolicy } = set.spec;
  const inOrder = podManagementPolicy === "OrderedReady";
  for (let number = 0; number < replicas; number++) {
    const pod = membersOf(registry, set).find((one) => numberOf(one) === number);
    if (!pod) createMember(registry, set, number);
    else if (isFinished(pod)) tellDeletion(registry, set, pod);
    const isThere = pod !== undefined && isActive(pod) && isReady(pod);
    if (inOrder && !isThere) return;
  }
  const extra = membersOf(registry, set).filter((pod) => numberOf(pod) >= replicas);
  for (const pod of extra.toReversed()) {
    if (pod.metadata.deletionTimestamp === undefined) tellDeletion(registry, set, pod);
    if (inOrder) return;
  }
  if (set.spec.updateStrategy.type === "RollingUpdate") update(registry, set);
}

/** The last first, each when those behind it are there again. */
function update(registry: Registry, set: StatefulSet): void {
  const { replicas, updateStrategy } = set.spec;
  const hash = revisionOf(set);
  for (const pod of membersOf(registry, set).toReversed()) {
    if (numberOf(pod) < (updateStrategy.rollingUpdate?.partition ?? 0) || numberOf(pod) >= replicas) continue;
    if (pod.metadata.labels?.[REVISION_HASH] !== hash) {
      if (pod.metadata.deletionTimestamp === undefined) tellDeletion(registry, set, pod);
      return;
    }
    if (!isReady(pod)) return;
  }
}

function createMember(registry: Registry, set: StatefulSet, number: number): void {
  const name = `${set.metadata.name}-${number}`;
  createPod(registry, set, set.spec.template, {
    name,
    labels: {
      "apps.kubernetes.io/pod-index": String(number),
      [REVISION_HASH]: revisionOf(set),
      "statefulset.kubernetes.io/pod-name": name,
    },
    spec: { hostname: name, ...(set.spec.serviceName !== "" && { subdomain: set.spec.serviceName }) },
  });
  tell(
    registry,
    set,
    "SuccessfulCreate",
    `create Pod ${name} in StatefulSet ${set.metadata.name} successful`,
  );
}

function tellDeletion(registry: Registry, set: StatefulSet, pod: Pod): void {
  deletePod(registry, pod);
  const what = `delete Pod ${pod.metadata.name} in StatefulSet ${set.metadata.name} successful`;
  tell(registry, set, "SuccessfulDelete", what);
}

function tell(registry: Registry, set: StatefulSet, reason: string, message: string): void {
  registry.event(set, { reason, message, from: FROM });
}

function writeStatus(registry: Registry, set: StatefulSet): void {
  const members = membersOf(registry, set).filter(isActive);
  const updateRevision = revisionOf(set);
  const updated = members.filter(({ metadata }) => metadata.labels?.[REVISION_HASH] === updateRevision);
  const isRolledOut = updated.length === members.length;
  const before = registry.statefulSets.current(set)?.status.currentRevision;
  const currentRevision = isRolledOut || before === undefined ? updateRevision : before;
  const current = members.filter(({ metadata }) => metadata.labels?.[REVISION_HASH] === currentRevision);
  const seconds = set.spec.minReadySeconds ?? 0;
  const available = members.filter((pod) => isAvailable(pod, seconds, registry.milliseconds()));
  const ready = members.filter(isReady).length;
  registry.statefulSets.update(set, (now) => ({
    ...now,
    status: {
      availableReplicas: available.length,
      collisionCount: 0,
      ...(current.length > 0 && { currentReplicas: current.length }),
      currentRevision,
      observedGeneration: now.metadata.generation,
      ...(ready > 0 && { readyReplicas: ready }),
      replicas: members.length,
      updateRevision,
      ...(updated.length > 0 && { updatedReplicas: updated.length }),
    },
  }));
}
