import * as v from "valibot";
import { anything, flag, META, maybe, numberOrText, text, textMap, texts, whole } from "./fields.ts";

const SERVICE_PORT = v.strictObject({
  name: maybe(text),
  protocol: v.optional(v.picklist(["TCP", "UDP", "SCTP"]), "TCP"),
  appProtocol: maybe(text),
  port: whole,
  targetPort: maybe(numberOrText),
  nodePort: maybe(whole),
});
export type ServicePort = v.InferOutput<typeof SERVICE_PORT>;

export const SERVICE = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    ports: maybe(v.array(SERVICE_PORT)),
    selector: maybe(textMap),
    clusterIP: maybe(text),
    clusterIPs: maybe(texts),
    type: v.optional(v.picklist(["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"]), "ClusterIP"),
    externalIPs: maybe(texts),
    sessionAffinity: v.optional(text, "None"),
    externalName: maybe(text),
    externalTrafficPolicy: maybe(text),
    internalTrafficPolicy: maybe(text),
    ipFamilies: maybe(texts),
    ipFamilyPolicy: maybe(text),
    publishNotReadyAddresses: maybe(flag),
    loadBalancerIP: maybe(text),
    allocateLoadBalancerNodePorts: maybe(flag),
  }),
  status: v.optional(v.strictObject({ loadBalancer: v.optional(anything, {}) }), {}),
});
export type Service = v.InferOutput<typeof SERVICE>;

const ADDRESS = v.strictObject({
  ip: text,
  nodeName: maybe(text),
  targetRef: maybe(v.strictObject({ kind: text, namespace: maybe(text), name: text, uid: maybe(text) })),
});

export const ENDPOINTS = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  subsets: maybe(
    v.array(
      v.strictObject({
        addresses: maybe(v.array(ADDRESS)),
        notReadyAddresses: maybe(v.array(ADDRESS)),
        ports: maybe(v.array(v.strictObject({ name: maybe(text), port: whole, protocol: maybe(text) }))),
      }),
    ),
  ),
});
export type Endpoints = v.InferOutput<typeof ENDPOINTS>;

export const CONFIG_MAP = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  data: maybe(textMap),
  binaryData: maybe(textMap),
  immutable: maybe(flag),
});
export type ConfigMap = v.InferOutput<typeof CONFIG_MAP>;

export const SECRET = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  type: v.optional(text, "Opaque"),
  /** As base64. */
  data: maybe(textMap),
  /** As text: the server puts it with the others, and never shows it. */
  stringData: maybe(textMap),
  immutable: maybe(flag),
});
export type Secret = v.InferOutput<typeof SECRET>;

export const NAMESPACE = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.optional(v.strictObject({ finalizers: v.optional(texts, ["kubernetes"]) }), {}),
  status: v.optional(
    v.strictObject({ phase: v.optional(v.picklist(["Active", "Terminating"]), "Active") }),
    {},
  ),
});
export type Namespace = v.InferOutput<typeof NAMESPACE>;
