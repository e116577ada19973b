import { decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import type { Json } from "./json.ts";
import { JsonFault, JsonParser, withoutSurrogates } from "./parse-json.ts";
import { toStream } from "./stream.ts";

export interface InputWish {
  readonly files: readonly string[];
  readonly rawInput: boolean;
  readonly slurp: boolean;
  readonly stream: boolean;
}

/** The values of all files, one after the other: a text may even begin in one and end in the next. */
export class JqInput {
  /** How many files could not be read. */
  failures = 0;
  /** Lines read of the present file. */
  lines = 0;
  name: string | null = null;
  hasStarted = false;
  readonly #parser = new JsonParser();
  #file = 0;
  #input: Input | undefined;
  /** What was read, and not yet taken: whole lines. */
  #text = "";
  #at = 0;
  #ended = false;
  /** Whether the last line lacked its newline. */
  #endedInLine = false;
  #rawText = "";
  #queue: Json[] = [];

  constructor(
    private readonly call: Call,
    private readonly wish: InputWish,
  ) {}

  /** The next value; undefined at the end. */
  next(): MaybePromise<Json | undefined | JsonFault> {
    this.hasStarted = true;
    const queued = this.#queue.shift();
    if (queued !== undefined) return queued;
    if (this.wish.slurp) return this.#slurp();
    const value = this.#one();
    return this.wish.stream ? andThen(value, (whole) => this.#queueEvents(whole)) : value;
  }

  #one(): MaybePromise<Json | undefined | JsonFault> {
    return this.wish.rawInput ? this.#nextLine() : this.#nextJson();
  }

  #queueEvents(whole: Json | undefined | JsonFault): Json | undefined | JsonFault {
    if (whole === undefined || whole instanceof JsonFault) return whole;
    this.#queue = [...toStream(whole)];
    return this.#queue.shift();
  }

  #slurp(): MaybePromise<Json | undefined | JsonFault> {
    if (this.#ended) return undefined;
    const values: Json[] = [];
    if (this.wish.rawInput) {
      const parts: string[] = [];
      return repeat(() =>
        andThen(this.#piece(), (line) => {
          if (line === undefined) return parts.join("");
          parts.push(line);
          return undefined;
        }),
      );
    }
    return repeat(() =>
      andThen(this.#nextJson(), (value): Json | JsonFault | undefined => {
        if (value === undefined) return values;
        if (value instanceof JsonFault) return value;
        values.push(value);
        return undefined;
      }),
    );
  }

  #nextJson(): MaybePromise<Json | undefined | JsonFault> {
    type Found = { readonly value: Json | undefined | JsonFault };
    const found = repeat<Found>(() => {
      const value = this.#parser.next();
      if (value !== undefined) return { value };
      if (this.#ended) return { value: undefined };
      return andThen(this.#piece(), (piece) => {
        if (piece === undefined) return { value: this.#parser.finish() };
        this.#parser.feed(piece);
        return undefined;
      });
    });
    return andThen(found, ({ value }) => value);
  }

  #nextLine(): MaybePromise<Json | undefined> {
    type Found = { readonly value: string | undefined };
    const found = repeat<Found>(() =>
      andThen(this.#piece(), (piece) => {
        if (piece === undefined) {
          const rest = this.#rawText;
          this.#rawText = "";
          return { value: rest === "" ? undefined : rest };
        }
        const line = this.#rawText + piece;
        if (!line.endsWith("\n")) {
          this.#rawText = line;
          return undefined;
        }
        this.#rawText = "";
        return { value: line.slice(0, -1) };
      }),
    );
    return andThen(found, ({ value }) => value);
  }

  /** The next line with its newline, of whichever file; undefined at the end of all. */
  #piece(): MaybePromise<string | undefined> {
    if (this.#at < this.#text.length) return this.#takeLine();
    if (this.#ended) return undefined;
    type Found = { readonly line: string | undefined };
    const found = repeat<Found>(() => {
      if (!this.#input) return this.#openNext();
      const input = this.#input;
      return andThen(input.readBlock(), (block) => {
        if (block.length > 0) {
          this.#text = withoutSurrogates(decode(block));
          if (this.lines === 0 && this.#at === 0) this.#text = this.#text.replace(/^\ufeff/, "");
          this.#at = 0;
          return { line: this.#takeLine() };
        }
        if (input.failed) this.failures++;
        this.call.close(input);
        this.#input = undefined;
        return undefined;
      });
    });
    return andThen(found, ({ line }) => line);
  }

  #takeLine(): string {
    const end = this.#text.indexOf("\n", this.#at);
    const to = end < 0 ? this.#text.length : end + 1;
    const line = this.#text.slice(this.#at, to);
    this.#at = to;
    if (end >= 0) this.lines++;
    this.#endedInLine = end < 0;
    return line;
  }

  #openNext(): MaybePromise<{ readonly line: undefined } | undefined> {
    const { files } = this.wish;
    const name = files.length === 0 && this.#file === 0 ? "-" : files[this.#file];
    this.#file++;
    if (name === undefined) {
      this.#ended = true;
      return { line: undefined };
    }
    const opened = this.call.open(name, {
      dashIsFile: files.length > 0,
      openProblem: (file, errno) => `error: Could not open file ${file}: ${errno.message}`,
      // It is noticed when the next file is opened: of the last one nothing is said (jq 1.6, util.c).
      readProblem: (_file, errno) => {
        if (this.#file < files.length) this.call.printError(`Input error: ${errno.message}\n`);
        return undefined;
      },
    });
    return andThen(opened, (input) => {
      if (!input) {
        this.failures++;
        return undefined;
      }
      this.#input = input;
      this.lines = 0;
      this.#text = "";
      this.#at = 0;
      this.name = files.length === 0 ? null : name;
      return undefined;
    });
  }

  /** Where it stands, for messages. */
  get place(): string {
    if (!this.hasStarted || (this.#ended && this.#endedInLine)) return "<unknown>";
    return `${this.name ?? "<stdin>"}:${this.lines}`;
  }
}
