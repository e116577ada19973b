/** What ends a `docker` command with a message: it is caught in one place, which knows how the command reports. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly status = 1,
  ) {
    super(message);
  }
}

/** What `docker run` and `docker create` say of what they cannot do, whatever they were called. */
export function withHelp(message: string, command: "run" | "create"): string {
  return `docker: ${message}\n\nRun 'docker ${command} --help' for more information`;
}

/** It is told as it is, also by commands that say more about their failures (`reportsAsRun`). */
export class PlainFailure extends Failure {}

/** The command line is wrong: its usage follows the message. */
export class UsageFailure extends Failure {
  constructor(
    message: string,
    status: number,
    /** "See" or "Run", as the check that failed words it. */
    readonly verb: "See" | "Run" | "SRun" = "Run",
  ) {
    super(message, status);
  }
}

/** Reads the value of a flag; what is wrong with it is told as the parser of flags does. */
export function readFlag<T>(spelled: string, value: string, read: (value: string) => T): T {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const quoted = JSON.stringify(value);
    throw new UsageFailure(`invalid argument ${quoted} for "${spelled}" flag: ${error.message}`, 125);
  }
}
