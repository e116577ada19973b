import type { TomlError } from "smol-toml";

/** Where something stands: lines count from 1, columns from 0, as poetry's parser tells them. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What poetry's own parser (tomlkit) says of a text that is no TOML; `error` is that of ours. */
export function describeTomlError(text: string, error: TomlError): string {
  const place = { line: error.line, column: error.column - 1 };
  const line = text.split("\n")[place.line - 1] ?? "";
  if (error.message.includes("redefine")) return tellRedefinition(text, line, place);
  if (/control characters/.test(error.message))
    return `Control characters (codes less than 0x1f and 0x7f) are not allowed in strings, use \\u000a instead${at(place)}`;
  if (/unfinished string|cannot find end of key/.test(error.message))
    return tellEnd(text, line, error.message);
  if (/escape/.test(error.message)) return `Invalid character '${line[place.column]}' in string${at(place)}`;
  if (/numeric literal|leading zero|invalid number/.test(error.message))
    return `Invalid number${at({ ...place, column: endOfToken(line, place.column) })}`;
  if (/invalid date/.test(error.message))
    return `Invalid date${at({ ...place, column: endOfToken(line, place.column) })}`;
  if (/key/.test(error.message) && !/each key-value/.test(error.message)) return tellKey(line, place);
  if (/invalid value/.test(error.message)) return unexpected(text, valueStop(line, place));
  if (isBehindInlineTable(text, place))
    return unexpected(text, { line: place.line - 1, column: lineAt(text, place.line - 1).length });
  return unexpected(text, place);
}

function at({ line, column }: Place): string {
  return ` at line ${line} col ${column}`;
}

function lineAt(text: string, line: number): string {
  return text.split("\n")[line - 1] ?? "";
}

/** The end of the text: a newline there does not begin a line. */
function endOf(text: string): Place {
  const lines = text.replace(/\n$/, "").split("\n");
  return { line: lines.length, column: text.endsWith("\n") ? 0 : (lines.at(-1) ?? "").length };
}

function isEnd(text: string, { line, column }: Place): boolean {
  const lines = text.split("\n");
  return line > lines.length || (line === lines.length && column >= (lines.at(-1) ?? "").length);
}

function unexpected(text: string, place: Place): string {
  if (isEnd(text, place)) return `Unexpected character: '\\x00'${at(endOf(text))}`;
  const found = lineAt(text, place.line)[place.column];
  return `Unexpected character: '${found ?? "\\n"}'${at(place)}`;
}

/** The name that is there already; the place is told only where it was not met within a table above it. */
function tellRedefinition(text: string, line: string, place: Place): string {
  const header = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1];
  const key = header ?? line.split("=")[0]?.trim() ?? "";
  const name = /([^.\s"']+)["']?$/.exec(key)?.[1] ?? key;
  const message = `Key "${name}" already exists.`;
  if (header === undefined) return message;
  const before = text
    .split("\n")
    .slice(0, place.line - 1)
    .reverse();
  const headers = before.flatMap((one) => /^\s*\[+\s*([^\]]*?)\s*\]/.exec(one)?.[1] ?? []);
  const isWithin = headers.some((one) => header.startsWith(`${one}.`));
  return isWithin ? message : `${message}${at({ line: place.line, column: 0 })}`;
}

function tellEnd(text: string, line: string, message: string): string {
  if (message.includes("cannot find end of key") && !/^\s*[["']/.test(line))
    return unexpected(text, endOf(text));
  return `Unexpected end of file${at(endOf(text))}`;
}

function tellKey(line: string, place: Place): string {
  const isHeader = /^\s*\[/.test(line);
  if (isHeader && lacksName(line, place)) return `Empty table name${at(place)}`;
  if (!isHeader && (line.slice(0, place.column).trim() === "" || line[place.column] === "="))
    return `Empty key${at({ ...place, column: line.search(/\S|$/) })}`;
  const sign = line.indexOf("=");
  if (!isHeader && /\s/.test(line.slice(place.column - 1, place.column + 1)) && sign > place.column)
    return `Invalid key "${line.slice(0, sign).trim()}"${at({ ...place, column: sign })}`;
  return `Unexpected character: '${line[place.column] ?? "\\n"}'${at(place)}`;
}

/** In a header, a dot or a bracket stands where a name should be. */
function lacksName(line: string, { column }: Place): boolean {
  return /[.\]]/.test(line[column] ?? "") && /[[.]\s*$/.test(line.slice(0, column));
}

/** Where a word such as `tru` stops to be `true`. */
function valueStop(line: string, place: Place): Place {
  for (const word of ["true", "false"]) {
    let length = 0;
    while (length < word.length && line[place.column + length] === word[length]) length++;
    if (length > 0) return { ...place, column: place.column + length };
  }
  return place;
}

function endOfToken(line: string, column: number): number {
  const rest = /^[^\s,\]}#]*/.exec(line.slice(column))?.[0] ?? "";
  return column + rest.length;
}

/** Inline tables end with their line. */
function isBehindInlineTable(text: string, { line, column }: Place): boolean {
  if (column > 0) return false;
  const before = lineAt(text, line - 1);
  return before.lastIndexOf("{") > before.lastIndexOf("}");
}
