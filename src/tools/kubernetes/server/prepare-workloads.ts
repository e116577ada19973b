import type { CronJob, Job } from "../api/batch.ts";
import type { KubeObject } from "../api/fields.ts";
import { isCronJob, isDaemonSet, isDeployment, isJob, isReplicaSet, isStatefulSet } from "../api/kinds.ts";
import type { PodTemplate } from "../api/pod.ts";
import type { DaemonSet, Deployment, StatefulSet } from "../api/workloads.ts";
import type { Cause } from "./api-error.ts";
import { isSame } from "./object-store.ts";
import { completeSpec } from "./pod-defaults.ts";

const CONTROLLER_UID = "batch.kubernetes.io/controller-uid";
const JOB_NAME = "batch.kubernetes.io/job-name";

/** Defaults of what makes pods; undefined: the object is of another kind. */
export function completeWorkload(object: KubeObject, before: KubeObject | undefined): KubeObject | undefined {
  if (isDeployment(object)) return completeDeployment(object);
  if (isReplicaSet(object)) return withTemplate(object);
  if (isDaemonSet(object)) return completeDaemonSet(object);
  if (isStatefulSet(object)) return completeStatefulSet(object);
  if (isJob(object)) return completeJob(object, before && isJob(before) ? before : undefined);
  if (isCronJob(object)) return completeCronJob(object);
  return undefined;
}

function completeTemplate(template: PodTemplate): PodTemplate {
  return { ...template, spec: completeSpec(template.spec) };
}

function withTemplate<T extends { readonly spec: { readonly template: PodTemplate } }>(object: T): T {
  return { ...object, spec: { ...object.spec, template: completeTemplate(object.spec.template) } };
}

function completeDeployment(deployment: Deployment): Deployment {
  const { spec } = deployment;
  const strategy: Deployment["spec"]["strategy"] =
    spec.strategy.type === "Recreate"
      ? { type: "Recreate" }
      : {
          type: "RollingUpdate",
          rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%", ...spec.strategy.rollingUpdate },
        };
  return withTemplate({ ...deployment, spec: { ...spec, strategy } });
}

function completeDaemonSet(set: DaemonSet): DaemonSet {
  const { updateStrategy } = set.spec;
  const rollingUpdate = { maxSurge: 0, maxUnavailable: 1, ...updateStrategy.rollingUpdate };
  const isRolling = updateStrategy.type === "RollingUpdate";
  const strategy = { type: updateStrategy.type, ...(isRolling && { rollingUpdate }) };
  return withTemplate({ ...set, spec: { ...set.spec, updateStrategy: strategy } });
}

function completeStatefulSet(set: StatefulSet): StatefulSet {
  const { updateStrategy } = set.spec;
  const rollingUpdate = { partition: 0, ...updateStrategy.rollingUpdate };
  const isRolling = updateStrategy.type === "RollingUpdate";
  const strategy = { type: updateStrategy.type, ...(isRolling && { rollingUpdate }) };
  return withTemplate({ ...set, spec: { ...set.spec, updateStrategy: strategy } });
}

function completeJobSpec(spec: Job["spec"]): Job["spec"] {
  const isPlain = spec.parallelism === undefined && spec.completions === undefined;
  return {
    ...spec,
    parallelism: spec.parallelism ?? 1,
    ...(isPlain && { completions: 1 }),
    template: completeTemplate(spec.template),
  };
}

/** Who replaces a job need not know what it was given when it was made. */
function completeJob(job: Job, before: Job | undefined): Job {
  const spec = completeJobSpec(job.spec);
  if (!before) return { ...job, spec };
  const labels = {
    ...before.spec.selector?.matchLabels,
    ...jobLabels(before),
    ...spec.template.metadata.labels,
  };
  const template = { ...spec.template, metadata: { ...spec.template.metadata, labels } };
  return { ...job, spec: { ...spec, selector: spec.selector ?? before.spec.selector, template } };
}

function completeCronJob(job: CronJob): CronJob {
  const { jobTemplate } = job.spec;
  const spec = { ...jobTemplate.spec, template: completeTemplate(jobTemplate.spec.template) };
  return { ...job, spec: { ...job.spec, jobTemplate: { ...jobTemplate, spec } } };
}

function jobLabels({ metadata: { name, uid } }: Job) {
  return { [CONTROLLER_UID]: uid, [JOB_NAME]: name, "controller-uid": uid, "job-name": name };
}

/** What follows from the identity that an object has been given: a job's pods are found by its own number. */
export function withIdentity<T extends KubeObject>(object: T): T {
  if (!isJob(object) || object.spec.manualSelector) return object;
  const { spec } = object;
  const labels = { ...spec.template.metadata.labels, ...jobLabels(object) };
  return {
    ...object,
    spec: {
      ...spec,
      selector: { matchLabels: { [CONTROLLER_UID]: object.metadata.uid } },
      template: { ...spec.template, metadata: { ...spec.template.metadata, labels } },
    },
  };
}

/** What of them may not be another than before. */
export function workloadChanges(before: KubeObject, after: KubeObject): readonly Cause[] {
  if (isJob(before) && isJob(after)) return jobChanges(before, after);
  if (isStatefulSet(before) && isStatefulSet(after)) return statefulSetChanges(before, after);
  const [old, fresh] = [selectorOf(before), selectorOf(after)];
  if (!old || !fresh || isSame(old, fresh)) return [];
  const labels = Object.entries(fresh.matchLabels ?? {}).map(
    ([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`,
  );
  const shown = `v1.LabelSelector{MatchLabels:map[string]string{${labels.join(", ")}}, MatchExpressions:[]v1.LabelSelectorRequirement(nil)}`;
  return [immutable("spec.selector", shown)];
}

function selectorOf(object: KubeObject) {
  return isDeployment(object) || isDaemonSet(object) ? object.spec.selector : undefined;
}

function immutable(field: string, shown: string): Cause {
  return { reason: "FieldValueInvalid", message: `Invalid value: ${shown}: field is immutable`, field };
}

function jobChanges(before: Job, after: Job): readonly Cause[] {
  return [
    ...(isSame(before.spec.completions, after.spec.completions)
      ? []
      : [immutable("spec.completions", String(after.spec.completions))]),
    ...(isSame(before.spec.template, after.spec.template)
      ? []
      : [immutable("spec.template", "core.PodTemplateSpec{...}")]),
  ];
}

function statefulSetChanges(before: StatefulSet, after: StatefulSet): readonly Cause[] {
  const fixed = ({ spec }: StatefulSet) => [
    spec.podManagementPolicy,
    spec.selector,
    spec.serviceName,
    spec.volumeClaimTemplates,
  ];
  if (isSame(fixed(before), fixed(after))) return [];
  return [
    {
      reason: "FieldValueForbidden",
      message:
        "Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
      field: "spec",
    },
  ];
}
