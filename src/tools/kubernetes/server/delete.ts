import { isoTime } from "../../docker/engine/go-time.ts";
import type { KubeObject } from "../api/fields.ts";
import type { Pod } from "../api/pod.ts";
import type { Registry } from "./registry.ts";

/** A pod ends before it goes: it is marked, and its node removes it. One that is on no node, or is forced, goes at once. */
export function deletePod(
  registry: Registry,
  pod: Pod,
  grace = pod.spec.terminationGracePeriodSeconds,
): void {
  const now = registry.pods.current(pod);
  if (!now) return;
  if (grace === 0 || now.spec.nodeName === undefined) {
    registry.pods.remove(now);
    return;
  }
  if (now.metadata.deletionTimestamp !== undefined) return;
  const deletionTimestamp = isoTime(Math.floor(registry.milliseconds() / 1000 + grace) * 1000);
  registry.pods.put({
    ...now,
    metadata: { ...now.metadata, deletionTimestamp, deletionGracePeriodSeconds: grace },
  });
}

/** Deletes what belongs to objects that have gone, and what is in namespaces that are to go. */
export function collectGarbage(registry: Registry): undefined {
  const known = new Set(
    registry.all.flatMap((collection) => collection.list().map(({ metadata }) => metadata.uid)),
  );
  for (const collection of registry.all)
    for (const object of collection.list()) {
      const owners = object.metadata.ownerReferences ?? [];
      if (owners.length > 0 && !owners.some(({ uid }) => known.has(uid))) deleteObject(registry, object);
    }
  for (const namespace of registry.namespaces.list())
    if (namespace.status.phase === "Terminating") emptyNamespace(registry, namespace.metadata.name);
}

function emptyNamespace(registry: Registry, name: string): void {
  let isEmpty = true;
  for (const collection of registry.all) {
    if (!collection.resource.isNamespaced) continue;
    for (const object of collection.list(name)) {
      deleteObject(registry, object);
      isEmpty &&= collection.current(object) === undefined;
    }
  }
  const namespace = registry.namespaces.get(undefined, name);
  if (isEmpty && namespace) registry.namespaces.remove(namespace);
}

export function deleteObject(registry: Registry, object: KubeObject, grace?: number): void {
  const pod = registry.pods.get(object.metadata.namespace, object.metadata.name);
  if (object.kind === "Pod" && pod) return deletePod(registry, pod, grace);
  const collection = registry.all.find(({ resource }) => resource.kind === object.kind);
  collection?.remove(object);
}

/** Its dependents belong to nobody from now on (`--cascade=orphan`). */
export function orphanDependents(registry: Registry, owner: KubeObject): void {
  for (const collection of registry.all)
    for (const object of collection.list()) {
      const { ownerReferences: owners, ...metadata } = object.metadata;
      if (!owners?.some(({ uid }) => uid === owner.metadata.uid)) continue;
      const left = owners.filter(({ uid }) => uid !== owner.metadata.uid);
      collection.put({
        ...object,
        metadata: { ...metadata, ...(left.length > 0 && { ownerReferences: left }) },
      });
    }
}
