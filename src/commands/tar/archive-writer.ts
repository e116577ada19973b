import { concat } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { BLOCK } from "./member.ts";
import type { Packer } from "./packing.ts";

export type WriteBytes = (bytes: Uint8Array) => MaybePromise<boolean>;

/** Gathers blocks into records, packs them where that is wanted, and writes them. */
export class ArchiveWriter {
  /** Bytes of the archive, before packing. */
  written = 0;
  #pending: Uint8Array[] = [];
  #pendingLength = 0;

  constructor(
    private readonly writeBytes: WriteBytes,
    private readonly recordSize: number,
    private readonly packer: Packer | undefined,
  ) {}

  /** Adds bytes; whole blocks in all. False: they could not be written. */
  async add(bytes: Uint8Array): Promise<boolean> {
    this.#pending.push(bytes);
    this.#pendingLength += bytes.length;
    if (this.#pendingLength < this.recordSize) return true;
    const gathered = concat(this.#pending);
    const whole = gathered.length - (gathered.length % this.recordSize);
    this.#pending = whole < gathered.length ? [gathered.slice(whole)] : [];
    this.#pendingLength = gathered.length - whole;
    return this.#write(gathered.subarray(0, whole));
  }

  /** Two blocks of zeros, and more up to the end of a record. `before`: what lies before in an archive that grows. */
  async finish(before = 0): Promise<boolean> {
    const length = before + this.written + this.#pendingLength + 2 * BLOCK;
    const missing = (this.recordSize - (length % this.recordSize)) % this.recordSize;
    this.#pending.push(new Uint8Array(2 * BLOCK + missing));
    const well = await this.#write(concat(this.#pending));
    if (!this.packer) return well;
    for (const piece of this.packer.finish()) if (!(await this.writeBytes(piece))) return false;
    return well;
  }

  async #write(bytes: Uint8Array): Promise<boolean> {
    this.written += bytes.length;
    if (!this.packer) return this.writeBytes(bytes.slice());
    for (const piece of this.packer.push(bytes)) if (!(await this.writeBytes(piece))) return false;
    return true;
  }
}
