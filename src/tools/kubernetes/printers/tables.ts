import type { Autoscaler } from "../api/autoscaler.ts";
import type { KubeObject } from "../api/fields.ts";
import type { Event, Node } from "../api/node.ts";
import type { Pod } from "../api/pod.ts";
import { statusOf } from "../api/pod-state.ts";
import { formatSelector, requirementsOf } from "../api/selector.ts";
import type { ConfigMap, Endpoints, Namespace, Secret, Service } from "../api/services.ts";
import { ageOf } from "./age.ts";
import { type Cell, type Column, columns, none, type Printer } from "./columns.ts";
import { cronJobs, daemonSets, deployments, jobs, replicaSets, statefulSets } from "./workloads.ts";

const pods: Printer<Pod> = {
  columns: columns("Name|Ready|Status|Restarts|Age|[IP]|[Node]|[Nominated Node]|[Readiness Gates]"),
  row: (pod, now) => {
    const { metadata, spec, status } = pod;
    const statuses = status.containerStatuses ?? [];
    const ready = statuses.filter(({ ready: isReady, state }) => isReady && state.running).length;
    return [
      metadata.name,
      `${ready}/${spec.containers.length}`,
      statusOf(pod),
      restarts(pod, now),
      ageOf(metadata.creationTimestamp, now),
      none(status.podIP),
      none(spec.nodeName),
      "<none>",
      "<none>",
    ];
  },
};

function restarts({ status }: Pod, now: number): string {
  const inits = status.initContainerStatuses ?? [];
  const isInitialized = inits.every(({ state }) => state.terminated?.exitCode === 0);
  const counted = isInitialized ? (status.containerStatuses ?? []) : inits;
  const count = counted.reduce((sum, { restartCount }) => sum + restartCount, 0);
  const times = counted.flatMap(({ lastState }) => lastState.terminated?.finishedAt ?? []).toSorted();
  const last = times.at(-1);
  return count > 0 && last !== undefined ? `${count} (${ageOf(last, now)} ago)` : String(count);
}

const services: Printer<Service> = {
  columns: columns("Name|Type|Cluster-IP|External-IP|Port(s)|Age|[Selector]"),
  row: ({ metadata, spec }, now) => [
    metadata.name,
    spec.type,
    none(spec.clusterIP),
    spec.type === "LoadBalancer"
      ? "<pending>"
      : spec.type === "ExternalName"
        ? none(spec.externalName)
        : none(spec.externalIPs?.join(",")),
    none(
      (spec.ports ?? [])
        .map(({ port, nodePort, protocol }) => `${port}${nodePort ? `:${nodePort}` : ""}/${protocol}`)
        .join(","),
    ),
    ageOf(metadata.creationTimestamp, now),
    formatSelector(requirementsOf({ matchLabels: spec.selector })),
  ],
};

const endpoints: Printer<Endpoints> = {
  columns: columns("Name|Endpoints|Age"),
  row: ({ metadata, subsets }, now) => {
    const all = (subsets ?? []).flatMap(({ addresses = [], ports = [] }) =>
      ports.length === 0
        ? addresses.map(({ ip }) => ip)
        : ports.flatMap(({ port }) => addresses.map(({ ip }) => `${ip}:${port}`)),
    );
    const shown = all.slice(0, 3).join(",");
    const more = all.length > 3 ? ` + ${all.length - 3} more...` : "";
    return [metadata.name, none(shown + more), ageOf(metadata.creationTimestamp, now)];
  },
};

/** `cpu: 12%/50%`, several after commas. */
export function targetsOf({ spec, status }: Autoscaler): string {
  const shown = (spec.metrics ?? []).map(({ resource, type }, at) => {
    if (!resource) return `<unknown>/<${type}>`;
    const current = status.currentMetrics?.[at]?.resource?.current;
    const { averageUtilization, averageValue, value } = resource.target;
    if (averageUtilization === undefined)
      return `${resource.name}: ${current?.averageValue ?? "<unknown>"}/${averageValue ?? value}`;
    const now = current?.averageUtilization === undefined ? "<unknown>" : `${current.averageUtilization}%`;
    return `${resource.name}: ${now}/${averageUtilization}%`;
  });
  const more = shown.length > 2 ? ` + ${shown.length - 2} more...` : "";
  return none(shown.slice(0, 2).join(", ") + more);
}

const autoscalers: Printer<Autoscaler> = {
  columns: columns("Name|Reference|Targets|MinPods|MaxPods|Replicas|Age"),
  row: (autoscaler, now) => {
    const { metadata, spec, status } = autoscaler;
    return [
      metadata.name,
      `${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`,
      targetsOf(autoscaler),
      spec.minReplicas,
      spec.maxReplicas,
      status.currentReplicas ?? 0,
      ageOf(metadata.creationTimestamp, now),
    ];
  },
};

const ROLE = "node-role.kubernetes.io/";

const nodes: Printer<Node> = {
  columns: columns(
    "Name|Status|Roles|Age|Version|[Internal-IP]|[External-IP]|[OS-Image]|[Kernel-Version]|[Container-Runtime]",
  ),
  row: ({ metadata, spec, status }, now) => {
    const isReady = status.conditions?.some(
      ({ type, status: value }) => type === "Ready" && value === "True",
    );
    const roles = Object.keys(metadata.labels ?? {}).filter((key) => key.startsWith(ROLE));
    const info = status.nodeInfo ?? {};
    return [
      metadata.name,
      `${isReady ? "Ready" : "NotReady"}${spec.unschedulable ? ",SchedulingDisabled" : ""}`,
      none(roles.map((key) => key.slice(ROLE.length)).join(",")),
      ageOf(metadata.creationTimestamp, now),
      info.kubeletVersion ?? "",
      none(status.addresses?.find(({ type }) => type === "InternalIP")?.address),
      "<none>",
      info.osImage ?? "<unknown>",
      info.kernelVersion ?? "<unknown>",
      info.containerRuntimeVersion ?? "<unknown>",
    ];
  },
};

const events: Printer<Event> = {
  columns: columns("Last Seen|Type|Reason|Object|[Subobject]|[Source]|Message|[First Seen]|[Count]|[Name]"),
  row: (event, now) => {
    const { involvedObject: object, source } = event;
    return [
      ageOf(event.lastTimestamp, now),
      event.type ?? "",
      event.reason ?? "",
      `${(object.kind ?? "").toLowerCase()}/${object.name}`,
      object.fieldPath ?? "",
      source.host ? `${source.component}, ${source.host}` : (source.component ?? ""),
      (event.message ?? "").trim(),
      ageOf(event.firstTimestamp, now),
      event.count ?? 1,
      event.metadata.name,
    ];
  },
};

const namespaces: Printer<Namespace> = {
  columns: columns("Name|Status|Age"),
  row: ({ metadata, status }, now) => [metadata.name, status.phase, ageOf(metadata.creationTimestamp, now)],
};

const configMaps: Printer<ConfigMap> = {
  columns: columns("Name|Data|Age"),
  row: ({ metadata, data, binaryData }, now) => [
    metadata.name,
    Object.keys({ ...data, ...binaryData }).length,
    ageOf(metadata.creationTimestamp, now),
  ],
};

const secrets: Printer<Secret> = {
  columns: columns("Name|Type|Data|Age"),
  row: ({ metadata, type, data }, now) => [
    metadata.name,
    type,
    Object.keys(data ?? {}).length,
    ageOf(metadata.creationTimestamp, now),
  ],
};

interface AnyPrinter {
  readonly columns: readonly Column[];
  row(object: KubeObject, now: number): readonly Cell[];
}

const PRINTERS: Readonly<Record<string, AnyPrinter>> = {
  Pod: pods,
  Deployment: deployments,
  ReplicaSet: replicaSets,
  StatefulSet: statefulSets,
  DaemonSet: daemonSets,
  Job: jobs,
  CronJob: cronJobs,
  Service: services,
  Endpoints: endpoints,
  HorizontalPodAutoscaler: autoscalers,
  Node: nodes,
  Event: events,
  Namespace: namespaces,
  ConfigMap: configMaps,
  Secret: secrets,
};

/** The objects as the API's `Table`, which kubectl asks for. */
export function tableOf(
  kind: string,
  objects: readonly KubeObject[],
  now: number,
  revision: number,
  header = true,
) {
  const printer = PRINTERS[kind];
  const definitions = (printer?.columns ?? []).map(({ name, priority }) => ({
    name,
    type: "string",
    format: name === "Name" ? "name" : "",
    description: "",
    priority,
  }));
  return {
    kind: "Table",
    apiVersion: "meta.k8s.io/v1",
    metadata: { resourceVersion: String(revision) },
    columnDefinitions: header ? definitions : null,
    rows: objects.map((object) => ({
      cells: printer?.row(object, now) ?? [object.metadata.name],
      object: {
        kind: "PartialObjectMetadata",
        apiVersion: "meta.k8s.io/v1",
        metadata: object.metadata,
      },
    })),
  };
}
