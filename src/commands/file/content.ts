import type { TimeZone } from "../../base/time-zone.ts";
import { tarType } from "./archives.ts";
import { markedType } from "./binary-magic.ts";
import { BytesView } from "./bytes-view.ts";
import { countJson, isCsv } from "./data-text.ts";
import { BINARY, describeLines, detectEncoding, type Encoding } from "./encoding.ts";
import { type FileType, fileType } from "./kind.ts";
import { binaryScriptType } from "./script-magic.ts";
import { textType } from "./text-magic.ts";

/** What is looked at: to find an encoding, and at all (file(1), -P). */
const ENCODING_REACH = 65_536;
export const CONTENT_REACH = 7_340_032;

export interface Content {
  readonly head: Uint8Array;
  /** The last bytes of the file. */
  readonly tail: Uint8Array;
  readonly zone: TimeZone;
  readonly without: ReadonlySet<string>;
}

export interface Identified extends FileType {
  readonly charset: string;
}

/** What the bytes of a file are, by libmagic's tests in their order. */
export function identify({ head, tail, zone, without }: Content): Identified {
  if (head.length === 1) {
    return { ...fileType("very short file (no magic)", "application/octet-stream"), charset: "binary" };
  }
  const encoding = detectEncoding(head.subarray(0, ENCODING_REACH));
  const { charset } = encoding;
  const view = new BytesView(head);
  const found =
    (without.has("tar") ? undefined : tarType(view)) ??
    dataType(head, encoding, without) ??
    (without.has("soft") ? undefined : markedType(view, new BytesView(tail), zone));
  if (found) return { ...found, charset };
  if (encoding.name === undefined) {
    const script = binaryScriptType(view.ascii(0, 256));
    return { ...(script ?? fileType("data", "application/octet-stream")), charset: BINARY.charset };
  }
  if (without.has("ascii") || without.has("text"))
    return { ...fileType("data", "application/octet-stream"), charset };
  return { ...describeText(encoding, encoding.name, without), charset };
}

function dataType(
  head: Uint8Array,
  { name, charset, text }: Encoding,
  without: ReadonlySet<string>,
): FileType | undefined {
  if (name === undefined || (charset !== "us-ascii" && charset !== "utf-8" && charset !== "iso-8859-1"))
    return undefined;
  if (head[0] === 0xef && head[1] === 0xbb) return undefined;
  const whole = head.length > ENCODING_REACH ? text + tailText(head) : text;
  const documents = without.has("json") ? 0 : countJson(whole);
  if (documents === 1) return fileType("JSON text data", "application/json");
  if (documents > 1) return fileType("New Line Delimited JSON text data", "application/x-ndjson");
  return !without.has("csv") && isCsv(text) ? fileType("CSV text", "text/csv") : undefined;
}

/** What the look at the encoding left out, one character a byte: for the form of JSON that is enough. */
function tailText(head: Uint8Array): string {
  return Array.from(head.subarray(ENCODING_REACH), (byte) => String.fromCharCode(byte)).join("");
}

/** The kind of text, its encoding and its lines: `C source, ASCII text, with CRLF line terminators`. */
function describeText(
  { kind, text }: Encoding,
  encodingName: string,
  without: ReadonlySet<string>,
): FileType {
  const lines = describeLines(text);
  const name = kind === "text" ? `${encodingName} text` : encodingName;
  const type = without.has("soft") ? undefined : textType(text);
  if (!type) return fileType(name + lines, "text/plain");
  const isExecutable = type.description.endsWith(" text executable");
  const what = type.description.replace(/ text(?: executable)?$/, "");
  return fileType(`${what}, ${name}${isExecutable ? " executable" : ""}${lines}`, type.mime);
}
