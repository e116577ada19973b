/** wget(1), EXIT STATUS. */
export const Status = {
  generic: 1,
  parse: 2,
  file: 3,
  network: 4,
  authentication: 6,
  server: 8,
  /** Not a status of wget's: the connection timed out, and is tried again. */
  timeout: 256,
} as const;

/** Of several failures the one that is more specific (exits.c): a smaller number, but not "generic". */
export function worse(a: number, b: number): number {
  if (a === 0 || b === 0) return a || b;
  return Math.min(a, b);
}
