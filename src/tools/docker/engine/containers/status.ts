import { humanDuration, parseTime, ZERO_TIME } from "../go-time.ts";
import type { State } from "./container-record.ts";

export type StateName = "created" | "running" | "paused" | "restarting" | "exited" | "dead";

/** State.StateString of the engine (daemon container/state.go). */
export function stateName(state: State): StateName {
  if (state.Running) return state.Paused ? "paused" : state.Restarting ? "restarting" : "running";
  if (state.Dead) return "dead";
  return state.StartedAt === ZERO_TIME ? "created" : "exited";
}

/** The column STATUS: State.String there. */
export function statusText(state: State, now: number): string {
  const since = (time: string) => humanDuration(now - parseTime(time));
  if (state.Running) {
    if (state.Paused) return `Up ${since(state.StartedAt)} (Paused)`;
    if (state.Restarting) return `Restarting (${state.ExitCode}) ${since(state.FinishedAt)} ago`;
    const health = state.Health;
    if (!health) return `Up ${since(state.StartedAt)}`;
    return `Up ${since(state.StartedAt)} (${health.Status === "starting" ? "health: starting" : health.Status})`;
  }
  if (state.Dead) return "Dead";
  if (state.StartedAt === ZERO_TIME) return "Created";
  if (state.FinishedAt === ZERO_TIME) return "";
  return `Exited (${state.ExitCode}) ${since(state.FinishedAt)} ago`;
}
