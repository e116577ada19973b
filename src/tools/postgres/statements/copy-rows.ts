import { fail, PostgresError } from "../postgres-error.ts";
import type { CopyFormat } from "./copy-options.ts";

const LETTERS: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const ESCAPES = new Map(Object.entries(LETTERS).map(([letter, character]) => [character, `\\${letter}`]));

/** A row as COPY writes it, without its end. */
export function formatCopyRow(values: readonly (string | null)[], format: CopyFormat): string {
  const cell = format.isCsv ? csvCell : textCell;
  return values
    .map((value) => (value === null ? format.null : cell(value, format, values.length === 1)))
    .join(format.delimiter);
}

function textCell(value: string, { delimiter }: CopyFormat): string {
  let made = "";
  for (const character of value) {
    const escaped = character === "\\" ? "\\\\" : ESCAPES.get(character);
    made += escaped ?? (character === delimiter ? `\\${character}` : character);
  }
  return made;
}

function csvCell(value: string, format: CopyFormat, isAlone: boolean): string {
  const { delimiter, escape: escaping, quote } = format;
  const needsQuotes =
    value === format.null ||
    (isAlone && value === "\\.") ||
    [...value].some(
      (character) => character === delimiter || character === quote || /[\r\n]/.test(character),
    );
  if (!needsQuotes) return value;
  const inner = [...value].map((one) => (one === quote || one === escaping ? escaping + one : one)).join("");
  return quote + inner + quote;
}

/** One row of what is copied in. */
export interface CopiedRow {
  /** Of its first character, from 1. */
  readonly line: number;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** Reads the rows of a text up to its end, or to `\.`. */
export function* readCopyRows(text: string, format: CopyFormat, table: string): Generator<CopiedRow> {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let at = 0; at < lines.length; at++) {
    const first = at;
    let row = lines[at] ?? "";
    if (row === "\\.") return;
    if (format.isCsv)
      while (isOpen(row, format)) {
        at++;
        const more = lines[at];
        if (more === undefined)
          throw withContext(
            new PostgresError({ code: "22P04", message: "unterminated CSV quoted field" }),
            `COPY ${table}, line ${first + 1}: "${row}\n"`,
          );
        row += `\n${more}`;
      }
    const plain = row.replace(/\r$/, "");
    yield {
      line: first + 1,
      text: plain,
      values: format.isCsv ? csvCells(plain, format) : textCells(plain, format),
    };
  }
}

export function withContext(thrown: PostgresError, context: string): PostgresError {
  const { location: _, ...fields } = thrown.fields;
  return new PostgresError({ ...fields, context });
}

function textCells(row: string, format: CopyFormat): readonly (string | null)[] {
  const cells: string[] = [""];
  for (let at = 0; at < row.length; at++) {
    const character = row.charAt(at);
    if (character === format.delimiter) cells.push("");
    else cells[cells.length - 1] += character === "\\" ? character + row.charAt(++at) : character;
  }
  return cells.map((cell) => (cell === format.null ? null : unescaped(cell)));
}

function unescaped(cell: string): string {
  return cell.replace(/\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))/gs, (_, hex, octal, character) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return LETTERS[character] ?? character;
  });
}

/** Whether a quoted field has not ended yet. */
function isOpen(row: string, { quote, escape: escaping }: CopyFormat): boolean {
  let open = false;
  for (let at = 0; at < row.length; at++) {
    const character = row.charAt(at);
    if (open && character === escaping && [quote, escape].includes(row.charAt(at + 1))) at++;
    else if (character === quote) open = !open;
  }
  return open;
}

function csvCells(row: string, format: CopyFormat): readonly (string | null)[] {
  const { delimiter, escape: escaping, quote } = format;
  const cells: { text: string; isQuoted: boolean }[] = [{ text: "", isQuoted: false }];
  let open = false;
  for (let at = 0; at < row.length; at++) {
    const cell = cells.at(-1);
    if (!cell) break;
    const character = row.charAt(at);
    if (open && character === escaping && [quote, escape].includes(row.charAt(at + 1)))
      cell.text += row.charAt(++at);
    else if (character === quote) {
      open = !open;
      cell.isQuoted = true;
    } else if (!open && character === delimiter) cells.push({ text: "", isQuoted: false });
    else cell.text += character;
  }
  return cells.map(({ text, isQuoted }) => (!isQuoted && text === format.null ? null : text));
}

export function wrongCount(row: CopiedRow, columns: readonly string[]): void {
  const missing = columns[row.values.length];
  if (missing !== undefined) fail("22P04", `missing data for column "${missing}"`);
  if (row.values.length > columns.length) fail("22P04", "extra data after last expected column");
}
