import { concat, encode, NO_BYTES } from "../../../base/bytes.ts";
import type { ByteReader } from "./byte-reader.ts";

/** By name in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** A body that comes in pieces; empty bytes are its end. */
export type BodyReader = () => Promise<Uint8Array>;

export interface MessageHead {
  /** `GET /_ping HTTP/1.1` or `HTTP/1.1 200 OK`. */
  readonly start: string;
  readonly headers: Headers;
}

/** The head of a request or an answer (RFC 9112, 2.1); undefined where the connection has ended. */
export async function readHead(reader: ByteReader): Promise<MessageHead | undefined> {
  const start = await reader.line();
  if (start === undefined) return undefined;
  const headers = new Map<string, string>();
  for (;;) {
    const next = reader.line();
    const line = next instanceof Promise ? await next : next;
    if (line === undefined) return undefined;
    if (line === "") return { start, headers };
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
}

/** How the body of a message is to be read (RFC 9112, 6.3). `untilEnd`: an answer without a length lasts as the connection. */
export function bodyOf(reader: ByteReader, headers: Headers, untilEnd: boolean): BodyReader {
  if (/\bchunked\b/i.test(headers.get("transfer-encoding") ?? "")) return chunkedBody(reader);
  const length = headers.get("content-length");
  if (length !== undefined) return sizedBody(reader, Number(length) || 0);
  return untilEnd ? () => reader.some() : async () => NO_BYTES;
}

function sizedBody(reader: ByteReader, length: number): BodyReader {
  let left = length;
  return async () => {
    if (left === 0) return NO_BYTES;
    const bytes = await reader.some(left);
    left = bytes.length === 0 ? 0 : left - bytes.length;
    return bytes;
  };
}

function chunkedBody(reader: ByteReader): BodyReader {
  let left = 0;
  let hasEnded = false;
  return async () => {
    if (hasEnded) return NO_BYTES;
    if (left === 0) {
      left = Number.parseInt((await reader.line()) ?? "0", 16) || 0;
      if (left === 0) {
        hasEnded = true;
        // Trailers, and the empty line that ends them.
        for (let line = await reader.line(); line; ) line = await reader.line();
        return NO_BYTES;
      }
    }
    const bytes = await reader.some(left);
    if (bytes.length === 0) {
      hasEnded = true;
      return bytes;
    }
    left -= bytes.length;
    if (left === 0) await reader.line();
    return bytes;
  };
}

export async function wholeBody(body: BodyReader): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let part = await body(); part.length > 0; part = await body()) parts.push(part);
  return parts.length === 0 ? NO_BYTES : concat(parts);
}

export function formatHead(start: string, headers: Iterable<readonly [string, string]>): Uint8Array {
  let text = `${start}\r\n`;
  for (const [name, value] of headers) text += `${name}: ${value}\r\n`;
  return encode(`${text}\r\n`);
}

/** One piece of a body of unknown length; none is its end. */
export function formatChunk(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return encode("0\r\n\r\n");
  return concat([encode(`${bytes.length.toString(16)}\r\n`), bytes, encode("\r\n")]);
}

/** Both directions of a connection that HTTP has left to a stream of its own (`Upgrade: tcp`). */
export interface Duplex {
  /** Bytes as they come; empty at the end. */
  read(): Promise<Uint8Array>;
  /** False: the other side has gone. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** The other side reads an end, and may still write. */
  endWriting(): void;
  close(): void;
}
