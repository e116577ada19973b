import { concat, decode } from "../../../../base/bytes.ts";
import type { Engine } from "../engine.ts";
import { isoTime, parseTime } from "../go-time.ts";
import type { Container } from "./container.ts";
import type { Health } from "./container-record.ts";

const MILLI = 1_000_000;
const DEFAULT_INTERVAL = 30_000;
const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_START_INTERVAL = 5_000;
const DEFAULT_RETRIES = 3;
/** How much of what a test prints is kept, and of how many tests (daemon/health.go). */
const KEPT_OUTPUT = 4096;
const KEPT_RESULTS = 5;
const TIMED_OUT = -1;

/** The command of a health check; undefined: there is none. */
function testOf({ record }: Container): string[] | undefined {
  const test = record.Config.Healthcheck?.Test ?? [];
  const [kind, ...words] = test;
  if (kind === "CMD") return words;
  if (kind === "CMD-SHELL") return [...(record.Config.Shell ?? ["/bin/sh", "-c"]), ...words];
  return undefined;
}

export function startHealthChecks(engine: Engine, container: Container): void {
  if (!testOf(container)) return;
  container.setState({ Health: { Status: "starting", FailingStreak: 0, Log: [] } });
  scheduleCheck(engine, container);
}

export function stopHealthChecks(container: Container): void {
  container.cancelHealth?.();
  container.cancelHealth = undefined;
  const { Health } = container.state;
  if (Health?.Status === "healthy" || Health?.Status === "starting")
    container.setState({ Health: { ...Health, Status: "unhealthy" } });
}

function scheduleCheck(engine: Engine, container: Container): void {
  const { Healthcheck } = container.record.Config;
  const inStart = isInStartPeriod(engine, container);
  const usual = (Healthcheck?.Interval ?? 0) / MILLI || DEFAULT_INTERVAL;
  const early = (Healthcheck?.StartInterval ?? 0) / MILLI || DEFAULT_START_INTERVAL;
  const { Run } = container.record;
  container.cancelHealth = engine.later(inStart ? Math.min(early, usual) : usual, () => {
    container.cancelHealth = undefined;
    engine.refresh();
    if (!container.task || container.record.Run !== Run) return;
    engine.background(check(engine, container, Run));
  });
}

function isInStartPeriod(engine: Engine, { record, state }: Container): boolean {
  const period = (record.Config.Healthcheck?.StartPeriod ?? 0) / MILLI;
  return state.Health?.Status === "starting" && engine.now() - parseTime(state.StartedAt) < period;
}

async function check(engine: Engine, container: Container, run: number): Promise<void> {
  const isPaused = container.state.Paused;
  if (!isPaused) {
    const start = engine.now();
    const { code, output } = await runTest(engine, container);
    engine.refresh();
    if (container.record.Run !== run || !container.state.Running) return;
    noteResult(engine, container, {
      Start: isoTime(start),
      End: isoTime(engine.now()),
      ExitCode: code,
      Output: output,
    });
  }
  scheduleCheck(engine, container);
}

async function runTest(engine: Engine, container: Container): Promise<{ code: number; output: string }> {
  const { record } = container;
  const chunks: Uint8Array[] = [];
  const timeout = (record.Config.Healthcheck?.Timeout ?? 0) / MILLI || DEFAULT_TIMEOUT;
  engine.containerEvent(container, `exec_create: ${(testOf(container) ?? []).join(" ")}`);
  const task = await engine.runtime.container(container.id)?.exec({
    argv: testOf(container) ?? [],
    env: record.Config.Env ?? [],
    cwd: record.Config.WorkingDir,
    user: record.Config.User,
    terminal: undefined,
    stdin: false,
    output: { write: (_, bytes) => void chunks.push(bytes.slice()) },
  });
  if (!task) return { code: TIMED_OUT, output: "" };
  if (task.kind === "failure") return { code: TIMED_OUT, output: task.fullMessage };
  const ended = new Promise<number>((resolve) => task.onExit(({ status }) => resolve(status)));
  if (!(await engine.comesWithin(timeout, ended))) {
    task.signal(9);
    return { code: TIMED_OUT, output: `Health check exceeded timeout (${formatSeconds(timeout)})` };
  }
  return { code: await ended, output: decode(concat([new Uint8Array(0), ...chunks])).slice(0, KEPT_OUTPUT) };
}

/** Go's time.Duration.String for what people write here. */
function formatSeconds(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds}ms`;
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = (milliseconds % 60_000) / 1000;
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`;
}

function noteResult(engine: Engine, container: Container, result: Health["Log"][number]): void {
  const before: Health = container.state.Health ?? { Status: "starting", FailingStreak: 0, Log: [] };
  const Log = [...before.Log, result].slice(-KEPT_RESULTS);
  const retries = container.record.Config.Healthcheck?.Retries || DEFAULT_RETRIES;
  let { Status, FailingStreak } = before;
  if (result.ExitCode === 0) {
    Status = "healthy";
    FailingStreak = 0;
  } else if (!isInStartPeriod(engine, container)) {
    FailingStreak++;
    if (FailingStreak >= retries) Status = "unhealthy";
  }
  container.setState({ Health: { Status, FailingStreak, Log } });
  if (Status !== before.Status) engine.containerEvent(container, `health_status: ${Status}`);
}
