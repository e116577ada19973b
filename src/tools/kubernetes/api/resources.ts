import type * as v from "valibot";
import { AUTOSCALER } from "./autoscaler.ts";
import { CRON_JOB, JOB } from "./batch.ts";
import type { KubeObject } from "./fields.ts";
import { EVENT, NODE } from "./node.ts";
import { POD } from "./pod.ts";
import { CONFIG_MAP, ENDPOINTS, NAMESPACE, SECRET, SERVICE } from "./services.ts";
import { DAEMON_SET, DEPLOYMENT, REPLICA_SET, STATEFUL_SET } from "./workloads.ts";

/** A kind of objects, and how it is called in paths and by people. */
export interface Resource<T extends KubeObject = KubeObject> {
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  /** "" is the core group. */
  readonly group: string;
  readonly version: string;
  readonly isNamespaced: boolean;
  /** Whether `kubectl get all` shows it. */
  readonly isInAll: boolean;
  readonly verbs: readonly string[];
  readonly schema: v.GenericSchema<unknown, T>;
}

const ALL_VERBS = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];

function define<T extends KubeObject>(
  wish: Pick<Resource<T>, "kind" | "plural" | "schema"> & Partial<Resource<T>>,
): Resource<T> {
  return {
    singular: wish.kind.toLowerCase(),
    shortNames: [],
    group: "",
    version: "v1",
    isNamespaced: true,
    isInAll: false,
    verbs: ALL_VERBS,
    ...wish,
  };
}

export const CONFIG_MAPS = define({
  kind: "ConfigMap",
  plural: "configmaps",
  shortNames: ["cm"],
  schema: CONFIG_MAP,
});
export const ENDPOINT_LISTS = define({
  kind: "Endpoints",
  plural: "endpoints",
  singular: "endpoints",
  shortNames: ["ep"],
  schema: ENDPOINTS,
});
export const EVENTS = define({ kind: "Event", plural: "events", shortNames: ["ev"], schema: EVENT });
export const NAMESPACES = define({
  kind: "Namespace",
  plural: "namespaces",
  shortNames: ["ns"],
  isNamespaced: false,
  schema: NAMESPACE,
});
export const NODES = define({
  kind: "Node",
  plural: "nodes",
  shortNames: ["no"],
  isNamespaced: false,
  schema: NODE,
});
export const PODS = define({ kind: "Pod", plural: "pods", shortNames: ["po"], isInAll: true, schema: POD });
export const SECRETS = define({ kind: "Secret", plural: "secrets", schema: SECRET });
export const SERVICES = define({
  kind: "Service",
  plural: "services",
  shortNames: ["svc"],
  isInAll: true,
  schema: SERVICE,
});
export const DAEMON_SETS = define({
  kind: "DaemonSet",
  plural: "daemonsets",
  shortNames: ["ds"],
  group: "apps",
  isInAll: true,
  schema: DAEMON_SET,
});
export const DEPLOYMENTS = define({
  kind: "Deployment",
  plural: "deployments",
  shortNames: ["deploy"],
  group: "apps",
  isInAll: true,
  schema: DEPLOYMENT,
});
export const REPLICA_SETS = define({
  kind: "ReplicaSet",
  plural: "replicasets",
  shortNames: ["rs"],
  group: "apps",
  isInAll: true,
  schema: REPLICA_SET,
});
export const STATEFUL_SETS = define({
  kind: "StatefulSet",
  plural: "statefulsets",
  shortNames: ["sts"],
  group: "apps",
  isInAll: true,
  schema: STATEFUL_SET,
});
export const AUTOSCALERS = define({
  kind: "HorizontalPodAutoscaler",
  plural: "horizontalpodautoscalers",
  shortNames: ["hpa"],
  group: "autoscaling",
  version: "v2",
  isInAll: true,
  schema: AUTOSCALER,
});

export const CRON_JOBS = define({
  kind: "CronJob",
  plural: "cronjobs",
  shortNames: ["cj"],
  group: "batch",
  isInAll: true,
  schema: CRON_JOB,
});
export const JOBS = define({ kind: "Job", plural: "jobs", group: "batch", isInAll: true, schema: JOB });

/** In the order of `kubectl api-resources`, which `kubectl get all` keeps. */
export const RESOURCES: readonly Resource[] = [
  CONFIG_MAPS,
  ENDPOINT_LISTS,
  EVENTS,
  NAMESPACES,
  NODES,
  PODS,
  SECRETS,
  SERVICES,
  DAEMON_SETS,
  DEPLOYMENTS,
  REPLICA_SETS,
  STATEFUL_SETS,
  AUTOSCALERS,
  CRON_JOBS,
  JOBS,
];

export function groupVersion({ group, version }: Pick<Resource, "group" | "version">): string {
  return group === "" ? version : `${group}/${version}`;
}

/** `deployments.apps`, `pods`: how errors name a resource. */
export function qualifiedName({ plural, group }: Pick<Resource, "plural" | "group">): string {
  return group === "" ? plural : `${plural}.${group}`;
}

export function resourceOfKind(apiVersion: string, kind: string): Resource | undefined {
  return RESOURCES.find((one) => one.kind === kind && groupVersion(one) === apiVersion);
}
