import { concat, decodeBinary, NO_BYTES } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";

const BLOCK = 65_536;
/** Longer heads are an attack, or no HTTP. */
const HEAD_LIMIT = 1_048_576;
const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** Reads lines and bodies from one end of a connection; what came too early waits here. */
export class ByteReader {
  #waiting: Uint8Array = NO_BYTES;
  /** The one read under way: who watches for the end shares it with who reads. */
  #pull: Promise<boolean> | undefined;

  constructor(
    private readonly process: Process,
    private readonly source: OpenFile,
  ) {}

  /** Bytes as they come; empty at the end, which a broken connection is too. */
  async some(max = BLOCK): Promise<Uint8Array> {
    await this.#fill();
    return this.#take(Math.min(max, this.#waiting.length));
  }

  /** A line without its end, at once where it has come already; undefined at the end of the connection. */
  line(): MaybePromise<string | undefined> {
    const end = this.#waiting.indexOf(NEWLINE);
    return end < 0 ? this.#lineToCome() : textOf(this.#take(end + 1));
  }

  async #lineToCome(): Promise<string | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      await this.#fill();
      if (this.#waiting.length === 0 || size > HEAD_LIMIT) return undefined;
      const end = this.#waiting.indexOf(NEWLINE);
      const part = this.#take(end < 0 ? this.#waiting.length : end + 1);
      parts.push(part);
      size += part.length;
      if (end >= 0) return textOf(concat(parts));
    }
  }

  /** Waits until the other side has closed, or `isOver` says that nobody asks any more. True: it has closed. */
  async waitForEnd(isOver: () => boolean): Promise<boolean> {
    while (!isOver()) if (!(await this.#more())) return true;
    return false;
  }

  async #fill(): Promise<void> {
    while (this.#waiting.length === 0) if (!(await this.#more())) return;
  }

  #more(): Promise<boolean> {
    this.#pull ??= this.#read().finally(() => {
      this.#pull = undefined;
    });
    return this.#pull;
  }

  async #read(): Promise<boolean> {
    const bytes = await this.source.read(this.process, BLOCK);
    if (bytes instanceof Errno || bytes.length === 0) return false;
    this.#waiting = this.#waiting.length === 0 ? bytes : concat([this.#waiting, bytes]);
    return true;
  }

  #take(length: number): Uint8Array {
    const bytes = this.#waiting.subarray(0, length);
    this.#waiting = this.#waiting.subarray(length);
    return bytes;
  }
}

function textOf(line: Uint8Array): string {
  const isCarried = line.at(-2) === CARRIAGE_RETURN;
  return decodeBinary(line.subarray(0, line.length - (isCarried ? 2 : 1)));
}
