import { type Field, field } from "./explained-field.ts";

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/ */
function jobSpec(template: Field): Field {
  return field("JobSpec", "Specification of the desired behavior of a job.", {
    activeDeadlineSeconds: field("integer", "How many seconds the job may be active before it is ended."),
    backoffLimit: field("integer", "How often it is tried again before the job has failed. Defaults to 6."),
    completionMode: field("string", "How completions are counted: NonIndexed (the default) or Indexed."),
    completions: field("integer", "How many pods have to succeed before the job is complete."),
    parallelism: field("integer", "How many pods of the job run at the same time at most."),
    suspend: field("boolean", "Whether the job makes no pods for now. Defaults to false."),
    template: { ...template, isRequired: true },
    ttlSecondsAfterFinished: field("integer", "After how many seconds a finished job is deleted."),
  });
}

/** What a stateful set and a daemon set have in common. */
function podSet(template: Field, selector: Field): Readonly<Record<string, Field>> {
  return {
    minReadySeconds: field("integer", "How long a new pod is to be ready before it counts as available."),
    selector: { ...selector, isRequired: true },
    template: { ...template, isRequired: true },
  };
}

export function workloadSpecs(template: Field, selector: Field): Readonly<Record<string, Field>> {
  const job = jobSpec(template);
  return {
    CronJob: field(
      "CronJobSpec",
      "Specification of the desired behavior of a cron job, including the schedule.",
      {
        concurrencyPolicy: field(
          "string",
          "What happens when the last job still runs: Allow (the default), Forbid or Replace.",
        ),
        failedJobsHistoryLimit: field("integer", "How many failed jobs are kept. Defaults to 1."),
        jobTemplate: field(
          "JobTemplateSpec",
          "The job that is created when the schedule says so.",
          { spec: job },
          true,
        ),
        schedule: field("string", "The schedule in Cron format.", undefined, true),
        startingDeadlineSeconds: field("integer", "How late a job may still start, in seconds."),
        successfulJobsHistoryLimit: field("integer", "How many successful jobs are kept. Defaults to 3."),
        suspend: field("boolean", "Whether no further jobs are started. Defaults to false."),
        timeZone: field("string", "The time zone of the schedule."),
      },
    ),
    DaemonSet: field("DaemonSetSpec", "The desired behavior of this daemon set.", {
      ...podSet(template, selector),
      updateStrategy: field("DaemonSetUpdateStrategy", "How pods are replaced: RollingUpdate or OnDelete."),
    }),
    Job: job,
    StatefulSet: field("StatefulSetSpec", "Spec defines the desired identities of pods in this set.", {
      ...podSet(template, selector),
      podManagementPolicy: field("string", "OrderedReady (the default), or Parallel."),
      replicas: field("integer", "How many pods there are to be. Defaults to 1."),
      serviceName: field("string", "The service that gives the pods their names."),
      updateStrategy: field("StatefulSetUpdateStrategy", "How pods are replaced: RollingUpdate or OnDelete."),
    }),
  };
}
