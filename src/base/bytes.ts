/**
 * Bytes and text. The computer's locale is C.UTF-8. A byte that is not UTF-8 becomes a lone low surrogate
 * U+DC80…U+DCFF and comes back as the same byte (PEP 383, "surrogateescape"), so no data is lost when text
 * passes through a shell variable.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const NO_BYTES: Uint8Array = new Uint8Array(0);

/** Text to bytes: UTF-8, escaped surrogates back to the single bytes they stand for. */
export function encode(text: string): Uint8Array {
  if (text.length <= SHORT_TEXT) {
    const ascii = encodeShortAscii(text);
    if (ascii) return ascii;
  }
  return MAY_BE_ESCAPED.test(text) ? encodeEscaped(text) : encoder.encode(text);
}

/** Up to these lengths the call of the platform's encoder or decoder costs more than it saves. */
const SHORT_TEXT = 64;
const SHORT_BYTES = 16;
/** Over in no time where the text has nothing but Latin letters. */
const MAY_BE_ESCAPED = /[\udc80-\udcff]/;

function encodeShortAscii(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function encodeEscaped(text: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc80 || unit > 0xdcff || isHighSurrogate(text.charCodeAt(i - 1))) continue;
    if (i > from) parts.push(encoder.encode(text.slice(from, i)));
    parts.push(Uint8Array.of(unit - 0xdc00));
    from = i + 1;
  }
  if (from < text.length) parts.push(encoder.encode(text.slice(from)));
  return concat(parts);
}

/** Bytes to text: UTF-8, each byte that is not part of a valid sequence as an escaped surrogate. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length <= SHORT_BYTES) {
    const ascii = decodeShortAscii(bytes);
    if (ascii !== undefined) return ascii;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeEscaped(bytes);
  }
}

function decodeShortAscii(bytes: Uint8Array): string | undefined {
  let text = "";
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    const [a, b, c, d] = [bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]] as [
      number,
      number,
      number,
      number,
    ];
    if ((a | b | c | d) > 0x7f) return undefined;
    text += String.fromCharCode(a, b, c, d);
  }
  for (; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x7f) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeEscaped(bytes: Uint8Array): string {
  let text = "";
  let i = 0;
  let plainFrom = 0;
  const flush = (to: number) => {
    if (to > plainFrom) text += decoder.decode(bytes.subarray(plainFrom, to));
  };
  while (i < bytes.length) {
    const length = utf8SequenceLength(bytes, i);
    if (length > 0) {
      i += length;
      continue;
    }
    flush(i);
    text += String.fromCharCode(0xdc00 + (bytes[i] as number));
    i++;
    plainFrom = i;
  }
  flush(bytes.length);
  return text;
}

/** As many as may be the arguments of one call. */
const UNITS_AT_A_TIME = 8192;

/** One character, U+0000 to U+00FF, for each byte: for tools that look at bytes where others look at characters. */
export function decodeBinary(bytes: Uint8Array): string {
  if (bytes.length < 64) return String.fromCharCode(...bytes);
  try {
    // Where the platform's decoder finds nothing but ASCII it is by far the fastest.
    const text = decoder.decode(bytes);
    if (text.length === bytes.length) return text;
  } catch {
    // Not UTF-8.
  }
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += UNITS_AT_A_TIME) {
    const units = Array.from(bytes.subarray(at, at + UNITS_AT_A_TIME));
    parts.push(String.fromCharCode.apply(undefined, units));
  }
  return parts.join("");
}

/** The bytes of such a text. */
export function encodeBinary(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 (Unicode 15, table 3-7). */
export function utf8SequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > bytes.length) return 0;
  const second = bytes[at + 1] as number;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  return length;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  let size = 0;
  for (const part of parts) size += part.length;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
