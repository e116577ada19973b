import { isoTime } from "../../docker/engine/go-time.ts";
import { type CronJob, endOf, type Job } from "../api/batch.ts";
import { nextTime, parseCron } from "../api/cron-schedule.ts";
import { deleteObject } from "../server/delete.ts";
import { withIdentity } from "../server/prepare-workloads.ts";
import { isOwnedBy, ownerOf, type Registry } from "../server/registry.ts";
import { type Controller, earliest } from "./control-loop.ts";

const FROM = "cronjob-controller";
const MINUTE = 60_000;
const SCHEDULED = "batch.kubernetes.io/cronjob-scheduled-timestamp";

/** Makes a job of each cron job whenever its schedule says so. */
export const cronJobs: Controller = (registry) => {
  let again: number | undefined;
  for (const cronJob of registry.cronJobs.list()) again = earliest(again, reconcile(registry, cronJob));
  return again;
};

function jobsOf(registry: Registry, cronJob: CronJob): readonly Job[] {
  return registry.jobs.list(cronJob.metadata.namespace).filter((job) => isOwnedBy(job, cronJob));
}

function reconcile(registry: Registry, cronJob: CronJob): number | undefined {
  noteEnds(registry, cronJob);
  dropOld(registry, cronJob);
  const now = registry.milliseconds();
  const schedule = parseCron(cronJob.spec.schedule);
  if (cronJob.spec.suspend || typeof schedule === "string") return undefined;
  const { lastScheduleTime = cronJob.metadata.creationTimestamp } = cronJob.status;
  let due: number | undefined;
  let next = nextTime(schedule, Date.parse(lastScheduleTime));
  while (next !== undefined && next <= now) {
    due = next;
    next = nextTime(schedule, next);
  }
  if (due !== undefined) start(registry, cronJob, due);
  return next === undefined ? undefined : next - now;
}

/** Jobs that have ended are active no more. */
function noteEnds(registry: Registry, cronJob: CronJob): void {
  const jobs = jobsOf(registry, cronJob);
  for (const { name, uid } of cronJob.status.active ?? []) {
    const job = jobs.find(({ metadata }) => metadata.uid === uid);
    const end = job && endOf(job);
    if (job && end === undefined) continue;
    if (end !== undefined)
      registry.event(cronJob, {
        reason: "SawCompletedJob",
        message: `Saw completed job: ${name}, condition: ${end}`,
        from: FROM,
      });
    registry.cronJobs.update(cronJob, (now) => {
      const { active = [], lastSuccessfulTime, ...status } = now.status;
      const left = active.filter((one) => one.uid !== uid);
      const success = (end === "Complete" && job?.status.completionTime) || lastSuccessfulTime;
      return {
        ...now,
        status: {
          ...(left.length > 0 && { active: left }),
          ...status,
          ...(success !== undefined && { lastSuccessfulTime: success }),
        },
      };
    });
  }
}

function dropOld(registry: Registry, cronJob: CronJob): void {
  const { failedJobsHistoryLimit, successfulJobsHistoryLimit } = cronJob.spec;
  const limits = { Complete: successfulJobsHistoryLimit, Failed: failedJobsHistoryLimit };
  for (const end of ["Complete", "Failed"] as const) {
    const jobs = jobsOf(registry, cronJob)
      .filter((job) => endOf(job) === end)
      .toSorted(
        (a, b) => Date.parse(a.metadata.creationTimestamp) - Date.parse(b.metadata.creationTimestamp),
      );
    for (const job of jobs.slice(0, Math.max(0, jobs.length - limits[end]))) {
      deleteObject(registry, job);
      registry.event(cronJob, {
        reason: "SuccessfulDelete",
        message: `Deleted job ${job.metadata.name}`,
        from: FROM,
      });
    }
  }
}

function start(registry: Registry, cronJob: CronJob, due: number): void {
  const current = registry.cronJobs.current(cronJob);
  if (!current) return;
  const { concurrencyPolicy } = current.spec;
  const running = current.status.active ?? [];
  if (running.length > 0 && concurrencyPolicy === "Forbid") {
    registry.event(current, {
      reason: "JobAlreadyActive",
      message: "Not starting job because prior execution is running and concurrency policy is Forbid",
      from: FROM,
    });
    note(registry, current, due);
    return;
  }
  if (concurrencyPolicy === "Replace")
    for (const job of jobsOf(registry, current))
      if (running.some(({ uid }) => uid === job.metadata.uid)) deleteObject(registry, job);
  const job = registry.jobs.put(withIdentity(registry.stamp(jobOf(current, due))));
  const { apiVersion, kind, metadata } = job;
  const { name, namespace, uid, resourceVersion } = metadata;
  registry.event(current, { reason: "SuccessfulCreate", message: `Created job ${name}`, from: FROM });
  note(registry, current, due, { apiVersion, kind, name, namespace, uid, resourceVersion });
}

function note(
  registry: Registry,
  cronJob: CronJob,
  due: number,
  job?: NonNullable<CronJob["status"]["active"]>[number],
): void {
  registry.cronJobs.update(cronJob, ({ status, ...now }) => ({
    ...now,
    status: {
      ...status,
      ...(job && { active: [...(status.active ?? []), job] }),
      lastScheduleTime: isoTime(due),
    },
  }));
}

/** Named for the minute that it was due in. */
function jobOf(cronJob: CronJob, due: number): Job {
  const { metadata, spec } = cronJob.spec.jobTemplate;
  return {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: {
      name: `${cronJob.metadata.name}-${due / MINUTE}`,
      namespace: cronJob.metadata.namespace,
      uid: "",
      resourceVersion: "",
      creationTimestamp: "",
      ...(metadata.labels && { labels: metadata.labels }),
      annotations: { [SCHEDULED]: isoTime(due), ...metadata.annotations },
      ownerReferences: [ownerOf(cronJob)],
    },
    spec: { ...spec, ...defaultCounts(spec) },
    status: {},
  };
}

function defaultCounts({ completions, parallelism }: Job["spec"]) {
  const isPlain = completions === undefined && parallelism === undefined;
  return { parallelism: parallelism ?? 1, ...(isPlain && { completions: 1 }) };
}
