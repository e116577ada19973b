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

/** How many tasks are wished for, on nodes of which so many take any. */
export function wishedReplicas({ Spec }: Service, nodes: number): number {
  if (nodes === 0) return 0;
  return Spec.Mode.Global ? nodes : (Spec.Mode.Replicated?.Replicas ?? 1);
}

/**
 * Compares what is with what is wished for. Tasks in slots beyond the wished number end at once; outdated ones end so many
 * at a time (`--update-parallelism`, 0: all) that no more than these are missing; and who is missing is started.
 */
export function planService(
  service: Service,
  tasks: readonly Task[],
  nodes: number,
  isSettled: (task: Task) => boolean = () => true,
): Plan {
  const wished = wishedReplicas(service, nodes);
  const live = tasks.filter(isLive);
  const surplus = live.filter(
    ({ Slot }, at) => Slot > wished || live.findIndex((one) => one.Slot === Slot) < at,
  );
  const kept = live.filter((task) => !surplus.includes(task));
  const slots = Array.from({ length: wished }, (_, at) => at + 1);
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
