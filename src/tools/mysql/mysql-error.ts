/** What a statement could not do, as the server tells it (MySQL 8.4 Error Message Reference). */
export class MysqlError extends Error {
  constructor(
    readonly number: number,
    /** SQLSTATE */
    readonly state: string,
    message: string,
  ) {
    super(message);
  }
}

export function fail(number: number, state: string, message: string): never {
  throw new MysqlError(number, state, message);
}

/** What the real server can and this one does not: ER_NOT_SUPPORTED_YET. */
export function notSimulated(what: string): never {
  fail(1235, "42000", `rockpool: not simulated here: ${what}`);
}
