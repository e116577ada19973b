import { type CronJob, endOf, type Job } from "../api/batch.ts";
import type { PodSpec } from "../api/pod.ts";
import { formatSelector, requirementsOf } from "../api/selector.ts";
import type { DaemonSet, Deployment, ReplicaSet, StatefulSet } from "../api/workloads.ts";
import { ageOf, formatAge } from "./age.ts";
import { columns, type Printer } from "./columns.ts";

const images = ({ containers }: PodSpec) => containers.map(({ image }) => image).join(",");
const names = ({ containers }: PodSpec) => containers.map(({ name }) => name).join(",");

export const deployments: Printer<Deployment> = {
  columns: columns("Name|Ready|Up-to-date|Available|Age|[Containers]|[Images]|[Selector]"),
  row: ({ metadata, spec, status }, now) => [
    metadata.name,
    `${status.readyReplicas ?? 0}/${spec.replicas}`,
    status.updatedReplicas ?? 0,
    status.availableReplicas ?? 0,
    ageOf(metadata.creationTimestamp, now),
    names(spec.template.spec),
    images(spec.template.spec),
    formatSelector(requirementsOf(spec.selector)),
  ],
};

export const replicaSets: Printer<ReplicaSet> = {
  columns: columns("Name|Desired|Current|Ready|Age|[Containers]|[Images]|[Selector]"),
  row: ({ metadata, spec, status }, now) => [
    metadata.name,
    spec.replicas,
    status.replicas,
    status.readyReplicas ?? 0,
    ageOf(metadata.creationTimestamp, now),
    names(spec.template.spec),
    images(spec.template.spec),
    formatSelector(requirementsOf(spec.selector)),
  ],
};

export const daemonSets: Printer<DaemonSet> = {
  columns: columns(
    "Name|Desired|Current|Ready|Up-to-date|Available|Node Selector|Age|[Containers]|[Images]|[Selector]",
  ),
  row: ({ metadata, spec, status }, now) => [
    metadata.name,
    status.desiredNumberScheduled,
    status.currentNumberScheduled,
    status.numberReady,
    status.updatedNumberScheduled ?? 0,
    status.numberAvailable ?? 0,
    formatSelector(requirementsOf({ matchLabels: spec.template.spec.nodeSelector })),
    ageOf(metadata.creationTimestamp, now),
    names(spec.template.spec),
    images(spec.template.spec),
    formatSelector(requirementsOf(spec.selector)),
  ],
};

export const statefulSets: Printer<StatefulSet> = {
  columns: columns("Name|Ready|Age|[Containers]|[Images]"),
  row: ({ metadata, spec, status }, now) => [
    metadata.name,
    `${status.readyReplicas ?? 0}/${spec.replicas}`,
    ageOf(metadata.creationTimestamp, now),
    names(spec.template.spec),
    images(spec.template.spec),
  ],
};

export const jobs: Printer<Job> = {
  columns: columns("Name|Status|Completions|Duration|Age|[Containers]|[Images]|[Selector]"),
  row: (job, now) => {
    const { metadata, spec, status } = job;
    const { startTime, completionTime } = status;
    const end = completionTime === undefined ? now : Date.parse(completionTime);
    return [
      metadata.name,
      statusOf(job),
      completionsOf(job),
      startTime === undefined ? "" : formatAge(end - Date.parse(startTime)),
      ageOf(metadata.creationTimestamp, now),
      names(spec.template.spec),
      images(spec.template.spec),
      formatSelector(requirementsOf(spec.selector ?? {})),
    ];
  },
};

function statusOf(job: Job): string {
  const end = endOf(job);
  if (end) return end;
  if (job.metadata.deletionTimestamp !== undefined) return "Terminating";
  const isSuspended = job.status.conditions?.some(
    ({ type, status }) => type === "Suspended" && status === "True",
  );
  return isSuspended ? "Suspended" : "Running";
}

function completionsOf({ spec: { completions, parallelism = 1 }, status: { succeeded = 0 } }: Job): string {
  if (completions !== undefined) return `${succeeded}/${completions}`;
  return parallelism > 1 ? `${succeeded}/1 of ${parallelism}` : `${succeeded}/1`;
}

export const cronJobs: Printer<CronJob> = {
  columns: columns(
    "Name|Schedule|Timezone|Suspend|Active|Last Schedule|Age|[Containers]|[Images]|[Selector]",
  ),
  row: ({ metadata, spec, status }, now) => {
    const { template, selector = {} } = spec.jobTemplate.spec;
    return [
      metadata.name,
      spec.schedule,
      spec.timeZone ?? "<none>",
      spec.suspend ? "True" : "False",
      status.active?.length ?? 0,
      status.lastScheduleTime === undefined ? "<none>" : ageOf(status.lastScheduleTime, now),
      ageOf(metadata.creationTimestamp, now),
      names(template.spec),
      images(template.spec),
      formatSelector(requirementsOf(selector)),
    ];
  },
};
