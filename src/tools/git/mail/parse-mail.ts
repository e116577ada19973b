import { decode, encode } from "../../../base/bytes.ts";

/** A patch that came by mail (git-mailinfo(1)). */
export interface PatchMail {
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly subject: string;
  readonly messageId: string;
  readonly body: string;
  /** From the first line that is no longer message. */
  readonly patch: string;
  /** As it came. */
  readonly raw: string;
}

export interface MailWish {
  /** The subject keeps what stands in brackets: all of it, or all but `[PATCH]`. */
  readonly keeps: "no" | "non-patch" | "all";
  /** What stands above a line of scissors is left out. */
  readonly cutsAtScissors: boolean;
}

const SEPARATOR = /^From \S+ .*\d\d:\d\d:\d\d \d{4}$/;

/** The mails of a mailbox, each with its first line. */
export function splitMailbox(text: string): readonly string[] {
  const mails: string[][] = [];
  for (const line of text.split("\n")) {
    const last = mails.at(-1);
    if (!last || SEPARATOR.test(line)) mails.push([line]);
    else last.push(line);
  }
  return mails.map((lines) => lines.join("\n")).filter((mail) => mail.trim() !== "");
}

/** Where a message ends, and its patch begins (mailinfo.c, patchbreak). */
const PATCH_BREAK = /^(?:diff -|Index: |---$|--- \S)/;
const SCISSORS = /^-+ ?(?:>8|8<|>%|%<)[- <>8%]*-*$/;

export function parseMail(raw: string, wish: MailWish): PatchMail {
  const lines = raw.split("\n");
  if (SEPARATOR.test(lines[0] ?? "")) lines.shift();
  const { headers, rest } = readHeaders(lines);
  const content = decodeBody(rest.join("\n"), headers.get("content-transfer-encoding") ?? "");
  const all = content.split("\n");
  const start = all.findIndex((line) => PATCH_BREAK.test(line));
  const message = start < 0 ? all : all.slice(0, start);
  const inner = innerHeaders(message);
  const [, name = "", email = ""] =
    /^(.*?)\s*<([^>]*)>/.exec(inner.get("from") ?? headers.get("from") ?? "") ?? [];
  const body = wish.cutsAtScissors ? afterScissors(inner.body) : inner.body;
  return {
    name: name.replace(/^"(.*)"$/, "$1").replace(/\\(.)/g, "$1"),
    email,
    date: inner.get("date") ?? headers.get("date") ?? "",
    subject: cleanSubject(inner.get("subject") ?? headers.get("subject") ?? "", wish.keeps),
    messageId: headers.get("message-id") ?? "",
    body: body.join("\n").trim(),
    patch: start < 0 ? "" : all.slice(start).join("\n"),
    raw,
  };
}

function readHeaders(lines: readonly string[]) {
  const headers = new Map<string, string>();
  let at = 0;
  let last = "";
  for (; at < lines.length && lines[at] !== ""; at++) {
    const line = lines[at] ?? "";
    const [, name, value = ""] = /^([A-Za-z][A-Za-z0-9-]*):\s*(.*)$/.exec(line) ?? [];
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (name === undefined) break;
    else {
      last = name.toLowerCase();
      headers.set(last, value);
    }
  }
  for (const [name, value] of headers) headers.set(name, decodeWords(value));
  return { headers, rest: lines[at] === "" ? lines.slice(at + 1) : lines.slice(at) };
}

/** `From:` and its like at the beginning of a body count more than those of the mail. */
function innerHeaders(message: readonly string[]) {
  const found = new Map<string, string>();
  let at = 0;
  while (message[at] === "") at++;
  for (;;) {
    const [, name = "", value = ""] = /^(From|Subject|Date): (.*)$/.exec(message[at] ?? "") ?? [];
    if (name === "") break;
    found.set(name.toLowerCase(), value);
    at++;
  }
  return { get: (name: string) => found.get(name), body: found.size > 0 ? message.slice(at) : message };
}

function afterScissors(body: readonly string[]): readonly string[] {
  const at = body.findLastIndex((line) => SCISSORS.test(line.trim()));
  return at < 0 ? body : body.slice(at + 1);
}

function cleanSubject(text: string, keeps: MailWish["keeps"]): string {
  if (keeps === "all") return text;
  let left = text;
  for (;;) {
    const next = left
      .replace(/^\s*(re:|:)\s*/i, "")
      .replace(keeps === "non-patch" ? /^\s*\[[^\]]*PATCH[^\]]*\]\s*/ : /^\s*\[[^\]]*\]\s*/, "");
    if (next === left) return left.trim();
    left = next;
  }
}

/** The words of RFC 2047 in a header. */
function decodeWords(text: string): string {
  const word = /=\?utf-8\?([qb])\?([^?]*)\?=/gi;
  return text.replace(/(\?=)\s+(?==\?)/g, "$1").replace(word, (_, kind: string, content: string) => {
    if (kind.toLowerCase() === "b") return decode(fromBase64(content));
    return decode(fromQuoted(content.replaceAll("_", " ")));
  });
}

function decodeBody(text: string, encoding: string): string {
  const kind = encoding.toLowerCase();
  if (kind === "base64") return decode(fromBase64(text));
  return kind === "quoted-printable" ? decode(fromQuoted(text.replace(/=\n/g, ""))) : text;
}

function fromQuoted(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const [piece, hex] of text.matchAll(/=([0-9A-Fa-f]{2})|[\s\S]/gu)) {
    if (hex === undefined) bytes.push(...encode(piece));
    else bytes.push(Number.parseInt(hex, 16));
  }
  return Uint8Array.from(bytes);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
