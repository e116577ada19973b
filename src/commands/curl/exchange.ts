import { concat, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import type { Process } from "../../process/process.ts";

export interface Answer {
  readonly status: number;
  /** With its line of status and the empty line at its end. */
  readonly head: string;
  /** The last of each name, in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The connection ended before all of the body was there. */
  readonly isShort: boolean;
}

/** Why there is no answer: the number of curl's status, and its words. */
export interface Failure {
  readonly code: number;
  readonly message: string;
}

/** Sends a request and reads what comes back (RFC 9112). */
export async function exchange(
  process: Process,
  socket: StreamSocket,
  request: { readonly head: string; readonly body: Uint8Array; readonly isHead: boolean },
): Promise<Answer | Failure> {
  const failed = await socket.send(process, concat([encode(request.head), request.body]));
  // What is sent to who has hung up is answered with a reset.
  if (failed === Errno.EPIPE) return { code: 56, message: `Recv failure: ${Errno.ECONNRESET.message}` };
  if (failed) return { code: 55, message: `Send failure: ${failed.message}` };
  const reader = new Reader(process, socket);
  let head = await reader.head();
  // 100 Continue and its kin come before the answer.
  while (head !== undefined && /^HTTP\/\S+ 1\d\d/.test(head)) head = await reader.head();
  if (head === undefined) {
    return reader.size === 0
      ? { code: 52, message: "Empty reply from server" }
      : { code: 1, message: "Received HTTP/0.9 when not allowed" };
  }
  const lines = head.split("\r\n").filter((line) => line !== "");
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(lines[0] ?? "")?.[1]);
  if (Number.isNaN(status)) return { code: 1, message: "Received HTTP/0.9 when not allowed" };
  const headers = new Map(
    lines.slice(1).map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const hasBody = !request.isHead && status !== 204 && status !== 304;
  const length = headers.get("content-length");
  const wanted = !hasBody ? 0 : length === undefined ? Number.POSITIVE_INFINITY : Number(length);
  const isChunked = hasBody && headers.get("transfer-encoding")?.toLowerCase() === "chunked";
  const body = isChunked ? await reader.chunks() : await reader.body(wanted);
  return { status, head, headers, body, isShort: Number.isFinite(wanted) && body.length < wanted };
}

class Reader {
  #held: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
  ) {}

  get size(): number {
    return this.#held.length;
  }

  /** All up to and with the first empty line. */
  async head(): Promise<string | undefined> {
    let from = 0;
    for (;;) {
      const end = endOfHead(this.#held, from);
      if (end >= 0) return latin1(this.#take(end));
      from = Math.max(0, this.#held.length - 3);
      if (!(await this.#more())) return undefined;
    }
  }

  async body(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const part = this.#take(Math.min(length - size, this.#held.length));
      parts.push(part);
      size += part.length;
      if (size >= length || !(await this.#more())) return concat(parts);
    }
  }

  async chunks(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const size = Number.parseInt(await this.#line(), 16);
      if (!(size > 0)) return concat(parts);
      parts.push(await this.body(size));
      await this.#line();
    }
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf(10);
      if (end >= 0) return latin1(this.#take(end + 1)).trim();
      if (!(await this.#more())) return "";
    }
  }

  #take(length: number): Uint8Array {
    const taken = this.#held.slice(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const bytes = await this.socket.read(this.process, 65_536);
    if (bytes instanceof Errno || bytes.length === 0) {
      this.#ended = true;
      return false;
    }
    this.#held = this.#held.length === 0 ? bytes : concat([this.#held, bytes]);
    return true;
  }
}

/** Behind CR LF CR LF, or two newlines alone; -1 where they are not there yet. */
function endOfHead(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
