import type { Flags } from "./flags.ts";

/** How long a container has to end by itself: `--timeout`, or `--time` as it was once called. */
export function secondsOf(flags: Flags): number | undefined {
  for (const name of ["timeout", "time"]) if (flags.given(name)) return flags.number(name);
  return undefined;
}
