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
/** So long a server that is brought back is waited for. */
const LONGEST_START = 10_000;
const LOOK_EVERY = 20;
const ROUNDS = 2;

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
  let lost = engine.containers.all
    .filter((container) => container.isLost && !isInsideNode(container))
    .sort((one, other) => (one.record.Created < other.record.Created ? -1 : 1));
  for (const container of lost) container.isLost = false;
  // In their order, and each server until it listens: what asks for another at its start finds it. A second time for
  // those that found none, as it was made anew since.
  for (let round = 0; round < ROUNDS; round++) {
    const ended: Container[] = [];
    for (const container of lost) {
      await bringBack(engine, container);
      if (!(await staysUp(engine, container))) ended.push(container);
    }
    lost = ended;
  }
}

async function bringBack(engine: Engine, container: Container): Promise<void> {
  // A run that belongs to what was taken back (a check's, say) has to end first.
  const stray = engine.runtime.container(container.id)?.task;
  stray?.signal(SIGKILL);
  await stray?.wait(engine.process);
  engine.runtime.networks.unpublish(container.id);
  await startQuietly(engine, container);
}

/** Waits for a server until it listens; false: it has ended before. */
async function staysUp(engine: Engine, container: Container): Promise<boolean> {
  if (!container.record.Config.ExposedPorts) return true;
  const end = engine.now() + LONGEST_START;
  while (engine.now() < end) {
    const machine = engine.runtime.container(container.id);
    if (!machine?.task || machine.task.exit) return false;
    if (machine.network?.listeners.size) return true;
    await engine.process.sleep(LOOK_EVERY);
  }
  return true;
}
