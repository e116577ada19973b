import * as v from "valibot";
import { text } from "./fields.ts";
import type { Node } from "./node.ts";
import type { PodSpec } from "./pod.ts";

const TAINT = v.looseObject({ key: text, value: v.optional(text, ""), effect: text });
export type Taint = v.InferOutput<typeof TAINT>;

const TOLERATION = v.looseObject({
  key: v.optional(text, ""),
  operator: v.optional(text, "Equal"),
  value: v.optional(text, ""),
  effect: v.optional(text, ""),
});

/** What a node bears while nothing new may come to it (the controller manager's node lifecycle). */
const UNSCHEDULABLE = "node.kubernetes.io/unschedulable";

/** The first taint of one of these effects that a pod does not bear. */
export function untolerated(
  { spec }: Node,
  pod: { readonly spec: Pick<PodSpec, "tolerations"> },
  effects: readonly string[],
): Taint | undefined {
  const tolerations = v.parse(v.array(TOLERATION), pod.spec.tolerations ?? []);
  return v
    .parse(v.array(TAINT), spec.taints ?? [])
    .find(
      (taint) =>
        effects.includes(taint.effect) &&
        !tolerations.some(
          ({ key, operator, value, effect }) =>
            (effect === "" || effect === taint.effect) &&
            (key === "" ? operator === "Exists" : key === taint.key) &&
            (operator === "Exists" || value === taint.value),
        ),
    );
}

/** A cordoned node has a taint of its own. */
export function withOwnTaint(node: Node): Node {
  const others = v
    .parse(v.array(TAINT), node.spec.taints ?? [])
    .filter(({ key }) => key !== UNSCHEDULABLE)
    .map(({ value, ...rest }) => ({ ...rest, ...(value !== "" && { value }) }));
  const own = node.spec.unschedulable ? [{ effect: "NoSchedule", key: UNSCHEDULABLE }] : [];
  const all = [...others, ...own];
  const { taints: _, ...spec } = node.spec;
  return { ...node, spec: { ...spec, ...(all.length > 0 && { taints: all }) } };
}
