import { decode, encode } from "../../base/bytes.ts";
import { describe } from "./arithmetic.ts";
import { isArray, JqError, type Json, kindOf } from "./json.ts";
import { withoutSurrogates } from "./parse-json.ts";
import { formatJson, formatNumber } from "./print-json.ts";

/** A text as it is, anything else as JSON. */
export function toText(value: Json): string {
  return typeof value === "string" ? value : formatJson(value);
}

/** `@name` of a value. */
export function formatText(name: string, value: Json): string {
  switch (name) {
    case "text":
      return toText(value);
    case "json":
      return formatJson(value);
    case "csv":
      return formatRow(value, "csv", ",", (text) => `"${text.replaceAll('"', '""')}"`);
    case "tsv":
      return formatRow(value, "tsv", "\t", escapeTabs);
    case "html":
      return toText(value).replace(/[<>&'"]/g, (character) => HTML[character] as string);
    case "uri":
      return escapeUri(toText(value));
    case "sh":
      return isArray(value) ? value.map(quoteForShell).join(" ") : quoteForShell(value);
    case "base64":
      return encodeBase64(encode(toText(value)));
    case "base64d":
      return decodeBase64(toText(value));
    default:
      throw new JqError(`${name} is not a valid format`);
  }
}

const HTML: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "'": "&apos;",
  '"': "&quot;",
};

function formatRow(value: Json, name: string, separator: string, quote: (text: string) => string): string {
  if (!isArray(value)) throw new JqError(`${describe(value)} cannot be ${name}-formatted, only array`);
  const cells = value.map((cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return quote(cell);
    if (typeof cell === "number") return Number.isNaN(cell) ? "" : formatNumber(cell);
    if (typeof cell === "boolean") return String(cell);
    throw new JqError(`${describe(cell)} is not valid in a csv row`);
  });
  return cells.join(separator);
}

const TAB_ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };

function escapeTabs(text: string): string {
  return text.replace(/[\t\n\r\\]/g, (character) => TAB_ESCAPES[character] as string);
}

const UNRESERVED = /[A-Za-z0-9\-_.!~*'()]/;

function escapeUri(text: string): string {
  let escaped = "";
  for (const byte of encode(text)) {
    const character = String.fromCharCode(byte);
    escaped += UNRESERVED.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return escaped;
}

function quoteForShell(value: Json): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "'\\''")}'`;
  if (typeof value === "object" && value !== null)
    throw new JqError(`${describe(value)} can not be escaped for shell`);
  return formatJson(value);
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(group >> shift) & 63]);
    text += digits
      .slice(0, Math.min(4, bytes.length - i + 1))
      .join("")
      .padEnd(4, "=");
  }
  return text;
}

/** What is no digit is passed over, as long as there is something to decode. */
function decodeBase64(text: string): string {
  const bytes: number[] = [];
  let group = 0;
  let count = 0;
  for (const character of text) {
    if (character === "=") break;
    const digit = DIGITS.indexOf(character);
    if (digit < 0) throw new JqError(`${kindOf(text)} (${formatJson(text)}) is not valid base64 data`);
    group = (group << 6) | digit;
    count++;
    if (count % 4 === 0) {
      bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255);
      group = 0;
    }
  }
  const rest = count % 4;
  if (rest === 1) throw new JqError(`${describe(text)} trailing base64 byte found`);
  if (rest === 2) bytes.push((group >> 4) & 255);
  if (rest === 3) bytes.push((group >> 10) & 255, (group >> 2) & 255);
  return withoutSurrogates(decode(Uint8Array.from(bytes)));
}
