import { isoTime } from "../../docker/engine/go-time.ts";
import type { Pod } from "../api/pod.ts";
import { fits, parseSelector } from "../api/selector.ts";
import type { ApiCall } from "./api-call.ts";
import { ApiError } from "./api-error.ts";

export interface MetricsSource {
  /** When it last looked. */
  readonly at: number;
  /** Milliseconds that a measurement covers. */
  readonly window: number;
  /** Of each container, in thousandths of a processor and bytes. */
  of(pod: Pod): ReadonlyMap<string, { readonly cpu: number; readonly memory: number }> | undefined;
}

/** metrics.k8s.io, which the metrics server adds to the API. */
export function answerMetrics(call: ApiCall, source: MetricsSource): Promise<void> {
  const words = call.request.path.split("/").slice(4).map(decodeURIComponent);
  const [namespace, rest] = words[0] === "namespaces" ? [words[1], words.slice(2)] : [undefined, words];
  const [plural = "", name] = rest;
  const labels = parseSelector(call.query("labelSelector") ?? "");
  const selector = typeof labels === "string" ? [] : labels;
  const items =
    plural === "nodes"
      ? nodeMetrics(call, source)
      : call.registry.pods
          .list(namespace)
          .filter((pod) => fits(selector, pod.metadata.labels))
          .flatMap((pod) => podMetrics(pod, source));
  const kind = plural === "nodes" ? "NodeMetrics" : "PodMetrics";
  const apiVersion = "metrics.k8s.io/v1beta1";
  if (name === undefined) return call.answer({ kind: `${kind}List`, apiVersion, metadata: {}, items });
  const found = items.find(({ metadata }) => metadata.name === name);
  if (!found) {
    const what = plural === "nodes" ? "nodemetrics" : "podmetrics";
    const full = namespace === undefined ? name : `${namespace}/${name}`;
    throw new ApiError(404, "NotFound", `${what}.metrics.k8s.io "${full}" not found`);
  }
  return call.answer({ kind, apiVersion, ...found });
}

function stamps({ at, window }: MetricsSource) {
  return { timestamp: isoTime(Math.floor(at / 1000) * 1000), window: `${window / 1000}s` };
}

function usageOf({ cpu, memory }: { readonly cpu: number; readonly memory: number }) {
  return { cpu: `${Math.round(cpu * 1e6)}n`, memory: `${Math.floor(memory / 1024)}Ki` };
}

function podMetrics(pod: Pod, source: MetricsSource) {
  const usages = source.of(pod);
  if (!usages) return [];
  const { name, namespace, labels } = pod.metadata;
  const containers = [...usages].map(([one, usage]) => ({ name: one, usage: usageOf(usage) }));
  return [{ metadata: { name, namespace, labels, creationTimestamp: null }, ...stamps(source), containers }];
}

function nodeMetrics({ registry }: ApiCall, source: MetricsSource) {
  return registry.nodes.list().map(({ metadata }) => {
    let [cpu, memory] = [0, 0];
    for (const pod of registry.pods.list())
      for (const usage of source.of(pod)?.values() ?? []) {
        cpu += usage.cpu;
        memory += usage.memory;
      }
    const { name, namespace, labels } = metadata;
    return {
      metadata: { name, namespace, labels, creationTimestamp: null },
      ...stamps(source),
      usage: usageOf({ cpu, memory }),
    };
  });
}
