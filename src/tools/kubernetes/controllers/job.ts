import { endOf, type Job } from "../api/batch.ts";
import type { Condition } from "../api/fields.ts";
import type { Pod } from "../api/pod.ts";
import { isActive, isReady } from "../api/pod-state.ts";
import { deleteObject } from "../server/delete.ts";
import type { Registry } from "../server/registry.ts";
import { type Controller, earliest } from "./control-loop.ts";
import { byWorth, createPodAndTell, deletePodAndTell, podsOf } from "./own-pods.ts";

const FROM = "job-controller";
/** After a failure the next pod is put off, twice as long each time (job_controller.go). */
const FIRST_BACK_OFF = 10_000;
const LONGEST_BACK_OFF = 600_000;
const INDEX = "batch.kubernetes.io/job-completion-index";

/** Runs pods until as many have succeeded as each job wishes for, or too many have failed. */
export const jobs: Controller = (registry) => {
  let again: number | undefined;
  for (const job of registry.jobs.list()) {
    const wait = endOf(job) === undefined ? reconcile(registry, job) : forget(registry, job);
    again = earliest(again, wait);
  }
  return again;
};

/** A job that has ended goes when its time is over. */
function forget(registry: Registry, job: Job): number | undefined {
  const seconds = job.spec.ttlSecondsAfterFinished;
  if (seconds === undefined) return undefined;
  const end = job.status.conditions?.find(({ status }) => status === "True")?.lastTransitionTime ?? "";
  const left = Date.parse(end) + seconds * 1000 - registry.milliseconds();
  if (left > 0) return left;
  deleteObject(registry, job);
  return undefined;
}

/** How far a job has come, by its pods. */
interface Progress {
  readonly active: readonly Pod[];
  readonly succeeded: readonly Pod[];
  readonly failed: readonly Pod[];
}

function progressOf(registry: Registry, job: Job): Progress {
  const pods = podsOf(registry, job);
  return {
    active: pods.filter(isActive),
    succeeded: pods.filter(({ status }) => status.phase === "Succeeded"),
    failed: pods.filter(
      ({ status, metadata }) =>
        status.phase === "Failed" ||
        (metadata.deletionTimestamp !== undefined && status.phase !== "Succeeded"),
    ),
  };
}

function reconcile(registry: Registry, job: Job): number | undefined {
  const { spec } = job;
  if (spec.suspend) return suspend(registry, job);
  const started = begin(registry, job);
  const progress = progressOf(registry, started);
  const overdue = deadlineOf(started, registry.milliseconds());
  if (overdue === 0)
    return fail(
      registry,
      started,
      progress,
      "DeadlineExceeded",
      "Job was active longer than specified deadline",
    );
  const counted = failuresOf(started, progress);
  if (counted > spec.backoffLimit)
    return fail(
      registry,
      started,
      progress,
      "BackoffLimitExceeded",
      "Job has reached the specified backoff limit",
    );
  const isDone =
    spec.completions === undefined
      ? progress.succeeded.length > 0 && progress.active.length === 0
      : finishedOf(started, progress) >= spec.completions;
  if (isDone) return complete(registry, started, progress);
  const wait = fill(registry, started, progress);
  writeStatus(registry, started, progressOf(registry, started));
  return earliest(wait, overdue);
}

/** Pods that are started again in their place count each time. */
function failuresOf({ spec }: Job, { active, failed }: Progress): number {
  if (spec.template.spec.restartPolicy === "Never") return failed.length;
  const restarts = active.flatMap(({ status }) => status.containerStatuses ?? []);
  return failed.length + restarts.reduce((sum, { restartCount }) => sum + restartCount, 0);
}

function begin(registry: Registry, job: Job): Job {
  if (job.status.startTime !== undefined) return job;
  const isResumed = job.status.conditions?.some(({ type }) => type === "Suspended") ?? false;
  if (isResumed) registry.event(job, { reason: "Resumed", message: "Job resumed", from: FROM });
  const startTime = registry.now();
  const resumed = isResumed
    ? [conditionOf(registry, "Suspended", "False", "JobResumed", "Job resumed")]
    : undefined;
  const status = { ...job.status, startTime, ...(resumed && { conditions: resumed }) };
  return registry.jobs.update(job, (now) => ({ ...now, status })) ?? job;
}

function suspend(registry: Registry, job: Job): undefined {
  if (job.status.conditions?.some(({ type, status }) => type === "Suspended" && status === "True")) return;
  for (const pod of podsOf(registry, job).filter(isActive)) deletePodAndTell(registry, job, pod, FROM);
  const { startTime: _, ...status } = job.status;
  const conditions = [conditionOf(registry, "Suspended", "True", "JobSuspended", "Job suspended")];
  registry.jobs.update(job, (now) => ({ ...now, status: { ...status, conditions } }));
  registry.event(job, { reason: "Suspended", message: "Job suspended", from: FROM });
}

/** Milliseconds until it has lasted too long; undefined: it may last. */
function deadlineOf({ spec, status }: Job, now: number): number | undefined {
  if (spec.activeDeadlineSeconds === undefined) return undefined;
  return Math.max(0, Date.parse(status.startTime ?? "") + spec.activeDeadlineSeconds * 1000 - now);
}

function indexOf({ metadata }: Pod): number {
  return Number(metadata.annotations?.[INDEX] ?? 0);
}

function finishedOf({ spec }: Job, { succeeded }: Progress): number {
  return spec.completionMode === "Indexed" ? new Set(succeeded.map(indexOf)).size : succeeded.length;
}

/** As many pods at a time as it wishes for, and no more than are still needed. */
function fill(registry: Registry, job: Job, progress: Progress): number | undefined {
  const { active, failed, succeeded } = progress;
  const { completions, completionMode, parallelism = 1, template } = job.spec;
  const left = (completions ?? Number.POSITIVE_INFINITY) - finishedOf(job, progress);
  const isDraining = completions === undefined && succeeded.length > 0;
  const wanted = isDraining ? active.length : Math.min(parallelism, left);
  if (active.length > wanted)
    for (const pod of active.toSorted(byWorth).slice(0, active.length - wanted))
      deletePodAndTell(registry, job, pod, FROM);
  const missing = wanted - active.length;
  if (missing <= 0) return undefined;
  const wait = backOff(failed, succeeded, registry.milliseconds());
  if (wait > 0) return wait;
  const taken = new Set([...active, ...succeeded].map(indexOf));
  for (let count = 0, index = 0; count < missing; count++) {
    while (completionMode === "Indexed" && taken.has(index)) index++;
    taken.add(index);
    createPodAndTell(registry, job, template, FROM, completionMode === "Indexed" ? indexed(job, index) : {});
  }
  return undefined;
}

/** The number of a pod among those of its job: in its name, and where its program finds it. */
function indexed({ metadata: { name }, spec }: Job, index: number) {
  const variable = { name: "JOB_COMPLETION_INDEX", value: String(index) };
  const containers = spec.template.spec.containers.map((one) => ({
    ...one,
    env: [...(one.env ?? []), variable],
  }));
  const mark = { [INDEX]: String(index) };
  return {
    labels: mark,
    annotations: mark,
    spec: { containers, hostname: `${name}-${index}` },
  };
}

/** Milliseconds until the next may start. */
function backOff(failed: readonly Pod[], succeeded: readonly Pod[], now: number): number {
  const lastSuccess = Math.max(0, ...succeeded.map(endTimeOf));
  const since = failed.map(endTimeOf).filter((time) => time > lastSuccess);
  if (since.length === 0) return 0;
  const delay = Math.min(FIRST_BACK_OFF * 2 ** (since.length - 1), LONGEST_BACK_OFF);
  return Math.max(0, Math.max(...since) + delay - now);
}

function endTimeOf({ status, metadata }: Pod): number {
  const ends = (status.containerStatuses ?? []).map(({ state }) => state.terminated?.finishedAt ?? "");
  const last = ends.toSorted().at(-1) ?? "";
  return Date.parse(last || metadata.deletionTimestamp || metadata.creationTimestamp);
}

function conditionOf(
  registry: Registry,
  type: string,
  status: "True" | "False",
  reason: string,
  message: string,
): Condition {
  const time = registry.now();
  return { type, status, lastProbeTime: time, lastTransitionTime: time, reason, message };
}

function complete(registry: Registry, job: Job, progress: Progress): undefined {
  for (const pod of progress.active) deletePodAndTell(registry, job, pod, FROM);
  const message = "Reached expected number of succeeded pods";
  const conditions = ["SuccessCriteriaMet", "Complete"].map((type) =>
    conditionOf(registry, type, "True", "CompletionsReached", message),
  );
  const completionTime = registry.now();
  writeStatus(registry, job, { ...progressOf(registry, job), active: [] }, { conditions, completionTime });
  registry.event(job, { reason: "Completed", message: "Job completed", from: FROM });
}

function fail(
  registry: Registry,
  job: Job,
  { active }: Progress,
  reason: string,
  message: string,
): undefined {
  for (const pod of active) deletePodAndTell(registry, job, pod, FROM);
  const told = message.replace("the specified", "specified");
  const conditions = ["FailureTarget", "Failed"].map((type) =>
    conditionOf(registry, type, "True", reason, told),
  );
  writeStatus(registry, job, progressOf(registry, job), { conditions });
  registry.event(job, { type: "Warning", reason, message, from: FROM });
}

function writeStatus(
  registry: Registry,
  job: Job,
  progress: Progress,
  end: Partial<Job["status"]> = {},
): void {
  const { active, failed, succeeded } = progress;
  const ready = active.filter(isReady).length;
  registry.jobs.update(job, (now) => ({
    ...now,
    status: {
      ...(now.status.conditions && { conditions: now.status.conditions }),
      ...(now.status.startTime !== undefined && { startTime: now.status.startTime }),
      ...(active.length > 0 && { active: active.length }),
      ready,
      terminating: 0,
      ...(succeeded.length > 0 && { succeeded: succeeded.length }),
      ...(failed.length > 0 && { failed: failed.length }),
      ...(job.spec.completionMode === "Indexed" && { completedIndexes: indexesOf(succeeded) }),
      uncountedTerminatedPods: {},
      ...end,
    },
  }));
}

/** `0-2,5`. */
function indexesOf(succeeded: readonly Pod[]): string {
  const runs: [number, number][] = [];
  for (const index of [...new Set(succeeded.map(indexOf))].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}
