import { decode, encode, NO_BYTES } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { PANIC, SedEnd } from "./script.ts";

export interface LinesOptions {
  readonly delimiter: string;
  /** Each file is a text of its own: `-s` and `-i`. */
  readonly separate: boolean;
  /** Not more is read than a line: `-u`. */
  readonly unbuffered: boolean;
  /** `-` is a file called `-`: `-i`. */
  readonly dashIsFile: boolean;
  /** Called before the first line of a file; `false` leaves the file out. */
  readonly beforeFile: (input: Input) => boolean;
  readonly afterFile: () => void;
  /** Called before more is read, which may wait. */
  readonly beforeReading: () => void;
}

/** The lines of all operands, one after the other. */
export class Lines {
  /** The current line. */
  text = "";
  /** Whether it ended with the delimiter. */
  ended = true;
  number = 0;
  fileName = "-";

  #block = "";
  #at = 0;
  #next = 0;
  #input: Input | undefined;

  constructor(
    private readonly call: Call,
    private readonly operands: readonly string[],
    private readonly options: LinesOptions,
  ) {}

  /** Goes on to the next line; `false` at the end of all. */
  next(): MaybePromise<boolean> {
    if (this.#at < this.#block.length) return this.#take();
    return andThen(this.#fill(true), (found) => found && this.#take());
  }

  /** Whether no line follows the current one: in its file, if each is a text of its own. */
  isLast(): MaybePromise<boolean> {
    if (this.#at < this.#block.length) return false;
    return andThen(this.#fill(!this.options.separate), (found) => !found);
  }

  #take(): boolean {
    const found = this.#block.indexOf(this.options.delimiter, this.#at);
    this.ended = found >= 0;
    const end = this.ended ? found : this.#block.length;
    this.text = this.#block.slice(this.#at, end);
    this.#at = end + 1;
    this.number++;
    this.fileName = this.#input?.name ?? "-";
    return true;
  }

  /** Reads more; `false` where nothing is left in this file, or, where it may go on to the next, in any. */
  #fill(goOn: boolean): MaybePromise<boolean> {
    this.options.beforeReading();
    return repeat<boolean>(() => {
      if (this.#input)
        return andThen(this.#fillFrom(this.#input), (found) => (found || !goOn ? found : this.#leave()));
      const name = this.operands[this.#next];
      if (name === undefined || !goOn) return false;
      this.#next++;
      return andThen(
        this.call.open(name, {
          dashIsFile: this.options.dashIsFile,
          openProblem: (path, errno) => `can't read ${path}: ${errno.message}`,
          readProblem: (path, errno) => `read error on ${path}: ${errno.message}`,
        }),
        (input) => this.#enter(input),
      );
    });
  }

  #fillFrom(input: Input): MaybePromise<boolean> {
    const delimiter = this.options.delimiter.charCodeAt(0);
    const read = this.options.unbuffered ? input.readOneLine(delimiter) : input.readBlock(delimiter);
    return andThen(read, (block) => {
      if (input.failed) throw new SedEnd(PANIC);
      this.#block = decode(block);
      this.#at = 0;
      return block.length > 0;
    });
  }

  #enter(input: Input | undefined): undefined {
    if (!input) return undefined;
    if (this.options.separate) this.number = 0;
    if (this.options.beforeFile(input)) this.#input = input;
    else this.call.close(input);
    return undefined;
  }

  #leave(): undefined {
    if (this.#input) this.call.close(this.#input);
    this.#input = undefined;
    this.options.afterFile();
    return undefined;
  }

  /** The end before the end: what was read ahead is given back. */
  stop(): void {
    const rest = this.#at < this.#block.length ? encode(this.#block.slice(this.#at)) : NO_BYTES;
    this.#input?.unread(rest);
    if (this.#input) this.#leave();
  }
}
