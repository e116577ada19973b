import { concat, equalBytes, NO_BYTES } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import { type AddressStyle, addressWidth, formatAddress } from "./address.ts";
import type { Concatenation } from "./concatenation.ts";
import { LineFormatter } from "./line-formatter.ts";
import type { FieldType } from "./parse-type.ts";

export interface DumpWish {
  readonly types: readonly FieldType[];
  readonly lineBytes: number;
  /** What the size of the last line is rounded up to. */
  readonly unit: number;
  readonly address: AddressStyle;
  readonly littleEndian: boolean;
  /** Lines like the one before are shown too, not as `*`. */
  readonly showsDuplicates: boolean;
  readonly skip: number;
  /** How many bytes at most. */
  readonly limit: number;
}

/** Prints all lines and the address behind the last. */
export class Dumper {
  readonly #formatter: LineFormatter;
  #address: number;
  #before: Uint8Array | undefined;
  #starred = false;

  constructor(
    private readonly call: Pick<Call, "print">,
    private readonly wish: DumpWish,
  ) {
    this.#formatter = new LineFormatter(
      wish.types,
      wish.lineBytes,
      addressWidth(wish.address),
      wish.littleEndian,
    );
    this.#address = wish.skip;
  }

  async dump(source: Concatenation): Promise<void> {
    const { lineBytes, unit } = this.wish;
    let left = this.wish.limit;
    let rest: Uint8Array = NO_BYTES;
    while (left > 0) {
      const read = source.read(left);
      const chunk = read instanceof Promise ? await read : read;
      if (chunk === undefined) break;
      left -= chunk.length;
      rest = rest.length === 0 ? chunk : concat([rest, chunk]);
      const whole = rest.length - (rest.length % lineBytes);
      for (let at = 0; at < whole; at += lineBytes) {
        const printed = this.#line(rest.subarray(at, at + lineBytes));
        if (printed) await printed;
      }
      rest = rest.subarray(whole);
    }
    if (rest.length > 0) {
      const padded = new Uint8Array(Math.ceil(rest.length / unit) * unit);
      padded.set(rest);
      await this.call.print(this.#formatter.format(this.#shownAddress(), padded, rest.length));
      this.#address += rest.length;
    }
    const end = this.#shownAddress();
    if (end !== "") await this.call.print(`${end}\n`);
  }

  #line(bytes: Uint8Array): ReturnType<Call["print"]> {
    const same = !this.wish.showsDuplicates && this.#before && equalBytes(this.#before, bytes);
    const address = this.#shownAddress();
    this.#address += bytes.length;
    this.#before = bytes;
    if (same) {
      if (this.#starred) return undefined;
      this.#starred = true;
      return this.call.print("*\n");
    }
    this.#starred = false;
    return this.call.print(this.#formatter.format(address, bytes, bytes.length));
  }

  #shownAddress(): string {
    return formatAddress(this.wish.address, this.#address);
  }
}
