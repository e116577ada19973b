import type { Registry } from "../server/registry.ts";

/**
 * Compares what there is with what is wished for, and takes the next steps. Gives in how many milliseconds it wants to look
 * again by itself; undefined: not before something changes.
 */
export type Controller = (registry: Registry) => number | undefined;

/** The first of these times. */
export function earliest(...times: readonly (number | undefined)[]): number | undefined {
  const given = times.filter((time) => time !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}
