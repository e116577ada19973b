import type { KubeObject, Selector } from "../api/fields.ts";
import type { Pod, PodTemplate } from "../api/pod.ts";
import { isActive, isReady } from "../api/pod-state.ts";
import { fits, requirementsOf } from "../api/selector.ts";
import { deletePod } from "../server/delete.ts";
import { admitPod } from "../server/pod-defaults.ts";
import { isOwnedBy, ownerOf, type Registry } from "../server/registry.ts";

export function podsOf(registry: Registry, owner: KubeObject): readonly Pod[] {
  return registry.pods.list(owner.metadata.namespace).filter((pod) => isOwnedBy(pod, owner));
}

/** Takes over pods that fit and belong to nobody; lets go those that fit no more. */
export function claimPods(registry: Registry, owner: KubeObject, selector: Selector): void {
  const wanted = requirementsOf(selector);
  for (const pod of registry.pods.list(owner.metadata.namespace)) {
    const owners = pod.metadata.ownerReferences ?? [];
    const isFitting = fits(wanted, pod.metadata.labels);
    const isOwn = isOwnedBy(pod, owner);
    if (isOwn && !isFitting && isActive(pod)) {
      const { ownerReferences: _, ...metadata } = pod.metadata;
      const left = owners.filter(({ uid }) => uid !== owner.metadata.uid);
      registry.pods.put({
        ...pod,
        metadata: { ...metadata, ...(left.length > 0 && { ownerReferences: left }) },
      });
    } else if (!isOwn && isFitting && isActive(pod) && !owners.some(({ controller }) => controller))
      registry.pods.put({
        ...pod,
        metadata: { ...pod.metadata, ownerReferences: [...owners, ownerOf(owner)] },
      });
  }
}

/** What a pod has besides its template. */
interface Extras {
  /** Without one, chance gives it one behind the owner's. */
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec?: Partial<Pod["spec"]>;
}

export function createPod(
  registry: Registry,
  owner: KubeObject,
  { metadata, spec }: PodTemplate,
  extras: Extras = {},
): Pod {
  const labels = { ...metadata.labels, ...extras.labels };
  const annotations = { ...metadata.annotations, ...extras.annotations };
  const pod = registry.stamp<Pod>({
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: extras.name ?? "",
      generateName: `${owner.metadata.name}-`,
      namespace: owner.metadata.namespace,
      uid: "",
      resourceVersion: "",
      creationTimestamp: "",
      ...(Object.keys(labels).length > 0 && { labels }),
      ...(Object.keys(annotations).length > 0 && { annotations }),
      ownerReferences: [ownerOf(owner)],
    },
    spec: { ...spec, ...extras.spec },
    status: { phase: "Pending" },
  });
  const { generation: _, ...own } = pod.metadata;
  return registry.pods.put(admitPod({ ...pod, metadata: own }));
}

/** Creates a pod and tells of it in the words that most controllers have for it. */
export function createPodAndTell(
  registry: Registry,
  owner: KubeObject,
  template: PodTemplate,
  from: string,
  extras?: Extras,
): void {
  const { metadata } = createPod(registry, owner, template, extras);
  registry.event(owner, { reason: "SuccessfulCreate", message: `Created pod: ${metadata.name}`, from });
}

export function deletePodAndTell(registry: Registry, owner: KubeObject, pod: Pod, from: string): void {
  deletePod(registry, pod);
  registry.event(owner, { reason: "SuccessfulDelete", message: `Deleted pod: ${pod.metadata.name}`, from });
}

/** Who goes first when there are too many (controller.ActivePodsWithRanks): who is least far, then who is youngest. */
export function byWorth(a: Pod, b: Pod): number {
  const rank = (pod: Pod) =>
    (pod.spec.nodeName === undefined ? 0 : 4) +
    (pod.status.phase === "Running" ? 2 : 0) +
    (isReady(pod) ? 1 : 0);
  const age = Date.parse(b.metadata.creationTimestamp) - Date.parse(a.metadata.creationTimestamp);
  return rank(a) - rank(b) || age || (a.metadata.name < b.metadata.name ? -1 : 1);
}
