/** What stands before a line of npm's log (`404`, `enoent`; none: the empty text), and the line or lines. */
export type LogLine = readonly [title: string, text: string];

/** Ends a command: what it says stands on standard error, each line behind `npm error`. */
export class NpmError extends Error {
  constructor(
    /** Stands first, behind `code`; the empty text: it has none. */
    readonly code: string,
    readonly lines: readonly LogLine[],
    readonly status = 1,
  ) {
    super(lines.map(([, text]) => text).join("\n"));
  }
}

/** An error without more than its text. */
export function plainError(text: string): NpmError {
  return new NpmError("", [["", text]]);
}

/** What does not belong to npm's own errors: it stands alone. */
export class NotSimulated extends Error {}

/** A command ended with this status, and has said all itself. */
export class Ended extends Error {
  constructor(readonly status: number) {
    super(`ended with ${status}`);
  }
}
