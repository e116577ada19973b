import { untolerated } from "../api/taints.ts";
import { deletePod } from "../server/delete.ts";
import type { Controller } from "./control-loop.ts";
import { podsOn } from "./scheduler.ts";

/** Pods that do not bear a NoExecute taint of their node have to go. */
export const taintEviction: Controller = (registry) => {
  for (const node of registry.nodes.list())
    for (const pod of podsOn(registry, node)) {
      if (pod.metadata.deletionTimestamp !== undefined || !untolerated(node, pod, ["NoExecute"])) continue;
      registry.event(pod, {
        reason: "TaintManagerEviction",
        message: `Marking for deletion Pod ${pod.metadata.namespace}/${pod.metadata.name}`,
        from: "taint-eviction-controller",
      });
      deletePod(registry, pod);
    }
  return undefined;
};
