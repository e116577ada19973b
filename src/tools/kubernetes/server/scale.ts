import * as v from "valibot";
import { isDeployment, isReplicaSet, isStatefulSet } from "../api/kinds.ts";
import { formatSelector, requirementsOf } from "../api/selector.ts";
import type { Deployment, ReplicaSet, StatefulSet } from "../api/workloads.ts";
import type { ApiCall } from "./api-call.ts";
import { ApiError, badRequest, invalid } from "./api-error.ts";
import type { Target } from "./api-path.ts";
import { mergePatch } from "./merge-patch.ts";
import { objectOf } from "./resource-calls.ts";

const SCALE = v.looseObject({ spec: v.optional(v.looseObject({ replicas: v.optional(v.number(), 0) }), {}) });

/** The subresource that knows nothing but a size (autoscaling/v1 Scale). */
export async function scale(call: ApiCall, target: Target): Promise<void> {
  const { registry } = call;
  const object = objectOf(call, target);
  if (!isDeployment(object) && !isReplicaSet(object) && !isStatefulSet(object))
    throw new ApiError(404, "NotFound", "the server could not find the requested resource");
  if (call.request.method === "GET") return call.answer(scaleOf(object));
  const sent = await call.json();
  const wish = v.safeParse(SCALE, call.isPatch ? mergePatch(scaleOf(object), sent) : sent);
  if (!wish.success) throw badRequest("the body is no Scale");
  const { replicas } = wish.output.spec;
  if (replicas < 0)
    throw invalid({ ...target.resource, kind: "Scale", group: "autoscaling" }, object.metadata.name, [
      {
        reason: "FieldValueInvalid",
        message: `Invalid value: ${replicas}: must be greater than or equal to 0`,
        field: "spec.replicas",
      },
    ]);
  if (call.isDryRun) return call.answer({ ...scaleOf(object), spec: { replicas } });
  const resized = <T extends Deployment | ReplicaSet | StatefulSet>(now: T): T =>
    now.spec.replicas === replicas
      ? now
      : {
          ...now,
          metadata: { ...now.metadata, generation: (now.metadata.generation ?? 0) + 1 },
          spec: { ...now.spec, replicas },
        };
  const after = isDeployment(object)
    ? registry.deployments.update(object, resized)
    : isReplicaSet(object)
      ? registry.replicaSets.update(object, resized)
      : registry.statefulSets.update(object, resized);
  await call.answer(scaleOf(after ?? object));
}

function scaleOf({ metadata, spec, status }: Deployment | ReplicaSet | StatefulSet) {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = metadata;
  return {
    kind: "Scale",
    apiVersion: "autoscaling/v1",
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: spec.replicas },
    status: { replicas: status.replicas ?? 0, selector: formatSelector(requirementsOf(spec.selector)) },
  };
}
