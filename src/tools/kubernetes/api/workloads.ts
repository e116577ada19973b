import * as v from "valibot";
import { CONDITION, flag, META, maybe, numberOrText, SELECTOR, text, whole } from "./fields.ts";
import { POD_TEMPLATE } from "./pod.ts";

const STRATEGY = v.strictObject({
  type: v.optional(v.picklist(["RollingUpdate", "Recreate"]), "RollingUpdate"),
  rollingUpdate: maybe(
    v.nullable(
      v.strictObject({
        maxSurge: v.optional(numberOrText, "25%"),
        maxUnavailable: v.optional(numberOrText, "25%"),
      }),
    ),
  ),
});

export const DEPLOYMENT = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    replicas: v.optional(whole, 1),
    selector: SELECTOR,
    template: POD_TEMPLATE,
    strategy: v.optional(STRATEGY, {}),
    minReadySeconds: maybe(whole),
    revisionHistoryLimit: v.optional(whole, 10),
    paused: maybe(flag),
    progressDeadlineSeconds: v.optional(whole, 600),
  }),
  status: v.optional(
    v.strictObject({
      observedGeneration: maybe(whole),
      replicas: maybe(whole),
      updatedReplicas: maybe(whole),
      readyReplicas: maybe(whole),
      availableReplicas: maybe(whole),
      unavailableReplicas: maybe(whole),
      conditions: maybe(v.array(CONDITION)),
      collisionCount: maybe(whole),
    }),
    {},
  ),
});
export type Deployment = v.InferOutput<typeof DEPLOYMENT>;

export const REPLICA_SET = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    replicas: v.optional(whole, 1),
    minReadySeconds: maybe(whole),
    selector: SELECTOR,
    template: POD_TEMPLATE,
  }),
  status: v.optional(
    v.strictObject({
      replicas: v.optional(whole, 0),
      fullyLabeledReplicas: maybe(whole),
      readyReplicas: maybe(whole),
      availableReplicas: maybe(whole),
      observedGeneration: maybe(whole),
      conditions: maybe(v.array(CONDITION)),
    }),
    {},
  ),
});
export type ReplicaSet = v.InferOutput<typeof REPLICA_SET>;
