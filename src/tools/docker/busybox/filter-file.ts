import { concat, decode, encode } from "../../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FileStatus } from "../../../disk/files.ts";
import { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";

/** What becomes of a line, without its newline: other text, or undefined where it is left out. */
export type LineRule = (line: string) => string | undefined;

const NEWLINE = 10;

/** A descriptor whose lines pass through a rule on their way to another file. */
export class FilterFile extends OpenFile {
  #pending: Uint8Array = new Uint8Array();

  constructor(
    private readonly inner: OpenFile,
    private readonly rule: LineRule,
    /** Whether the beginning of a line may go on before its end is there: a question that waits for its answer. */
    private readonly mayPass: (beginning: string) => boolean,
  ) {
    super();
    inner.retain();
  }

  get kind(): OpenFile["kind"] {
    return this.inner.kind;
  }
  get name(): string {
    return this.inner.name;
  }
  override get terminal() {
    return this.inner.terminal;
  }
  override get access() {
    return this.inner.access;
  }
  override get outputFits() {
    return this.inner.outputFits;
  }
  override onRoom(wake: () => void) {
    return this.inner.onRoom(wake);
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    return this.inner.read(reader, max);
  }
  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    return this.inner.readThrough(reader, delimiter, max);
  }
  status(): FileStatus {
    return this.inner.status();
  }

  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    const all = concat([this.#pending, bytes]);
    const end = all.lastIndexOf(NEWLINE) + 1;
    this.#pending = all.slice(end);
    let text = end === 0 ? "" : this.#ruled(decode(all.subarray(0, end - 1)));
    if (this.#pending.length > 0) {
      const beginning = decode(this.#pending);
      if (this.mayPass(beginning)) {
        text += beginning;
        this.#pending = new Uint8Array();
      }
    }
    return text === "" ? undefined : this.inner.write(writer, encode(text));
  }

  /** Lets go what waits for the end of its line. */
  flush(writer: Process): MaybePromise<void> {
    if (this.#pending.length === 0) return undefined;
    const rest = this.#ruled(decode(this.#pending)).replace(/\n$/, "");
    this.#pending = new Uint8Array();
    return andThen(this.inner.write(writer, encode(rest)), () => undefined);
  }

  #ruled(lines: string): string {
    return lines
      .split("\n")
      .map((line) => {
        const text = this.rule(line);
        return text === undefined ? "" : `${text}\n`;
      })
      .join("");
  }

  protected close(): void {
    this.inner.release();
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
