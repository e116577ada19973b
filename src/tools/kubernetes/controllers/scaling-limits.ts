import type { ScalingRules } from "../api/autoscaler.ts";
import type { Condition } from "../api/fields.ts";

/** https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#default-behavior */
export const SCALE_UP: Required<ScalingRules> = {
  stabilizationWindowSeconds: 0,
  selectPolicy: "Max",
  policies: [
    { type: "Percent", value: 100, periodSeconds: 15 },
    { type: "Pods", value: 4, periodSeconds: 15 },
  ],
};
export const SCALE_DOWN: Required<ScalingRules> = {
  stabilizationWindowSeconds: 300,
  selectPolicy: "Max",
  policies: [{ type: "Percent", value: 100, periodSeconds: 15 }],
};

interface Recommendation {
  readonly at: number;
  readonly replicas: number;
}

export interface Memory {
  recommendations: readonly Recommendation[];
  /** How much the size has changed, and when. */
  steps: readonly { readonly at: number; readonly change: number }[];
}

export function stabilise(
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

export function limitRate(
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

export function limitCondition(limited: number, stable: number, least: number, most: number): Condition {
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
