import type { PyenvCall } from "../pyenv-call.ts";

/**
 * How long what takes minutes in reality takes here: PYENV_PACE is a part of the real time. With 1 a build takes its two
 * and a half minutes, with 0 it is done at once.
 */
const DEFAULT = 0.03;

/** So many seconds of reality, in milliseconds of the computer's clock. */
export function paced(call: PyenvCall, seconds: number): number {
  const wanted = Number(call.variable("PYENV_PACE") ?? DEFAULT);
  return seconds * 1000 * (Number.isFinite(wanted) && wanted >= 0 ? wanted : DEFAULT);
}
