import { isAt, type Json, listAt, numberAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { formatSelector, requirementsOf } from "../../kubernetes/api/selector.ts";
import { formatAge } from "../../kubernetes/printers/age.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { describeHead, describeLabels } from "./head.ts";
import { formatDate, type Lines } from "./lines.ts";
import { describeTemplate } from "./pod-template.ts";

export function controlledBy(lines: Lines, object: Json): void {
  const owner = listAt(object, "metadata", "ownerReferences").find((one) => isAt(one, "controller"));
  if (owner !== undefined) lines.add(0, `Controlled By:\t${textAt(owner, "kind")}/${textAt(owner, "name")}`);
}

export function selectorText(selector: Json): string {
  const matchLabels = Object.entries(recordAt(selector));
  return formatSelector(
    requirementsOf({
      matchLabels: Object.fromEntries(matchLabels.map(([key, value]) => [key, String(value)])),
    }),
  );
}

/** `1 Running / 0 Waiting / …` of the pods that belong to an object. */
async function podStates(call: Call, owner: Json): Promise<string> {
  const resources = await call.resources();
  const list = await call.api.get(pathOf(resources.require("pods"), textAt(owner, "metadata", "namespace")));
  const uid = textAt(owner, "metadata", "uid");
  const own = listAt(list, "items").filter((pod) =>
    listAt(pod, "metadata", "ownerReferences").some((one) => textAt(one, "uid") === uid),
  );
  const count = (phase: string) => own.filter((pod) => textAt(pod, "status", "phase") === phase).length;
  return `${count("Running")} Running / ${count("Pending")} Waiting / ${count("Succeeded")} Succeeded / ${count("Failed")} Failed`;
}

export async function describeReplicaSet(call: Call, lines: Lines, set: Json): Promise<void> {
  describeHead(lines, set);
  lines.add(0, `Selector:\t${selectorText(recordAt(set, "spec", "selector", "matchLabels"))}`);
  describeLabels(lines, set);
  controlledBy(lines, set);
  lines.add(
    0,
    `Replicas:\t${numberAt(set, "status", "replicas")} current / ${numberAt(set, "spec", "replicas")} desired`,
  );
  lines.add(0, `Pods Status:\t${await podStates(call, set)}`);
  describeTemplate(lines, recordAt(set, "spec", "template"));
}

export async function describeDaemonSet(call: Call, lines: Lines, set: Json): Promise<void> {
  const count = (name: string) => numberAt(set, "status", name);
  lines.add(0, `Name:\t${textAt(set, "metadata", "name")}`);
  lines.add(0, `Selector:\t${selectorText(recordAt(set, "spec", "selector", "matchLabels"))}`);
  const nodes = recordAt(set, "spec", "template", "spec", "nodeSelector");
  lines.add(0, `Node-Selector:\t${selectorText(nodes)}`);
  describeLabels(lines, set);
  for (const [title, name] of [
    ["Desired Number of Nodes Scheduled", "desiredNumberScheduled"],
    ["Current Number of Nodes Scheduled", "currentNumberScheduled"],
    ["Number of Nodes Scheduled with Up-to-date Pods", "updatedNumberScheduled"],
    ["Number of Nodes Scheduled with Available Pods", "numberAvailable"],
    ["Number of Nodes Misscheduled", "numberMisscheduled"],
  ] as const)
    lines.add(0, `${title}: ${count(name)}`);
  lines.add(0, `Pods Status:\t${await podStates(call, set)}`);
  describeTemplate(lines, recordAt(set, "spec", "template"));
}

export async function describeStatefulSet(call: Call, lines: Lines, set: Json): Promise<void> {
  describeHead(lines, set);
  lines.add(0, `CreationTimestamp:\t${formatDate(textAt(set, "metadata", "creationTimestamp"))}`);
  lines.add(0, `Selector:\t${selectorText(recordAt(set, "spec", "selector", "matchLabels"))}`);
  describeLabels(lines, set);
  lines.add(
    0,
    `Replicas:\t${numberAt(set, "spec", "replicas")} desired | ${numberAt(set, "status", "replicas")} total`,
  );
  lines.add(0, `Update Strategy:\t${textAt(set, "spec", "updateStrategy", "type")}`);
  const rolling = recordAt(set, "spec", "updateStrategy", "rollingUpdate");
  if (rolling.partition !== undefined) lines.add(1, `Partition:\t${numberAt(rolling, "partition")}`);
  lines.add(0, `Pods Status:\t${await podStates(call, set)}`);
  describeTemplate(lines, recordAt(set, "spec", "template"));
  lines.add(0, "Volume Claims:\t<none>");
}

export function describeJob(_: Call, lines: Lines, job: Json): void {
  const [spec, status] = [recordAt(job, "spec"), recordAt(job, "status")];
  describeHead(lines, job);
  const selector = recordAt(spec, "selector", "matchLabels");
  if (Object.keys(selector).length > 0) lines.add(0, `Selector:\t${selectorText(selector)}`);
  describeLabels(lines, job);
  controlledBy(lines, job);
  lines.add(0, `Parallelism:\t${numberAt(spec, "parallelism")}`);
  lines.add(0, `Completions:\t${optional(spec, "completions")}`);
  const mode = textAt(spec, "completionMode");
  lines.add(0, `Completion Mode:\t${mode}`);
  lines.add(0, `Suspend:\t${isAt(spec, "suspend")}`);
  lines.add(0, `Backoff Limit:\t${numberAt(spec, "backoffLimit")}`);
  if (recordAt(spec).ttlSecondsAfterFinished !== undefined)
    lines.add(0, `TTL Seconds After Finished:\t${numberAt(spec, "ttlSecondsAfterFinished")}`);
  const [start, end] = [textAt(status, "startTime"), textAt(status, "completionTime")];
  if (start !== "") lines.add(0, `Start Time:\t${formatDate(start)}`);
  if (end !== "") lines.add(0, `Completed At:\t${formatDate(end)}`);
  if (start !== "" && end !== "")
    lines.add(0, `Duration:\t${formatAge(Date.parse(end) - Date.parse(start))}`);
  const deadline = numberAt(spec, "activeDeadlineSeconds");
  if (deadline > 0) lines.add(0, `Active Deadline Seconds:\t${deadline}s`);
  const count = (name: string) => numberAt(status, name);
  lines.add(
    0,
    `Pods Statuses:\t${count("active")} Active (${count("ready")} Ready) / ${count("succeeded")} Succeeded / ${count("failed")} Failed`,
  );
  if (mode === "Indexed")
    lines.add(0, `Completed Indexes:\t${textAt(status, "completedIndexes") || "<none>"}`);
  describeTemplate(lines, recordAt(spec, "template"));
}

function optional(spec: Json, field: string, unit = ""): string {
  return recordAt(spec)[field] === undefined ? "<unset>" : `${numberAt(spec, field)}${unit}`;
}

export function describeCronJob(_: Call, lines: Lines, cronJob: Json): void {
  const [spec, status] = [recordAt(cronJob, "spec"), recordAt(cronJob, "status")];
  const job = recordAt(spec, "jobTemplate", "spec");
  describeHead(lines, cronJob);
  describeLabels(lines, cronJob);
  lines.add(0, `Schedule:\t${textAt(spec, "schedule")}`);
  const zone = textAt(spec, "timeZone");
  if (zone !== "") lines.add(0, `Time Zone:\t${zone}`);
  lines.add(0, `Concurrency Policy:\t${textAt(spec, "concurrencyPolicy")}`);
  lines.add(0, `Suspend:\t${isAt(spec, "suspend") ? "True" : "False"}`);
  lines.add(0, `Successful Job History Limit:\t${optional(spec, "successfulJobsHistoryLimit")}`);
  lines.add(0, `Failed Job History Limit:\t${optional(spec, "failedJobsHistoryLimit")}`);
  lines.add(0, `Starting Deadline Seconds:\t${optional(spec, "startingDeadlineSeconds", "s")}`);
  lines.add(0, "Selector:\t<unset>");
  lines.add(0, `Parallelism:\t${optional(job, "parallelism")}`);
  lines.add(0, `Completions:\t${optional(job, "completions")}`);
  const deadline = numberAt(job, "activeDeadlineSeconds");
  if (deadline > 0) lines.add(0, `Active Deadline Seconds:\t${deadline}s`);
  describeTemplate(lines, recordAt(job, "template"));
  const last = textAt(status, "lastScheduleTime");
  lines.add(0, `Last Schedule Time:\t${last === "" ? "<unset>" : formatDate(last)}`);
  const active = listAt(status, "active").map((one) => textAt(one, "name"));
  lines.add(0, `Active Jobs:\t${active.join(", ") || "<none>"}`);
}
