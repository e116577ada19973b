import { type Json, listAt, numberAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { ageOf, formatAge } from "../../kubernetes/printers/age.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { describeNode } from "./describe-node.ts";
import { describeService } from "./describe-service.ts";
import {
  controlledBy,
  describeCronJob,
  describeDaemonSet,
  describeJob,
  describeReplicaSet,
  describeStatefulSet,
  selectorText,
} from "./describe-workloads.ts";
import { describeHead, describeLabels } from "./head.ts";
import { formatDate, Lines } from "./lines.ts";
import {
  describeContainers,
  describeTemplate,
  describeTolerations,
  describeVolumes,
} from "./pod-template.ts";

/** `kubectl describe` of one object: what it says of itself, and what has happened to it. */
export async function describeObject(call: Call, kind: string, object: Json): Promise<string> {
  const lines = new Lines();
  const describe = DESCRIBERS[kind] ?? describeOther;
  await describe(call, lines, object);
  if (!["Namespace", "Event", "Secret"].includes(kind)) await describeEvents(call, lines, object);
  return lines.text;
}

type Describer = (call: Call, lines: Lines, object: Json) => Promise<void> | void;

const DESCRIBERS: Readonly<Record<string, Describer>> = {
  Pod: describePod,
  Deployment: describeDeployment,
  ReplicaSet: describeReplicaSet,
  StatefulSet: describeStatefulSet,
  DaemonSet: describeDaemonSet,
  Job: describeJob,
  CronJob: describeCronJob,
  Service: describeService,
  HorizontalPodAutoscaler: describeAutoscaler,
  Namespace: describeNamespace,
  ConfigMap: describeConfigMap,
  Secret: describeSecret,
  Node: describeNode,
};

function describePod(call: Call, lines: Lines, pod: Json): void {
  const { spec, status } = recordAt(pod);
  describeHead(lines, pod);
  lines.add(0, `Priority:\t${numberAt(spec, "priority")}`);
  const account = textAt(spec, "serviceAccountName");
  if (account !== "") lines.add(0, `Service Account:\t${account}`);
  const node = textAt(spec, "nodeName");
  lines.add(0, `Node:\t${node === "" ? "<none>" : `${node}/${textAt(status, "hostIP")}`}`);
  const start = textAt(status, "startTime");
  if (start !== "") lines.add(0, `Start Time:\t${formatDate(start)}`);
  describeLabels(lines, pod);
  const deletion = textAt(pod, "metadata", "deletionTimestamp");
  if (deletion === "") lines.add(0, `Status:\t${textAt(status, "phase")}`);
  else {
    lines.add(0, `Status:\tTerminating (lasts ${ageOf(deletion, call.now())})`);
    lines.add(0, `Termination Grace Period:\t${numberAt(pod, "metadata", "deletionGracePeriodSeconds")}s`);
  }
  const address = textAt(status, "podIP");
  lines.add(0, `IP:\t${address}`);
  if (address === "") lines.add(0, "IPs:\t<none>");
  else {
    lines.add(0, "IPs:");
    lines.add(1, `IP:\t${address}`);
  }
  controlledBy(lines, pod);
  const inits = listAt(spec, "initContainers");
  if (inits.length > 0)
    describeContainers(lines, "Init Containers", inits, listAt(status, "initContainerStatuses"), "");
  describeContainers(
    lines,
    "Containers",
    listAt(spec, "containers"),
    listAt(status, "containerStatuses"),
    "",
  );
  const conditions = listAt(status, "conditions");
  if (conditions.length > 0) lines.add(0, "Conditions:\n  Type\tStatus");
  for (const one of conditions) lines.add(1, `${textAt(one, "type")} \t${textAt(one, "status")} `);
  describeVolumes(lines, listAt(spec, "volumes"), "");
  lines.add(0, `QoS Class:\t${textAt(status, "qosClass")}`);
  lines.labels("Node-Selectors", recordAt(spec, "nodeSelector"));
  describeTolerations(lines, "Tolerations", listAt(spec, "tolerations"));
}

async function describeDeployment(call: Call, lines: Lines, deployment: Json): Promise<void> {
  const { spec, status } = recordAt(deployment);
  describeHead(lines, deployment);
  lines.add(0, `CreationTimestamp:\t${formatDate(textAt(deployment, "metadata", "creationTimestamp"))}`);
  describeLabels(lines, deployment);
  lines.add(0, `Selector:\t${selectorText(recordAt(deployment, "spec", "selector", "matchLabels"))}`);
  const count = (name: string) => numberAt(status, name);
  lines.add(
    0,
    `Replicas:\t${numberAt(spec, "replicas")} desired | ${count("updatedReplicas")} updated | ${count("replicas")} total | ${count("availableReplicas")} available | ${count("unavailableReplicas")} unavailable`,
  );
  lines.add(0, `StrategyType:\t${textAt(spec, "strategy", "type")}`);
  lines.add(0, `MinReadySeconds:\t${numberAt(spec, "minReadySeconds")}`);
  const rolling = recordAt(spec, "strategy", "rollingUpdate");
  if (Object.keys(rolling).length > 0)
    lines.add(
      0,
      `RollingUpdateStrategy:\t${String(rolling.maxUnavailable)} max unavailable, ${String(rolling.maxSurge)} max surge`,
    );
  describeTemplate(lines, recordAt(spec, "template"));
  const conditions = listAt(status, "conditions");
  if (conditions.length > 0) lines.add(0, "Conditions:\n  Type\tStatus\tReason\n  ----\t------\t------");
  for (const one of conditions)
    lines.add(1, `${textAt(one, "type")} \t${textAt(one, "status")}\t${textAt(one, "reason")}`);
  await describeSets(call, lines, deployment);
}

async function describeSets(call: Call, lines: Lines, deployment: Json): Promise<void> {
  const resources = await call.resources();
  const path = pathOf(resources.require("replicasets"), textAt(deployment, "metadata", "namespace"));
  const uid = textAt(deployment, "metadata", "uid");
  const revision = (object: Json) =>
    textAt(object, "metadata", "annotations", "deployment.kubernetes.io/revision");
  const own = listAt(await call.api.get(path), "items").filter((set) =>
    listAt(set, "metadata", "ownerReferences").some((owner) => textAt(owner, "uid") === uid),
  );
  const text = (sets: readonly Json[]) =>
    sets
      .map(
        (set) =>
          `${textAt(set, "metadata", "name")} (${numberAt(set, "status", "replicas")}/${numberAt(set, "spec", "replicas")} replicas created)`,
      )
      .join(", ") || "<none>";
  const fresh = own.filter((set) => revision(set) === revision(deployment));
  lines.add(0, `OldReplicaSets:\t${text(own.filter((set) => !fresh.includes(set)))}`);
  lines.add(0, `NewReplicaSet:\t${text(fresh)}`);
}

function describeAutoscaler(_: Call, lines: Lines, autoscaler: Json): void {
  const { spec, status } = recordAt(autoscaler);
  const [kind, name] = [textAt(spec, "scaleTargetRef", "kind"), textAt(spec, "scaleTargetRef", "name")];
  describeHead(lines, autoscaler);
  describeLabels(lines, autoscaler);
  lines.add(0, `CreationTimestamp:\t${formatDate(textAt(autoscaler, "metadata", "creationTimestamp"))}`);
  lines.add(0, `Reference:\t${kind}/${name}`);
  lines.add(0, "Metrics:\t( current / target )");
  for (const [at, metric] of listAt(spec, "metrics").entries()) {
    const current = recordAt(listAt(status, "currentMetrics")[at], "resource", "current");
    const target = recordAt(metric, "resource", "target");
    const resource = textAt(metric, "resource", "name");
    const value = textAt(current, "averageValue");
    if (numberAt(target, "averageUtilization") > 0) {
      const now = value === "" ? "<unknown>" : `${numberAt(current, "averageUtilization")}% (${value})`;
      const wish = `${numberAt(target, "averageUtilization")}%`;
      lines.add(1, `resource ${resource} on pods  (as a percentage of request):\t${now} / ${wish}`);
    } else
      lines.add(
        1,
        `resource ${resource} on pods:\t${value || "<unknown>"} / ${textAt(target, "averageValue")}`,
      );
  }
  lines.add(0, `Min replicas:\t${numberAt(spec, "minReplicas")}`);
  lines.add(0, `Max replicas:\t${numberAt(spec, "maxReplicas")}`);
  lines.add(
    0,
    `${kind} pods:\t${numberAt(status, "currentReplicas")} current / ${numberAt(status, "desiredReplicas")} desired`,
  );
  const conditions = listAt(status, "conditions");
  if (conditions.length > 0) {
    lines.add(0, "Conditions:");
    lines.add(1, "Type\tStatus\tReason\tMessage");
    lines.add(1, "----\t------\t------\t-------");
  }
  for (const one of conditions)
    lines.add(
      1,
      `${textAt(one, "type")}\t${textAt(one, "status")}\t${textAt(one, "reason")}\t${textAt(one, "message")}`,
    );
}

function describeNamespace(_: Call, lines: Lines, namespace: Json): void {
  describeHead(lines, namespace);
  describeLabels(lines, namespace);
  lines.add(0, `Status:\t${textAt(namespace, "status", "phase")}`);
  lines.add(0, "\nNo resource quota.\n\nNo LimitRange resource.");
}

function describeConfigMap(_: Call, lines: Lines, map: Json): void {
  describeHead(lines, map);
  describeLabels(lines, map);
  lines.add(0, "\nData\n====");
  for (const [key, value] of Object.entries(recordAt(map, "data")).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    lines.add(0, `${key}:\n----\n${String(value)}\n`);
  lines.add(0, "\nBinaryData\n====\n");
}

/** Only how long the values are. */
function describeSecret(_: Call, lines: Lines, secret: Json): void {
  describeHead(lines, secret);
  describeLabels(lines, secret);
  lines.add(0, `\nType:\t${textAt(secret, "type")}\n\nData\n====`);
  for (const [key, value] of Object.entries(recordAt(secret, "data")).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    lines.add(0, `${key}:\t${atob(String(value)).length} bytes`);
}

function describeOther(_: Call, lines: Lines, object: Json): void {
  describeHead(lines, object);
  describeLabels(lines, object);
}

/** What has happened to it, the latest last. */
async function describeEvents(call: Call, lines: Lines, object: Json): Promise<void> {
  const resources = await call.resources();
  const namespace = textAt(object, "metadata", "namespace") || "default";
  const uid = textAt(object, "metadata", "uid");
  const list = await call.api.get(pathOf(resources.require("events"), namespace), {
    query: { fieldSelector: `involvedObject.uid=${uid}` },
  });
  const events = listAt(list, "items").toSorted(order);
  if (events.length === 0) {
    lines.add(0, "Events:\t<none>");
    return;
  }
  lines.flush();
  lines.add(0, "Events:\n  Type\tReason\tAge\tFrom\tMessage");
  lines.add(1, "----\t------\t----\t----\t-------");
  for (const event of events) {
    const age = (field: string) => formatAge(call.now() - Date.parse(textAt(event, field)));
    const count = numberAt(event, "count");
    const shown =
      count > 1 ? `${age("lastTimestamp")} (x${count} over ${age("firstTimestamp")})` : age("firstTimestamp");
    lines.add(
      1,
      `${textAt(event, "type")}\t${textAt(event, "reason")}\t${shown}\t${textAt(event, "source", "component")}\t${textAt(event, "message").trim()}`,
    );
  }
}

/** By their last time; those of one second by the numbers that they were written with. */
function order(a: Json, b: Json): number {
  const [x, y] = [textAt(a, "lastTimestamp"), textAt(b, "lastTimestamp")];
  if (x !== y) return x < y ? -1 : 1;
  return Number(textAt(a, "metadata", "resourceVersion")) - Number(textAt(b, "metadata", "resourceVersion"));
}
