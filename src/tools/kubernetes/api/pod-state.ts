import type { ContainerState, Pod } from "./pod.ts";

export function isReady({ status }: Pod): boolean {
  return status.conditions?.some(({ type, status: value }) => type === "Ready" && value === "True") ?? false;
}

export function isFinished({ status }: Pod): boolean {
  return status.phase === "Succeeded" || status.phase === "Failed";
}

/** Neither at its end nor to be deleted. */
export function isActive(pod: Pod): boolean {
  return !isFinished(pod) && pod.metadata.deletionTimestamp === undefined;
}

/** Milliseconds until it has been ready for so many seconds; 0: it has, undefined: it is not ready. */
export function untilAvailable(pod: Pod, seconds: number, now: number): number | undefined {
  const ready = pod.status.conditions?.find(({ type, status }) => type === "Ready" && status === "True");
  if (!ready) return undefined;
  if (seconds === 0) return 0;
  return Math.max(0, Date.parse(ready.lastTransitionTime ?? "") + seconds * 1000 - now);
}

export function isAvailable(pod: Pod, seconds: number, now: number): boolean {
  return untilAvailable(pod, seconds, now) === 0;
}

function endText({ terminated }: ContainerState): string | undefined {
  if (!terminated) return undefined;
  if (terminated.reason) return terminated.reason;
  return terminated.signal ? `Signal:${terminated.signal}` : `ExitCode:${terminated.exitCode}`;
}

/** What the column STATUS says (kubectl's printPod). */
export function statusOf({ spec, status, metadata }: Pod): string {
  let reason: string = status.reason || status.phase;
  const inits = status.initContainerStatuses ?? [];
  const busy = inits.findIndex(({ state }) => state.terminated?.exitCode !== 0);
  if (busy >= 0) {
    const state: ContainerState = inits[busy]?.state ?? {};
    const waiting = state.waiting?.reason;
    if (state.terminated) reason = `Init:${endText(state)}`;
    else if (waiting && waiting !== "PodInitializing") reason = `Init:${waiting}`;
    else reason = `Init:${busy}/${spec.initContainers?.length ?? 0}`;
  } else {
    let isRunning = false;
    for (const { state, ready } of (status.containerStatuses ?? []).toReversed()) {
      if (state.waiting?.reason) reason = state.waiting.reason;
      else if (state.terminated) reason = endText(state) ?? reason;
      else if (ready && state.running) isRunning = true;
    }
    if (reason === "Completed" && isRunning)
      reason = status.conditions?.some(({ type, status: value }) => type === "Ready" && value === "True")
        ? "Running"
        : "NotReady";
  }
  return metadata.deletionTimestamp === undefined ? reason : "Terminating";
}
