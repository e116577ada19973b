import { decode, encode, NO_BYTES } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { networkOf } from "../../process/network/network.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import { encodeBase64 } from "../base64/coding.ts";
import { type Answer, exchange } from "../curl/exchange.ts";
import type { Url } from "../curl/url.ts";
import type { WgetCall } from "./flags.ts";
import { Status } from "./status.ts";

export const VERSION = "1.21.3";

interface Kept {
  readonly place: string;
  readonly socket: StreamSocket;
  readonly fd: number;
}

/** The connection to one server: it is kept for the next request where the server keeps it. */
export class Connection {
  #kept: Kept | undefined;
  readonly #resolved = new Set<string>();

  constructor(
    private readonly call: WgetCall,
    private readonly log: (text: string) => void,
  ) {}

  /** Connects, and tells so. A number is the status after the message. */
  async #open(url: Url): Promise<StreamSocket | number> {
    const { call, log } = this;
    const place = `${url.host}:${url.port}`;
    if (this.#kept?.place === place) {
      log(`Reusing existing connection to ${place}.\n`);
      return this.#kept.socket;
    }
    this.close();
    const network = networkOf(call.process);
    const addresses = network.resolve(url.host);
    const isNumber = addresses[0] === url.host;
    if (!isNumber && !this.#resolved.has(url.host)) {
      log(`Resolving ${url.host} (${url.host})... `);
      log(addresses.length === 0 ? "failed: Name or service not known.\n" : `${addresses.join(", ")}\n`);
    }
    if (addresses.length === 0) {
      log(`wget: unable to resolve host address ${quoteText(url.host)}\n`);
      return Status.network;
    }
    this.#resolved.add(url.host);
    for (const address of addresses) {
      log(`Connecting to ${isNumber ? address : `${url.host} (${url.host})|${address}|`}:${url.port}... `);
      const socket = await network.connect(call.process, address, url.port);
      if (socket instanceof Errno) {
        log(`failed: ${socket.message}.\n`);
        if (socket === Errno.ETIMEDOUT) return Status.timeout;
        continue;
      }
      log("connected.\n");
      this.#kept = { place, socket, fd: call.process.fds.add(socket, 3) };
      return socket;
    }
    return Status.network;
  }

  /** One request and its answer; a number is the status after the message. */
  async ask(url: Url, method: string, user: string | undefined, range: number): Promise<Answer | number> {
    const { call } = this;
    const socket = await this.#open(url);
    if (typeof socket === "number") return socket;
    const body = readBody(call);
    if (body instanceof Errno) {
      this.log(`BODY data file ${quoteText(call.flags.postFile ?? "")} missing: ${body.message}\n`);
      return Status.generic;
    }
    const head = requestHead(call, url, method, { user, range, body });
    this.log("HTTP request sent, awaiting response... ");
    const answer = await exchange(call.process, socket, { head, body, isHead: method === "HEAD" });
    if (!("status" in answer)) {
      this.log("No data received.\n");
      this.close();
      return Status.network;
    }
    const keeps = answer.head.startsWith("HTTP/1.1") && answer.headers.get("connection") !== "close";
    const isWhole = answer.headers.has("content-length") || method === "HEAD";
    if (!keeps || !isWhole || answer.isShort) this.close();
    return answer;
  }

  close(): void {
    if (this.#kept) this.call.process.fds.close(this.#kept.fd);
    this.#kept = undefined;
  }
}

function readBody({ flags, files }: WgetCall): Uint8Array | Errno {
  if (flags.postFile !== undefined) return files.readFile(flags.postFile);
  const text = flags.postData ?? flags.bodyData;
  return text === undefined ? NO_BYTES : encode(text);
}

function requestHead(
  { flags }: WgetCall,
  url: Url,
  method: string,
  { user, range, body }: { user: string | undefined; range: number; body: Uint8Array },
): string {
  const own = flags.header.flatMap((line) => {
    const [, name, value] = /^([^:]+):\s*(.*)$/s.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
  const lines: { name: string; value: string }[] = [];
  const add = (name: string, value: string | undefined) => {
    const replaced = own.some((one) => one.name.toLowerCase() === name.toLowerCase());
    if (value !== undefined && !replaced) lines.push({ name, value });
  };
  add("Host", url.authority);
  add("Referer", flags.referer);
  add("User-Agent", flags.userAgent === "" ? undefined : (flags.userAgent ?? `Wget/${VERSION}`));
  add("Accept", "*/*");
  add("Accept-Encoding", "identity");
  if (range > 0) add("Range", `bytes=${range}-`);
  if (user !== undefined) add("Authorization", `Basic ${encodeBase64(encode(user))}`);
  add("Connection", "Keep-Alive");
  if (flags.postData !== undefined || flags.postFile !== undefined || flags.bodyData !== undefined) {
    add("Content-Type", "application/x-www-form-urlencoded");
    add("Content-Length", String(body.length));
  }
  const all = [...lines, ...own].map(({ name, value }) => `${name}: ${value}\r\n`);
  return `${method} ${url.target} HTTP/1.1\r\n${all.join("")}\r\n`;
}

/** The lines of a head, each after two blanks, as `-S` shows them. */
export function shownHead({ head }: Answer): string {
  return head
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => `  ${line}\n`)
    .join("");
}

/** `404 Not Found` of the first line. */
export function statusText({ head }: Answer): { readonly code: string; readonly reason: string } {
  const [, code = "", reason = ""] = /^HTTP\/\S+ (\d+) ?([^\r]*)/.exec(decode(encode(head))) ?? [];
  return { code, reason: reason === "" ? "(no description)" : reason };
}
