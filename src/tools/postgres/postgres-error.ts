/** What a statement could not do, as the server tells it (https://www.postgresql.org/docs/17/protocol-error-fields.html). */
export interface ErrorFields {
  /** SQLSTATE; https://www.postgresql.org/docs/17/errcodes-appendix.html */
  readonly code: string;
  readonly message: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  readonly context?: string | undefined;
  /** Byte offset in the statement from 0, as the parser counts. */
  readonly location?: number | undefined;
  /** The column that was to be given a value, and where that stands; neither is told to psql. */
  readonly assigned?: { readonly column: string; readonly location: number | undefined };
  readonly severity?: "ERROR" | "FATAL";
}

export class PostgresError extends Error {
  constructor(readonly fields: ErrorFields) {
    super(fields.message);
  }

  /** The same, with a place where it had none. */
  at(location: number | undefined): PostgresError {
    return this.fields.location !== undefined || location === undefined
      ? this
      : new PostgresError({ ...this.fields, location });
  }
}

export function fail(code: string, message: string, rest: Omit<ErrorFields, "code" | "message"> = {}): never {
  throw new PostgresError({ code, message, ...rest });
}

/** What the real server can and this one does not. */
export function notSimulated(what: string, location?: number): never {
  fail("0A000", `rockpool: not simulated here: ${what}`, { location });
}
