import { NO_BYTES } from "../../base/bytes.ts";
import type { Fflate } from "./library.ts";

type Inflate = InstanceType<Fflate["Inflate"]>;

/** Unpacks one deflate stream (RFC 1951) that comes in pieces, and knows where it ends. */
export class Inflater {
  readonly #inflate: Inflate;
  #output: Uint8Array = NO_BYTES;

  constructor({ Inflate }: Fflate) {
    this.#inflate = new Inflate((bytes) => {
      this.#output = bytes;
    });
  }

  /** What the bytes unpack to; undefined where they are no deflate stream. */
  push(bytes: Uint8Array): Uint8Array | undefined {
    try {
      this.#inflate.push(bytes);
    } catch (thrown) {
      if (thrown instanceof Error && "code" in thrown) return undefined;
      throw thrown;
    }
    return this.#output;
  }

  /** Whether the last block has ended. */
  get ended(): boolean {
    const { f: isLast, l: block } = this.#state;
    return Boolean(isLast) && !block;
  }

  /** What was pushed and lies behind the end. */
  get rest(): Uint8Array {
    const pushed: unknown = Reflect.get(this.#inflate, "p");
    if (!(pushed instanceof Uint8Array)) throw new Error("fflate keeps what was pushed elsewhere");
    return pushed.subarray((this.#state.p + 7) >> 3);
  }

  /** Only the library's own state tells the end: whether the last block has begun, its codes, and the next bit. */
  get #state(): { readonly f?: unknown; readonly l?: unknown; readonly p: number } {
    const state: unknown = Reflect.get(this.#inflate, "s");
    if (typeof state !== "object" || state === null) throw new Error("fflate keeps its state elsewhere");
    const position: unknown = Reflect.get(state, "p");
    return {
      f: Reflect.get(state, "f"),
      l: Reflect.get(state, "l"),
      p: typeof position === "number" ? position : 0,
    };
  }
}
