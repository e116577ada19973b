import type { Json, JsonRecord } from "../engine/json.ts";

/** encoding/json: `<`, `>`, `&` and the line separators are escaped, maps are in the order that the record has. */
export function goJson(value: Json): string {
  return escapeForHtml(JSON.stringify(value));
}

function escapeForHtml(text: string): string {
  return text.replace(/[<>&\u2028\u2029\u007f]/g, (character) =>
    character === "\x7f" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The rows of lists are written with their fields in order. */
export function sortedRow(row: JsonRecord): JsonRecord {
  const names = Object.keys(row).sort();
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

/** json.Indent: only blanks change, so that what an engine wrote stays as it wrote it. */
export function indentJson(text: string, indent: string, prefix = ""): string {
  let out = "";
  let depth = 0;
  const newline = () => `\n${prefix}${indent.repeat(depth)}`;
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let wasOpened = false;
  for (const [part] of text.matchAll(token)) {
    const closes = part === "}" || part === "]";
    if (wasOpened && !closes) out += newline();
    if (closes) {
      depth--;
      if (!wasOpened) out += newline();
    }
    wasOpened = part === "{" || part === "[";
    out += part === ":" ? ": " : part;
    if (wasOpened) depth++;
    else if (part === ",") out += newline();
  }
  return out;
}
