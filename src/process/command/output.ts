import { encode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";
import { Killed } from "../unwind.ts";

/** What is gathered before it is written. */
const BLOCK = 32_768;
/** A piece of bytes that is at least so long is written as it is, without a copy. */
const LARGE = 8_192;
/** Room for the first pieces, which are shorter than `LARGE`. */
const SMALL_BLOCK = LARGE;

/** Ends a program that cannot write any more; `runCommand` turns it into the message and the status. */
export class WriteFailed extends Error {
  constructor(
    readonly errno: Errno,
    /** The program's own words about it and its status, where they depend on what it was doing. */
    readonly told?: { readonly message: string; readonly status: number },
  ) {
    super(errno.message);
  }
}

/**
 * Standard output, gathered into blocks as stdio does. Unlike stdio: it is also written before the command waits
 * for anything, because then a person who watches sees each line when it is made, even behind a pipe.
 */
export class Output {
  #text = "";
  #block: Uint8Array = new Uint8Array(0);
  #used = 0;
  #pending: Promise<void> | undefined;
  #failure: Errno | undefined;

  constructor(
    private readonly process: Process,
    readonly fd: number,
  ) {}

  /**
   * Prints text or bytes; the bytes must not change afterwards. A promise comes back only where the reader is slow:
   * wait for it in a loop that prints without end.
   */
  print(data: string | Uint8Array): MaybePromise<void> {
    if (typeof data === "string") {
      this.#text += data;
      return this.#text.length < BLOCK ? undefined : this.flush();
    }
    if (this.#text !== "") this.#takeText();
    this.#append(data);
    return this.#pending;
  }

  /** Writes what was gathered. */
  flush(): MaybePromise<void> {
    if (this.#failure) throw new WriteFailed(this.#failure);
    if (this.#text !== "" && this.#used > 0) this.#takeText();
    if (this.#used > 0) this.#flushBlock();
    if (this.#text !== "") {
      const text = this.#text;
      this.#text = "";
      this.#write(encode(text));
    }
    return this.#pending;
  }

  /** Text always follows what is in the block, until it joins it. */
  #takeText(): void {
    const bytes = encode(this.#text);
    this.#text = "";
    this.#append(bytes);
  }

  #append(bytes: Uint8Array): void {
    if (bytes.length >= LARGE || this.#used + bytes.length > BLOCK) this.#flushBlock();
    if (bytes.length >= LARGE) {
      this.#write(bytes);
      return;
    }
    if (this.#used + bytes.length > this.#block.length) this.#grow();
    this.#block.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** Most commands print little: they need no whole block. */
  #grow(): void {
    const larger = new Uint8Array(this.#block.length === 0 && this.#used === 0 ? SMALL_BLOCK : BLOCK);
    larger.set(this.#block.subarray(0, this.#used));
    this.#block = larger;
  }

  #flushBlock(): void {
    if (this.#used === 0) return;
    const full = this.#used > BLOCK / 2;
    const bytes = full ? this.#block.subarray(0, this.#used) : this.#block.slice(0, this.#used);
    if (full) this.#block = new Uint8Array(0);
    this.#used = 0;
    this.#write(bytes);
  }

  #write(bytes: Uint8Array): MaybePromise<void> {
    if (this.#failure) throw new WriteFailed(this.#failure);
    if (bytes.length === 0) return this.#pending;
    if (this.#pending) return this.#keep(this.#pending.then(() => this.#writeNow(bytes)));
    const written = this.#writeNow(bytes);
    return written instanceof Promise ? this.#keep(written) : undefined;
  }

  #writeNow(bytes: Uint8Array): MaybePromise<void> {
    const written = this.process.write(this.fd, bytes);
    return written instanceof Promise ? written.then((errno) => this.#check(errno)) : this.#check(written);
  }

  #keep(written: Promise<void>): Promise<void> {
    const pending = written.finally(() => {
      if (this.#pending === pending) this.#pending = undefined;
    });
    this.#pending = pending;
    // Whoever prints without waiting learns of a failure at the next print, or at the end.
    pending.catch(() => undefined);
    return pending;
  }

  #check(errno: Errno | undefined): void {
    if (this.process.exit) throw new Killed();
    if (!errno) return;
    this.#failure = errno;
    throw new WriteFailed(errno);
  }
}
