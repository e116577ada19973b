import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import { DestinationGuard, type Verdict } from "../cp/destination-guard.ts";
import { placeOf, type TransferOptions } from "../cp/options.ts";

export type MoveWishes = Pick<
  TransferOptions,
  "backup" | "overwrite" | "update" | "verbose" | "stdinIsTerminal"
>;

/** Moves operands within the disk (copy.c, copy_internal, in move mode). */
export class Mover {
  readonly #guard: DestinationGuard;

  constructor(
    private readonly call: Call,
    private readonly wishes: MoveWishes,
  ) {
    this.#guard = new DestinationGuard(call, {
      ...wishes,
      move: true,
      recursive: true,
      dereference: "never",
      force: false,
      removeDestination: false,
      hardLink: false,
      symbolicLink: false,
      attributesOnly: false,
      copyContents: false,
      preserve: { mode: true, ownership: true, timestamps: true, links: true },
      forgetsMode: false,
      alwaysClones: false,
    });
  }

  move(source: string, destination: string): MaybePromise<void> {
    const { files } = this.call;
    const status = files.lstat(source);
    if (status instanceof Errno) {
      this.call.warn(`cannot stat ${quoteNameAlways(source)}: ${status.message}`);
      return undefined;
    }
    const from = { place: placeOf(source), status };
    return andThen(this.#guard.check(from, placeOf(destination), true), (verdict) => {
      if (verdict.kind === "go") this.#rename(source, destination, verdict);
    });
  }

  #rename(source: string, destination: string, { backup }: Verdict & { kind: "go" }): void {
    const from = quoteNameAlways(source);
    const to = quoteNameAlways(destination);
    const failed = this.call.files.rename(source, destination);
    if (!failed) {
      this.#guard.noteCreated(destination);
      const kept = backup === undefined ? "" : ` (backup: ${quoteNameAlways(backup)})`;
      if (this.wishes.verbose) this.call.print(`renamed ${from} -> ${to}${kept}\n`);
      return;
    }
    if (backup !== undefined) this.call.files.rename(backup, destination);
    if (failed === Errno.EINVAL) this.call.warn(`cannot move ${from} to a subdirectory of itself, ${to}`);
    else this.call.warn(`cannot move ${from} to ${to}: ${failed.message}`);
  }
}
