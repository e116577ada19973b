import { concat, NO_BYTES, utf8SequenceLength } from "../base/bytes.ts";

/** What leaves the computer as text is well-formed: a byte that is not UTF-8 becomes U+FFFD (WHATWG Encoding, "decode"). */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Takes what one descriptor of a run writes: keeps it for the result and passes it on as it comes. */
export class OutputCollector {
  readonly #chunks: Uint8Array[] = [];
  /** The start of a character whose other bytes have not come yet. */
  #partial: Uint8Array = NO_BYTES;

  constructor(
    private readonly listener: ((chunk: string) => void) | undefined,
    private readonly byteListener?: (chunk: Uint8Array) => void,
  ) {}

  add(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.byteListener?.(bytes);
    if (!this.listener) return;
    const all = this.#partial.length > 0 ? concat([this.#partial, bytes]) : bytes;
    const whole = all.length - unfinishedTail(all);
    this.#partial = all.subarray(whole);
    if (whole > 0) this.listener(decoder.decode(all.subarray(0, whole)));
  }

  /** Passes on what is left of an unfinished character. */
  end(): void {
    if (this.#partial.length > 0) this.listener?.(decoder.decode(this.#partial));
    this.#partial = NO_BYTES;
  }

  get bytes(): Uint8Array {
    return this.#chunks.length === 0 ? NO_BYTES : concat(this.#chunks);
  }

  get text(): string {
    return decoder.decode(this.bytes);
  }
}

/** How many bytes at the end could be the start of a longer UTF-8 sequence. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back && utf8SequenceLength(bytes, bytes.length - back) === 0 ? back : 0;
  }
  return 0;
}
