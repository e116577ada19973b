import type { SyntaxFault } from "./parser.ts";

/** How reading a command ended early. Thrown inside the parser only, and caught where a command begins. */
export class Stop {
  constructor(
    readonly fault: SyntaxFault,
    /** The text ended too early: more of it might mend this. */
    readonly incomplete: boolean,
    /** A mistake within `[[ ]]`, which has its own rules of complaining. */
    readonly conditional = false,
  ) {}

  /** With what bash makes of it, unless a place further in has said so. */
  withStatus(status: SyntaxFault["status"]): Stop {
    return new Stop(
      { ...this.fault, status: this.fault.status ?? status },
      this.incomplete,
      this.conditional,
    );
  }

  /** With another message behind its own. */
  alsoSaying(message: string, line: number): Stop {
    const { fault } = this;
    const lines = [...(fault.lines ?? fault.messages.map(() => fault.line)), line];
    return new Stop(
      { ...fault, messages: [...fault.messages, message], lines },
      this.incomplete,
      this.conditional,
    );
  }
}

/**
 * Deeper nesting ends in a fault, so that no recursion over the tree can exhaust the host's stack. One level is what
 * takes the parser about one kilobyte of stack; a host gives it little less than a thousand.
 */
export const MAX_DEPTH = 300;
/** A command substitution goes through the whole grammar. */
export const SUBSTITUTION_DEPTH = 3;
