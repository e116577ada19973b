import * as v from "valibot";
import { anything, CONDITION, flag, META, maybe, numberOrText, SELECTOR, text, whole } from "./fields.ts";
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

const ROLLING_PARTS = v.strictObject({
  maxSurge: maybe(numberOrText),
  maxUnavailable: maybe(numberOrText),
  partition: maybe(whole),
});
const UPDATE_STRATEGY = v.strictObject({
  type: v.optional(v.picklist(["RollingUpdate", "OnDelete"]), "RollingUpdate"),
  rollingUpdate: maybe(ROLLING_PARTS),
});

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/ */
export const DAEMON_SET = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    minReadySeconds: maybe(whole),
    revisionHistoryLimit: v.optional(whole, 10),
    selector: SELECTOR,
    template: POD_TEMPLATE,
    updateStrategy: v.optional(UPDATE_STRATEGY, {}),
  }),
  status: v.optional(
    v.strictObject({
      currentNumberScheduled: v.optional(whole, 0),
      desiredNumberScheduled: v.optional(whole, 0),
      numberAvailable: maybe(whole),
      numberMisscheduled: v.optional(whole, 0),
      numberReady: v.optional(whole, 0),
      numberUnavailable: maybe(whole),
      observedGeneration: maybe(whole),
      updatedNumberScheduled: maybe(whole),
      collisionCount: maybe(whole),
      conditions: maybe(v.array(CONDITION)),
    }),
    {},
  ),
});
export type DaemonSet = v.InferOutput<typeof DAEMON_SET>;

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/ */
export const STATEFUL_SET = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    minReadySeconds: maybe(whole),
    persistentVolumeClaimRetentionPolicy: v.optional(
      v.strictObject({ whenDeleted: v.optional(text, "Retain"), whenScaled: v.optional(text, "Retain") }),
      {},
    ),
    podManagementPolicy: v.optional(v.picklist(["OrderedReady", "Parallel"]), "OrderedReady"),
    replicas: v.optional(whole, 1),
    revisionHistoryLimit: v.optional(whole, 10),
    selector: SELECTOR,
    serviceName: v.optional(text, ""),
    template: POD_TEMPLATE,
    updateStrategy: v.optional(UPDATE_STRATEGY, {}),
    volumeClaimTemplates: maybe(v.array(anything)),
  }),
  status: v.optional(
    v.strictObject({
      availableReplicas: v.optional(whole, 0),
      collisionCount: maybe(whole),
      conditions: maybe(v.array(CONDITION)),
      currentReplicas: maybe(whole),
      currentRevision: maybe(text),
      observedGeneration: maybe(whole),
      readyReplicas: maybe(whole),
      replicas: v.optional(whole, 0),
      updateRevision: maybe(text),
      updatedReplicas: maybe(whole),
    }),
    {},
  ),
});
export type StatefulSet = v.InferOutput<typeof STATEFUL_SET>;
