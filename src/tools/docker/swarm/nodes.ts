import { fitsNode } from "./constraints.ts";
import { isLive } from "./plan.ts";
import type { Service, SwarmState, Task, Worker } from "./swarm-state.ts";

/** A node of a swarm: its manager, which is this computer, or a worker. */
export interface SwarmNode extends Worker {
  readonly isManager: boolean;
}

/** The manager first. */
export function nodesOf(state: SwarmState, hostname: string): readonly SwarmNode[] {
  const manager: SwarmNode = {
    ID: state.NodeID,
    Place: 1,
    CreatedAt: state.CreatedAt,
    Hostname: hostname,
    Address: state.NodeAddress,
    Availability: state.Availability,
    State: "ready",
    Labels: state.Labels,
    isManager: true,
  };
  return [manager, ...state.Workers.map((worker) => ({ ...worker, isManager: false }))];
}

/** Whether the tasks that it has may go on there. */
export function keepsTasks({ Availability, State }: SwarmNode): boolean {
  return State === "ready" && Availability !== "drain";
}

export function takesTasks(node: SwarmNode): boolean {
  return keepsTasks(node) && node.Availability === "active";
}

/** Where a task goes: one of a global service to the node of its place, others where there are the fewest. */
export function placeTask(
  service: Service,
  slot: number,
  nodes: readonly SwarmNode[],
  tasks: readonly Task[],
): SwarmNode | undefined {
  const open = nodes.filter((node) => takesTasks(node) && fitsNode(service, node));
  if (service.Spec.Mode.Global) return open.find(({ Place }) => Place === slot);
  const live = tasks.filter(isLive);
  const load = (node: SwarmNode) => {
    const there = live.filter(({ NodeID }) => NodeID === node.ID);
    // Its own tasks are spread first, as swarm's scheduler does.
    return there.filter(({ ServiceID }) => ServiceID === service.ID).length * 1_000 + there.length;
  };
  const most = service.Spec.TaskTemplate.Placement?.MaxReplicas || Number.POSITIVE_INFINITY;
  const ownOn = ({ ID }: SwarmNode) =>
    live.filter((task) => task.NodeID === ID && task.ServiceID === service.ID).length;
  return open.filter((node) => ownOn(node) < most).toSorted((a, b) => load(a) - load(b))[0];
}
