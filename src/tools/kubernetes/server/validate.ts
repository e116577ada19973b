import type { Autoscaler } from "../api/autoscaler.ts";
import type { KubeObject } from "../api/fields.ts";
import type { Node } from "../api/node.ts";
import type { Container, Pod, PodSpec } from "../api/pod.ts";
import { parseQuantity } from "../api/quantity.ts";
import { fits, requirementsOf } from "../api/selector.ts";
import type { Secret, Service } from "../api/services.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";
import type { Cause } from "./api-error.ts";

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
  if (isDeployment(object)) return workloadProblems(object);
  if (isReplicaSet(object)) return workloadProblems(object);
  if (isPod(object)) return podProblems(object.spec, "spec");
  if (isService(object)) return serviceProblems(object);
  if (isAutoscaler(object)) return autoscalerProblems(object);
  return [];
}

export function isDeployment(object: KubeObject): object is Deployment {
  return object.kind === "Deployment";
}
export function isReplicaSet(object: KubeObject): object is ReplicaSet {
  return object.kind === "ReplicaSet";
}
export function isPod(object: KubeObject): object is Pod {
  return object.kind === "Pod";
}
export function isService(object: KubeObject): object is Service {
  return object.kind === "Service";
}
export function isNode(object: KubeObject): object is Node {
  return object.kind === "Node";
}
export function isSecret(object: KubeObject): object is Secret {
  return object.kind === "Secret";
}
export function isAutoscaler(object: KubeObject): object is Autoscaler {
  return object.kind === "HorizontalPodAutoscaler";
}

function workloadProblems({ spec }: Pick<Deployment, "spec"> | Pick<ReplicaSet, "spec">): readonly Cause[] {
  const problems: Cause[] = [];
  const { selector, template, replicas } = spec;
  const { labels } = template.metadata;
  if (replicas < 0) problems.push(wrong("spec.replicas", replicas, "must be greater than or equal to 0"));
  const wanted = requirementsOf(selector);
  if (wanted.length === 0)
    problems.push(wrong("spec.selector", "{}", "empty selector is invalid for deployment"));
  else if (!fits(wanted, labels)) {
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

function autoscalerProblems({ spec }: Autoscaler): readonly Cause[] {
  const { minReplicas, maxReplicas } = spec;
  if (minReplicas < 1) return [wrong("spec.minReplicas", minReplicas, "must be greater than or equal to 1")];
  if (maxReplicas < 1) return [wrong("spec.maxReplicas", maxReplicas, "must be greater than 0")];
  if (maxReplicas < minReplicas)
    return [wrong("spec.maxReplicas", maxReplicas, "must be greater than or equal to `minReplicas`")];
  return [];
}
