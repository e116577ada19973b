import { badRequest } from "../engine/engine-error.ts";
import type { SwarmNode } from "./nodes.ts";
import type { Service } from "./swarm-state.ts";

interface Constraint {
  readonly key: string;
  readonly isWished: boolean;
  readonly value: string;
}

/** `node.role==manager`, `node.labels.disk!=ssd` (swarmkit, `manager/constraint`). */
export function parseConstraint(text: string): Constraint {
  const [, key = "", operator, value = ""] = /^(.*?)(==|!=)(.*)$/s.exec(text) ?? [];
  const refuse = (why: string) => badRequest(`rpc error: code = InvalidArgument desc = ${why}`);
  if (operator === undefined) throw refuse("constraint expected one operator from ==, !=");
  const [name, wanted] = [key.trim(), value.trim()];
  if (!/^[a-z_][a-z0-9\-_.]+$/i.test(name)) throw refuse(`key '${name}' is invalid`);
  if (!/^[a-z0-9:\-_\s.*()?+[\]\\^$|/]+$/i.test(wanted)) throw refuse(`value '${wanted}' is invalid`);
  return { key: name, isWished: operator === "==", value: wanted };
}

function told(node: SwarmNode, key: string): string | undefined {
  const [, label] = /^(?:node\.labels|engine\.labels)\.(.+)$/i.exec(key) ?? [];
  if (label !== undefined) return key.toLowerCase().startsWith("node") ? (node.Labels[label] ?? "") : "";
  switch (key.toLowerCase()) {
    case "node.id":
      return node.ID;
    case "node.hostname":
      return node.Hostname;
    case "node.ip":
      return node.Address;
    case "node.role":
      return node.isManager ? "manager" : "worker";
    case "node.platform.os":
      return "linux";
    case "node.platform.arch":
      return "x86_64";
    default:
      return undefined;
  }
}

/** Whether the service's tasks may be on the node. */
export function fitsNode({ Spec }: Service, node: SwarmNode): boolean {
  return (Spec.TaskTemplate.Placement?.Constraints ?? [])
    .map(parseConstraint)
    .every(({ key, isWished, value }) => {
      const found = told(node, key);
      return found !== undefined && (found.toLowerCase() === value.toLowerCase()) === isWished;
    });
}

/** Why no node takes a task, as swarmkit's scheduler counts them. */
export function whyNowhere(
  service: Service,
  nodes: readonly SwarmNode[],
  isOpen: (node: SwarmNode) => boolean,
): string {
  const count = (some: number) => `${some} node${some === 1 ? "" : "s"}`;
  const closed = nodes.filter((node) => !isOpen(node)).length;
  const unfit = nodes.filter((node) => isOpen(node) && !fitsNode(service, node)).length;
  const reasons = [
    ...(closed > 0 ? [`${count(closed)} not available for new tasks`] : []),
    ...(unfit > 0 ? [`scheduling constraints not satisfied on ${count(unfit)}`] : []),
  ];
  return reasons.length > 0 ? `no suitable node (${reasons.join("; ")})` : "no suitable node";
}
