import { AUTOSCALERS, groupVersion, RESOURCES, type Resource } from "../api/resources.ts";

/** Groups that are answered from what other objects say, and are read alone. */
const DERIVED: Readonly<Record<string, readonly Derived[]>> = {
  "coordination.k8s.io/v1": [{ name: "leases", singularName: "lease", kind: "Lease", namespaced: true }],
  "discovery.k8s.io/v1": [
    { name: "endpointslices", singularName: "endpointslice", kind: "EndpointSlice", namespaced: true },
  ],
  // What the metrics server adds.
  "metrics.k8s.io/v1beta1": [
    { name: "nodes", singularName: "", kind: "NodeMetrics", namespaced: false },
    { name: "pods", singularName: "", kind: "PodMetrics", namespaced: true },
  ],
  // Clients ask for the group before they evict; budgets there are none.
  "policy/v1": [
    {
      name: "poddisruptionbudgets",
      singularName: "poddisruptionbudget",
      kind: "PodDisruptionBudget",
      namespaced: true,
    },
  ],
};

interface Derived {
  readonly name: string;
  readonly singularName: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

interface Subresource {
  readonly kind: string;
  readonly verbs: readonly string[];
  readonly group?: string;
  readonly version?: string;
}

const SCALE: Subresource = {
  group: "autoscaling",
  version: "v1",
  kind: "Scale",
  verbs: ["get", "patch", "update"],
};
const SUBRESOURCES: Readonly<Record<string, Readonly<Record<string, Subresource>>>> = {
  cronjobs: { status: { kind: "CronJob", verbs: ["get"] } },
  daemonsets: { status: { kind: "DaemonSet", verbs: ["get"] } },
  deployments: { scale: SCALE, status: { kind: "Deployment", verbs: ["get"] } },
  pods: {
    eviction: { group: "policy", version: "v1", kind: "Eviction", verbs: ["create"] },
    exec: { kind: "PodExecOptions", verbs: ["create", "get"] },
    log: { kind: "Pod", verbs: ["get"] },
    portforward: { kind: "PodPortForwardOptions", verbs: ["create", "get"] },
    status: { kind: "Pod", verbs: ["get"] },
  },
  jobs: { status: { kind: "Job", verbs: ["get"] } },
  replicasets: { scale: SCALE, status: { kind: "ReplicaSet", verbs: ["get"] } },
  statefulsets: { scale: SCALE, status: { kind: "StatefulSet", verbs: ["get"] } },
};

/** In all versions, of which the first is preferred. */
const SERVED: readonly Resource[] = [...RESOURCES, { ...AUTOSCALERS, version: "v1" }];

/** What the server has, for clients that ask before they act; undefined: the path is another. */
export function discovery(path: string): unknown {
  if (path === "/api") return { kind: "APIVersions", versions: ["v1"] };
  if (path === "/apis") return { kind: "APIGroupList", apiVersion: "v1", groups: groups() };
  const version = /^\/api\/(v1)$/.exec(path)?.[1] ?? /^\/apis\/([^/]+\/[^/]+)$/.exec(path)?.[1];
  if (version === undefined) return undefined;
  const own = SERVED.filter((one) => groupVersion(one) === version);
  const derived = DERIVED[version]?.map((one) => ({ ...one, verbs: ["get", "list"] }));
  const resources = derived ?? own.flatMap(entriesOf);
  if (resources.length === 0) return undefined;
  return { kind: "APIResourceList", apiVersion: "v1", groupVersion: version, resources };
}

function entriesOf({ plural, singular, shortNames, kind, isNamespaced, isInAll, verbs }: Resource) {
  const own = {
    name: plural,
    singularName: singular,
    namespaced: isNamespaced,
    kind,
    verbs,
    ...(shortNames.length > 0 && { shortNames }),
    ...(isInAll && { categories: ["all"] }),
  };
  const parts = Object.entries(SUBRESOURCES[plural] ?? {}).map(([name, part]) => ({
    name: `${plural}/${name}`,
    singularName: "",
    namespaced: isNamespaced,
    ...part,
  }));
  return [own, ...parts];
}

function groups() {
  const versions = SERVED.filter(({ group }) => group !== "").map(groupVersion);
  const all = [...new Set([...versions, ...Object.keys(DERIVED)])].map((one) => {
    const [name = "", version = ""] = one.split("/");
    return { name, entry: { groupVersion: one, version } };
  });
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const own = all.filter((one) => one.name === name).map(({ entry }) => entry);
    return { name, versions: own, preferredVersion: own[0] };
  });
}
