import type { Process } from "../../../process/process.ts";
import { SIGINT, SIGTERM } from "../../../process/signals.ts";

/** SIGRTMIN+3: how systemd is told to halt (systemd(1)), and the stop signal of a node's image. */
const HALT = 37;
const HALTED = 130;

/** The first process of a kind node. Control plane and kubelet are the engine's: it begins with them when this one is there. */
export async function kindNode(process: Process): Promise<number> {
  for (const signal of [SIGTERM, HALT]) process.handle(signal, () => process.finish({ status: HALTED }));
  await process.write(1, "INFO: starting init\n");
  return process.block<number>(() => () => undefined);
}

/** Keeps a pod's network: https://github.com/kubernetes/kubernetes/tree/master/build/pause */
export async function pause(process: Process): Promise<number> {
  for (const signal of [SIGINT, SIGTERM]) process.handle(signal, () => process.finish({ status: 0 }));
  return process.block<number>(() => () => undefined);
}
