import type { Autoscaler } from "./autoscaler.ts";
import type { CronJob, Job } from "./batch.ts";
import type { KubeObject } from "./fields.ts";
import type { Node } from "./node.ts";
import type { Pod } from "./pod.ts";
import type { Secret, Service } from "./services.ts";
import type { DaemonSet, Deployment, ReplicaSet, StatefulSet } from "./workloads.ts";

/** Which kind an object is of, for the compiler. */
export function isAutoscaler(object: KubeObject): object is Autoscaler {
  return object.kind === "HorizontalPodAutoscaler";
}

export function isCronJob(object: KubeObject): object is CronJob {
  return object.kind === "CronJob";
}

export function isDaemonSet(object: KubeObject): object is DaemonSet {
  return object.kind === "DaemonSet";
}

export function isDeployment(object: KubeObject): object is Deployment {
  return object.kind === "Deployment";
}

export function isJob(object: KubeObject): object is Job {
  return object.kind === "Job";
}

export function isNode(object: KubeObject): object is Node {
  return object.kind === "Node";
}

export function isPod(object: KubeObject): object is Pod {
  return object.kind === "Pod";
}

export function isReplicaSet(object: KubeObject): object is ReplicaSet {
  return object.kind === "ReplicaSet";
}

export function isSecret(object: KubeObject): object is Secret {
  return object.kind === "Secret";
}

export function isService(object: KubeObject): object is Service {
  return object.kind === "Service";
}

export function isStatefulSet(object: KubeObject): object is StatefulSet {
  return object.kind === "StatefulSet";
}
