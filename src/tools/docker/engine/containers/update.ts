import * as v from "valibot";
import type { Engine } from "../engine.ts";
import { badRequest } from "../engine-error.ts";
import type { Container } from "./container.ts";
import { HOST_CONFIG, type HostConfig } from "./container-record.ts";
import { limitsOf } from "./start.ts";
import { checkResources, checkRestartPolicy } from "./validate.ts";

export const RESTART_POLICY = v.object({
  Name: v.optional(v.string(), ""),
  MaximumRetryCount: v.optional(v.number(), 0),
});

type Changes = Readonly<Record<string, unknown>> & {
  readonly Memory?: number;
  readonly MemorySwap?: number;
  readonly RestartPolicy?: v.InferOutput<typeof RESTART_POLICY> | null;
};

/** `docker update`: what is zero stays as it is. */
export function updateContainer(engine: Engine, container: Container, changes: Changes): void {
  const { HostConfig: before } = container.record;
  const merged: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(changes)) {
    if (name === "RestartPolicy" || value === 0 || value === null || value === "" || Array.isArray(value))
      continue;
    if (name in before) merged[name] = value;
  }
  const policy = changes.RestartPolicy;
  if (policy && policy.Name !== "") {
    if (before.AutoRemove && policy.Name !== "no")
      throw badRequest(
        `Cannot update container ${container.id}: Restart policy cannot be updated because AutoRemove is enabled for the container`,
      );
    checkRestartPolicy(policy, false);
    merged.RestartPolicy = policy;
  }
  const next: HostConfig = v.parse(HOST_CONFIG, merged);
  checkMemory(container, before, changes);
  checkResources(next);
  container.set({ HostConfig: next });
  container.task?.setLimits(limitsOf(next));
  engine.containerEvent(container, "update");
}

/** The kernel wants memory to be no more than memory and swap. */
function checkMemory(
  container: Container,
  before: HostConfig,
  { Memory = 0, MemorySwap = 0 }: Changes,
): void {
  if (Memory > 0 && MemorySwap === 0 && before.MemorySwap > 0 && Memory > before.MemorySwap)
    throw badRequest(
      `Cannot update container ${container.id}: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time`,
    );
}
