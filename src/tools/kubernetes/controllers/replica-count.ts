import type { Autoscaler } from "../api/autoscaler.ts";
import type { Pod } from "../api/pod.ts";
import { isActive, isReady } from "../api/pod-state.ts";
import { formatMilli, milliOf, quantityOf } from "../api/quantity.ts";
import { fits, requirementsOf } from "../api/selector.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";
import type { Registry } from "../server/registry.ts";

/** A new pod's processor time is not looked at for so long, unless it is ready since long enough. */
const INITIAL_READINESS_DELAY = 30_000;
const TOLERANCE = 0.1;

export type UsageOf = (
  pod: Pod,
) => ReadonlyMap<string, { readonly cpu: number; readonly memory: number }> | undefined;

export interface Measured {
  readonly replicas: number;
  readonly metrics: NonNullable<Autoscaler["status"]["currentMetrics"]>;
  /** The metric that wishes for the most. */
  readonly name: string;
}

export interface Problem {
  readonly problem: { readonly reason: string; readonly message: string };
}

export function measure(
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
