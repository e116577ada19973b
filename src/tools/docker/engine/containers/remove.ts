import type { Engine } from "../engine.ts";
import { conflict } from "../engine-error.ts";
import type { Container } from "./container.ts";
import { stateName } from "./status.ts";
import { killContainer } from "./stop.ts";

export interface RemoveWish {
  /** Its anonymous volumes too. */
  readonly volumes: boolean;
  readonly force: boolean;
}

/** Removes what does not run, with its root, its log and its name. */
export function removeContainer(engine: Engine, container: Container, { volumes, force }: RemoveWish): void {
  if (container.isRemoved) return;
  if (container.state.Running && !container.state.Restarting && !force) throw stillRuns(container);
  container.cancelRestart?.();
  container.cancelHealth?.();
  const anonymous = container.record.MountPoints.filter(
    ({ Type, Name }) => Type === "volume" && Name !== undefined && engine.volumes.get(Name)?.Anonymous,
  );
  engine.runtime.container(container.id)?.remove();
  engine.containers.remove(container);
  if (volumes)
    for (const { Name } of anonymous)
      if (Name !== undefined && engine.volumes.usersOf(Name).length === 0) engine.volumes.remove(Name, true);
  engine.kubernetes.containerRemoved(container);
  engine.containerEvent(container, "destroy");
  container.tellRemoval();
}

function stillRuns(container: Container): Error {
  const state = stateName(container.state);
  const advice = container.state.Paused
    ? "unpause and then stop the container before removing or force remove"
    : "stop the container before removing or force remove";
  return conflict(`cannot remove container "/${container.name}": container is ${state}: ${advice}`);
}

/** `docker rm`. */
export async function removeOnDemand(engine: Engine, container: Container, wish: RemoveWish): Promise<void> {
  await container.settled();
  if (container.state.Running) {
    if (!wish.force) throw stillRuns(container);
    container.set({ HasBeenManuallyStopped: true });
    container.cancelRestart?.();
    if (container.task) await killContainer(engine, container, "SIGKILL");
    engine.refresh();
    if (container.isRemoved) return;
    if (container.state.Running) container.setState({ Running: false, Restarting: false });
  }
  removeContainer(engine, container, wish);
}
