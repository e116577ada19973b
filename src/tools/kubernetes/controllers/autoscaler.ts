import type { Autoscaler } from "../api/autoscaler.ts";
import type { Condition } from "../api/fields.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";
import type { Registry } from "../server/registry.ts";
import { type Measured, measure, type Problem, type UsageOf } from "./replica-count.ts";
import { limitCondition, limitRate, type Memory, SCALE_DOWN, SCALE_UP, stabilise } from "./scaling-limits.ts";

/** kube-controller-manager --horizontal-pod-autoscaler-sync-period. */
export const SYNC_PERIOD = 15_000;
const FROM = "horizontal-pod-autoscaler";

/** What an autoscaler remembers besides its object: as the real controller's, it is lost with the process. */
const memories = new WeakMap<Registry, Map<string, Memory>>();

function memoryOf(registry: Registry, uid: string): Memory {
  const all = memories.get(registry) ?? new Map<string, Memory>();
  memories.set(registry, all);
  const known = all.get(uid) ?? { recommendations: [], steps: [] };
  all.set(uid, known);
  return known;
}

/** Looks at all autoscalers, and sizes what they are for. */
export function autoscale(registry: Registry, usageOf: UsageOf): void {
  for (const autoscaler of registry.autoscalers.list()) reconcile(registry, autoscaler, usageOf);
}

function reconcile(registry: Registry, autoscaler: Autoscaler, usageOf: UsageOf): void {
  const { spec, metadata } = autoscaler;
  const { kind, name } = spec.scaleTargetRef;
  const target =
    kind === "Deployment"
      ? registry.deployments.get(metadata.namespace, name)
      : registry.replicaSets.get(metadata.namespace, name);
  if (!target) {
    const group = kind === "Deployment" ? "deployments.apps" : "replicasets.apps";
    const reason = "FailedGetScale";
    const message = `${group} "${name}" not found`;
    registry.event(autoscaler, { type: "Warning", reason, message, from: FROM });
    write(registry, autoscaler, {}, [
      able(false, reason, `the HPA controller was unable to get the target's current scale: ${message}`),
    ]);
    return;
  }
  const current = target.spec.replicas;
  if (current === 0) {
    const message = "scaling is disabled since the replica count of the target is zero";
    write(registry, autoscaler, { currentReplicas: 0, desiredReplicas: 0 }, [
      able(true, "SucceededGetScale", "the HPA controller was able to get the target's current scale"),
      active(false, "ScalingDisabled", message),
    ]);
    return;
  }
  const measured = measure(registry, autoscaler, target, usageOf);
  if ("problem" in measured) return giveUp(registry, autoscaler, current, measured.problem);
  decide(registry, autoscaler, target, current, measured);
}

function giveUp(
  registry: Registry,
  autoscaler: Autoscaler,
  current: number,
  problem: Problem["problem"],
): void {
  const { reason, message } = problem;
  const short = message.replace("the HPA was unable to compute the replica count: ", "");
  registry.event(autoscaler, { type: "Warning", reason, message: short, from: FROM });
  registry.event(autoscaler, {
    type: "Warning",
    reason: "FailedComputeMetricsReplicas",
    message: `invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: ${short}`,
    from: FROM,
  });
  write(
    registry,
    autoscaler,
    { currentReplicas: current, desiredReplicas: autoscaler.status.desiredReplicas, currentMetrics: null },
    [
      able(true, "SucceededGetScale", "the HPA controller was able to get the target's current scale"),
      active(false, reason, message),
    ],
  );
}

function decide(
  registry: Registry,
  autoscaler: Autoscaler,
  target: Deployment | ReplicaSet,
  current: number,
  measured: Measured,
): void {
  const memory = memoryOf(registry, autoscaler.metadata.uid);
  const now = registry.milliseconds();
  const { minReplicas, maxReplicas } = autoscaler.spec;
  const up = { ...SCALE_UP, ...autoscaler.spec.behavior?.scaleUp };
  const down = { ...SCALE_DOWN, ...autoscaler.spec.behavior?.scaleDown };
  memory.recommendations = [...memory.recommendations, { at: now, replicas: measured.replicas }].filter(
    ({ at }) => now - at <= 3_600_000,
  );
  const stable = stabilise(memory, current, measured.replicas, up, down, now);
  const limited = limitRate(memory, current, stable, up, down, now);
  const desired = Math.max(minReplicas, Math.min(maxReplicas, limited));
  if (desired !== current) {
    const why =
      current > maxReplicas
        ? "Current number of replicas above Spec.MaxReplicas"
        : current < minReplicas
          ? "Current number of replicas below Spec.MinReplicas"
          : desired > current
            ? `${measured.name} above target`
            : "All metrics below target";
    resize(registry, target, desired);
    memory.steps = [...memory.steps, { at: now, change: desired - current }].filter(
      ({ at }) => now - at < 1_800_000,
    );
    registry.event(autoscaler, {
      reason: "SuccessfulRescale",
      message: `New size: ${desired}; reason: ${why}`,
      from: FROM,
    });
  }
  const counts = {
    currentReplicas: current,
    desiredReplicas: desired,
    currentMetrics: measured.metrics,
    ...(desired !== current && { lastScaleTime: registry.now() }),
  };
  write(registry, autoscaler, counts, [
    desired !== current
      ? able(true, "SucceededRescale", `the HPA controller was able to update the target scale to ${desired}`)
      : stable > measured.replicas
        ? able(
            true,
            "ScaleDownStabilized",
            "recent recommendations were higher than current one, applying the highest recent recommendation",
          )
        : able(true, "ReadyForNewScale", "recommended size matches current size"),
    active(
      true,
      "ValidMetricFound",
      `the HPA was able to successfully calculate a replica count from ${measured.name}`,
    ),
    limitCondition(limited, stable, minReplicas, maxReplicas),
  ]);
}

function resize(registry: Registry, target: Deployment | ReplicaSet, replicas: number): void {
  const sized = <T extends Deployment | ReplicaSet>(now: T): T => ({
    ...now,
    metadata: { ...now.metadata, generation: (now.metadata.generation ?? 0) + 1 },
    spec: { ...now.spec, replicas },
  });
  const deployment = registry.deployments.get(target.metadata.namespace, target.metadata.name);
  if (deployment?.metadata.uid === target.metadata.uid) registry.deployments.update(deployment, sized);
  const set = registry.replicaSets.get(target.metadata.namespace, target.metadata.name);
  if (set?.metadata.uid === target.metadata.uid) registry.replicaSets.update(set, sized);
}

function able(value: boolean, reason: string, message: string): Condition {
  return { type: "AbleToScale", status: value ? "True" : "False", reason, message };
}

function active(value: boolean, reason: string, message: string): Condition {
  return { type: "ScalingActive", status: value ? "True" : "False", reason, message };
}

function write(
  registry: Registry,
  autoscaler: Autoscaler,
  counts: Partial<Autoscaler["status"]>,
  conditions: readonly Condition[],
): void {
  registry.autoscalers.update(autoscaler, (now) => {
    const kept = now.status.conditions ?? [];
    const stamped = conditions.map((one) => {
      const before = kept.find(({ type }) => type === one.type);
      const lastTransitionTime = before?.status === one.status ? before.lastTransitionTime : registry.now();
      return { ...one, lastTransitionTime };
    });
    const { lastScaleTime } = now.status;
    return {
      ...now,
      status: {
        ...(lastScaleTime !== undefined && { lastScaleTime }),
        currentReplicas: now.status.currentReplicas ?? 0,
        desiredReplicas: now.status.desiredReplicas,
        ...counts,
        conditions: stamped,
      },
    };
  });
}
