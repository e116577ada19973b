import type { Autoscaler, ScalingRules } from "../api/autoscaler.ts";
import type { Condition } from "../api/fields.ts";
import type { Pod } from "../api/pod.ts";
import { isActive, isReady } from "../api/pod-state.ts";
import { formatMilli, milliOf, quantityOf } from "../api/quantity.ts";
import { fits, requirementsOf } from "../api/selector.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";
import type { Registry } from "../server/registry.ts";

/** kube-controller-manager --horizontal-pod-autoscaler-sync-period. */
export const SYNC_PERIOD = 15_000;
/** A new pod's processor time is not looked at for so long, unless it is ready since long enough. */
const INITIAL_READINESS_DELAY = 30_000;
const TOLERANCE = 0.1;
const FROM = "horizontal-pod-autoscaler";

/** https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#default-behavior */
const SCALE_UP: Required<ScalingRules> = {
  stabilizationWindowSeconds: 0,
  selectPolicy: "Max",
  policies: [
    { type: "Percent", value: 100, periodSeconds: 15 },
    { type: "Pods", value: 4, periodSeconds: 15 },
  ],
};
const SCALE_DOWN: Required<ScalingRules> = {
  stabilizationWindowSeconds: 300,
  selectPolicy: "Max",
  policies: [{ type: "Percent", value: 100, periodSeconds: 15 }],
};

export type UsageOf = (
  pod: Pod,
) => ReadonlyMap<string, { readonly cpu: number; readonly memory: number }> | undefined;

interface Recommendation {
  readonly at: number;
  readonly replicas: number;
}

interface Memory {
  recommendations: readonly Recommendation[];
  /** How much the size has changed, and when. */
  steps: readonly { readonly at: number; readonly change: number }[];
}

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

interface Measured {
  readonly replicas: number;
  readonly metrics: NonNullable<Autoscaler["status"]["currentMetrics"]>;
  /** The metric that wishes for the most. */
  readonly name: string;
}

interface Problem {
  readonly problem: { readonly reason: string; readonly message: string };
}

function measure(
  registry: Registry,
  { spec, metadata }: Autoscaler,
  target: Deployment | ReplicaSet,
  usageOf: UsageOf,
): Measured | Problem {
  const wanted = requirementsOf(target.spec.selector);
  const pods = registry.pods
    .list(metadata.namespace)
    .filter((pod) => isActive(pod) && fits(wanted, pod.metadata.labels));
  const metrics: Measured["metrics"] = [];
  let best = { replicas: 0, name: "" };
  for (const { resource } of spec.metrics ?? []) {
    if (!resource) continue;
    const one = measureResource(registry, resource, pods, target.spec.replicas, usageOf);
    if ("problem" in one) return one;
    metrics.push({ type: "Resource", resource: { name: resource.name, current: one.current } });
    if (one.replicas > best.replicas) best = { replicas: one.replicas, name: one.name };
  }
  return { ...best, metrics };
}

interface Sample {
  readonly usage: number;
  readonly request: number;
}

function measureResource(
  registry: Registry,
  {
    name,
    target,
  }: {
    readonly name: string;
    readonly target: { readonly averageUtilization?: number; readonly averageValue?: string };
  },
  pods: readonly Pod[],
  current: number,
  usageOf: UsageOf,
):
  | {
      readonly replicas: number;
      readonly name: string;
      readonly current: { averageUtilization?: number; averageValue: string };
    }
  | Problem {
  const isCpu = name === "cpu";
  const requests = pods.map((pod) => requestOf(pod, name));
  const without = pods[requests.indexOf(undefined)];
  if (target.averageUtilization !== undefined && without) {
    const lacking = without.spec.containers.find(({ resources }) => resources.requests?.[name] === undefined);
    return failed(
      name,
      `missing request for ${name} in container ${lacking?.name} of Pod ${without.metadata.name}`,
    );
  }
  const counted: Sample[] = [];
  const unready: Sample[] = [];
  const missing: Sample[] = [];
  for (const [at, pod] of pods.entries()) {
    const usage = usageOf(pod);
    const request = requests[at] ?? 0;
    const used = [...(usage?.values() ?? [])].reduce((sum, one) => sum + (isCpu ? one.cpu : one.memory), 0);
    const isYoung =
      registry.milliseconds() - Date.parse(pod.status.startTime ?? "") < INITIAL_READINESS_DELAY;
    if (isCpu && (pod.status.phase === "Pending" || !isReady(pod) || (isYoung && !usage)))
      unready.push({ usage: 0, request });
    else if (usage) counted.push({ usage: used, request });
    else missing.push({ usage: 0, request });
  }
  if (counted.length === 0)
    return failed(
      name,
      pods.length === 0 || unready.length + missing.length > 0
        ? "no metrics returned from resource metrics API"
        : "did not receive metrics for targeted pods (pods might be unready)",
    );
  const wish = target.averageUtilization;
  const goal = isCpu ? milliOf(target.averageValue) : quantityOf(target.averageValue);
  const ratioOf = (samples: readonly Sample[]) => {
    const usage = samples.reduce((sum, one) => sum + one.usage, 0);
    const asked = samples.reduce((sum, one) => sum + one.request, 0);
    return wish === undefined ? usage / samples.length / goal : Math.floor((usage * 100) / asked) / wish;
  };
  const ratio = ratioOf(counted);
  const average = counted.reduce((sum, one) => sum + one.usage, 0) / counted.length;
  const request = counted.reduce((sum, one) => sum + one.request, 0) / counted.length;
  return {
    replicas: replicasFor(ratio, counted, unready, missing, current, ratioOf, wish),
    name: wish === undefined ? `${name} resource` : `${name} resource utilization (percentage of request)`,
    current: {
      ...(wish !== undefined && { averageUtilization: Math.floor((average * 100) / request) }),
      averageValue: isCpu ? formatMilli(Math.ceil(average)) : String(Math.floor(average)),
    },
  };
}

function failed(name: string, why: string): Problem {
  const message = `the HPA was unable to compute the replica count: failed to get ${name} utilization: ${
    why.startsWith("missing") || why.startsWith("did not")
      ? why
      : `unable to get metrics for resource ${name}: ${why}`
  }`;
  return { problem: { reason: "FailedGetResourceMetric", message } };
}

function requestOf({ spec }: Pod, name: string): number | undefined {
  let sum = 0;
  for (const { resources } of spec.containers) {
    const request = resources.requests?.[name];
    if (request === undefined) return undefined;
    sum += name === "cpu" ? milliOf(request) : quantityOf(request);
  }
  return sum;
}

/** ceil(current × usage ÷ target), careful with pods that nothing is known of (replica_calculator.go). */
function replicasFor(
  ratio: number,
  counted: readonly Sample[],
  unready: readonly Sample[],
  missing: readonly Sample[],
  current: number,
  ratioOf: (samples: readonly Sample[]) => number,
  wish: number | undefined,
): number {
  const withinTolerance = (value: number) => Math.abs(1 - value) <= TOLERANCE;
  const rebalances = unready.length > 0 && ratio > 1;
  if (!rebalances && missing.length === 0)
    return withinTolerance(ratio) ? current : Math.ceil(ratio * counted.length - 1e-9);
  // Growing: those without numbers use nothing. Shrinking: they use all that they ask for.
  const assumed =
    ratio < 1
      ? missing.map(({ request }) => ({ usage: (request * Math.max(100, wish ?? 100)) / 100, request }))
      : missing.map(({ request }) => ({ usage: 0, request }));
  const all = [...counted, ...assumed, ...(rebalances ? unready : [])];
  const next = ratioOf(all);
  const hasTurned = (ratio < 1 && next > 1) || (ratio > 1 && next < 1);
  if (withinTolerance(next) || hasTurned) return current;
  const replicas = Math.ceil(next * all.length - 1e-9);
  const isContrary = (next < 1 && replicas > current) || (next > 1 && replicas < current);
  return isContrary ? current : replicas;
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

function stabilise(
  { recommendations }: Memory,
  current: number,
  wish: number,
  up: ScalingRules,
  down: ScalingRules,
  now: number,
): number {
  const recent = (seconds = 0) =>
    recommendations.filter(({ at }) => now - at < seconds * 1000).map(({ replicas }) => replicas);
  const lowest = Math.min(wish, ...recent(up.stabilizationWindowSeconds));
  const highest = Math.max(wish, ...recent(down.stabilizationWindowSeconds));
  if (current < lowest) return lowest;
  return current > highest ? highest : current;
}

function limitRate(
  memory: Memory,
  current: number,
  wish: number,
  up: ScalingRules,
  down: ScalingRules,
  now: number,
): number {
  if (wish === current) return wish;
  const isUp = wish > current;
  const { policies = [], selectPolicy } = isUp ? up : down;
  if (selectPolicy === "Disabled") return current;
  const limits = policies.map(({ type, value, periodSeconds }) => {
    const changed = memory.steps
      .filter(({ at, change }) => now - at < periodSeconds * 1000 && change > 0 === isUp)
      .reduce((sum, { change }) => sum + change, 0);
    const start = current - changed;
    if (isUp) return type === "Pods" ? start + value : Math.ceil(start * (1 + value / 100));
    return type === "Pods" ? start - value : Math.floor(start * (1 - value / 100));
  });
  if (limits.length === 0) return wish;
  const isWidest = selectPolicy !== "Min";
  const limit = isUp === isWidest ? Math.max(...limits) : Math.min(...limits);
  return isUp ? Math.max(current, Math.min(wish, limit)) : Math.min(current, Math.max(wish, limit));
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

function limitCondition(limited: number, stable: number, least: number, most: number): Condition {
  const is = (value: boolean, reason: string, message: string): Condition => ({
    type: "ScalingLimited",
    status: value ? "True" : "False",
    reason,
    message,
  });
  if (limited > most)
    return is(true, "TooManyReplicas", "the desired replica count is more than the maximum replica count");
  if (limited < least)
    return is(true, "TooFewReplicas", "the desired replica count is less than the minimum replica count");
  if (limited < stable)
    return is(
      true,
      "ScaleUpLimit",
      "the desired replica count is increasing faster than the maximum scale rate",
    );
  if (limited > stable)
    return is(
      true,
      "ScaleDownLimit",
      "the desired replica count is decreasing faster than the maximum scale rate",
    );
  return is(false, "DesiredWithinRange", "the desired count is within the acceptable range");
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
