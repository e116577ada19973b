import * as v from "valibot";

/** Fields of objects, as the API's reference has them. What may be missing is `undefined`, or has its default. */
export const text = v.string("expected string");
export const whole = v.pipe(v.number(), v.integer());
export const flag = v.boolean();
export const texts = v.array(text);
export const textMap = v.record(v.string(), text);
export const anything = v.record(v.string(), v.unknown());
export const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema);

/** `250m`, `64Mi`, 2: kept as text. */
export const quantity = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
export const quantities = v.record(v.string(), quantity);
/** A number, or a text such as `25%` or the name of a port. */
export const numberOrText = v.union([whole, text]);

const OWNER = v.strictObject({
  apiVersion: text,
  kind: text,
  name: text,
  uid: text,
  controller: maybe(flag),
  blockOwnerDeletion: maybe(flag),
});

/** metav1.ObjectMeta. */
export const META = v.strictObject({
  name: v.optional(text, ""),
  generateName: maybe(text),
  namespace: maybe(text),
  uid: v.optional(text, ""),
  resourceVersion: v.optional(text, ""),
  generation: maybe(whole),
  creationTimestamp: v.pipe(
    v.optional(v.nullable(text), ""),
    v.transform((time) => time ?? ""),
  ),
  deletionTimestamp: maybe(text),
  deletionGracePeriodSeconds: maybe(whole),
  labels: maybe(v.nullable(textMap)),
  annotations: maybe(v.nullable(textMap)),
  ownerReferences: maybe(v.array(OWNER)),
  finalizers: maybe(texts),
  managedFields: maybe(v.array(anything)),
  selfLink: maybe(text),
});
export type Meta = v.InferOutput<typeof META>;
export type Owner = v.InferOutput<typeof OWNER>;

const REQUIREMENT = v.strictObject({
  key: text,
  operator: v.picklist(["In", "NotIn", "Exists", "DoesNotExist"]),
  values: maybe(texts),
});

export const SELECTOR = v.strictObject({
  matchLabels: maybe(textMap),
  matchExpressions: maybe(v.array(REQUIREMENT)),
});
export type Selector = v.InferOutput<typeof SELECTOR>;

/** A condition in a status. */
export const CONDITION = v.strictObject({
  type: text,
  status: v.picklist(["True", "False", "Unknown"]),
  lastProbeTime: maybe(v.nullable(text)),
  lastHeartbeatTime: maybe(text),
  lastUpdateTime: maybe(text),
  lastTransitionTime: maybe(v.nullable(text)),
  reason: maybe(text),
  message: maybe(text),
});
export type Condition = v.InferOutput<typeof CONDITION>;

/** What all objects have. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Meta;
}
