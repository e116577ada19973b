import { ByteList } from "../../base/byte-list.ts";
import { encode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";

export interface LineFormat {
  /** `$` at each end of line. */
  readonly ends: boolean;
  /** `^I` for a tab. */
  readonly tabs: boolean;
  /** `^X` and `M-x` for what cannot be seen. */
  readonly nonprinting: boolean;
  readonly number: "all" | "nonblank" | "none";
  /** Of several empty lines only the first. */
  readonly squeeze: boolean;
}

const NEWLINE = 10;
const RETURN = 13;
const TAB = 9;
const DOLLAR = 36;

/** `cat -A -b -n -s`: lines numbered and made visible; goes on from one file to the next. */
export class LineFormatter {
  #line = 0;
  /** Newlines in a row; a beginning counts as one. */
  #newlines = 1;
  /** With `-E` a return before a newline shows as ^M, so it waits for what follows. */
  #heldReturn = false;
  readonly #visible: readonly (Uint8Array | undefined)[];
  readonly #numbers: boolean;
  readonly #copiesText: boolean;

  constructor(private readonly wish: LineFormat) {
    this.#visible = Array.from({ length: 256 }, (_, byte) => this.#show(byte));
    this.#numbers = wish.number !== "none";
    this.#copiesText = !wish.tabs && !wish.nonprinting && !wish.ends;
  }

  /** How the byte shows, where it is not itself. */
  #show(byte: number): Uint8Array | undefined {
    if (byte === TAB) return this.wish.tabs ? encode("^I") : undefined;
    if (byte === NEWLINE || !this.wish.nonprinting) return undefined;
    if (byte >= 128) return encode(`M-${caret(byte - 128)}`);
    return byte < 32 || byte === 127 ? encode(caret(byte)) : undefined;
  }

  format(chunk: Uint8Array, print: (bytes: Uint8Array) => MaybePromise<void>): MaybePromise<void> {
    const out = new ByteList(chunk.length * 2 + 64);
    for (let at = 0; at < chunk.length; ) {
      if (chunk[at] === NEWLINE) {
        this.#endLine(out);
        at++;
        continue;
      }
      const found = chunk.indexOf(NEWLINE, at);
      const end = found < 0 ? chunk.length : found;
      if (this.#newlines > 0 && this.#numbers) this.#addNumber(out);
      this.#newlines = 0;
      this.#addText(out, chunk, at, end);
      at = end;
    }
    return print(out.bytes);
  }

  /** A return at the very end was held back. */
  finish(print: (bytes: Uint8Array) => MaybePromise<void>): MaybePromise<void> {
    return this.#heldReturn ? print(Uint8Array.of(RETURN)) : undefined;
  }

  #endLine(out: ByteList): void {
    if (this.#heldReturn) out.addAll(encode("^M"));
    this.#heldReturn = false;
    this.#newlines++;
    if (this.#newlines >= 2) {
      if (this.wish.squeeze && this.#newlines > 2) {
        this.#newlines = 2;
        return;
      }
      if (this.wish.number === "all") this.#addNumber(out);
    }
    if (this.wish.ends) out.add(DOLLAR);
    out.add(NEWLINE);
  }

  #addNumber(out: ByteList): void {
    this.#line++;
    out.addDecimal(this.#line, 6);
    out.add(TAB);
  }

  #addText(out: ByteList, chunk: Uint8Array, from: number, to: number): void {
    if (this.#copiesText) return out.addAll(chunk.subarray(from, to));
    if (this.#heldReturn) out.add(RETURN);
    this.#heldReturn = false;
    for (let i = from; i < to; i++) {
      const byte = chunk[i] as number;
      const shown = this.#visible[byte];
      if (shown) out.addAll(shown);
      else if (byte === RETURN && this.wish.ends && i === to - 1) this.#heldReturn = true;
      else out.add(byte);
    }
  }
}

function caret(byte: number): string {
  if (byte === 127) return "^?";
  return byte < 32 ? `^${String.fromCharCode(byte + 64)}` : String.fromCharCode(byte);
}
