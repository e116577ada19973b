import type { Errno } from "../../disk/errno.ts";

/** The program text cannot be read: where, for the line with the caret. */
export class AwkSyntaxFault extends Error {
  constructor(
    message: string,
    /** Offset in the program's text. */
    readonly at: number,
  ) {
    super(message);
  }
}

/** Something about the program's text that is told with its line. */
export interface AwkRemark {
  readonly line: number;
  readonly text: string;
  /** `--lint` says it. */
  readonly isDoubt?: boolean;
}

/** What is wrong with a program that could be read (gawk's `error:`); status 1. */
export class AwkErrors extends Error {
  constructor(readonly remarks: readonly AwkRemark[]) {
    super("errors");
  }
}

/** What ends a running program with status 2 (gawk's `fatal:`). */
export class AwkFatal extends Error {
  constructor(
    message: string,
    /** Of the program's text, where it is not the statement that runs. */
    readonly line?: number,
  ) {
    super(message);
  }
}

/** The same, for an operand: the program has no part in it. */
export class AwkInputFault extends AwkFatal {}

/** The same, where standard output cannot be written. */
export class AwkOutputFault extends AwkFatal {
  constructor(
    message: string,
    readonly errno: Errno,
  ) {
    super(message);
  }
}

/** `exit`, from wherever it is. */
export class AwkExit extends Error {
  constructor(readonly status: number | undefined) {
    super("exit");
  }
}

/** `next` or `nextfile`, from a function too. */
export class AwkNext extends Error {
  constructor(readonly file: boolean) {
    super("next");
  }
}
