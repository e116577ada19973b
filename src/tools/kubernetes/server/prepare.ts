import { encodeBase64 } from "../../docker/client/format/base64.ts";
import type { Autoscaler } from "../api/autoscaler.ts";
import type { KubeObject } from "../api/fields.ts";
import { isAutoscaler, isNode, isPod, isSecret, isService } from "../api/kinds.ts";
import { type Resource, SERVICES } from "../api/resources.ts";
import type { Secret, Service } from "../api/services.ts";
import { withOwnTaint } from "../api/taints.ts";
import { conflict, invalid } from "./api-error.ts";
import { isSame } from "./object-store.ts";
import { admitPod } from "./pod-defaults.ts";
import { completeWorkload, workloadChanges } from "./prepare-workloads.ts";
import type { Registry } from "./registry.ts";

const FIRST_NODE_PORT = 30_000;
const NODE_PORTS = 2_768;

/** Defaults that depend on other fields, and what the server gives: addresses and ports. */
export function complete(registry: Registry, object: KubeObject, before: KubeObject | undefined): KubeObject {
  const workload = completeWorkload(object, before);
  if (workload) return workload;
  if (isPod(object)) return before ? object : admitPod(object);
  if (isService(object))
    return completeService(registry, object, before && isService(before) ? before : undefined);
  if (isAutoscaler(object)) return completeAutoscaler(object);
  if (isSecret(object)) return completeSecret(object);
  if (isNode(object)) return withOwnTaint(object);
  if (object.kind !== "Namespace") return object;
  const { name, labels } = object.metadata;
  return {
    ...object,
    metadata: { ...object.metadata, labels: { "kubernetes.io/metadata.name": name, ...labels } },
  };
}

function completeAutoscaler(autoscaler: Autoscaler): Autoscaler {
  const target = { type: "Utilization", averageUtilization: 80 };
  const metrics = autoscaler.spec.metrics ?? [
    { type: "Resource" as const, resource: { name: "cpu", target } },
  ];
  return { ...autoscaler, spec: { ...autoscaler.spec, metrics } };
}

/** `stringData` comes before what `data` says; keys are in order, as Go writes maps. */
function completeSecret({ stringData, ...secret }: Secret): Secret {
  const encoded = Object.entries(stringData ?? {}).map(([key, text]) => [key, encodeBase64(text)] as const);
  const all = [...Object.entries({ ...secret.data, ...Object.fromEntries(encoded) })];
  const data = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...secret, ...(all.length > 0 && { data }) };
}

function completeService(registry: Registry, service: Service, before: Service | undefined): Service {
  const { spec } = service;
  if (spec.type === "ExternalName") return service;
  const others = registry.services.list().filter(({ metadata }) => metadata.uid !== before?.metadata.uid);
  const wished = spec.clusterIP || before?.spec.clusterIP;
  const clusterIP = wished || freeAddress(registry, others);
  if (others.some((one) => one.spec.clusterIP === clusterIP && clusterIP !== "None"))
    throw invalid(SERVICES, service.metadata.name, [
      {
        reason: "FieldValueInvalid",
        message: `Invalid value: []string{"${clusterIP}"}: failed to allocate IP ${clusterIP}: provided IP is already allocated`,
        field: "spec.clusterIPs",
      },
    ]);
  const taken = new Set(others.flatMap((one) => (one.spec.ports ?? []).map(({ nodePort }) => nodePort)));
  const ports = (spec.ports ?? []).map((port, at) => {
    const { nodePort: wish, ...rest } = port;
    const base = { ...rest, targetPort: port.targetPort ?? port.port };
    if (spec.type === "ClusterIP") return base;
    if (wish !== undefined && taken.has(wish))
      throw invalid(SERVICES, service.metadata.name, [
        {
          reason: "FieldValueInvalid",
          message: `Invalid value: ${wish}: provided port is already allocated`,
          field: `spec.ports[${at}].nodePort`,
        },
      ]);
    const nodePort = wish ?? before?.spec.ports?.[at]?.nodePort ?? freeNodePort(registry, taken);
    taken.add(nodePort);
    return { ...base, nodePort };
  });
  return {
    ...service,
    spec: {
      ...spec,
      ...(ports.length > 0 && { ports }),
      clusterIP,
      clusterIPs: [clusterIP],
      ...(spec.type !== "ClusterIP" && { externalTrafficPolicy: spec.externalTrafficPolicy ?? "Cluster" }),
      internalTrafficPolicy: spec.internalTrafficPolicy ?? "Cluster",
      ipFamilies: ["IPv4"],
      ipFamilyPolicy: "SingleStack",
    },
  };
}

function freeAddress(registry: Registry, others: readonly Service[]): string {
  for (;;) {
    const address = `10.96.${registry.chance(256)}.${1 + registry.chance(254)}`;
    if (!others.some(({ spec }) => spec.clusterIP === address) && !/^10\.96\.0\.(1|10)$/.test(address))
      return address;
  }
}

function freeNodePort(registry: Registry, taken: ReadonlySet<number | undefined>): number {
  for (;;) {
    const port = FIRST_NODE_PORT + registry.chance(NODE_PORTS);
    if (!taken.has(port)) return port;
  }
}

/** What may not be another than before. */
export function checkChange(resource: Resource, before: KubeObject, after: KubeObject): void {
  const { resourceVersion, name } = after.metadata;
  if (resourceVersion !== "" && resourceVersion !== before.metadata.resourceVersion)
    throw conflict(resource, name);
  const problems = workloadChanges(before, after);
  if (problems.length > 0) throw invalid(resource, name, problems);
  if (isPod(before) && isPod(after) && !isSame(fixedPart(before), fixedPart(after)))
    throw invalid(resource, name, [
      {
        reason: "FieldValueForbidden",
        message:
          "Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)",
        field: "spec",
      },
    ]);
}

function fixedPart({ spec }: { readonly spec: { readonly containers: readonly object[] } }) {
  return { ...spec, containers: spec.containers.map((one) => ({ ...one, image: "" })) };
}
