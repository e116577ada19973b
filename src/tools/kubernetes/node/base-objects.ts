import { KERNEL_VERSION } from "../../docker/engine/versions.ts";
import type { Node } from "../api/node.ts";
import type { Pod } from "../api/pod.ts";
import type { Service } from "../api/services.ts";
import type { Registry } from "../server/registry.ts";
import { SERVER } from "../version.ts";
import { type Part, parts } from "./control-plane.ts";

const NAMESPACES = ["default", "kube-node-lease", "kube-public", "kube-system", "local-path-storage"];
const PROCESSORS = "2";
const MEMORY = "2048000Ki";

/** Makes what every cluster has, as far as it is missing. */
export function ensureBaseObjects(registry: Registry, node: string, address: string): void {
  for (const name of NAMESPACES)
    if (!registry.namespaces.get(undefined, name))
      registry.namespaces.put(
        registry.stamp({
          apiVersion: "v1",
          kind: "Namespace",
          metadata: { ...meta(name), labels: { "kubernetes.io/metadata.name": name } },
          spec: { finalizers: ["kubernetes"] },
          status: { phase: "Active" as const },
        }),
      );
  ensureNode(registry, node, address);
  ensureService(registry, "default", "kubernetes", "10.96.0.1", [{ name: "https", port: 443, target: 6443 }]);
  ensureService(registry, "kube-system", "kube-dns", "10.96.0.10", [
    { name: "dns", port: 53, target: 53, protocol: "UDP" },
    { name: "dns-tcp", port: 53, target: 53 },
    { name: "metrics", port: 9153, target: 9153 },
  ]);
  ensureEndpoints(registry, address);
  for (const part of parts(node)) ensurePart(registry, part, node, address);
}

function meta(name: string, namespace?: string) {
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    uid: "",
    resourceVersion: "",
    creationTimestamp: "",
  };
}

function ensureNode(registry: Registry, name: string, address: string): void {
  if (registry.nodes.get(undefined, name)) return;
  const time = registry.now();
  const fine = (type: string, reason: string, message: string, status: "True" | "False" = "False") => ({
    type,
    status,
    lastHeartbeatTime: time,
    lastTransitionTime: time,
    reason,
    message,
  });
  const resources = { cpu: PROCESSORS, "ephemeral-storage": "61202244Ki", memory: MEMORY, pods: "110" };
  const node: Node = {
    apiVersion: "v1",
    kind: "Node",
    metadata: {
      ...meta(name),
      labels: {
        "beta.kubernetes.io/arch": "amd64",
        "beta.kubernetes.io/os": "linux",
        "kubernetes.io/arch": "amd64",
        "kubernetes.io/hostname": name,
        "kubernetes.io/os": "linux",
        "node-role.kubernetes.io/control-plane": "",
      },
      annotations: { "node.alpha.kubernetes.io/ttl": "0" },
    },
    spec: { podCIDR: "10.244.0.0/24", podCIDRs: ["10.244.0.0/24"], providerID: `kind://docker/kind/${name}` },
    status: {
      capacity: resources,
      allocatable: resources,
      conditions: [
        fine("MemoryPressure", "KubeletHasSufficientMemory", "kubelet has sufficient memory available"),
        fine("DiskPressure", "KubeletHasNoDiskPressure", "kubelet has no disk pressure"),
        fine("PIDPressure", "KubeletHasSufficientPID", "kubelet has sufficient PID available"),
        fine("Ready", "KubeletReady", "kubelet is posting ready status", "True"),
      ],
      addresses: [
        { type: "InternalIP", address },
        { type: "Hostname", address: name },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      nodeInfo: {
        architecture: "amd64",
        bootID: registry.uid(),
        containerRuntimeVersion: "containerd://2.0.3",
        kernelVersion: KERNEL_VERSION,
        kubeProxyVersion: SERVER.gitVersion,
        kubeletVersion: SERVER.gitVersion,
        machineID: registry.uid().replaceAll("-", ""),
        operatingSystem: "linux",
        osImage: "Debian GNU/Linux 12 (bookworm)",
        systemUUID: registry.uid(),
      },
    },
  };
  registry.nodes.put(registry.stamp(node));
}

function ensureService(
  registry: Registry,
  namespace: string,
  name: string,
  clusterIP: string,
  ports: readonly {
    readonly name: string;
    readonly port: number;
    readonly target: number;
    readonly protocol?: "UDP";
  }[],
): void {
  if (registry.services.get(namespace, name)) return;
  const isApi = name === "kubernetes";
  const labels: Record<string, string> = isApi
    ? { component: "apiserver", provider: "kubernetes" }
    : { "k8s-app": "kube-dns", "kubernetes.io/cluster-service": "true", "kubernetes.io/name": "CoreDNS" };
  const service: Service = {
    apiVersion: "v1",
    kind: "Service",
    metadata: { ...meta(name, namespace), labels },
    spec: {
      ports: ports.map(({ name: portName, port, target, protocol = "TCP" as const }) => ({
        name: portName,
        protocol,
        port,
        targetPort: target,
      })),
      ...(!isApi && { selector: { "k8s-app": "kube-dns" } }),
      clusterIP,
      clusterIPs: [clusterIP],
      type: "ClusterIP",
      sessionAffinity: "None",
      internalTrafficPolicy: "Cluster",
      ipFamilies: ["IPv4"],
      ipFamilyPolicy: "SingleStack",
    },
    status: { loadBalancer: {} },
  };
  registry.services.put(registry.stamp(service));
}

function ensureEndpoints(registry: Registry, address: string): void {
  const subsets = [{ addresses: [{ ip: address }], ports: [{ name: "https", port: 6443, protocol: "TCP" }] }];
  const known = registry.endpoints.get("default", "kubernetes");
  if (known) registry.endpoints.update(known, (now) => ({ ...now, subsets }));
  else
    registry.endpoints.put(
      registry.stamp({
        apiVersion: "v1",
        kind: "Endpoints",
        metadata: meta("kubernetes", "default"),
        subsets,
      }),
    );
}

function ensurePart(registry: Registry, part: Part, node: string, address: string): void {
  const namespace = part.namespace ?? "kube-system";
  if (registry.pods.get(namespace, part.name)) return;
  const name =
    part.labels.component ?? Object.values(part.labels)[0]?.replace("kube-dns", "coredns") ?? part.name;
  const container = {
    name,
    image: part.image,
    resources: part.requests ? { requests: { ...part.requests } } : {},
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    imagePullPolicy: "IfNotPresent" as const,
  };
  const time = registry.now();
  const isTrue = (type: string) => ({
    type,
    status: "True" as const,
    lastProbeTime: null,
    lastTransitionTime: time,
  });
  const podIP = part.address ?? address;
  const pod: Pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      ...meta(part.name, namespace),
      labels: { ...part.labels },
      ...keeperOf(registry, part, node),
    },
    spec: {
      containers: [container],
      restartPolicy: "Always",
      terminationGracePeriodSeconds: 30,
      dnsPolicy: "ClusterFirst",
      nodeName: node,
      ...(part.address === undefined && { hostNetwork: true }),
      securityContext: {},
      schedulerName: "default-scheduler",
      priorityClassName:
        part.labels.component === undefined ? "system-cluster-critical" : "system-node-critical",
      priority: 2_000_000_000,
    },
    status: {
      phase: "Running",
      conditions: [
        "PodReadyToStartContainers",
        "Initialized",
        "Ready",
        "ContainersReady",
        "PodScheduled",
      ].map(isTrue),
      hostIP: address,
      podIP,
      podIPs: [{ ip: podIP }],
      startTime: time,
      containerStatuses: [
        {
          name,
          state: { running: { startedAt: time } },
          lastState: {},
          ready: true,
          restartCount: 0,
          image: part.image,
          imageID: part.image,
          started: true,
        },
      ],
      qosClass: part.requests ? "Burstable" : "BestEffort",
    },
  };
  registry.pods.put(registry.stamp(pod));
}

/**
 * What keeps `drain` from taking it: a daemon set, or the node itself. Sets and static pods are no objects here, so the
 * node stands behind all.
 */
function keeperOf(
  registry: Registry,
  { daemon }: Part,
  node: string,
): Pick<Pod["metadata"], "annotations" | "ownerReferences"> {
  const uid = registry.nodes.get(undefined, node)?.metadata.uid ?? "";
  if (daemon === undefined)
    return { annotations: { "kubernetes.io/config.mirror": uid.replaceAll("-", "") } };
  return {
    ownerReferences: [
      {
        apiVersion: "apps/v1",
        kind: "DaemonSet",
        name: daemon,
        uid,
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
  };
}
