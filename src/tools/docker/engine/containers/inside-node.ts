import type { Container } from "./container.ts";

export const POD_UID = "io.kubernetes.pod.uid";

/** Whether it runs inside of a Kubernetes node, which is a container itself: docker sees the node alone. */
export function isInsideNode({ labels }: Pick<Container, "labels">): boolean {
  return labels[POD_UID] !== undefined;
}
