import type { Node } from "../api/node.ts";
import type { ApiCall } from "./api-call.ts";
import { ApiError, badRequest } from "./api-error.ts";

/** Where they are asked for. */
export const LEASES = "/apis/coordination.k8s.io/v1/";
const NAMESPACE = "kube-node-lease";
/** A kubelet renews its lease after a quarter of its time. */
const SECONDS = 40;
const RENEWAL = (SECONDS / 4) * 1000;

/** Leases (coordination.k8s.io/v1) by which nodes say that they are alive: each follows from its node and the time. */
export function answerLeases(call: ApiCall): Promise<void> {
  const words = call.request.path.slice(LEASES.length).split("/").map(decodeURIComponent);
  const [namespace, [plural, name]] =
    words[0] === "namespaces" ? [words[1], words.slice(2)] : [undefined, words];
  if (plural !== "leases" || call.request.method !== "GET" || call.is("watch"))
    throw badRequest("rockpool: not simulated here: this use of leases");
  const { registry } = call;
  const nodes = namespace === undefined || namespace === NAMESPACE ? registry.nodes.list() : [];
  const items = nodes.map((node) => leaseOf(node, registry.milliseconds()));
  const apiVersion = "coordination.k8s.io/v1";
  if (name === undefined) {
    const metadata = { resourceVersion: String(registry.changes.revision) };
    return call.answer({ kind: "LeaseList", apiVersion, metadata, items });
  }
  const found = items.find(({ metadata }) => metadata.name === name);
  if (!found) throw new ApiError(404, "NotFound", `leases.coordination.k8s.io "${name}" not found`);
  return call.answer({ kind: "Lease", apiVersion, ...found });
}

function leaseOf({ metadata: { name, uid, creationTimestamp } }: Node, now: number) {
  const begun = Date.parse(creationTimestamp);
  const renewed = begun + Math.floor((now - begun) / RENEWAL) * RENEWAL;
  // MicroTime: six digits.
  const renewTime = new Date(renewed).toISOString().replace("Z", "000Z");
  return {
    metadata: { name, namespace: NAMESPACE, uid, creationTimestamp },
    spec: { holderIdentity: name, leaseDurationSeconds: SECONDS, renewTime },
  };
}
