import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** A file of JSON that is written back as it was laid out. */
export interface JsonFile {
  readonly content: JsonObject;
  readonly indent: string;
  readonly newline: string;
}

/** What is wrong with a text. */
export interface JsonProblem {
  readonly problem: string;
}

export function readJson(files: Files, path: string): JsonFile | JsonProblem | Errno {
  const bytes = files.readFile(path);
  if (bytes instanceof Errno) return bytes;
  const text = decode(bytes).replace(/^\uFEFF/, "");
  const parsed = parseJson(text);
  if ("problem" in parsed) return parsed;
  // As json-parse-even-better-errors: the white space before the first key.
  const layout = /^(?:\{\}|\[\])((?:\r?\n)+)?$/.exec(text) ??
    /^\s*[{[]((?:\r?\n)+)([\s\t]*)/.exec(text) ?? ["", "", ""];
  return { content: parsed.content, indent: layout[2] ?? "  ", newline: layout[1] ?? "\n" };
}

function parseJson(text: string): { readonly content: JsonObject } | JsonProblem {
  try {
    const value: unknown = JSON.parse(text);
    return { content: isObject(value) ? value : {} };
  } catch (error) {
    return { problem: explainProblem(error instanceof Error ? error.message : "", text) };
  }
}

/** How many characters around the mistake are shown. */
const CONTEXT = 20;

function explainProblem(message: string, text: string): string {
  if (text === "") return `${message} while parsing empty string`;
  const unexpected = /^Unexpected token '?(.)'?(,)? /i;
  const token = unexpected.exec(message);
  const said = (
    token
      ? message.replace(
          unexpected,
          `Unexpected token ${JSON.stringify(token[1])} (${hexOf(token[1] ?? "")})$2 `,
        )
      : message
  ).replace(/ \(line \d+ column \d+\)$/, "");
  const position = / position\s+(\d+)/i.exec(message)?.[1];
  const at =
    position === undefined
      ? /^Unexpected end of JSON/i.test(message)
        ? text.length - 1
        : undefined
      : Number(position);
  if (at === undefined) return `${said} while parsing '${text.slice(0, CONTEXT * 2)}'`;
  const start = Math.max(0, at - CONTEXT);
  const end = Math.min(text.length, at + CONTEXT);
  const slice = `${start > 0 ? "..." : ""}${text.slice(start, end)}${end === text.length ? "" : "..."}`;
  return `${said} while parsing ${slice === text ? "" : "near "}${JSON.stringify(slice)}`;
}

function hexOf(character: string): string {
  const hex = character.charCodeAt(0).toString(16).toUpperCase();
  return `0x${hex.length % 2 ? "0" : ""}${hex}`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function formatJson({ content, indent, newline }: JsonFile): string {
  return `${JSON.stringify(content, undefined, indent)}\n`.replaceAll("\n", newline);
}
