import * as v from "valibot";
import { anything, CONDITION, flag, META, maybe, SELECTOR, text, whole } from "./fields.ts";
import { POD_TEMPLATE } from "./pod.ts";

const JOB_SPEC = v.strictObject({
  parallelism: maybe(whole),
  completions: maybe(whole),
  activeDeadlineSeconds: maybe(whole),
  backoffLimit: v.optional(whole, 6),
  completionMode: v.optional(v.picklist(["NonIndexed", "Indexed"]), "NonIndexed"),
  manualSelector: maybe(flag),
  podReplacementPolicy: v.optional(text, "TerminatingOrFailed"),
  selector: maybe(SELECTOR),
  suspend: v.optional(flag, false),
  template: POD_TEMPLATE,
  ttlSecondsAfterFinished: maybe(whole),
});

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/ */
export const JOB = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: JOB_SPEC,
  status: v.optional(
    v.strictObject({
      active: maybe(whole),
      completedIndexes: maybe(text),
      completionTime: maybe(text),
      conditions: maybe(v.array(CONDITION)),
      failed: maybe(whole),
      ready: maybe(whole),
      startTime: maybe(text),
      succeeded: maybe(whole),
      terminating: maybe(whole),
      uncountedTerminatedPods: maybe(anything),
    }),
    {},
  ),
});
export type Job = v.InferOutput<typeof JOB>;

const REFERENCE = v.strictObject({
  apiVersion: maybe(text),
  kind: maybe(text),
  name: maybe(text),
  namespace: maybe(text),
  uid: maybe(text),
  resourceVersion: maybe(text),
});

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/ */
export const CRON_JOB = v.strictObject({
  apiVersion: text,
  kind: text,
  metadata: META,
  spec: v.strictObject({
    concurrencyPolicy: v.optional(v.picklist(["Allow", "Forbid", "Replace"]), "Allow"),
    failedJobsHistoryLimit: v.optional(whole, 1),
    jobTemplate: v.strictObject({
      metadata: v.optional(POD_TEMPLATE.entries.metadata, { creationTimestamp: null }),
      spec: JOB_SPEC,
    }),
    schedule: text,
    startingDeadlineSeconds: maybe(whole),
    successfulJobsHistoryLimit: v.optional(whole, 3),
    suspend: v.optional(flag, false),
    timeZone: maybe(text),
  }),
  status: v.optional(
    v.strictObject({
      active: maybe(v.array(REFERENCE)),
      lastScheduleTime: maybe(text),
      lastSuccessfulTime: maybe(text),
    }),
    {},
  ),
});
export type CronJob = v.InferOutput<typeof CRON_JOB>;

/** Whether a job has come to its end, and to which: its last condition that is true. */
export function endOf({ status }: Job): "Complete" | "Failed" | undefined {
  for (const { type, status: value } of status.conditions ?? [])
    if (value === "True" && (type === "Complete" || type === "Failed")) return type;
  return undefined;
}
