/** What the operands of a command are, for who asks before it runs. */
export interface Operands {
  /** Their names, as a usage has them. */
  readonly names: string;
  /**
   * `objects`: a kind and names, or `kind/name`. `named`: names of one kind. `pod`: a pod, or `kind/name` of what has
   * pods. `pod-and-container`: further the name of a container. `kinds`: a kind alone. `new`: a name that nothing has yet.
   */
  readonly shape:
    | "objects"
    | "named"
    | "pod"
    | "pod-and-container"
    | "kinds"
    | "context"
    | "cluster"
    | "user"
    | "new";
  /** Only these. */
  readonly kinds?: readonly string[];
  /** The place where the words of a command in a container begin. */
  readonly commandAt?: number;
}

const ALL: Operands = { names: "TYPE [NAME]...", shape: "objects" };
const some = (...kinds: readonly string[]): Operands => ({
  names: "TYPE [NAME]...",
  shape: "objects",
  kinds,
});
const NODES: Operands = { names: "NODE", shape: "named", kinds: ["nodes"] };

const TEMPLATED = some("pods", "deployments.apps", "replicasets.apps");
const SCALABLE = some("deployments.apps", "replicasets.apps");
const DEPLOYED = some("deployments.apps");

/** By the path of the command; those that are not here have none. */
export const OPERANDS: Readonly<Record<string, Operands>> = {
  "kubectl annotate": { ...ALL, names: "TYPE NAME KEY=VALUE..." },
  "kubectl attach": { names: "POD", shape: "pod" },
  "kubectl autoscale": SCALABLE,
  "kubectl config delete-cluster": { names: "NAME", shape: "cluster" },
  "kubectl config delete-context": { names: "NAME", shape: "context" },
  "kubectl config delete-user": { names: "NAME", shape: "user" },
  "kubectl config get-contexts": { names: "[NAME]...", shape: "context" },
  "kubectl config rename-context": { names: "CONTEXT_NAME NEW_NAME", shape: "context" },
  "kubectl config set-context": { names: "NAME", shape: "context" },
  "kubectl config use-context": { names: "CONTEXT_NAME", shape: "context" },
  "kubectl cordon": NODES,
  "kubectl create deployment": { names: "NAME [COMMAND]...", shape: "new", commandAt: 1 },
  "kubectl delete": ALL,
  "kubectl describe": ALL,
  "kubectl drain": NODES,
  "kubectl edit": ALL,
  "kubectl exec": { names: "POD [COMMAND]...", shape: "pod", commandAt: 1 },
  "kubectl explain": { names: "TYPE", shape: "kinds" },
  "kubectl expose": some("pods", "services", "deployments.apps", "replicasets.apps"),
  "kubectl get": ALL,
  "kubectl label": { ...ALL, names: "TYPE NAME KEY=VALUE..." },
  "kubectl logs": { names: "POD [CONTAINER]", shape: "pod-and-container" },
  "kubectl patch": ALL,
  "kubectl port-forward": { names: "POD [PORT]...", shape: "pod" },
  "kubectl rollout history": DEPLOYED,
  "kubectl rollout pause": DEPLOYED,
  "kubectl rollout restart": DEPLOYED,
  "kubectl rollout resume": DEPLOYED,
  "kubectl rollout status": DEPLOYED,
  "kubectl rollout undo": DEPLOYED,
  "kubectl run": { names: "NAME [COMMAND]...", shape: "new", commandAt: 1 },
  "kubectl scale": SCALABLE,
  "kubectl set env": TEMPLATED,
  "kubectl set image": TEMPLATED,
  "kubectl set resources": TEMPLATED,
  "kubectl taint": { ...some("nodes"), names: "TYPE NAME TAINT..." },
  "kubectl top node": { ...NODES, names: "[NAME]" },
  "kubectl top pod": { names: "[NAME]", shape: "named", kinds: ["pods"] },
  "kubectl uncordon": NODES,
  "kubectl wait": ALL,
};
