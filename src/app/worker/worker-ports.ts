import type { HostPorts } from "../../process/scheduler.ts";

/**
 * A worker takes turns by messages to itself: those wait behind the page's messages, so a Ctrl-C gets through.
 * Timers would be slowed down to 4 ms (HTML 8.6), microtasks would let nobody else in.
 */
export function createWorkerPorts(): HostPorts {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return {
    defer(task) {
      tasks.push(task);
      port2.postMessage(undefined);
    },
    pace(milliseconds) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      return { done, cancel: () => clearTimeout(timer) };
    },
  };
}
