import type { SyntaxFault } from "./parser.ts";

/** How reading a command ended early. Thrown inside the parser only, and caught where a command begins. */
export class Stop {
  constructor(
    readonly fault: SyntaxFault,
    /** The text ended too early: more of it might mend this. */
    readonly incomplete: boolean,
    /** A mistake within `[[ ]]`. */
    readonly conditional = false,
  ) {}
}

/** Deeper nesting ends in a fault, so that no recursion over the tree can exhaust the host's stack. */
export const MAX_DEPTH = 1000;
