import { parseSignal, SIGKILL, SIGTERM, type Signal } from "../../../../process/signals.ts";
import type { Engine } from "../engine.ts";
import { badRequest, conflict } from "../engine-error.ts";
import type { Container } from "./container.ts";
import { startContainer } from "./start.ts";

/** Seconds that a container has to end by itself. */
const GRACE = 10;
/** A killed process ends at once; where its end is not told, nothing more can be done. */
const KILL_TIME = 10_000;

export function readSignal(text: string): Signal {
  const signal = /^\d+$/.test(text) ? Number(text) : parseSignal(text.replace(/^SIG/i, "").toUpperCase());
  if (signal === undefined || signal < 1 || signal > 64) throw badRequest(`invalid signal: ${text}`);
  return signal;
}

export interface StopWish {
  /** Seconds; below zero: for ever. */
  readonly timeout?: number;
  readonly signal?: string;
}

/** `docker stop`. False: it does not run. */
export async function stopContainer(
  engine: Engine,
  container: Container,
  wish: StopWish = {},
): Promise<boolean> {
  await container.settled();
  if (!container.state.Running) return false;
  container.set({ HasBeenManuallyStopped: true });
  if (container.state.Restarting && !container.task) {
    cancelRestart(container);
    return true;
  }
  await askToEnd(engine, container, wish);
  return true;
}

async function askToEnd(engine: Engine, container: Container, wish: StopWish): Promise<void> {
  const { StopSignal, StopTimeout } = container.record.Config;
  const signal = readSignal(wish.signal || StopSignal || "SIGTERM");
  const timeout = wish.timeout ?? StopTimeout ?? GRACE;
  const isGone = await endRun(engine, container, signal, timeout * 1000);
  if (isGone) engine.containerEvent(container, "stop");
}

/** The engine ends. Nobody has stopped these by hand: their restart policies bring them back with the engine. */
export async function stopAll(engine: Engine): Promise<void> {
  const running = engine.containers.all.filter(({ state }) => state.Running);
  await Promise.all(
    running.map((container) => {
      if (container.task) return askToEnd(engine, container, {});
      container.cancelRestart?.();
      return undefined;
    }),
  );
}

function cancelRestart(container: Container): void {
  container.cancelRestart?.();
  container.cancelRestart = undefined;
  container.setState({ Running: false, Restarting: false });
  container.tellExit();
}

async function endRun(
  engine: Engine,
  container: Container,
  signal: Signal,
  patience: number,
): Promise<boolean> {
  const { Run } = container.record;
  const exit = container.nextExit();
  sendSignal(engine, container, signal);
  // Who is paused does not hear the signal; the kernel wakes nobody for it.
  if (await engine.comesWithin(patience, exit)) return true;
  engine.refresh();
  if (container.record.Run !== Run || !container.task) return true;
  sendSignal(engine, container, SIGKILL);
  return engine.comesWithin(KILL_TIME, exit);
}

/** Told first: here a process may end within the call, and the real engine hears of an end later than of its own signal. */
function sendSignal(engine: Engine, container: Container, signal: Signal): void {
  engine.containerEvent(container, "kill", { signal: String(signal) });
  container.task?.signal(signal);
}

/** `docker kill`. */
export async function killContainer(engine: Engine, container: Container, text: string): Promise<void> {
  const signal = readSignal(text || "SIGKILL");
  await container.settled();
  if (!container.state.Running || !container.task)
    throw conflict(`cannot kill container: ${container.id}: container ${container.id} is not running`);
  const stops = readSignal(container.record.Config.StopSignal ?? "SIGTERM");
  if (signal === SIGKILL || signal === stops || signal === SIGTERM)
    container.set({ HasBeenManuallyStopped: true });
  const exit = container.nextExit();
  if (signal === SIGKILL && container.state.Paused) container.task.unpause();
  sendSignal(engine, container, signal);
  if (signal === SIGKILL) await engine.comesWithin(KILL_TIME, exit);
}

export async function restartContainer(engine: Engine, container: Container, wish: StopWish): Promise<void> {
  const { AutoRemove } = container.record.HostConfig;
  // One that removes itself is not to vanish in between.
  if (AutoRemove) container.set({ HostConfig: { ...container.record.HostConfig, AutoRemove: false } });
  await stopContainer(engine, container, wish);
  engine.refresh();
  await startContainer(engine, container);
  if (AutoRemove) container.set({ HostConfig: { ...container.record.HostConfig, AutoRemove: true } });
  engine.containerEvent(container, "restart");
}

export function pauseContainer(engine: Engine, container: Container): void {
  const { state, task } = container;
  if (!state.Running || !task) throw conflict(`container ${container.id} is not running`);
  if (state.Paused) throw conflict(`container ${container.id} is already paused`);
  task.pause();
  container.setState({ Paused: true });
  engine.containerEvent(container, "pause");
}

export function unpauseContainer(engine: Engine, container: Container): void {
  if (!container.state.Paused) throw conflict(`container ${container.id} is not paused`);
  container.task?.unpause();
  container.setState({ Paused: false });
  engine.containerEvent(container, "unpause");
}
