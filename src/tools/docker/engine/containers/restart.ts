import { SIGKILL } from "../../../../process/signals.ts";
import type { Engine } from "../engine.ts";
import { EngineError } from "../engine-error.ts";
import type { Container } from "./container.ts";
import { isInsideNode } from "./inside-node.ts";
import { startContainer } from "./start.ts";

const FIRST_DELAY = 100;
const LONGEST_DELAY = 60_000;
/** A run of this length was a success: the next delay is the first again (restartmanager). */
const GOOD_RUN = 10_000;

export function shouldRestart({ record }: Container, exitCode: number): boolean {
  const policy = record.HostConfig.RestartPolicy;
  if (!policy || record.HasBeenManuallyStopped) return false;
  if (policy.Name === "always" || policy.Name === "unless-stopped") return true;
  if (policy.Name !== "on-failure" || exitCode === 0) return false;
  return policy.MaximumRetryCount === 0 || record.RestartCount < policy.MaximumRetryCount;
}

export function restartLater(engine: Engine, container: Container, lasted: number): void {
  const isFresh = container.backOff === 0 || lasted >= GOOD_RUN;
  container.backOff = isFresh ? FIRST_DELAY : Math.min(container.backOff * 2, LONGEST_DELAY);
  const { Run } = container.record;
  container.cancelRestart = engine.later(container.backOff, () => {
    container.cancelRestart = undefined;
    engine.refresh();
    if (container.isRemoved || container.record.Run !== Run || !container.state.Restarting) return;
    container.set({ RestartCount: container.record.RestartCount + 1 });
    engine.background(startQuietly(engine, container));
  });
}

async function startQuietly(engine: Engine, container: Container): Promise<void> {
  try {
    await startContainer(engine, container);
  } catch (thrown) {
    if (!(thrown instanceof EngineError)) throw thrown;
  }
}

/** The engine has just begun: what is to run always does so again. */
export function restartAfterBoot(engine: Engine): void {
  for (const container of engine.containers.all) {
    if (container.isLost) continue;
    const { record, state } = container;
    const policy = record.HostConfig.RestartPolicy?.Name ?? "no";
    const wasLeft = container.hasStarted && !record.HasBeenManuallyStopped;
    const starts = (policy === "always" && container.hasStarted) || (policy === "unless-stopped" && wasLeft);
    if (state.Restarting) container.setState({ Running: false, Restarting: false });
    if (starts || (policy === "on-failure" && state.ExitCode !== 0 && wasLeft))
      engine.background(startQuietly(engine, container));
  }
}

/**
 * What ran when the computer was stored, or at the moment to which it has gone back, runs again: to the learner it never
 * ended.
 */
export async function bringBackLost(engine: Engine): Promise<void> {
  const lost = engine.containers.all.filter((container) => container.isLost && !isInsideNode(container));
  for (const container of lost) container.isLost = false;
  await Promise.all(lost.map((container) => bringBack(engine, container)));
}

async function bringBack(engine: Engine, container: Container): Promise<void> {
  // A run that belongs to what was taken back (a check's, say) has to end first.
  const stray = engine.runtime.container(container.id)?.task;
  stray?.signal(SIGKILL);
  await stray?.wait(engine.process);
  engine.runtime.networks.unpublish(container.id);
  await startQuietly(engine, container);
}
