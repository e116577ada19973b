import type { Service, Task, TaskTemplate } from "./swarm-state.ts";

/** What brings the tasks of a service nearer to what is wished for. */
export interface Plan {
  /** Tasks that are to end. */
  readonly stop: readonly Task[];
  /** Slots that want a task. */
  readonly start: readonly number[];
  /** Nothing is outdated and nothing is missing. */
  readonly isDone: boolean;
}

export function isLive({ DesiredState, Status }: Task): boolean {
  return DesiredState === "running" && ["pending", "preparing", "starting", "running"].includes(Status.State);
}

/** Whether its container may still be there: a slot is free only when it has gone. */
export function isThere({ Status }: Task): boolean {
  return ["pending", "preparing", "starting", "running"].includes(Status.State);
}

export function isCurrent({ Spec }: Task, template: TaskTemplate): boolean {
  return JSON.stringify(Spec) === JSON.stringify(template);
}

/** The slots that are wished for, on nodes with these places: a global service has a task on each. */
export function wishedSlots({ Spec }: Service, places: readonly number[]): readonly number[] {
  if (Spec.Mode.Global) return places;
  return Array.from({ length: Spec.Mode.Replicated?.Replicas ?? 1 }, (_, at) => at + 1);
}

/**
 * Compares what is with what is wished for. Tasks in slots that nobody wishes for end at once; outdated ones end so many
 * at a time (`--update-parallelism`, 0: all) that no more than these are missing; and who is missing is started.
 */
export function planService(
  service: Service,
  tasks: readonly Task[],
  places: readonly number[],
  isSettled: (task: Task) => boolean = () => true,
): Plan {
  const slots = wishedSlots(service, places);
  const wished = slots.length;
  const live = tasks.filter(isLive);
  const surplus = live.filter(
    ({ Slot }, at) => !slots.includes(Slot) || live.findIndex((one) => one.Slot === Slot) < at,
  );
  const kept = live.filter((task) => !surplus.includes(task));
  const busy = new Set(tasks.filter(isThere).map(({ Slot }) => Slot));
  const start = slots.filter((slot) => !busy.has(slot));
  const outdated = kept.filter((task) => !isCurrent(task, service.Spec.TaskTemplate));
  const running = kept.filter((task) => task.Status.State === "running" && isSettled(task)).length;
  const parallelism = service.Spec.UpdateConfig.Parallelism || Number.POSITIVE_INFINITY;
  const isPaused = service.UpdateStatus?.State === "paused";
  const room = isPaused ? 0 : Math.max(0, parallelism - (wished - running));
  const broken = outdated.filter(({ Status }) => Status.State !== "running");
  const next = [
    ...(isPaused ? [] : broken),
    ...outdated.filter((task) => !broken.includes(task)).slice(0, room),
  ];
  return {
    stop: [...surplus, ...next],
    start,
    isDone: outdated.length === 0 && start.length === 0 && running === wished,
  };
}
