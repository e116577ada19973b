/** Why a statement left its block before the end of it. */
export type Jump =
  | { readonly kind: "break" | "continue"; readonly levels: number }
  /** `before`: `$?` when it was asked for. */
  | { readonly kind: "return"; readonly before?: number }
  /** `exit`, `set -e`, an error that ends a non-interactive shell. */
  | { readonly kind: "exit" }
  /**
   * An expansion that could not be done: the shell goes on with the next line (bash's DISCARD), `fromAll` with that of
   * its script, whatever texts are run within it.
   */
  | { readonly kind: "discard"; readonly fromAll?: boolean }
  /** A mistake in the text that is being run: the text ends there. `isMild`: it leaves `$?` as it was, or comes behind commands that ran. */
  | { readonly kind: "syntax"; readonly isMild: boolean }
  /** Ctrl-C at an interactive shell: back to the prompt. */
  | { readonly kind: "interrupt" };

/** How a statement ended: its exit status and, if it left its block early, how. */
export interface Outcome {
  readonly status: number;
  readonly jump?: Jump;
}

const ORDINARY: readonly Outcome[] = Array.from({ length: 256 }, (_, status) => ({
  status,
  jump: undefined,
}));

/** PIPESTATUS behind a single command, by its status. */
export const SINGLE_STATUSES: readonly (readonly number[])[] = ORDINARY.map(({ status }) => [status]);

/** The outcome of a statement that ran to its end. */
export function ended(status: number): Outcome {
  return ORDINARY[status] ?? { status: status & 0xff };
}

export const SUCCESS: Outcome = ended(0);
export const FAILURE: Outcome = ended(1);

export function exits(status: number): Outcome {
  return { status: status & 0xff, jump: { kind: "exit" } };
}

export function discards(status: number, fromAll = false): Outcome {
  return { status, jump: { kind: "discard", fromAll } };
}

/** Ctrl-C: 128 + SIGINT. */
export function interrupted(): Outcome {
  return { status: 130, jump: { kind: "interrupt" } };
}

/** What a loop makes of one round's outcome; `undefined` means: go on with the next round. */
export function leaveLoop({ status, jump }: Outcome): Outcome | undefined {
  if (!jump) return undefined;
  if (jump.kind !== "break" && jump.kind !== "continue") return { status, jump };
  if (jump.levels > 1) return { status, jump: { ...jump, levels: jump.levels - 1 } };
  return jump.kind === "break" ? ended(status) : undefined;
}
