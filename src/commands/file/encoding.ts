import { decode, utf8SequenceLength } from "../../base/bytes.ts";

/** In what characters a file seems to be written. */
export interface Encoding {
  /** As the description begins; undefined: it is no text. */
  readonly name: string | undefined;
  /** Stands after the name: "text", or nothing where the name says it already. */
  readonly kind: "text" | "";
  readonly charset: string;
  /** The content as text; empty where it is none. */
  readonly text: string;
}

export const BINARY: Encoding = { name: undefined, kind: "", charset: "binary", text: "" };

const ESCAPE = 27;
const NEXT_LINE = 0x85;

/** Control characters that plain text may have: bell to carriage return, escape (encoding.c, text_chars). */
function isPlain(byte: number): boolean {
  return (byte >= 32 && byte < 127) || (byte >= 7 && byte <= 13) || byte === ESCAPE;
}

/** Guesses as libmagic does: the first that fits. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const { ascii, utf8, latin1, extended } = survey(bytes);
  if (ascii) return make("ASCII", "us-ascii", decodeLatin1(bytes));
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark && utf8) return make("Unicode text, UTF-8 (with BOM)", "utf-8", decode(bytes.subarray(3)));
  if (utf8) return make("Unicode text, UTF-8", "utf-8", decode(bytes));
  const wide = detectWide(bytes);
  if (wide) return wide;
  if (latin1) return make("ISO-8859", "iso-8859-1", decodeLatin1(bytes));
  if (extended) return make("Non-ISO extended-ASCII", "unknown-8bit", decodeLatin1(bytes));
  return BINARY;
}

function make(name: string, charset: string, text: string, kind: Encoding["kind"] = "text"): Encoding {
  return { name, kind, charset, text };
}

/** Which of the encodings of single bytes, and UTF-8, all bytes fit. */
function survey(bytes: Uint8Array) {
  const fits = { ascii: true, utf8: true, latin1: true, extended: true };
  let at = 0;
  let sequenceEnd = 0;
  for (const byte of bytes) {
    if (byte < 0x80) {
      if (!isPlain(byte)) return { ascii: false, utf8: false, latin1: false, extended: false };
    } else {
      if (byte !== NEXT_LINE) fits.ascii = false;
      if (byte < 0xa0 && byte !== NEXT_LINE) fits.latin1 = false;
      if (at >= sequenceEnd && fits.utf8) {
        const length = utf8SequenceLength(bytes, at);
        if (length === 0 && !isCutOff(bytes, at)) fits.utf8 = false;
        sequenceEnd = at + Math.max(1, length);
      }
    }
    at++;
  }
  return fits;
}

/** The last character, where the look ends in the middle of it. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return at + length > bytes.length && bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
}

function decodeLatin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** UTF-16 and UTF-32, which must begin with a byte order mark. */
function detectWide(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeWide(bytes, 4, true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeWide(bytes, 4, false);
  if (a === 0xff && b === 0xfe) return decodeWide(bytes, 2, true);
  return a === 0xfe && b === 0xff ? decodeWide(bytes, 2, false) : undefined;
}

function decodeWide(bytes: Uint8Array, unit: 2 | 4, little: boolean): Encoding | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = unit; at + unit <= bytes.length; at += unit) {
    const code = unit === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    if (code === 0xfffe || code > 0x10ffff || (code < 0x80 && !isPlain(code))) return undefined;
    text += unit === 2 ? String.fromCharCode(code) : String.fromCodePoint(code);
  }
  const bits = unit * 8;
  const name = `Unicode text, UTF-${bits}, ${little ? "little" : "big"}-endian`;
  return make(name, `utf-${bits}${little ? "le" : "be"}`, text, unit === 2 ? "text" : "");
}

const LONG_LINE = 300;

/** What is special about the lines of a text: `, with CRLF line terminators` (ascmagic.c). */
export function describeLines(text: string): string {
  const counts = { crlf: 0, cr: 0, lf: 0, nel: 0 };
  let longest = 0;
  let start = 0;
  const endLine = (at: number, next: number) => {
    longest = Math.max(longest, at - start);
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) counts.lf++;
    else if (code === NEXT_LINE) counts.nel++;
    else if (code === 13 && text.charCodeAt(at + 1) === 10) counts.crlf++;
    else if (code === 13) counts.cr++;
    else continue;
    const length = code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    endLine(at, at + length);
    at += length - 1;
  }
  endLine(text.length, text.length);
  return (
    (longest > LONG_LINE ? `, with very long lines (${longest})` : "") +
    describeTerminators(counts) +
    (text.includes("\x1b") ? ", with escape sequences" : "") +
    (text.includes("\b") ? ", with overstriking" : "")
  );
}

function describeTerminators({
  crlf,
  cr,
  lf,
  nel,
}: {
  readonly crlf: number;
  readonly cr: number;
  readonly lf: number;
  readonly nel: number;
}): string {
  if (crlf + cr + lf + nel === 0) return ", with no line terminators";
  if (crlf + cr + nel === 0) return "";
  const kinds = [crlf && "CRLF", cr && "CR", lf && "LF", nel && "NEL"].filter((kind) => kind !== 0);
  return `, with ${kinds.join(", ")} line terminators`;
}
