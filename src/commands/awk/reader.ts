import { decode, encode } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Regex } from "../../base/regex/index.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";

/** What ends a record. */
export type RecordSeparator =
  | { readonly kind: "character"; readonly character: string }
  /** Records are paragraphs; a newline separates fields too. */
  | { readonly kind: "blank-lines" }
  | { readonly kind: "regex"; readonly regex: Regex };

/** RS (gawk manual 4.1). */
export function recordSeparator(
  separator: string,
  isRegex: boolean,
  compile: (source: string) => Regex,
): RecordSeparator {
  if (separator === "") return { kind: "blank-lines" };
  if (separator.length === 1 && !isRegex) return { kind: "character", character: separator };
  return { kind: "regex", regex: compile(separator) };
}

/** How input becomes text: with -b each byte is a character. */
export function textDecoder(call: Call): (bytes: Uint8Array) => string {
  return call.flags.charactersAsBytes === true ? decodeBytes : decode;
}

/** Bytes beyond ASCII stand for themselves, as those do that are not UTF-8 (see base/bytes.ts). */
function decodeBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
  return text;
}

/** The same for a text that was read otherwise. */
export function inBytes(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : decodeBytes(encode(text));
}

interface Ending {
  readonly start: number;
  readonly end: number;
}

/** The records of one input. */
export class RecordReader {
  /** What ended the record last given: RT. */
  terminator = "";
  #text = "";
  #at = 0;
  #ended = false;

  constructor(
    readonly input: Input,
    private readonly decode: (bytes: Uint8Array) => string,
  ) {}

  /** The next record without its end; undefined where there is none any more. */
  next(separator: RecordSeparator): MaybePromise<string | undefined> {
    if (separator.kind === "character" && separator.character === "\n") {
      const end = this.#text.indexOf("\n", this.#at);
      if (end >= 0) return this.#take({ start: end, end: end + 1 });
    }
    const found = repeat<string | false>(() => {
      const ending = this.#ending(separator);
      if (ending) return this.#take(ending);
      if (this.#ended) return this.#takeRest();
      return andThen(this.input.readBlock(), (block) => {
        if (block.length === 0) this.#ended = true;
        else this.#add(this.decode(block));
        return undefined;
      });
    });
    return andThen(found, (record) => (record === false ? undefined : record));
  }

  #add(text: string): void {
    this.#text = this.#at >= this.#text.length ? text : this.#text.slice(this.#at) + text;
    this.#at = 0;
  }

  #take({ start, end }: Ending): string {
    const record = this.#text.slice(this.#at, start);
    this.terminator = this.#text.slice(start, end);
    this.#at = end;
    return record;
  }

  /** What comes after the last separator is a record too, unless it is nothing. */
  #takeRest(): string | false {
    if (this.#at >= this.#text.length) return false;
    return this.#take({ start: this.#text.length, end: this.#text.length });
  }

  #ending(separator: RecordSeparator): Ending | undefined {
    switch (separator.kind) {
      case "character": {
        const start = this.#text.indexOf(separator.character, this.#at);
        return start < 0 ? undefined : { start, end: start + 1 };
      }
      case "blank-lines":
        return this.#blankLines();
      case "regex": {
        const found = separator.regex.find(this.#text, this.#at);
        if (!found || found.end === found.start) return undefined;
        // What reaches to the end may go on in what has not been read.
        return found.end === this.#text.length && !this.#ended ? undefined : found;
      }
    }
  }

  #blankLines(): Ending | undefined {
    while (this.#text[this.#at] === "\n") this.#at++;
    const start = this.#text.indexOf("\n\n", this.#at);
    if (start < 0) {
      if (!this.#ended) return undefined;
      const last = this.#text.length - 1;
      return this.#text[last] === "\n" && last > this.#at ? { start: last, end: last + 1 } : undefined;
    }
    let end = start;
    while (this.#text[end] === "\n") end++;
    return end === this.#text.length && !this.#ended ? undefined : { start, end };
  }
}
