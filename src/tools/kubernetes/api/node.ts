import * as v from "valibot";
import { anything, CONDITION, flag, META, maybe, quantities, text, textMap, texts, whole } from "./fields.ts";

export const NODE = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.optional(
    v.strictObject({
      podCIDR: maybe(text),
      podCIDRs: maybe(texts),
      providerID: maybe(text),
      unschedulable: maybe(flag),
      taints: maybe(v.array(anything)),
    }),
    {},
  ),
  status: v.optional(
    v.strictObject({
      capacity: maybe(quantities),
      allocatable: maybe(quantities),
      conditions: maybe(v.array(CONDITION)),
      addresses: maybe(v.array(v.strictObject({ type: text, address: text }))),
      daemonEndpoints: maybe(anything),
      nodeInfo: maybe(textMap),
    }),
    {},
  ),
});
export type Node = v.InferOutput<typeof NODE>;

const OBJECT_REF = v.strictObject({
  kind: maybe(text),
  namespace: maybe(text),
  name: maybe(text),
  uid: maybe(text),
  apiVersion: maybe(text),
  resourceVersion: maybe(text),
  fieldPath: maybe(text),
});
export type ObjectRef = v.InferOutput<typeof OBJECT_REF>;

export const EVENT = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  involvedObject: OBJECT_REF,
  reason: maybe(text),
  message: maybe(text),
  source: v.optional(v.strictObject({ component: maybe(text), host: maybe(text) }), {}),
  firstTimestamp: maybe(text),
  lastTimestamp: maybe(text),
  count: maybe(whole),
  type: maybe(text),
  eventTime: v.optional(v.nullable(text), null),
  reportingComponent: v.optional(text, ""),
  reportingInstance: v.optional(text, ""),
});
export type Event = v.InferOutput<typeof EVENT>;
