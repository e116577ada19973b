import type { HostPorts } from "../process/scheduler.ts";

/** Node takes turns by `setImmediate`; without pacing, the computer's clock jumps over what sleeps. */
export const nodePorts: HostPorts = {
  defer: (task) => {
    setImmediate(task);
  },
};
