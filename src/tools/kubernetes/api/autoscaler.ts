import * as v from "valibot";
import { anything, CONDITION, META, maybe, quantity, text, whole } from "./fields.ts";

const TARGET = v.strictObject({
  type: text,
  averageUtilization: maybe(whole),
  averageValue: maybe(quantity),
  value: maybe(quantity),
});

const METRIC = v.strictObject({
  type: v.picklist(["Resource", "ContainerResource", "Pods", "Object", "External"]),
  resource: maybe(v.strictObject({ name: text, target: TARGET })),
  containerResource: maybe(anything),
  pods: maybe(anything),
  object: maybe(anything),
  external: maybe(anything),
});
export type Metric = v.InferOutput<typeof METRIC>;

const POLICY = v.strictObject({ type: v.picklist(["Pods", "Percent"]), value: whole, periodSeconds: whole });

const RULES = v.strictObject({
  stabilizationWindowSeconds: maybe(whole),
  selectPolicy: maybe(v.picklist(["Max", "Min", "Disabled"])),
  policies: maybe(v.array(POLICY)),
});
export type ScalingRules = v.InferOutput<typeof RULES>;

const CURRENT = v.strictObject({
  averageUtilization: maybe(whole),
  averageValue: maybe(quantity),
  value: maybe(quantity),
});

/** autoscaling/v2. */
export const AUTOSCALER = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    scaleTargetRef: v.strictObject({ apiVersion: maybe(text), kind: text, name: text }),
    minReplicas: v.optional(whole, 1),
    maxReplicas: whole,
    metrics: maybe(v.array(METRIC)),
    behavior: maybe(v.strictObject({ scaleUp: maybe(RULES), scaleDown: maybe(RULES) })),
  }),
  status: v.optional(
    v.strictObject({
      observedGeneration: maybe(whole),
      lastScaleTime: maybe(text),
      currentReplicas: maybe(whole),
      desiredReplicas: v.optional(whole, 0),
      currentMetrics: maybe(
        v.nullable(
          v.array(
            v.strictObject({ type: text, resource: maybe(v.strictObject({ name: text, current: CURRENT })) }),
          ),
        ),
      ),
      conditions: maybe(v.array(CONDITION)),
    }),
    {},
  ),
});
export type Autoscaler = v.InferOutput<typeof AUTOSCALER>;

/** autoscaling/v1, which becomes v2 at once. */
export const AUTOSCALER_V1 = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    scaleTargetRef: v.strictObject({ apiVersion: maybe(text), kind: text, name: text }),
    minReplicas: maybe(whole),
    maxReplicas: whole,
    targetCPUUtilizationPercentage: maybe(whole),
  }),
  status: maybe(anything),
});
