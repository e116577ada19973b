import type { Node } from "../api/node.ts";
import { affinityTo, isWantedNode, nodeMadeFor } from "../api/node-affinity.ts";
import type { Pod, PodTemplate } from "../api/pod.ts";
import { isActive, isAvailable, isReady } from "../api/pod-state.ts";
import { matchesMap } from "../api/selector.ts";
import { untolerated } from "../api/taints.ts";
import type { DaemonSet } from "../api/workloads.ts";
import type { Registry } from "../server/registry.ts";
import type { Controller } from "./control-loop.ts";
import { claimPods, createPodAndTell, deletePodAndTell, podsOf } from "./own-pods.ts";
import { REVISION_HASH, templateHash } from "./template-hash.ts";

const FROM = "daemonset-controller";
/** What its pods bear besides what their template says (daemon_controller.go). */
const TOLERATIONS = [
  ["not-ready", "NoExecute"],
  ["unreachable", "NoExecute"],
  ["disk-pressure", "NoSchedule"],
  ["memory-pressure", "NoSchedule"],
  ["pid-pressure", "NoSchedule"],
  ["unschedulable", "NoSchedule"],
].map(([what, effect]) => ({ key: `node.kubernetes.io/${what}`, operator: "Exists", effect }));

/** Keeps one pod of each daemon set on every node that it may be on. */
export const daemonSets: Controller = (registry) => {
  for (const set of registry.daemonSets.list()) reconcile(registry, set);
  return undefined;
};

function reconcile(registry: Registry, set: DaemonSet): void {
  const { selector, template, updateStrategy } = set.spec;
  claimPods(registry, set, selector);
  const hash = templateHash(template);
  const nodes = registry.nodes.list().filter((node) => mayBeOn(node, template));
  const pods = podsOf(registry, set);
  for (const node of nodes) {
    const [pod, ...more] = pods.filter((one) => nodeOf(one) === node.metadata.name);
    if (!pod) createPodAndTell(registry, set, template, FROM, extrasOn(node, template, hash));
    else if (pod.status.phase === "Failed") deletePodAndTell(registry, set, pod, FROM);
    for (const other of more) if (isActive(other)) deletePodAndTell(registry, set, other, FROM);
  }
  const names = nodes.map(({ metadata }) => metadata.name);
  for (const pod of pods)
    if (isActive(pod) && !names.includes(nodeOf(pod) ?? "")) deletePodAndTell(registry, set, pod, FROM);
  if (updateStrategy.type === "RollingUpdate") roll(registry, set, hash, nodes.length);
  writeStatus(registry, set, hash, names);
}

/** The node that it runs on, or that it was made for. */
function nodeOf({ spec }: Pod): string | undefined {
  return spec.nodeName ?? nodeMadeFor(spec);
}

function extrasOn({ metadata: { name } }: Node, template: PodTemplate, hash: string) {
  return {
    labels: { [REVISION_HASH]: hash },
    spec: {
      affinity: affinityTo(name),
      tolerations: [...(template.spec.tolerations ?? []), ...TOLERATIONS],
    },
  };
}

function mayBeOn(node: Node, template: PodTemplate): boolean {
  const tolerations = [...(template.spec.tolerations ?? []), ...TOLERATIONS];
  const wish = { spec: { ...template.spec, tolerations } };
  return (
    untolerated(node, wish, ["NoSchedule", "NoExecute"]) === undefined &&
    matchesMap(template.spec.nodeSelector, node.metadata.labels) &&
    isWantedNode(template.spec, node)
  );
}

/** One after the other: the next goes when all others are there. */
function roll(registry: Registry, set: DaemonSet, hash: string, nodes: number): void {
  const pods = podsOf(registry, set);
  const old = pods.filter((pod) => isActive(pod) && pod.metadata.labels?.[REVISION_HASH] !== hash);
  const ready = pods.filter((pod) => isActive(pod) && isReady(pod)).length;
  const [first] = [...old.filter((pod) => !isReady(pod)), ...old];
  if (first && (ready === nodes || !isReady(first))) deletePodAndTell(registry, set, first, FROM);
}

function writeStatus(registry: Registry, set: DaemonSet, hash: string, nodes: readonly string[]): void {
  const pods = podsOf(registry, set).filter((pod) => isActive(pod) && nodes.includes(nodeOf(pod) ?? ""));
  const seconds = set.spec.minReadySeconds ?? 0;
  const available = pods.filter((pod) => isAvailable(pod, seconds, registry.milliseconds())).length;
  const updated = pods.filter(({ metadata }) => metadata.labels?.[REVISION_HASH] === hash).length;
  registry.daemonSets.update(set, (now) => ({
    ...now,
    status: {
      currentNumberScheduled: pods.length,
      desiredNumberScheduled: nodes.length,
      ...(available > 0 && { numberAvailable: available }),
      numberMisscheduled: 0,
      numberReady: pods.filter(isReady).length,
      ...(nodes.length > available && { numberUnavailable: nodes.length - available }),
      observedGeneration: now.metadata.generation,
      ...(updated > 0 && { updatedNumberScheduled: updated }),
    },
  }));
}
