import * as v from "valibot";
import {
  anything,
  CONDITION,
  flag,
  META,
  maybe,
  numberOrText,
  quantities,
  text,
  textMap,
  texts,
  whole,
} from "./fields.ts";

const KEY_REF = v.strictObject({ name: v.optional(text, ""), key: text, optional: maybe(flag) });

const ENV = v.strictObject({
  name: text,
  value: maybe(text),
  valueFrom: maybe(
    v.strictObject({
      configMapKeyRef: maybe(KEY_REF),
      secretKeyRef: maybe(KEY_REF),
      fieldRef: maybe(v.strictObject({ apiVersion: v.optional(text, "v1"), fieldPath: text })),
      resourceFieldRef: maybe(anything),
    }),
  ),
});
export type EnvVar = v.InferOutput<typeof ENV>;

const ENV_FROM = v.strictObject({
  prefix: maybe(text),
  configMapRef: maybe(v.strictObject({ name: v.optional(text, ""), optional: maybe(flag) })),
  secretRef: maybe(v.strictObject({ name: v.optional(text, ""), optional: maybe(flag) })),
});

const HANDLER = {
  exec: maybe(v.strictObject({ command: maybe(texts) })),
  httpGet: maybe(
    v.strictObject({
      path: v.optional(text, "/"),
      port: numberOrText,
      host: maybe(text),
      scheme: v.optional(text, "HTTP"),
      httpHeaders: maybe(v.array(v.strictObject({ name: text, value: text }))),
    }),
  ),
  tcpSocket: maybe(v.strictObject({ port: numberOrText, host: maybe(text) })),
};

const PROBE = v.strictObject({
  ...HANDLER,
  grpc: maybe(anything),
  initialDelaySeconds: maybe(whole),
  timeoutSeconds: v.optional(whole, 1),
  periodSeconds: v.optional(whole, 10),
  successThreshold: v.optional(whole, 1),
  failureThreshold: v.optional(whole, 3),
  terminationGracePeriodSeconds: maybe(whole),
});
export type Probe = v.InferOutput<typeof PROBE>;

const PORT = v.strictObject({
  name: maybe(text),
  containerPort: whole,
  hostPort: maybe(whole),
  hostIP: maybe(text),
  protocol: v.optional(v.picklist(["TCP", "UDP", "SCTP"]), "TCP"),
});

const VOLUME_MOUNT = v.strictObject({
  name: text,
  mountPath: text,
  subPath: maybe(text),
  readOnly: maybe(flag),
  mountPropagation: maybe(text),
});

const CONTAINER = v.strictObject({
  name: text,
  image: v.optional(text, ""),
  command: maybe(texts),
  args: maybe(texts),
  workingDir: maybe(text),
  ports: maybe(v.array(PORT)),
  envFrom: maybe(v.array(ENV_FROM)),
  env: maybe(v.array(ENV)),
  resources: v.optional(
    v.strictObject({
      limits: maybe(quantities),
      requests: maybe(quantities),
      claims: maybe(v.array(anything)),
    }),
    {},
  ),
  volumeMounts: maybe(v.array(VOLUME_MOUNT)),
  livenessProbe: maybe(PROBE),
  readinessProbe: maybe(PROBE),
  startupProbe: maybe(PROBE),
  lifecycle: maybe(anything),
  terminationMessagePath: v.optional(text, "/dev/termination-log"),
  terminationMessagePolicy: v.optional(text, "File"),
  imagePullPolicy: maybe(v.picklist(["Always", "IfNotPresent", "Never"])),
  restartPolicy: maybe(text),
  securityContext: maybe(anything),
  stdin: maybe(flag),
  stdinOnce: maybe(flag),
  tty: maybe(flag),
});
export type Container = v.InferOutput<typeof CONTAINER>;

const VOLUME = v.strictObject({
  name: text,
  emptyDir: maybe(v.strictObject({ medium: maybe(text), sizeLimit: maybe(text) })),
  configMap: maybe(
    v.strictObject({
      name: v.optional(text, ""),
      items: maybe(v.array(v.strictObject({ key: text, path: text, mode: maybe(whole) }))),
      defaultMode: v.optional(whole, 420),
      optional: maybe(flag),
    }),
  ),
  hostPath: maybe(v.strictObject({ path: text, type: v.optional(text, "") })),
  secret: maybe(
    v.strictObject({
      secretName: v.optional(text, ""),
      items: maybe(v.array(v.strictObject({ key: text, path: text, mode: maybe(whole) }))),
      defaultMode: v.optional(whole, 420),
      optional: maybe(flag),
    }),
  ),
  persistentVolumeClaim: maybe(anything),
  projected: maybe(anything),
  downwardAPI: maybe(anything),
});
export type Volume = v.InferOutput<typeof VOLUME>;

export const POD_SPEC = v.strictObject({
  volumes: maybe(v.array(VOLUME)),
  initContainers: maybe(v.array(CONTAINER)),
  containers: v.array(CONTAINER),
  restartPolicy: v.optional(v.picklist(["Always", "OnFailure", "Never"]), "Always"),
  terminationGracePeriodSeconds: v.optional(whole, 30),
  activeDeadlineSeconds: maybe(whole),
  dnsPolicy: v.optional(text, "ClusterFirst"),
  dnsConfig: maybe(anything),
  nodeSelector: maybe(textMap),
  serviceAccountName: maybe(text),
  serviceAccount: maybe(text),
  automountServiceAccountToken: maybe(flag),
  nodeName: maybe(text),
  hostNetwork: maybe(flag),
  hostPID: maybe(flag),
  hostIPC: maybe(flag),
  shareProcessNamespace: maybe(flag),
  securityContext: v.optional(anything, {}),
  imagePullSecrets: maybe(v.array(anything)),
  hostname: maybe(text),
  subdomain: maybe(text),
  affinity: maybe(anything),
  schedulerName: v.optional(text, "default-scheduler"),
  tolerations: maybe(v.array(anything)),
  hostAliases: maybe(v.array(anything)),
  priorityClassName: maybe(text),
  priority: maybe(whole),
  preemptionPolicy: maybe(text),
  enableServiceLinks: maybe(flag),
  topologySpreadConstraints: maybe(v.array(anything)),
  readinessGates: maybe(v.array(anything)),
  runtimeClassName: maybe(text),
  os: maybe(anything),
});
export type PodSpec = v.InferOutput<typeof POD_SPEC>;

export const POD_TEMPLATE = v.strictObject({
  metadata: v.optional(
    v.strictObject({
      ...META.entries,
      name: maybe(text),
      uid: maybe(text),
      resourceVersion: maybe(text),
      creationTimestamp: v.pipe(
        v.optional(v.nullable(text), null),
        v.transform(() => null),
      ),
    }),
    { creationTimestamp: null },
  ),
  spec: POD_SPEC,
});
export type PodTemplate = v.InferOutput<typeof POD_TEMPLATE>;

const STATE = v.strictObject({
  waiting: maybe(v.strictObject({ reason: maybe(text), message: maybe(text) })),
  running: maybe(v.strictObject({ startedAt: text })),
  terminated: maybe(
    v.strictObject({
      exitCode: whole,
      signal: maybe(whole),
      reason: maybe(text),
      message: maybe(text),
      startedAt: v.nullable(text),
      finishedAt: v.nullable(text),
      containerID: maybe(text),
    }),
  ),
});
export type ContainerState = v.InferOutput<typeof STATE>;

const CONTAINER_STATUS = v.strictObject({
  name: text,
  state: v.optional(STATE, {}),
  lastState: v.optional(STATE, {}),
  ready: flag,
  restartCount: whole,
  image: text,
  imageID: text,
  containerID: maybe(text),
  started: maybe(flag),
});
export type ContainerStatus = v.InferOutput<typeof CONTAINER_STATUS>;

const POD_STATUS = v.strictObject({
  phase: v.optional(v.picklist(["Pending", "Running", "Succeeded", "Failed", "Unknown"]), "Pending"),
  conditions: maybe(v.array(CONDITION)),
  message: maybe(text),
  reason: maybe(text),
  hostIP: maybe(text),
  hostIPs: maybe(v.array(v.strictObject({ ip: text }))),
  podIP: maybe(text),
  podIPs: maybe(v.array(v.strictObject({ ip: text }))),
  startTime: maybe(text),
  initContainerStatuses: maybe(v.array(CONTAINER_STATUS)),
  containerStatuses: maybe(v.array(CONTAINER_STATUS)),
  qosClass: maybe(text),
});
export type PodStatus = v.InferOutput<typeof POD_STATUS>;

export const POD = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: POD_SPEC,
  status: v.optional(POD_STATUS, {}),
});
export type Pod = v.InferOutput<typeof POD>;
