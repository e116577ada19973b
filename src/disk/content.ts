import { NO_BYTES } from "../base/bytes.ts";
import { Errno } from "./errno.ts";
import { NodeBase } from "./memfs.ts";

/** Space is given out in blocks of this many bytes (ext4's default). */
export const BLOCK_SIZE = 4096;
/** ext4(5): the largest file with blocks of 4096 bytes. */
const MAX_FILE_SIZE = 2 ** 44;
/** The largest content that is handed out in one piece, and the largest view into a hole. */
const MAX_PIECE = 2 ** 28;
/** From this size on, a growing file gets half as much again instead of double. */
const LARGE = 2 ** 26;

/** A buffer of this size is given back when most of the file was cut off. */
const WORTH_GIVING_BACK = 2 ** 16;

/** How much of the disk is in use, and how much there is; in blocks and inodes. */
export interface Usage {
  readonly blockLimit: number;
  readonly inodeLimit: number;
  blocks: number;
  inodes: number;
}

/**
 * The bytes of an inode. Nothing is stored for the end of a file that was never written (`truncate -s 1G`): of
 * `size` bytes the first `held` lie in `bytes`, the rest are zeros.
 *
 * Contents are copied on write. The first `frozen` bytes may be seen by somebody else (the journal, a fork, a
 * snapshot), so changing them in place is not allowed; what lies behind them is ours. That keeps appending
 * linear, however many marks the journal has.
 */
export abstract class Content extends NodeBase {
  declare bytes: Uint8Array;
  declare held: number;
  declare size: number;
  declare frozen: number;

  constructor() {
    super();
    this.bytes = NO_BYTES;
    this.held = 0;
    this.size = 0;
    this.frozen = 0;
  }

  protected abstract usage(): Usage;
  /** Called before a change. */
  protected abstract willChange(): void;
  /** Called after a change of content. */
  protected abstract didModify(): void;

  /** Bytes from `position`, at most `length`; valid until the next change. */
  view(position: number, length: number): Uint8Array {
    const end = Math.min(position + length, this.size);
    if (position >= end) return NO_BYTES;
    if (end <= this.held) return this.bytes.subarray(position, end);
    const view = new Uint8Array(Math.min(end - position, MAX_PIECE));
    if (position < this.held)
      view.set(this.bytes.subarray(position, Math.min(this.held, position + MAX_PIECE)));
    return view;
  }

  /** A copy of the whole. */
  copy(): Uint8Array | Errno {
    if (this.held === this.size) return this.bytes.slice(0, this.held);
    if (this.size > MAX_PIECE) return Errno.ENOMEM;
    const copy = new Uint8Array(this.size);
    copy.set(this.bytes.subarray(0, this.held));
    return copy;
  }

  /** pwrite(2). Where the disk has not room for all of it, what fits is written, as Linux does. */
  put(position: number, bytes: Uint8Array): Errno | undefined {
    if (bytes.length === 0) return undefined;
    const wished = position + bytes.length;
    if (wished > MAX_FILE_SIZE) return Errno.EFBIG;
    const end = Math.min(wished, this.#largestEnd());
    if (end <= position) return Errno.ENOSPC;
    this.willChange();
    this.#reserve(position, end);
    this.bytes.set(end < wished ? bytes.subarray(0, end - position) : bytes, position);
    this.#grew(end);
    this.didModify();
    return end < wished ? Errno.ENOSPC : undefined;
  }

  /** As truncating to nothing and writing `bytes`; the array is kept, so it must be the caller's to give away. */
  adopt(bytes: Uint8Array): Errno | undefined {
    if (this.resize(0) !== undefined || bytes.length === 0) return undefined;
    if (bytes.length > this.#largestEnd()) return this.put(0, bytes);
    this.bytes = bytes;
    this.#grew(bytes.length);
    return undefined;
  }

  /** ftruncate(2). */
  resize(size: number): Errno | undefined {
    if (size < 0) return Errno.EINVAL;
    if (size > MAX_FILE_SIZE) return Errno.EFBIG;
    this.willChange();
    if (size < this.held) {
      const blocks = blocksOf(this.held);
      this.held = size;
      this.usage().blocks -= blocks - blocksOf(size);
    }
    if (size === 0) this.#forgetBytes();
    else if (size < this.bytes.length / 4 && this.bytes.length > WORTH_GIVING_BACK) this.#shrink();
    this.size = size;
    this.didModify();
    return undefined;
  }

  /** From now on the bytes belong to somebody else too. `keepTail`: but only we may append to this buffer. */
  share(keepTail: boolean): void {
    this.frozen = keepTail ? Math.max(this.frozen, this.held) : Number.POSITIVE_INFINITY;
  }

  #shrink(): void {
    this.bytes = this.bytes.slice(0, this.held);
    this.frozen = 0;
  }

  #forgetBytes(): void {
    this.bytes = NO_BYTES;
    this.frozen = 0;
  }

  #largestEnd(): number {
    const { blocks, blockLimit } = this.usage();
    return (blocksOf(this.held) + blockLimit - blocks) * BLOCK_SIZE;
  }

  #grew(end: number): void {
    if (end > this.held) {
      const blocks = blocksOf(this.held);
      this.held = end;
      this.usage().blocks += blocksOf(end) - blocks;
    }
    if (end > this.size) this.size = end;
  }

  /** Makes the bytes from `from` to `end` ours to write, with zeros between the old end and `from`. */
  #reserve(from: number, end: number): void {
    const { bytes, held } = this;
    const lowest = Math.min(from, held);
    if (end <= bytes.length && lowest >= this.frozen) {
      if (from > held) bytes.fill(0, held, from);
      return;
    }
    const fresh = new Uint8Array(capacityFor(held, end));
    if (lowest > 0) fresh.set(bytes.subarray(0, lowest));
    if (end < held) fresh.set(bytes.subarray(end, held), end);
    this.bytes = fresh;
    this.frozen = 0;
  }
}

/** A file that is written once takes what it needs; one that grows gets room to grow. */
function capacityFor(held: number, end: number): number {
  if (held === 0 || end <= held) return Math.max(held, end);
  return Math.max(end, 64, Math.floor(held * (held < LARGE ? 2 : 1.5)));
}

export function blocksOf(bytes: number): number {
  return Math.ceil(bytes / BLOCK_SIZE);
}
