import { type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import type { Found } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError } from "../cli/failure.ts";
import { dryRunOf } from "../output/print-objects.ts";
import { findNodes, NODE_OPTIONS, setSchedulable } from "./cordon.ts";

const LOOK = 100;

/** Pods that stand in the way, and what is said of them (kubectl/pkg/drain/filters.go). */
const FILTERS = [
  {
    fits: (pod: Json) => isManagedBy(pod, "DaemonSet"),
    option: "ignore-daemonsets",
    fatal: "DaemonSet-managed Pods (use --ignore-daemonsets to ignore)",
    warning: "ignoring DaemonSet-managed Pods",
  },
  {
    fits: (pod: Json) => hasLocalData(pod) && !isFinished(pod),
    option: "delete-emptydir-data",
    fatal: "Pods with local storage (use --delete-emptydir-data to override)",
    warning: "deleting Pods with local storage",
  },
  {
    fits: (pod: Json) => !isManagedBy(pod) && !isFinished(pod),
    option: "force",
    fatal: "cannot delete Pods that declare no controller (use --force to override)",
    warning: "deleting Pods that declare no controller",
  },
];

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_drain/ */
export const drain = defineKubectl({
  summary: "Drain node in preparation for maintenance.",
  details: ` The given node will be marked unschedulable to prevent new pods from arriving. 'drain' evicts the pods if the API server supports https://kubernetes.io/docs/concepts/workloads/pods/disruptions/ eviction https://kubernetes.io/docs/concepts/workloads/pods/disruptions/ . Otherwise, it will use normal DELETE to delete the pods. The 'drain' evicts or deletes all pods except mirror pods (which cannot be deleted through the API server).  If there are daemon set-managed pods, drain will not proceed without --ignore-daemonsets, and regardless it will not delete any daemon set-managed pods, because those pods would be immediately replaced by the daemon set controller, which ignores unschedulable markings.  If there are any pods that are neither mirror pods nor managed by a replication controller, replica set, daemon set, stateful set, or job, then drain will not delete any pods unless you use --force.  --force will also allow deletion to proceed if the managing resource of one or more pods is missing.

 'drain' waits for graceful termination. You should not operate on the machine until the command completes.

 When you are ready to put the node back into service, use kubectl uncordon, which will make the node schedulable again.

https://kubernetes.io/images/docs/kubectl_drain.svg Workflowhttps://kubernetes.io/images/docs/kubectl_drain.svg`,
  examples: `# Drain node "foo", even if there are pods not managed by a replication controller, replica set, job, daemon set, or stateful set on it
kubectl drain foo --force

# As above, but abort if there are pods not managed by a replication controller, replica set, job, daemon set, or stateful set, and use a grace period of 15 minutes
kubectl drain foo --grace-period=900`,
  usage: "NODE [options]",
  options: `${NODE_OPTIONS}
    --chunk-size int   Return large lists in chunks rather than all at once. Pass 0 to disable. This flag is beta and may change in the future. (default 500)
    --delete-emptydir-data   Continue even if there are pods using emptyDir (local data that will be deleted when the node is drained).
    --disable-eviction   Force drain to use delete, even if eviction is supported. This will bypass checking PodDisruptionBudgets, use with caution.
    --force   Continue even if there are pods that do not declare a controller.
    --grace-period int   Period of time in seconds given to each pod to terminate gracefully. If negative, the default value specified in the pod will be used. (default -1)
    --ignore-daemonsets   Ignore DaemonSet-managed pods.
    --pod-selector string   Label selector to filter pods on the node
    --skip-wait-for-delete-timeout int   If pod DeletionTimestamp older than N seconds, skip waiting for the pod.  Seconds must be greater than 0 to skip.
    --timeout duration   The length of time to wait before giving up, zero means infinite (default 0s)
`,

  async run(call) {
    const nodes = await findNodes(call, "drain");
    for (const node of nodes) await setSchedulable(call, node, false);
    const failures: { readonly node: Found; readonly reason: string }[] = [];
    for (const node of nodes) {
      const reason = await drainOne(call, node);
      if (reason === undefined) await call.print(`${node.label} drained${dryRunText(call)}\n`);
      else failures.push({ node, reason });
    }
    if (failures.length === 0) return 0;
    for (const { node, reason } of failures)
      await call.warn(
        `error: unable to drain node ${JSON.stringify(node.name)} due to error: ${reason}, continuing command...\n`,
      );
    await call.warn(
      `There are pending nodes to be drained:\n${failures.map(({ node }) => ` ${node.name}\n`).join("")}`,
    );
    throw new KubectlError(`${failures.map(({ reason }) => reason).join("\n")}`);
  },
});

function dryRunText(call: Call): string {
  const mode = dryRunOf(call);
  return mode === "client" ? " (dry run)" : mode === "server" ? " (server dry run)" : "";
}

/** A text says why it cannot be. */
async function drainOne(call: Call, { name }: Found): Promise<string | undefined> {
  const resource = (await call.resources()).require("pods");
  const list = await call.api.get(pathOf(resource, undefined), {
    query: {
      fieldSelector: `spec.nodeName=${name}`,
      labelSelector: call.flags.text("pod-selector") || undefined,
    },
  });
  const pods = listAt(list, "items").filter(
    (pod) => recordAt(pod, "metadata", "annotations")["kubernetes.io/config.mirror"] === undefined,
  );
  const left = new Set(pods);
  const fatal: string[] = [];
  const warnings: string[] = [];
  for (const { fits, option, ...told } of FILTERS) {
    const found = [...left].filter(fits);
    if (found.length === 0) continue;
    if (call.flags.is(option)) warnings.push(`${told.warning}: ${namesOf(found)}`);
    else fatal.push(`cannot delete ${told.fatal}: ${namesOf(found)}`);
    // Those of a daemon set would come back at once.
    if (option === "ignore-daemonsets") for (const pod of found) left.delete(pod);
  }
  if (fatal.length > 0) return fatal.length === 1 ? fatal[0] : `[${fatal.join(", ")}]`;
  if (warnings.length > 0) await call.warn(`Warning: ${warnings.join("; ")}\n`);
  await evictAll(call, [...left]);
  return undefined;
}

function isManagedBy(pod: Json, kind?: string): boolean {
  return listAt(pod, "metadata", "ownerReferences").some(
    (owner) => recordAt(owner).controller === true && (kind === undefined || textAt(owner, "kind") === kind),
  );
}

function isFinished(pod: Json): boolean {
  return ["Succeeded", "Failed"].includes(textAt(pod, "status", "phase"));
}

function hasLocalData(pod: Json): boolean {
  return listAt(pod, "spec", "volumes").some((volume) => recordAt(volume).emptyDir !== undefined);
}

function namesOf(pods: readonly Json[]): string {
  return pods
    .map((pod) => `${textAt(pod, "metadata", "namespace")}/${textAt(pod, "metadata", "name")}`)
    .join(", ");
}

/** Asks all to go, and waits until they are gone. */
async function evictAll(call: Call, pods: readonly Json[]): Promise<void> {
  const resource = (await call.resources()).require("pods");
  const mode = dryRunOf(call);
  const placed = pods.map((pod) => {
    const [namespace, name] = [textAt(pod, "metadata", "namespace"), textAt(pod, "metadata", "name")];
    return { namespace, name, path: pathOf(resource, namespace, name), uid: textAt(pod, "metadata", "uid") };
  });
  for (const { namespace, name, path } of placed) {
    await call.print(`evicting pod ${namespace}/${name}${dryRunText(call)}\n`);
    if (mode === "client") continue;
    await call.api.post(
      `${path}/eviction`,
      { apiVersion: "policy/v1", kind: "Eviction", metadata: { name, namespace } },
      { dryRun: mode === "server" ? "All" : undefined },
    );
  }
  if (mode !== "none") return;
  for (const { name, path, uid } of placed) {
    while (await isThere(call, path, uid)) await call.process.sleep(LOOK);
    await call.print(`pod/${name} evicted\n`);
  }
}

async function isThere(call: Call, path: string, uid: string): Promise<boolean> {
  try {
    return textAt(await call.api.get(path), "metadata", "uid") === uid;
  } catch (thrown) {
    if (thrown instanceof ServerError && thrown.reason === "NotFound") return false;
    throw thrown;
  }
}
