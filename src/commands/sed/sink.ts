import type { MaybePromise } from "../../base/maybe-promise.ts";

/** What a sink writes to. */
interface Printer {
  print(data: string | Uint8Array): MaybePromise<void>;
}

/** Where lines go. The newline that the last line of a file lacks is added when more follows. */
export class Sink {
  #owesEnd = false;

  constructor(
    readonly output: Printer,
    private readonly delimiter: string,
  ) {}

  /** A pattern space; `ended`: its line had a newline. */
  line(text: string, ended: boolean): MaybePromise<void> {
    if (this.#owesEnd) this.#payEnd();
    if (ended) return this.output.print(text + this.delimiter);
    this.#owesEnd = true;
    return this.output.print(text);
  }

  /** Text as it is. */
  raw(data: string | Uint8Array): MaybePromise<void> {
    if (this.#owesEnd) this.#payEnd();
    return this.output.print(data);
  }

  #payEnd(): void {
    this.#owesEnd = false;
    this.output.print(this.delimiter);
  }
}
