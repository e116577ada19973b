import { encode } from "../../../../base/bytes.ts";
import type { ByteReader } from "../../api/byte-reader.ts";

/** Of the connection: a client asks for 3 by HELLO. */
export type Protocol = 2 | 3;

/** A reply: `status` is what `+OK` says; a map's items are keys and values in turn. Maps and sets are lists in RESP 2. */
export type Reply =
  | { readonly kind: "status" | "error"; readonly text: string }
  | { readonly kind: "map" | "set"; readonly items: readonly Reply[] }
  | number
  | string
  | null
  | readonly Reply[];

export const OK: Reply = { kind: "status", text: "OK" };

/** https://redis.io/docs/latest/develop/reference/protocol-spec/ */
export function formatReply(reply: Reply, protocol: Protocol = 2): string {
  if (reply === null) return protocol === 2 ? "$-1\r\n" : "_\r\n";
  if (typeof reply === "number") return `:${reply}\r\n`;
  if (typeof reply === "string") return `$${encode(reply).length}\r\n${reply}\r\n`;
  if ("items" in reply) {
    if (protocol === 2) return formatReply(reply.items, protocol);
    const isMap = reply.kind === "map";
    const head = isMap ? `%${reply.items.length / 2}` : `~${reply.items.length}`;
    return `${head}\r\n${reply.items.map((one) => formatReply(one, protocol)).join("")}`;
  }
  if ("kind" in reply) return `${reply.kind === "status" ? "+" : "-"}${reply.text}\r\n`;
  return `*${reply.length}\r\n${reply.map((one) => formatReply(one, protocol)).join("")}`;
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
      return Number(rest);
    case "$":
      return Number(rest) < 0 ? null : readBulk(reader, Number(rest));
    case "*": {
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
