import type { Autoscaler } from "../api/autoscaler.ts";
import type { CronJob, Job } from "../api/batch.ts";
import { parseCron } from "../api/cron-schedule.ts";
import type { KubeObject, Selector } from "../api/fields.ts";
import {
  isAutoscaler,
  isCronJob,
  isDaemonSet,
  isDeployment,
  isJob,
  isPod,
  isReplicaSet,
  isService,
  isStatefulSet,
} from "../api/kinds.ts";
import type { Container, PodSpec, PodTemplate } from "../api/pod.ts";
import { parseQuantity } from "../api/quantity.ts";
import { fits, requirementsOf } from "../api/selector.ts";
import type { Service } from "../api/services.ts";
import type { StatefulSet } from "../api/workloads.ts";
import type { Cause } from "./api-error.ts";

/** The job that it makes has a number behind its name. */
const LONGEST_CRON_JOB = 52;
const UTC_NAMES: ReadonlySet<string> = new Set(["UTC", "Etc/UTC", "GMT", "Etc/GMT"]);
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const DNS_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LABEL_TEXT =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const SUBDOMAIN_TEXT =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const DNS_1035_TEXT =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";
const VALUE_TEXT =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

export function required(field: string, detail = ""): Cause {
  return {
    reason: "FieldValueRequired",
    message: detail === "" ? "Required value" : `Required value: ${detail}`,
    field,
  };
}

function wrong(field: string, value: unknown, why: string): Cause {
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  return { reason: "FieldValueInvalid", message: `Invalid value: ${shown}: ${why}`, field };
}

/** What is wrong with an object that was understood. */
export function problemsOf(object: KubeObject): readonly Cause[] {
  return [...metaProblems(object), ...specProblems(object)];
}

function metaProblems({ kind, metadata }: KubeObject): readonly Cause[] {
  const { name, labels } = metadata;
  const problems: Cause[] = [];
  const [pattern, text] =
    kind === "Service"
      ? [DNS_1035, DNS_1035_TEXT]
      : kind === "Namespace"
        ? [LABEL, LABEL_TEXT]
        : [SUBDOMAIN, SUBDOMAIN_TEXT];
  if (name === "" && !metadata.generateName)
    problems.push(required("metadata.name", "name or generateName is required"));
  else if (name !== "" && !pattern.test(name)) problems.push(wrong("metadata.name", name, text));
  return [...problems, ...labelProblems(labels, "metadata.labels")];
}

function labelProblems(
  labels: Readonly<Record<string, string>> | null | undefined,
  field: string,
): readonly Cause[] {
  return Object.values(labels ?? {}).flatMap((value) =>
    LABEL_VALUE.test(value) && value.length <= 63 ? [] : [wrong(field, value, VALUE_TEXT)],
  );
}

function specProblems(object: KubeObject): readonly Cause[] {
  if (isDeployment(object) || isReplicaSet(object)) return replicaProblems(object);
  if (isStatefulSet(object)) return [...replicaProblems(object), ...claimProblems(object)];
  if (isDaemonSet(object)) return templateProblems(object);
  if (isJob(object)) return jobProblems(object.spec, "spec");
  if (isCronJob(object)) return cronJobProblems(object);
  if (isPod(object)) return podProblems(object.spec, "spec");
  if (isService(object)) return serviceProblems(object);
  if (isAutoscaler(object)) return autoscalerProblems(object);
  return [];
}

interface Workload {
  readonly kind: string;
  readonly spec: { readonly selector: Selector; readonly template: PodTemplate; readonly replicas?: number };
}

function replicaProblems(workload: Workload): readonly Cause[] {
  const { replicas = 0 } = workload.spec;
  const tooFew = replicas < 0 ? [negative("spec.replicas", replicas)] : [];
  return [...tooFew, ...templateProblems(workload)];
}

function negative(field: string, value: number): Cause {
  return wrong(field, value, "must be greater than or equal to 0");
}

function templateProblems({ kind, spec: { selector, template } }: Workload): readonly Cause[] {
  const problems: Cause[] = [];
  const { labels } = template.metadata;
  const wanted = requirementsOf(selector);
  if (wanted.length === 0) {
    const what = kind === "DaemonSet" ? "daemonset" : kind === "StatefulSet" ? "statefulset" : "deployment";
    problems.push(wrong("spec.selector", "{}", `empty selector is invalid for ${what}`));
  } else if (!fits(wanted, labels)) {
    const shown = Object.entries(labels ?? {}).map(
      ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
    );
    const value = `map[string]string{${shown.join(", ")}}`;
    problems.push({
      reason: "FieldValueInvalid",
      message: `Invalid value: ${value}: \`selector\` does not match template \`labels\``,
      field: "spec.template.metadata.labels",
    });
  }
  if (template.spec.restartPolicy !== "Always")
    problems.push({
      reason: "FieldValueNotSupported",
      message: `Unsupported value: "${template.spec.restartPolicy}": supported values: "Always"`,
      field: "spec.template.spec.restartPolicy",
    });
  return [...problems, ...podProblems(template.spec, "spec.template.spec")];
}

/** Volumes that outlive their pods are no objects here. */
function claimProblems({ spec }: StatefulSet): readonly Cause[] {
  if ((spec.volumeClaimTemplates ?? []).length === 0) return [];
  const message = "Forbidden: rockpool: not simulated here: persistent volumes";
  return [{ reason: "FieldValueForbidden", message, field: "spec.volumeClaimTemplates" }];
}

function podProblems(
  { containers, initContainers = [], volumes = [] }: PodSpec,
  field: string,
): readonly Cause[] {
  if (containers.length === 0) return [required(`${field}.containers`)];
  const names = volumes.map(({ name }) => name);
  return [
    ...initContainers.flatMap((one, at) => containerProblems(one, `${field}.initContainers[${at}]`, names)),
    ...containers.flatMap((one, at) => {
      const place = `${field}.containers[${at}]`;
      const isSecond = containers.findIndex(({ name }) => name === one.name) < at;
      const twice: Cause[] = isSecond
        ? [
            {
              reason: "FieldValueDuplicate",
              message: `Duplicate value: "${one.name}"`,
              field: `${place}.name`,
            },
          ]
        : [];
      return [...twice, ...containerProblems(one, place, names)];
    }),
  ];
}

function containerProblems(
  container: Container,
  field: string,
  volumes: readonly string[],
): readonly Cause[] {
  const problems: Cause[] = [];
  if (!LABEL.test(container.name)) problems.push(wrong(`${field}.name`, container.name, LABEL_TEXT));
  if (container.image === "") problems.push(required(`${field}.image`));
  for (const [at, { name }] of (container.volumeMounts ?? []).entries())
    if (!volumes.includes(name))
      problems.push({
        reason: "FieldValueNotFound",
        message: `Not found: "${name}"`,
        field: `${field}.volumeMounts[${at}].name`,
      });
  return [...problems, ...resourceProblems(container, field)];
}

function resourceProblems(
  { resources: { limits = {}, requests = {} } }: Container,
  field: string,
): readonly Cause[] {
  const problems: Cause[] = [];
  for (const [kind, list] of Object.entries({ limits, requests }))
    for (const [name, value] of Object.entries(list))
      if (parseQuantity(value) === undefined)
        problems.push(
          wrong(
            `${field}.resources.${kind}.${name}`,
            value,
            "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
          ),
        );
  for (const [name, value] of Object.entries(requests)) {
    const limit = limits[name];
    if (limit === undefined || (parseQuantity(value) ?? 0) <= (parseQuantity(limit) ?? 0)) continue;
    problems.push(
      wrong(`${field}.resources.requests`, value, `must be less than or equal to ${name} limit of ${limit}`),
    );
  }
  return problems;
}

function serviceProblems({ spec }: Service): readonly Cause[] {
  const ports = spec.ports ?? [];
  if (ports.length === 0 && spec.clusterIP !== "None" && spec.type !== "ExternalName")
    return [required("spec.ports")];
  return ports.flatMap((port, at) => {
    const place = `spec.ports[${at}]`;
    const problems: Cause[] = [];
    if (ports.length > 1 && !port.name) problems.push(required(`${place}.name`));
    if (port.port < 1 || port.port > 65_535)
      problems.push(wrong(`${place}.port`, port.port, "must be between 1 and 65535, inclusive"));
    const { nodePort } = port;
    if (nodePort !== undefined && spec.type !== "ClusterIP" && (nodePort < 30_000 || nodePort > 32_767))
      problems.push(
        wrong(
          `${place}.nodePort`,
          nodePort,
          "provided port is not in the valid range. The range of valid ports is 30000-32767",
        ),
      );
    return problems;
  });
}

function jobProblems(spec: Job["spec"], field: string): readonly Cause[] {
  const problems: Cause[] = [];
  for (const name of ["parallelism", "completions", "backoffLimit", "activeDeadlineSeconds"] as const)
    if ((spec[name] ?? 0) < 0) problems.push(negative(`${field}.${name}`, spec[name] ?? 0));
  if (spec.completionMode === "Indexed" && spec.completions === undefined)
    problems.push(required(`${field}.completions`, "when completion mode is Indexed"));
  const { template } = spec;
  if (template.spec.restartPolicy === "Always")
    problems.push(required(`${field}.template.spec.restartPolicy`, 'valid values: "OnFailure", "Never"'));
  return [...problems, ...podProblems(template.spec, `${field}.template.spec`)];
}

function cronJobProblems({ spec, metadata }: CronJob): readonly Cause[] {
  const problems = [...jobProblems(spec.jobTemplate.spec, "spec.jobTemplate.spec")];
  if (metadata.name.length > LONGEST_CRON_JOB)
    problems.push(wrong("metadata.name", metadata.name, "must be no more than 52 characters"));
  const { schedule, timeZone } = spec;
  if (schedule === "") problems.push(required("spec.schedule"));
  else if (typeof parseCron(schedule) === "string")
    problems.push(wrong("spec.schedule", schedule, String(parseCron(schedule))));
  if (timeZone !== undefined && !UTC_NAMES.has(timeZone))
    problems.push(wrong("spec.timeZone", timeZone, "rockpool: not simulated here: zones other than UTC"));
  return problems;
}

function autoscalerProblems({ spec }: Autoscaler): readonly Cause[] {
  const { minReplicas, maxReplicas } = spec;
  if (minReplicas < 1) return [wrong("spec.minReplicas", minReplicas, "must be greater than or equal to 1")];
  if (maxReplicas < 1) return [wrong("spec.maxReplicas", maxReplicas, "must be greater than 0")];
  if (maxReplicas < minReplicas)
    return [wrong("spec.maxReplicas", maxReplicas, "must be greater than or equal to `minReplicas`")];
  return [];
}
