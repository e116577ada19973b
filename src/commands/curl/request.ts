import { concat, decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { CurlCall } from "./flags.ts";
import { readForm } from "./form.ts";
import type { Url } from "./url.ts";
import { HINT } from "./usage.ts";

export interface RequestData {
  readonly body: Uint8Array;
  /** Of the query, with `-G`. */
  readonly query: string;
  readonly hasBody: boolean;
  /** Where that is not a form's usual one; undefined: none is told. */
  readonly type?: string | undefined;
  /** The body goes to where the address says, with PUT. */
  readonly uploads?: boolean;
}

/** Why there is nothing to send: with the number of curl's status where that is not all. */
export interface DataFault {
  readonly code?: number;
  readonly words: string;
}

const UNREADABLE: DataFault = { code: 26, words: "Failed to open/read local data from file/application" };

/** What -T, -F, or `-d` and its kin say. */
export async function readData(call: CurlCall): Promise<RequestData | DataFault> {
  if (call.flags.uploadFile !== undefined) return readUpload(call, call.flags.uploadFile);
  if (call.flags.form.length === 0) return readFields(call);
  const form = await readForm(call);
  if ("badOption" in form) return { words: "option -F: is badly used here" };
  if ("unreadable" in form) return UNREADABLE;
  return {
    body: form.body,
    query: "",
    hasBody: true,
    type: `multipart/form-data; boundary=${form.boundary}`,
  };
}

async function readUpload(call: CurlCall, path: string): Promise<RequestData | DataFault> {
  const content = path === "-" ? concat([await call.stdin.bytes()]) : call.files.readFile(path);
  if (!(content instanceof Errno)) return { body: content, query: "", hasBody: true, uploads: true };
  call.printError(`curl: Can't open '${path}'!\n${HINT}`);
  return UNREADABLE;
}

/** Put together with `&`. */
async function readFields(call: CurlCall): Promise<RequestData> {
  const parts: Uint8Array[] = [];
  let isJson = false;
  const next = { data: 0, dataBinary: 0, dataRaw: 0, dataUrlencode: 0, json: 0 };
  for (const { flag } of call.given) {
    if (!(flag in next)) continue;
    const kind = flag as keyof typeof next;
    const text = call.flags[kind][next[kind]++] ?? "";
    isJson = kind === "json";
    const part = await onePart(call, kind, text);
    if (parts.length > 0 && !isJson) parts.push(encode("&"));
    parts.push(part);
  }
  const all = concat(parts);
  if (call.flags.get) return { body: new Uint8Array(0), query: decode(all), hasBody: false };
  return { body: all, query: "", hasBody: parts.length > 0 };
}

async function onePart(call: CurlCall, kind: string, text: string): Promise<Uint8Array> {
  if (kind === "dataUrlencode") {
    const equals = text.indexOf("=");
    const name = equals > 0 ? text.slice(0, equals + 1) : "";
    return encode(name + encodeForm(equals < 0 ? text : text.slice(equals + 1)));
  }
  if (kind === "dataRaw" || !text.startsWith("@")) return encode(text);
  const path = text.slice(1);
  const content = path === "-" ? await call.stdin.bytes() : call.files.readFile(path);
  if (content instanceof Errno) {
    if (!call.flags.silent)
      call.printError(`Warning: Couldn't read data from file "${path}", this makes an empty POST.\n`);
    return new Uint8Array(0);
  }
  // Newlines of a file are left away (curl(1), --data).
  return kind === "data" ? content.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0) : content;
}

function encodeForm(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The head of the request, in the order in which curl writes it. */
export function requestHead(call: CurlCall, url: Url, method: string, data: RequestData): string {
  const { flags } = call;
  const own = flags.header
    .map((line) => /^([^:;]+)[:;]\s*(.*)$/s.exec(line))
    .flatMap((match) => (match ? [match] : []));
  const isSet = (name: string) => own.some(([, one = ""]) => one.toLowerCase() === name.toLowerCase());
  const lines = [`${method} ${url.target} HTTP/1.1`];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && !isSet(name)) lines.push(`${name}: ${value}`);
  };
  const user = flags.user ?? url.user;
  add("Host", url.authority);
  add("Authorization", user === undefined ? undefined : `Basic ${base64(encode(user))}`);
  add("User-Agent", flags.userAgent === "" ? undefined : (flags.userAgent ?? "curl/7.88.1"));
  const isJson = flags.json.length > 0;
  if (isJson) add("Content-Type", "application/json");
  add("Accept", isJson ? "application/json" : "*/*");
  add("Accept-Encoding", flags.compressed ? "deflate, gzip, br, zstd" : undefined);
  add("Referer", flags.referer);
  add("Cookie", flags.cookie);
  for (const [, name = "", value = ""] of own) if (value !== "") lines.push(`${name}: ${value}`);
  if (data.hasBody) {
    add("Content-Length", String(data.body.length));
    if (data.uploads) add("Expect", "100-continue");
    else if (!isJson) add("Content-Type", data.type ?? "application/x-www-form-urlencoded");
  }
  return `${lines.join("\r\n")}\r\n\r\n`;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63] ?? "");
    const missing = Math.max(0, at + 3 - bytes.length);
    text += four.slice(0, 4 - missing).join("") + "=".repeat(missing);
  }
  return text;
}
