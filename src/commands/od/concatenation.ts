import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Call, InputOptions } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";

type Opener = Pick<Call, "open" | "close">;

/** Several operands read as one; what cannot be opened or read is reported and left out. */
export class Concatenation {
  #next = 0;
  #input: Input | undefined;

  constructor(
    private readonly call: Opener,
    /** Standard input where there is none. */
    operands: readonly string[],
    private readonly options: InputOptions = {},
  ) {
    this.names = operands.length > 0 ? operands : ["-"];
  }

  readonly names: readonly string[];

  /** Opens the first that can be opened; whether there is one. */
  begin(): MaybePromise<boolean> {
    return repeat(() =>
      andThen(this.#current(), (input) => (input === undefined ? undefined : input !== "end")),
    );
  }

  /** The next bytes, as many as come at once; undefined at the end of the last. */
  read(max?: number): MaybePromise<Uint8Array | undefined> {
    const found = repeat<Uint8Array | "end">(() =>
      andThen(this.#current(), (input): MaybePromise<Uint8Array | "end" | undefined> => {
        if (input === "end") return "end";
        if (!input) return undefined;
        return andThen(input.read(max), (bytes) => {
          if (bytes.length > 0) return bytes;
          this.call.close(input);
          this.#input = undefined;
          return undefined;
        });
      }),
    );
    return andThen(found, (bytes) => (bytes === "end" ? undefined : bytes));
  }

  #current(): MaybePromise<Input | "end" | undefined> {
    if (this.#input) return this.#input;
    const name = this.names[this.#next];
    if (name === undefined) return "end";
    return andThen(this.call.open(name, this.options, this.#next++), (input) => {
      this.#input = input;
      return input;
    });
  }

  /** Gives bytes back; only those of the last read. */
  unread(bytes: Uint8Array): void {
    this.#input?.unread(bytes);
  }

  /** Reads over so many bytes; gives how many were missing. */
  skip(count: number): MaybePromise<number> {
    let left = count;
    if (left === 0) return 0;
    return repeat(() =>
      andThen(this.read(), (bytes) => {
        if (bytes === undefined) return left;
        if (bytes.length <= left) {
          left -= bytes.length;
          return left === 0 ? 0 : undefined;
        }
        this.unread(bytes.subarray(left));
        return 0;
      }),
    );
  }
}
