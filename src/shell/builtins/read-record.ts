import { concat, decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";

const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const CHUNK = 65_536;

export interface RecordOptions {
  /** The byte that ends a record; 0 for `-d ''`. */
  readonly delimiter: number;
  /** `-r`: a backslash is a character like others. */
  readonly raw: boolean;
  /** `-n`, `-N`: so many characters at the most; `exactly`: the delimiter does not end the record. */
  readonly characters?: { readonly count: number; readonly exactly: boolean };
}

/** What `read` takes from its input: nothing behind the delimiter is consumed. */
export interface InputRecord {
  readonly text: string;
  /** Offsets of characters that a backslash has quoted; they separate no fields. */
  readonly escaped: ReadonlySet<number> | undefined;
  /** How it ended: by its delimiter (or with all characters), or because there was no more. */
  readonly complete: boolean;
}

/** Reads one record. What was read before an interruption is in `partial`. */
export function readRecord(
  process: Process,
  file: OpenFile,
  options: RecordOptions,
  partial: Uint8Array[],
): MaybePromise<InputRecord | Errno> {
  if (options.characters) return readCharacters(process, file, options, partial);
  const { delimiter } = options;
  const first = file.readThrough(process, delimiter, CHUNK);
  // Most records are there at once and end where they should.
  const isWhole =
    first instanceof Uint8Array && partial.length === 0 && first[first.length - 1] === delimiter;
  if (isWhole && (options.raw || first[first.length - 2] !== BACKSLASH))
    return finish(first.subarray(0, -1), true, options);
  let ahead: typeof first | undefined = first;
  let size = 0;
  return repeat(() => {
    const chunk = ahead ?? file.readThrough(process, delimiter, CHUNK);
    ahead = undefined;
    return andThen(chunk, (bytes) => {
      if (bytes instanceof Errno) return bytes;
      if (bytes.length === 0) return finish(concat(partial), false, options);
      partial.push(bytes);
      size += bytes.length;
      if (size > process.kernel.budgets.text) return Errno.ENOMEM;
      if (bytes[bytes.length - 1] !== delimiter) return undefined;
      const all = concat(partial);
      if (!options.raw && endsWithOpenBackslash(all.subarray(0, -1))) return undefined;
      return finish(all.subarray(0, -1), true, options);
    });
  });
}

function readCharacters(
  process: Process,
  file: OpenFile,
  options: RecordOptions,
  partial: Uint8Array[],
): MaybePromise<InputRecord | Errno> {
  const { count = 0, exactly = false } = options.characters ?? {};
  return repeat(() => {
    const whole = concat(partial);
    const so = finish(whole.subarray(0, whole.length - openTail(whole)), true, options);
    const missing = count - [...so.text].length;
    if (missing <= 0) return so;
    const chunk = exactly
      ? file.read(process, missing)
      : file.readThrough(process, options.delimiter, missing);
    return andThen(chunk, (bytes) => {
      if (bytes instanceof Errno) return bytes;
      if (bytes.length === 0) return finish(concat(partial), false, options);
      partial.push(bytes);
      const all = concat(partial);
      const ended = !exactly && bytes[bytes.length - 1] === options.delimiter;
      if (!ended || (!options.raw && endsWithOpenBackslash(all.subarray(0, -1)))) return undefined;
      return finish(all.subarray(0, -1), true, options);
    });
  });
}

/** How many bytes at the end begin a character of which the rest is still to come. */
function openTail(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length] as number;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > length ? length : 0;
  }
  return 0;
}

/** Whether the last byte is a backslash that quotes what follows. */
function endsWithOpenBackslash(bytes: Uint8Array): boolean {
  let count = 0;
  while (bytes[bytes.length - 1 - count] === BACKSLASH) count++;
  return count % 2 === 1;
}

/** NULs are dropped before characters are made of the bytes, since they may stand within one. */
function textWithoutNul(bytes: Uint8Array): string {
  const text = decode(bytes);
  return text.includes("\0") ? decode(bytes.filter((byte) => byte !== 0)) : text;
}

/** Bytes to text: NUL is dropped, and without `-r` backslashes quote, a quoted newline joins lines. */
export function finish(bytes: Uint8Array, complete: boolean, options: RecordOptions): InputRecord {
  const source = textWithoutNul(bytes);
  if (options.raw || !source.includes("\\")) return { text: source, escaped: undefined, complete };
  const escaped = new Set<number>();
  let text = "";
  for (let i = 0; i < source.length; i++) {
    if (source[i] !== "\\") {
      text += source[i];
      continue;
    }
    i++;
    if (i >= source.length || source.charCodeAt(i) === NEWLINE) continue;
    escaped.add(text.length);
    text += source[i];
  }
  return { text, escaped, complete };
}
