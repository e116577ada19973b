import * as v from "valibot";
import { text, texts } from "./fields.ts";
import type { Node } from "./node.ts";
import type { PodSpec } from "./pod.ts";

const REQUIREMENTS = v.optional(
  v.array(v.looseObject({ key: text, operator: text, values: v.optional(texts, []) })),
  [],
);
const REQUIRED = v.looseObject({
  nodeAffinity: v.optional(
    v.looseObject({
      requiredDuringSchedulingIgnoredDuringExecution: v.optional(
        v.looseObject({
          nodeSelectorTerms: v.array(
            v.looseObject({ matchExpressions: REQUIREMENTS, matchFields: REQUIREMENTS }),
          ),
        }),
      ),
    }),
  ),
});
type Requirement = v.InferOutput<typeof REQUIREMENTS>[number];

/** Whether a node is one of those that a pod requires; what it would only like better is not looked at. */
export function isWantedNode({ affinity }: Pick<PodSpec, "affinity">, { metadata }: Node): boolean {
  const parsed = v.safeParse(REQUIRED, affinity ?? {});
  const terms =
    parsed.success &&
    parsed.output.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  if (!terms) return true;
  return terms.some(
    ({ matchExpressions, matchFields }) =>
      matchFields.every((one) => fits(one, metadata.name)) &&
      matchExpressions.every((one) => fits(one, metadata.labels?.[one.key])),
  );
}

function fits({ operator, values }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    case "Gt":
      return value !== undefined && Number(value) > Number(values[0]);
    case "Lt":
      return value !== undefined && Number(value) < Number(values[0]);
    default:
      return false;
  }
}

/** The affinity of a pod that is made for one node (daemon_controller's ReplaceDaemonSetPodNodeNameNodeAffinity). */
export function affinityTo(name: string) {
  const matchFields = [{ key: "metadata.name", operator: "In", values: [name] }];
  return {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields }] },
    },
  };
}

/** The node that a pod was made for. */
export function nodeMadeFor({ affinity }: Pick<PodSpec, "affinity">): string | undefined {
  const parsed = v.safeParse(REQUIRED, affinity ?? {});
  const required =
    parsed.success && parsed.output.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return required ? required.nodeSelectorTerms[0]?.matchFields[0]?.values[0] : undefined;
}
