import * as v from "valibot";
import { concat, decode, encode } from "../../../../base/bytes.ts";
import { isoTime, parseTime } from "../go-time.ts";
import type { OutputName } from "./output-streams.ts";

export interface LogEntry {
  /** With its newline, where it has one. */
  readonly log: string;
  readonly stream: OutputName;
  readonly time: string;
  /** What the options `labels`, `env` and `tag` add. */
  readonly attrs?: Readonly<Record<string, string>>;
}

/** How a logging driver writes entries to its file. */
export interface LogFormat {
  encode(entry: LogEntry): Uint8Array;
  decode(content: Uint8Array): readonly LogEntry[];
}

/** One JSON object a line (daemon/logger/jsonfilelog/jsonlog). */
export const JSON_LINES: LogFormat = {
  encode({ log, stream, time, attrs }) {
    const extra = attrs ? `"attrs":${JSON.stringify(attrs)},` : "";
    return encode(`{"log":${jsonText(log)},"stream":"${stream}",${extra}"time":"${time}"}\n`);
  },
  decode(content) {
    const entries: LogEntry[] = [];
    for (const line of decode(content).split("\n").slice(0, -1)) {
      const entry = parseEntry(line);
      if (!entry) break;
      entries.push(entry);
    }
    return entries;
  },
};

const ENTRY = v.object({
  log: v.optional(v.string(), ""),
  stream: v.picklist(["stdout", "stderr"]),
  time: v.string(),
  attrs: v.optional(v.record(v.string(), v.string())),
});

/** Undefined: somebody has written into the file. */
function parseEntry(line: string): LogEntry | undefined {
  try {
    const entry = v.safeParse(ENTRY, JSON.parse(line));
    return entry.success ? entry.output : undefined;
  } catch {
    return undefined;
  }
}

/** jsonlogbytes.go writes only `\n` and `\r` short, and what HTML would take for its own as numbers. */
function jsonText(text: string): string {
  return JSON.stringify(text).replace(/\\[\\"nr]|\\[tbf]|[<>&\u2028\u2029]/g, (found) => {
    if (/^\\[\\"nr]$/.test(found)) return found;
    const code = found.startsWith("\\") ? SHORT[found] : found.charCodeAt(0);
    return `\\u${(code ?? 0).toString(16).padStart(4, "0")}`;
  });
}

const SHORT: Readonly<Record<string, number>> = { "\\t": 9, "\\b": 8, "\\f": 12 };

const SIZE_LENGTH = 4;
/** Tags of the message LogEntry (api/types/plugins/logdriver/entry.proto): number of the field and its kind. */
const SOURCE = 0x0a;
const TIME_NANO = 0x10;
const LINE = 0x1a;
const PARTIAL = 0x20;
const NANOS_OF_MILLI = 1_000_000;

/** Messages of protobuf, each between its size and its size again (daemon/logger/local). */
export const SIZED_MESSAGES: LogFormat = {
  encode({ log, stream, time }) {
    const isWhole = log.endsWith("\n");
    const line = encode(isWhole ? log.slice(0, -1) : log);
    const source = encode(stream);
    const nanos = BigInt(Math.floor(parseTime(time) * NANOS_OF_MILLI));
    const message = concat([
      Uint8Array.of(SOURCE, source.length),
      source,
      Uint8Array.of(TIME_NANO, ...varint(nanos)),
      Uint8Array.of(LINE, ...varint(BigInt(line.length))),
      line,
      isWhole ? new Uint8Array() : Uint8Array.of(PARTIAL, 1),
    ]);
    const size = new Uint8Array(SIZE_LENGTH);
    new DataView(size.buffer).setUint32(0, message.length);
    return concat([size, message, size]);
  },
  decode(content) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    const entries: LogEntry[] = [];
    for (let at = 0; at + SIZE_LENGTH <= content.length; ) {
      const end = at + SIZE_LENGTH + view.getUint32(at);
      entries.push(readMessage(content.subarray(at + SIZE_LENGTH, end)));
      at = end + SIZE_LENGTH;
    }
    return entries;
  },
};

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest)];
}

function readMessage(message: Uint8Array): LogEntry {
  let at = 0;
  const number = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const text = () => {
    const length = Number(number());
    at += length;
    return decode(message.subarray(at - length, at));
  };
  let stream: OutputName = "stdout";
  let time = "";
  let log = "";
  let end = "\n";
  while (at < message.length) {
    const tag = message[at++];
    if (tag === SOURCE) stream = text() === "stderr" ? "stderr" : "stdout";
    else if (tag === TIME_NANO) time = isoTime(Number(number()) / NANOS_OF_MILLI);
    else if (tag === LINE) log = text();
    else if (number() === 1n) end = "";
  }
  return { log: log + end, stream, time };
}
