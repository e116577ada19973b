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

/** What ends a running program with status 2 (gawk's `fatal:`). */
export class AwkFatal extends Error {}

/** The same, for an operand: the program has no part in it. */
export class AwkInputFault extends AwkFatal {}

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
