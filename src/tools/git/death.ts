/** What ends a run of git at once, as die() does: the message is on its way to standard error, with the status. */
export class Death extends Error {
  constructor(
    readonly text: string,
    readonly status: number,
  ) {
    super(text);
  }
}

/** `fatal: …`, status 128. */
export function die(message: string, status = 128): never {
  throw new Death(`fatal: ${message}\n`, status);
}

/** `error: …`, status 1. */
export function refuse(message: string, status = 1): never {
  throw new Death(`error: ${message}\n`, status);
}

/** Ends without a word of its own. */
export function endWith(status: number): never {
  throw new Death("", status);
}
