import { concat, decode, encode, NO_BYTES } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import { Killed } from "../unwind.ts";
import { LineReader } from "./line-reader.ts";

/** Text of up to 128 KiB is made several times as fast as longer text: V8 keeps longer strings elsewhere. */
const CHUNK = 65_536;
const NEWLINE = 10;

/** What a visitor says: `false` is enough, anything else is go on. */
// biome-ignore lint/suspicious/noConfusingVoidType: a visitor without a return goes on
export type Wish = false | undefined | void;

/** What is done with a piece of input; `false` ends the reading, and what follows the piece stays to be read. */
export type Visit<T> = (piece: T) => MaybePromise<Wish>;

/** What an input needs of the command that reads it. */
export interface InputHost {
  readonly process: Process;
  /** Called before the command waits. */
  readonly beforeWaiting: () => void;
  /** Says why reading failed. */
  readonly readFailed: (input: Input, errno: Errno) => void;
}

/** One opened operand, or standard input. After a read error, which was reported, it is at its end. */
export class Input {
  /** Read but not yet handed out. */
  #rest: Uint8Array = NO_BYTES;
  #ended = false;
  /** Whether reading failed. */
  failed = false;

  constructor(
    private readonly host: InputHost,
    /** The operand as typed, `-` for standard input. */
    readonly name: string,
    readonly fd: number,
    /** Which of the operands it is, counted from 0; -1 where there was none. */
    public index: number,
  ) {}

  get isStdin(): boolean {
    return this.fd === 0;
  }

  get file(): OpenFile | undefined {
    return this.host.process.fds.get(this.fd);
  }

  get status(): FileStatus | undefined {
    return this.file?.status();
  }

  /** The next bytes, as many as come at once; empty at the end. The caller may keep them. */
  read(max = CHUNK): MaybePromise<Uint8Array> {
    return this.#next(max, false);
  }

  /** `passing`: the bytes will not be kept. */
  #next(max: number, passing: boolean): MaybePromise<Uint8Array> {
    if (this.#rest.length > 0) {
      const bytes = this.#rest.subarray(0, max);
      this.#rest = this.#rest.subarray(bytes.length);
      return bytes;
    }
    if (this.#ended) return NO_BYTES;
    const { process } = this.host;
    const most = Math.max(max, CHUNK);
    const got = passing ? process.look(this.fd, most) : process.read(this.fd, most);
    if (got instanceof Promise) {
      this.host.beforeWaiting();
      return got.then((bytes) => this.#received(bytes, max));
    }
    return this.#received(got, max);
  }

  #received(got: Uint8Array | Errno, max: number): MaybePromise<Uint8Array> {
    const { process } = this.host;
    if (process.exit) throw new Killed();
    if (got instanceof Errno) {
      this.#ended = this.failed = true;
      this.host.readFailed(this, got);
      return NO_BYTES;
    }
    // A terminal says "end" once for each Ctrl-D; whoever asks again has had it.
    if (got.length === 0) this.#ended = true;
    const bytes = got.length > max ? got.subarray(0, max) : got;
    if (got.length > max) this.#rest = got.subarray(max);
    const pause = process.spend(1 + (got.length >> 6));
    if (!pause) return bytes;
    this.host.beforeWaiting();
    return pause.then(() => bytes);
  }

  /** As `read`, for a file that may have grown since its end was met. */
  readMore(): MaybePromise<Uint8Array> {
    this.#ended = this.failed;
    return this.read();
  }

  /** Gives bytes back: the next read begins with them. */
  unread(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#rest = this.#rest.length > 0 ? concat([bytes, this.#rest]) : bytes;
  }

  /** What was read ahead and not used, so that a seekable file can be set back for who reads it next. */
  get readAhead(): number {
    return this.#rest.length;
  }

  /** The chunks, for `for await`. */
  async *chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const chunk = await this.read();
      if (chunk.length === 0) return;
      yield chunk;
    }
  }

  /** Calls `visit` with each chunk, as it comes. */
  eachChunk(visit: Visit<Uint8Array>): MaybePromise<void> {
    return visitEach(() => this.read(), visit);
  }

  /** As `eachChunk`, for a visitor that has done with a chunk when it returns: nothing needs to be copied. */
  eachPassingChunk(visit: (chunk: Uint8Array) => Wish): MaybePromise<void> {
    return visitEach(() => this.#next(CHUNK, true), visit);
  }

  /** Everything to the end. */
  bytes(): MaybePromise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const done = this.eachChunk((chunk) => {
      chunks.push(chunk);
    });
    return andThen(done, () => concat(chunks));
  }

  /** Everything to the end, as text. */
  text(): MaybePromise<string> {
    return andThen(this.bytes(), decode);
  }

  /** The next whole lines, as many as come at once; empty at the end. Only the last line may lack its newline. */
  readBlock(delimiter = NEWLINE): MaybePromise<Uint8Array> {
    const parts: Uint8Array[] = [];
    return repeat(() =>
      andThen(this.#next(CHUNK, true), (chunk) => {
        if (chunk.length === 0) return concat(parts);
        const end = chunk.lastIndexOf(delimiter) + 1;
        if (end === 0) {
          parts.push(chunk.slice());
          return undefined;
        }
        this.unread(chunk.slice(end));
        if (parts.length === 0) return chunk.slice(0, end);
        parts.push(chunk.subarray(0, end));
        return concat(parts);
      }),
    );
  }

  /** The next line and no byte beyond it: what follows stays for the next reader of a pipe. */
  readOneLine(delimiter = NEWLINE): MaybePromise<Uint8Array> {
    const parts: Uint8Array[] = [];
    return repeat(() =>
      andThen(this.#readThrough(delimiter), (piece) => {
        parts.push(piece);
        return piece.length === 0 || piece.at(-1) === delimiter ? concat(parts) : undefined;
      }),
    );
  }

  #readThrough(delimiter: number): MaybePromise<Uint8Array> {
    const { file } = this;
    if (this.#rest.length > 0 || this.#ended || !file) return this.read();
    const got = file.readThrough(this.host.process, delimiter, CHUNK);
    if (!(got instanceof Promise)) return this.#received(got, CHUNK);
    this.host.beforeWaiting();
    return got.then((bytes) => this.#received(bytes, CHUNK));
  }

  /** Calls `visit` with whole lines, as many as come at once: the fast way through large files. */
  eachBlock(visit: Visit<Uint8Array>, delimiter = NEWLINE): MaybePromise<void> {
    return visitEach(() => this.readBlock(delimiter), visit);
  }

  /** Calls `visit` with each line as text, without its newline. */
  eachLine(visit: Visit<string>, delimiter = NEWLINE): MaybePromise<void> {
    const separator = String.fromCharCode(delimiter);
    return this.eachBlock((block) => {
      const text = decode(block);
      const rest = (at: number) => this.unread(encode(text.slice(at)));
      return visitPieces(
        text.length,
        (at) => text.indexOf(separator, at),
        (from, to) => visit(text.slice(from, to)),
        rest,
      );
    }, delimiter);
  }

  /** Calls `visit` with the bytes of each line, without its newline; they may be kept. */
  eachLineBytes(visit: Visit<Uint8Array>, delimiter = NEWLINE): MaybePromise<void> {
    return this.eachBlock((block) => {
      const rest = (at: number) => this.unread(block.subarray(at));
      return visitPieces(
        block.length,
        (at) => block.indexOf(delimiter, at),
        (from, to) => visit(block.subarray(from, to)),
        rest,
      );
    }, delimiter);
  }

  /** Lines one by one, for commands that read several files in step, or must know whether the last newline is there. */
  lines(delimiter = NEWLINE): LineReader {
    return new LineReader(this, delimiter);
  }
}

function visitEach(read: () => MaybePromise<Uint8Array>, visit: Visit<Uint8Array>): MaybePromise<void> {
  const done = repeat(() =>
    andThen(read(), (piece) => {
      if (piece.length === 0) return true;
      return andThen(visit(piece), (wish) => (wish === false ? true : undefined));
    }),
  );
  return andThen(done, () => undefined);
}

/** The pieces of one block in turn; gives the rest back where the visitor has enough. */
function visitPieces(
  length: number,
  find: (from: number) => number,
  visit: (from: number, to: number) => MaybePromise<Wish>,
  giveBack: (at: number) => void,
  at = 0,
): MaybePromise<Wish> {
  while (at < length) {
    const found = find(at);
    const to = found < 0 ? length : found;
    const next = to + 1;
    const wish = visit(at, to);
    const stop = (): false => {
      if (next < length) giveBack(next);
      return false;
    };
    if (wish === false) return stop();
    if (wish instanceof Promise)
      return wish.then((late) =>
        late === false ? stop() : visitPieces(length, find, visit, giveBack, next),
      );
    at = next;
  }
  return undefined;
}
