import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { LineReader } from "../../process/command/line-reader.ts";

/** When the order of the lines is checked: only once a line had no partner, unless told otherwise. */
export type OrderCheck = "always" | "never" | "unpaired";

/** Reads sorted lines one by one, and says once where they are not (comm.c, check_order). */
export class OrderedReader {
  /** The line that is looked at; undefined at the end. */
  line: Uint8Array | undefined;
  /** Whether some line had no partner in the other file. */
  unpaired = false;
  isDisordered = false;
  #before: Uint8Array | undefined;
  #beforeThat: Uint8Array | undefined;

  constructor(
    private readonly reader: LineReader,
    private readonly compare: (a: Uint8Array, b: Uint8Array) => number,
    private readonly check: OrderCheck,
    private readonly warn: () => void,
  ) {}

  /** Whether the fault ends the program. */
  get isFatal(): boolean {
    return this.isDisordered && this.check === "always";
  }

  advance(): MaybePromise<void> {
    return andThen(this.reader.next(), (line) => {
      this.#beforeThat = this.#before;
      this.#before = this.line;
      this.line = line;
      if (!this.#before) return;
      // At the end the pair before is looked at again: since then a line may have lost its partner.
      if (line) this.#checkPair(this.#before, line);
      else if (this.#beforeThat) this.#checkPair(this.#beforeThat, this.#before);
    });
  }

  #checkPair(a: Uint8Array, b: Uint8Array): void {
    if (this.isDisordered || this.check === "never") return;
    if (this.check === "unpaired" && !this.unpaired) return;
    if (this.compare(a, b) <= 0) return;
    this.isDisordered = true;
    this.warn();
  }
}
