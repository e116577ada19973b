import { concat } from "../../base/bytes.ts";

/** Bytes that are unpacked as they are asked for. */
export abstract class UnpackingReader {
  bytesIn = 0;
  bytesOut = 0;
  /** Unpacked, and not read yet. */
  protected readonly ready: Uint8Array[] = [];
  protected ended = false;

  /** Takes a piece of the source; at the end, and after a fault, it sets `ended`. */
  protected abstract step(): Promise<void>;

  /** The next unpacked bytes; empty at the end. */
  async read(): Promise<Uint8Array> {
    while (this.ready.length === 0 && !this.ended) await this.step();
    const bytes = concat(this.ready.splice(0));
    this.bytesOut += bytes.length;
    return bytes;
  }
}
