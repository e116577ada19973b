import type { Pod } from "../api/pod.ts";
import { isActive, isReady } from "../api/pod-state.ts";
import { matchesMap } from "../api/selector.ts";
import type { Endpoints, Service, ServicePort } from "../api/services.ts";
import { isSame } from "../server/object-store.ts";
import type { Registry } from "../server/registry.ts";
import type { Controller } from "./control-loop.ts";

/** Keeps a list of the pods behind each service that has a selector. */
export const endpoints: Controller = (registry) => {
  for (const service of registry.services.list()) if (service.spec.selector) reconcile(registry, service);
  for (const one of registry.endpoints.list()) {
    const { namespace, name } = one.metadata;
    if (!registry.services.get(namespace, name)) registry.endpoints.remove(one);
  }
  return undefined;
};

/** The number that a port of a service leads to in a pod; undefined: the pod has no port of that name. */
export function targetOf({ port, targetPort = port }: ServicePort, { spec }: Pod): number | undefined {
  if (typeof targetPort === "number") return targetPort;
  if (/^\d+$/.test(targetPort)) return Number(targetPort);
  const ports = spec.containers.flatMap((container) => container.ports ?? []);
  return ports.find(({ name }) => name === targetPort)?.containerPort;
}

function reconcile(registry: Registry, service: Service): void {
  const { namespace, name, labels } = service.metadata;
  const pods = registry.pods
    .list(namespace)
    .filter(
      (pod) => isActive(pod) && pod.status.podIP && matchesMap(service.spec.selector, pod.metadata.labels),
    );
  const groups = new Map<string, Pod[]>();
  for (const pod of pods) {
    const key = JSON.stringify((service.spec.ports ?? []).map((port) => targetOf(port, pod)));
    groups.set(key, [...(groups.get(key) ?? []), pod]);
  }
  const subsets = [...groups.values()].map((members) => subsetOf(service, members));
  const known = registry.endpoints.get(namespace, name);
  if (known && isSame(known.subsets ?? [], subsets)) return;
  const fresh: Endpoints = known ?? {
    apiVersion: "v1",
    kind: "Endpoints",
    metadata: {
      name,
      namespace,
      uid: registry.uid(),
      resourceVersion: "",
      creationTimestamp: registry.now(),
      ...(labels && { labels }),
    },
  };
  const { subsets: _, ...rest } = fresh;
  registry.endpoints.put(subsets.length > 0 ? { ...rest, subsets } : rest);
}

function subsetOf({ spec }: Service, members: readonly Pod[]): NonNullable<Endpoints["subsets"]>[number] {
  const address = ({ metadata, spec: { nodeName }, status }: Pod) => ({
    ip: status.podIP ?? "",
    ...(nodeName !== undefined && { nodeName }),
    targetRef: { kind: "Pod", namespace: metadata.namespace, name: metadata.name, uid: metadata.uid },
  });
  const ready = members.filter(isReady).map(address);
  const others = members.filter((pod) => !isReady(pod)).map(address);
  const [first] = members;
  const ports = (spec.ports ?? []).flatMap((port) => {
    const target = first && targetOf(port, first);
    if (target === undefined) return [];
    return [{ ...(port.name !== undefined && { name: port.name }), port: target, protocol: port.protocol }];
  });
  return {
    ...(ready.length > 0 && { addresses: ready }),
    ...(others.length > 0 && { notReadyAddresses: others }),
    ...(ports.length > 0 && { ports }),
  };
}
