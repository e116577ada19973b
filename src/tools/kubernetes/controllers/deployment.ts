import { isActive } from "../api/pod-state.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";
import { isSame } from "../server/object-store.ts";
import { isOwnedBy, ownerOf, type Registry } from "../server/registry.ts";
import { type Controller, earliest } from "./control-loop.ts";
import { writeDeploymentStatus } from "./deployment-status.ts";
import { podsOf } from "./own-pods.ts";
import { limitsOf, nextOfNew, nextOfOld, proportional, type SetSize, sizeOf } from "./rolling-update.ts";
import { TEMPLATE_HASH, templateHash } from "./template-hash.ts";

const FROM = "deployment-controller";
export const REVISION = "deployment.kubernetes.io/revision";
const DESIRED = "deployment.kubernetes.io/desired-replicas";
const MAX = "deployment.kubernetes.io/max-replicas";

/** Brings the replica sets of each deployment nearer to what it wishes for. */
export const deployments: Controller = (registry) => {
  let again: number | undefined;
  for (const deployment of registry.deployments.list())
    if (deployment.metadata.deletionTimestamp === undefined)
      again = earliest(again, reconcile(registry, deployment));
  return again;
};

export function setsOf(registry: Registry, deployment: Deployment): readonly ReplicaSet[] {
  return registry.replicaSets.list(deployment.metadata.namespace).filter((set) => isOwnedBy(set, deployment));
}

export function newSetOf(deployment: Deployment, sets: readonly ReplicaSet[]): ReplicaSet | undefined {
  const { template } = deployment.spec;
  return sets.find((set) => isSame(plainTemplate(set), { metadata: template.metadata, spec: template.spec }));
}

/** Its template without the hash that the controller has added. */
export function plainTemplate({ spec }: ReplicaSet): Deployment["spec"]["template"] {
  const { [TEMPLATE_HASH]: _, ...labels } = spec.template.metadata.labels ?? {};
  return { metadata: { ...spec.template.metadata, labels }, spec: spec.template.spec };
}

export function revisionOf({ metadata }: Pick<ReplicaSet, "metadata">): number {
  return Number(metadata.annotations?.[REVISION] ?? 0);
}

function reconcile(registry: Registry, deployment: Deployment): number | undefined {
  if (deployment.spec.paused) {
    const fresh = newSetOf(deployment, setsOf(registry, deployment));
    if (fresh && olderThan(registry, deployment, fresh).every(({ spec }) => spec.replicas === 0))
      scaleTo(registry, deployment, fresh, deployment.spec.replicas);
    return writeDeploymentStatus(registry, deployment);
  }
  const isRecreated = deployment.spec.strategy.type === "Recreate";
  const existing = newSetOf(deployment, setsOf(registry, deployment));
  if (isRecreated && !existing) {
    for (const set of setsOf(registry, deployment)) scaleTo(registry, deployment, set, 0);
    const left = setsOf(registry, deployment).flatMap((set) => podsOf(registry, set));
    if (left.some((pod) => isActive(pod) || pod.metadata.deletionTimestamp !== undefined))
      return writeDeploymentStatus(registry, deployment);
  }
  const fresh = ensureNewSet(registry, deployment);
  if (isRecreated) recreate(registry, deployment, fresh);
  else roll(registry, deployment, fresh);
  cleanUp(registry, deployment, fresh);
  return writeDeploymentStatus(registry, deployment);
}

function olderThan(registry: Registry, deployment: Deployment, fresh: ReplicaSet): readonly ReplicaSet[] {
  return setsOf(registry, deployment)
    .filter(({ metadata }) => metadata.uid !== fresh.metadata.uid)
    .toSorted((a, b) => revisionOf(a) - revisionOf(b));
}

/** The set of the present template: an old one that comes back, or a new one. */
function ensureNewSet(registry: Registry, deployment: Deployment): ReplicaSet {
  const sets = setsOf(registry, deployment);
  const newest = Math.max(0, ...sets.map(revisionOf));
  const known = newSetOf(deployment, sets);
  const revision = known && revisionOf(known) === newest ? newest : newest + 1;
  const set = known ?? createSet(registry, deployment);
  const fresh = annotate(registry, deployment, set, revision);
  registry.deployments.update(deployment, (now) => ({
    ...now,
    metadata: { ...now.metadata, annotations: { ...now.metadata.annotations, [REVISION]: String(revision) } },
  }));
  return fresh;
}

function createSet(registry: Registry, deployment: Deployment): ReplicaSet {
  const { template, selector, minReadySeconds } = deployment.spec;
  const hash = templateHash(template);
  const labels = { ...template.metadata.labels, [TEMPLATE_HASH]: hash };
  return registry.replicaSets.put(
    registry.stamp<ReplicaSet>({
      apiVersion: "apps/v1",
      kind: "ReplicaSet",
      metadata: {
        name: `${deployment.metadata.name}-${hash}`,
        namespace: deployment.metadata.namespace,
        uid: "",
        resourceVersion: "",
        creationTimestamp: "",
        labels,
        ownerReferences: [ownerOf(deployment)],
      },
      spec: {
        replicas: 0,
        ...(minReadySeconds !== undefined && { minReadySeconds }),
        selector: { ...selector, matchLabels: { ...selector.matchLabels, [TEMPLATE_HASH]: hash } },
        template: { ...template, metadata: { ...template.metadata, labels } },
      },
      status: { replicas: 0 },
    }),
  );
}

function annotate(registry: Registry, deployment: Deployment, set: ReplicaSet, revision: number): ReplicaSet {
  const { "kubectl.kubernetes.io/last-applied-configuration": _, ...own } =
    deployment.metadata.annotations ?? {};
  const { maxSurge } = limitsOf(deployment);
  const annotations = {
    ...own,
    [DESIRED]: String(deployment.spec.replicas),
    [MAX]: String(deployment.spec.replicas + maxSurge),
    [REVISION]: String(revision),
  };
  const changed = registry.replicaSets.update(set, (now) => ({
    ...now,
    metadata: { ...now.metadata, annotations },
  }));
  return changed ?? set;
}

function roll(registry: Registry, deployment: Deployment, fresh: ReplicaSet): void {
  const wished = deployment.spec.replicas;
  const limits = limitsOf(deployment);
  const old = olderThan(registry, deployment, fresh);
  const live = [...old, fresh].filter(({ spec }) => spec.replicas > 0);
  const before = Number(
    live.find(({ metadata }) => metadata.uid !== fresh.metadata.uid)?.metadata.annotations?.[DESIRED],
  );
  if (live.length > 1 && before > 0 && before !== wished) {
    const room = wished + limits.maxSurge;
    const sizes = live.map(sizeOf);
    const had = sizes.reduce((total, { replicas }) => total + replicas, 0);
    apply(registry, deployment, live, proportional(room, sizes, had));
    for (const set of live) {
      const now = registry.replicaSets.current(set);
      if (now) annotate(registry, deployment, now, revisionOf(now));
    }
    return;
  }
  const sizes = old.map(sizeOf);
  const next = nextOfNew(wished, limits, sizeOf(fresh), sizes);
  if (next !== fresh.spec.replicas) {
    scaleTo(registry, deployment, fresh, next);
    return;
  }
  apply(registry, deployment, old, nextOfOld(wished, limits, sizeOf(fresh), orderedForScaleDown(sizes)));
}

/** The oldest first, as they come. */
function orderedForScaleDown(sizes: readonly SetSize[]): readonly SetSize[] {
  return sizes.filter(({ replicas }) => replicas > 0);
}

function apply(
  registry: Registry,
  deployment: Deployment,
  sets: readonly ReplicaSet[],
  sizes: ReadonlyMap<string, number>,
): void {
  for (const set of sets)
    scaleTo(registry, deployment, set, sizes.get(set.metadata.name) ?? set.spec.replicas);
}

function recreate(registry: Registry, deployment: Deployment, fresh: ReplicaSet): void {
  for (const set of olderThan(registry, deployment, fresh)) scaleTo(registry, deployment, set, 0);
  scaleTo(registry, deployment, fresh, deployment.spec.replicas);
}

function scaleTo(registry: Registry, deployment: Deployment, set: ReplicaSet, replicas: number): void {
  const before = registry.replicaSets.current(set)?.spec.replicas;
  if (before === undefined || before === replicas) return;
  // A set that is made has its first size from the beginning.
  const isNew = before === 0 && set.status.observedGeneration === undefined;
  registry.replicaSets.update(set, (now) => ({
    ...now,
    metadata: { ...now.metadata, generation: (now.metadata.generation ?? 0) + 1 },
    spec: { ...now.spec, replicas },
  }));
  registry.event(deployment, {
    reason: "ScalingReplicaSet",
    message: `Scaled ${replicas > before ? "up" : "down"} replica set ${set.metadata.name} to ${replicas}${isNew ? "" : ` from ${before}`}`,
    from: FROM,
  });
}

/** Sets that nothing needs any more are kept for `rollout undo`, as many as the history may have. */
function cleanUp(registry: Registry, deployment: Deployment, fresh: ReplicaSet): void {
  const idle = olderThan(registry, deployment, fresh).filter(
    ({ spec, status }) => spec.replicas === 0 && status.replicas === 0,
  );
  for (const set of idle.slice(0, Math.max(0, idle.length - deployment.spec.revisionHistoryLimit)))
    registry.replicaSets.remove(set);
}
