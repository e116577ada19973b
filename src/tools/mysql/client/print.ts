import type { Outcome } from "../server/outcome.ts";

type Rows = Extract<Outcome, { readonly kind: "rows" }>;

/** Columns that a character takes: those of East Asia two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );
}

const pad = (text: string, size: number) => text + " ".repeat(Math.max(0, size - width(text)));
const padLeft = (text: string, size: number) => " ".repeat(Math.max(0, size - width(text))) + text;

/** print_table_data of client/mysql.cc */
export function asTable({ columns, rows }: Rows, names: boolean): string {
  if (rows.length === 0) return "";
  const sizes = columns.map(({ name }, at) =>
    Math.max(names ? width(name) : 0, ...rows.map((row) => width(row[at] ?? "NULL"))),
  );
  const line = `+${sizes.map((size) => "-".repeat(size + 2)).join("+")}+\n`;
  const head = `|${columns.map(({ name }, at) => ` ${pad(name, sizes[at] ?? 0)} |`).join("")}\n`;
  const body = rows.map(
    (row) =>
      `|${row
        .map((value, at) => {
          const text = value ?? "NULL";
          return ` ${columns[at]?.isNumber ? padLeft(text, sizes[at] ?? 0) : pad(text, sizes[at] ?? 0)} |`;
        })
        .join("")}\n`,
  );
  return `${line}${names ? head + line : ""}${body.join("")}${line}`;
}

/** `\G`: a line for each column. */
export function asLines({ columns, rows }: Rows, names: boolean): string {
  const size = Math.max(0, ...columns.map(({ name }) => width(name)));
  return rows
    .map((row, index) => {
      const head = `*************************** ${index + 1}. row ***************************\n`;
      return (
        head +
        row
          .map(
            (value, at) =>
              `${names ? `${padLeft(columns[at]?.name ?? "", size)}: ` : ""}${value ?? "NULL"}\n`,
          )
          .join("")
      );
    })
    .join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "\0": "\\0", "\t": "\\t", "\n": "\\n", "\\": "\\\\" };

/** Between tabs, for other programs. */
export function asTabs({ columns, rows }: Rows, names: boolean, raw: boolean): string {
  if (rows.length === 0) return "";
  const escaped = (text: string) =>
    raw ? text : text.replace(/[\0\t\n\\]/g, (sign) => ESCAPES[sign] ?? sign);
  const head = names ? [columns.map(({ name }) => name).join("\t")] : [];
  return [
    ...head,
    ...rows.map((row) => row.map((value) => (value === null ? "NULL" : escaped(value))).join("\t")),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
