import { encode } from "../../../../base/bytes.ts";
import type { ByteReader } from "../../api/byte-reader.ts";

/** Of the connection: a client asks for 3 by HELLO. */
export type Protocol = 2 | 3;

/**
 * A reply: `status` is what `+OK` says; `none` is a list that is not there. The items of a map are keys and values in turn,
 * `pairs` are so in RESP 2, and lists of two in RESP 3. `many` are replies one after the other. Maps and sets are
 * lists in RESP 2, as is what the server sends of itself (`push`).
 */
export type Reply =
  | { readonly kind: "status" | "error"; readonly text: string }
  | { readonly kind: "map" | "set" | "pairs" | "push" | "many"; readonly items: readonly Reply[] }
  | { readonly kind: "double"; readonly value: number }
  | { readonly kind: "none" }
  | number
  | bigint
  | string
  | null
  | readonly Reply[];

/**
 * The reply comes when another client has brought what is missing, or a list that is not there after `seconds`
 * (0: never). A transaction does not wait: it has `inTransaction`.
 */
export interface Wait {
  readonly kind: "wait";
  readonly seconds: number;
  readonly inTransaction: Reply;
}

export type Answer = Reply | Wait;

export const OK: Reply = { kind: "status", text: "OK" };
export const NONE: Reply = { kind: "none" };

export function isWait(answer: Answer): answer is Wait {
  return typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "wait";
}

export function isError(reply: Reply): reply is { readonly kind: "error"; readonly text: string } {
  return typeof reply === "object" && reply !== null && "kind" in reply && reply.kind === "error";
}

export function problem(text: string): Reply {
  return { kind: "error", text };
}

export function double(value: number): Reply {
  return { kind: "double", value };
}

/** As the server writes a score. */
export function formatDouble(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** https://redis.io/docs/latest/develop/reference/protocol-spec/ */
export function formatReply(reply: Reply, protocol: Protocol = 2): string {
  if (reply === null) return protocol === 2 ? "$-1\r\n" : "_\r\n";
  if (typeof reply === "number" || typeof reply === "bigint") return `:${reply}\r\n`;
  if (typeof reply === "string") return `$${encode(reply).length}\r\n${reply}\r\n`;
  if ("items" in reply) return formatItems(reply.kind, reply.items, protocol);
  if (!("kind" in reply)) return `*${reply.length}\r\n${formatAll(reply, protocol)}`;
  switch (reply.kind) {
    case "status":
      return `+${reply.text}\r\n`;
    case "error":
      return `-${reply.text}\r\n`;
    case "none":
      return protocol === 2 ? "*-1\r\n" : "_\r\n";
    case "double": {
      const text = formatDouble(reply.value);
      return protocol === 2 ? formatReply(text) : `,${text}\r\n`;
    }
  }
}

function formatAll(items: readonly Reply[], protocol: Protocol): string {
  return items.map((one) => formatReply(one, protocol)).join("");
}

function formatItems(
  kind: "map" | "set" | "pairs" | "push" | "many",
  items: readonly Reply[],
  protocol: Protocol,
): string {
  if (kind === "many") return formatAll(items, protocol);
  if (protocol === 2) return formatReply(items, protocol);
  if (kind === "pairs") {
    const pairs: Reply[] = [];
    for (let at = 0; at < items.length; at += 2) pairs.push(items.slice(at, at + 2));
    return formatReply(pairs, protocol);
  }
  const head = { map: `%${items.length / 2}`, set: `~${items.length}`, push: `>${items.length}` }[kind];
  return `${head}\r\n${formatAll(items, protocol)}`;
}

export function formatCommand(words: readonly string[]): string {
  return formatReply([...words]);
}

/** The next reply; undefined at the end of the connection. */
export async function readReply(reader: ByteReader): Promise<Reply | undefined> {
  const line = await reader.line();
  if (line === undefined) return undefined;
  const rest = line.slice(1);
  switch (line[0]) {
    case "+":
      return { kind: "status", text: rest };
    case "-":
      return { kind: "error", text: rest };
    case ":":
      return Number.isSafeInteger(Number(rest)) ? Number(rest) : BigInt(rest);
    case "$":
      return Number(rest) < 0 ? null : readBulk(reader, Number(rest));
    case "*": {
      if (Number(rest) < 0) return NONE;
      const replies: Reply[] = [];
      for (let left = Number(rest); left > 0; left--) {
        const reply = await readReply(reader);
        if (reply === undefined) return undefined;
        replies.push(reply);
      }
      return replies;
    }
    default:
      // An inline command: words on a line, as typed with nc.
      return line.trim() === "" ? [] : line.trim().split(/\s+/);
  }
}

async function readBulk(reader: ByteReader, length: number): Promise<string> {
  let text: Uint8Array = new Uint8Array(0);
  while (text.length < length + 2) {
    const part = await reader.some(length + 2 - text.length);
    if (part.length === 0) break;
    const joined = new Uint8Array(text.length + part.length);
    joined.set(text);
    joined.set(part, text.length);
    text = joined;
  }
  return new TextDecoder().decode(text.subarray(0, length));
}
