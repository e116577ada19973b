/** What ends a call with a message on standard error. */
export class KubectlError extends Error {
  constructor(
    message: string,
    readonly status = 1,
  ) {
    super(message);
  }
}

/** The words are wrong: where help is to be had follows. */
export class UsageError extends KubectlError {}

/** `error: …`. */
export function plainError(message: string): KubectlError {
  return new KubectlError(`error: ${message}`);
}
