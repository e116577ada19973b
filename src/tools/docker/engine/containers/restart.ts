import type { Engine } from "../engine.ts";
import { EngineError } from "../engine-error.ts";
import type { Container } from "./container.ts";
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
    const { record, state } = container;
    const policy = record.HostConfig.RestartPolicy?.Name ?? "no";
    const wasLeft = container.hasStarted && !record.HasBeenManuallyStopped;
    const starts = (policy === "always" && container.hasStarted) || (policy === "unless-stopped" && wasLeft);
    if (state.Restarting) container.setState({ Running: false, Restarting: false });
    if (starts || (policy === "on-failure" && state.ExitCode !== 0 && wasLeft))
      engine.background(startQuietly(engine, container));
  }
}
