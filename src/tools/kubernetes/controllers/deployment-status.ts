import type { Condition } from "../api/fields.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";
import { isOwnedBy, type Registry } from "../server/registry.ts";
import { newSetOf } from "./deployment.ts";
import { limitsOf } from "./rolling-update.ts";

/** Counts what there is, and says whether it goes on. Gives when it is to be looked at again. */
export function writeDeploymentStatus(registry: Registry, deployment: Deployment): number | undefined {
  const now = registry.deployments.current(deployment);
  if (!now) return undefined;
  const sets = registry.replicaSets.list(now.metadata.namespace).filter((set) => isOwnedBy(set, now));
  const fresh = newSetOf(now, sets);
  const total = (of: (set: ReplicaSet) => number | undefined) =>
    sets.reduce((sum, set) => sum + (of(set) ?? 0), 0);
  const replicas = total(({ status }) => status.replicas);
  const ready = total(({ status }) => status.readyReplicas);
  const available = total(({ status }) => status.availableReplicas);
  const updated = fresh?.status.replicas ?? 0;
  const unavailable = Math.max(0, total(({ spec }) => spec.replicas) - available);
  const counts = {
    ...(replicas > 0 && { replicas }),
    ...(updated > 0 && { updatedReplicas: updated }),
    ...(ready > 0 && { readyReplicas: ready }),
    ...(available > 0 && { availableReplicas: available }),
    ...(unavailable > 0 && { unavailableReplicas: unavailable }),
  };
  const progress = progressOf(registry, now, fresh, counts);
  const conditions = [availability(registry, now, available), ...(progress ? [progress] : [])];
  registry.deployments.update(now, (current) => ({
    ...current,
    status: { observedGeneration: current.metadata.generation, ...counts, conditions },
  }));
  if (progress?.reason === "NewReplicaSetAvailable" || progress?.status !== "True" || now.spec.paused)
    return undefined;
  return Math.max(1000, deadlineOf(now, progress) - registry.milliseconds());
}

function deadlineOf({ spec }: Pick<Deployment, "spec">, { lastUpdateTime = "" }: Condition): number {
  return Date.parse(lastUpdateTime) + spec.progressDeadlineSeconds * 1000;
}

function condition(registry: Registry, before: Condition | undefined, next: Condition): Condition {
  if (
    before &&
    before.status === next.status &&
    before.reason === next.reason &&
    before.message === next.message
  )
    return before;
  const time = registry.now();
  const since = before?.status === next.status ? before.lastTransitionTime : time;
  return { ...next, lastUpdateTime: time, lastTransitionTime: since };
}

function availability(registry: Registry, { spec, status }: Deployment, available: number): Condition {
  const before = status.conditions?.find(({ type }) => type === "Available");
  const { maxUnavailable } = limitsOf({ spec });
  const isThere = available >= spec.replicas - maxUnavailable;
  return condition(registry, before, {
    type: "Available",
    status: isThere ? "True" : "False",
    reason: isThere ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
    message: `Deployment ${isThere ? "has" : "does not have"} minimum availability.`,
  });
}

interface Counts {
  readonly replicas?: number;
  readonly updatedReplicas?: number;
  readonly readyReplicas?: number;
  readonly availableReplicas?: number;
}

function progressOf(
  registry: Registry,
  { spec, status }: Deployment,
  fresh: ReplicaSet | undefined,
  counts: Counts,
): Condition | undefined {
  const before = status.conditions?.find(({ type }) => type === "Progressing");
  const name = fresh?.metadata.name ?? "";
  const is = (value: Condition["status"], reason: string, message: string) =>
    condition(registry, before, { type: "Progressing", status: value, reason, message });
  if (spec.paused) return is("Unknown", "DeploymentPaused", "Deployment is paused");
  if (before?.reason === "DeploymentPaused")
    return is("Unknown", "DeploymentResumed", "Deployment is resumed");
  if (!fresh) return before;
  const isWhole =
    counts.updatedReplicas === spec.replicas &&
    counts.replicas === spec.replicas &&
    counts.availableReplicas === spec.replicas;
  if (isWhole || (spec.replicas === 0 && counts.replicas === undefined))
    return is("True", "NewReplicaSetAvailable", `ReplicaSet "${name}" has successfully progressed.`);
  const created = () => is("True", "NewReplicaSetCreated", `Created new replica set "${name}"`);
  if (before === undefined) return created();
  if (before.message === undefined || !before.message.includes(`"${name}"`)) return created();
  const hasMoved =
    (counts.updatedReplicas ?? 0) > (status.updatedReplicas ?? 0) ||
    (counts.readyReplicas ?? 0) > (status.readyReplicas ?? 0) ||
    (counts.availableReplicas ?? 0) > (status.availableReplicas ?? 0);
  if (hasMoved) {
    const next = is("True", "ReplicaSetUpdated", `ReplicaSet "${name}" is progressing.`);
    return { ...next, lastUpdateTime: registry.now() };
  }
  // One that was whole and has lost pods is not on its way.
  if (before.reason === "NewReplicaSetAvailable") return before;
  if (before.reason !== "ProgressDeadlineExceeded" && registry.milliseconds() >= deadlineOf({ spec }, before))
    return is("False", "ProgressDeadlineExceeded", `ReplicaSet "${name}" has timed out progressing.`);
  return before;
}
