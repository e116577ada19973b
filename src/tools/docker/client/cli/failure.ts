/** What ends a `docker` command with a message: it is caught in one place, which knows how the command reports. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly status = 1,
  ) {
    super(message);
  }
}

/** The command line is wrong: its usage follows the message. */
export class UsageFailure extends Failure {
  constructor(
    message: string,
    status: number,
    /** "See" or "Run", as the check that failed words it. */
    readonly verb: "See" | "Run" = "Run",
  ) {
    super(message, status);
  }
}
