import type { CopyStmt } from "@pgsql/types";
import { decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { Column, Table } from "../catalog/catalog.ts";
import { columnType } from "../catalog/describe.ts";
import { requirePrivilege } from "../catalog/privileges.ts";
import { fail, notSimulated, PostgresError } from "../postgres-error.ts";
import { missingRelation } from "../query/from.ts";
import { gather, ROWS_A_TICK, TICK } from "../query/plan.ts";
import { Planner } from "../query/planner.ts";
import type { Row } from "../values/datum.ts";
import { applyTypmod, readValue } from "../values/types.ts";
import { type CopyFormat, copyFormat } from "./copy-options.ts";
import { type CopiedRow, formatCopyRow, readCopyRows, withContext, wrongCount } from "./copy-rows.ts";
import type { Work, Workplace } from "./result.ts";
import { changedTable } from "./target-table.ts";
import { RowWriter } from "./write-rows.ts";

/** A COPY whose names have been looked up: what is left to be done needs its data. */
export interface PreparedCopy {
  readonly columns: number;
  readonly isCsv: boolean;
  /** Takes what was read. */
  readonly take: (data: string) => Work;
}

/** COPY … FROM */
export function copyFrom(place: Workplace, statement: CopyStmt): PreparedCopy {
  const format = copyFormat(statement);
  if (statement.whereClause) notSimulated("COPY … WHERE");
  const table = changedTable(place, statement.relation, false);
  requirePrivilege(place.context, table, "a");
  const columns = columnsOf(table, statement);
  return {
    columns: columns.length,
    isCsv: format.isCsv,
    take: (data) => insertRows(place, table, columns, data, format),
  };
}

function columnsOf(table: Table, { attlist }: CopyStmt): readonly number[] {
  if (!attlist) return table.columns.flatMap(({ generated }, at) => (generated ? [] : [at]));
  return attlist.map((node) => {
    const name = "String" in node ? (node.String.sval ?? "") : "";
    const at = table.columns.findIndex((column) => column.name === name);
    if (at < 0) fail("42703", `column "${name}" of relation "${table.name}" does not exist`);
    if (table.columns[at]?.generated)
      fail("42P10", `column "${name}" is a generated column`, {
        detail: "Generated columns cannot be used in COPY.",
      });
    return at;
  });
}

function* insertRows(
  place: Workplace,
  table: Table,
  columns: readonly number[],
  data: string,
  format: CopyFormat,
): Work {
  const writer = new RowWriter(place, table);
  const names = columns.map((at) => table.columns[at]?.name ?? "");
  let count = 0;
  for (const row of readCopyRows(data, format, table.name)) {
    if (row.line === 1 && format.header) {
      if (format.header === "match") matchHeader(row, names, table.name);
      continue;
    }
    if ((count + 1) % ROWS_A_TICK === 0) yield TICK;
    const head = `COPY ${table.name}, line ${row.line}`;
    within(`${head}: "${row.text}"`, () => wrongCount(row, names));
    const made: Row = table.columns.map((column, at) => {
      const from = columns.indexOf(at);
      return from < 0
        ? writer.rules.default(column)
        : readColumn(place, column, row.values[from] ?? null, head);
    });
    within(
      (thrown) => (thrown.fields.code === "23505" ? head : `${head}: "${row.text}"`),
      () => writer.insert(made),
    );
    count++;
  }
  writer.finish();
  return { tag: `COPY ${count}` };
}

function matchHeader({ values }: CopiedRow, names: readonly string[], table: string): void {
  for (const [at, name] of names.entries())
    if (values[at] !== name)
      throw withContext(
        new PostgresError({
          code: "22P04",
          message: `column name mismatch in header line field ${at + 1}: got "${values[at] ?? ""}", expected "${name}"`,
        }),
        `COPY ${table}, line 1: "${values.join(",")}"`,
      );
}

function readColumn({ context }: Workplace, column: Column, text: string | null, head: string) {
  if (text === null) return null;
  const type = columnType(column);
  return within(`${head}, column ${column.name}: "${text}"`, () =>
    applyTypmod(type, column.typmod, readValue(type, text, context.now), false),
  );
}

/** An error knows where in the data it was. */
function within<T>(context: string | ((thrown: PostgresError) => string), act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    if (!(thrown instanceof PostgresError)) throw thrown;
    throw withContext(thrown, typeof context === "string" ? context : context(thrown));
  }
}

/** What COPY … TO gives. */
export interface CopiedOut {
  readonly columns: number;
  readonly lines: readonly string[];
  readonly tag: string;
}

export function* copyTo({ context }: Workplace, statement: CopyStmt): Work<CopiedOut> {
  const format = copyFormat(statement);
  const { query, relation } = statement;
  const select = query ?? tableQuery(context, statement);
  if (!select) return missingRelation(context, relation?.relname ?? "", relation?.schemaname, undefined);
  const plan = new Planner(context).plan(select, undefined);
  const rows = yield* gather(plan.run(undefined));
  const lines = rows.map((row) =>
    formatCopyRow(
      row.map((value, at) => (value === null ? null : (plan.columns[at]?.type.format(value) ?? ""))),
      format,
    ),
  );
  const names = plan.columns.map(({ name }) => name);
  return {
    columns: names.length,
    lines: format.header ? [formatCopyRow(names, format), ...lines] : lines,
    tag: `COPY ${rows.length}`,
  };
}

/** `SELECT columns FROM table`, as the parser would give it. */
function tableQuery({ findRelation }: Workplace["context"], statement: CopyStmt): CopyStmt["query"] {
  const { relname = "", schemaname } = statement.relation ?? {};
  const found = findRelation(relname, schemaname);
  if (found?.kind === "view")
    fail("42809", `cannot copy from view "${relname}"`, { hint: "Try the COPY (SELECT ...) TO variant." });
  if (found?.kind !== "table") return undefined;
  const names = columnsOf(found, statement).map((at) => found.columns[at]?.name ?? "");
  const column = (name: string) => ({
    ResTarget: { val: { ColumnRef: { fields: [{ String: { sval: name } }] } } },
  });
  return {
    SelectStmt: {
      targetList: names.map(column),
      fromClause: [{ RangeVar: { ...statement.relation, inh: true } }],
      limitOption: "LIMIT_OPTION_DEFAULT",
      op: "SETOP_NONE",
    },
  };
}

/** A file of the server's. */
export function readServerFile(files: Files, path: string): string {
  const content = files.readFile(path);
  if (!(content instanceof Errno)) return decode(content);
  return fail("58P01", `could not open file "${path}" for reading: ${content.message}`, {
    hint: "COPY FROM instructs the PostgreSQL server process to read a file. You may want a client-side facility such as psql's \\copy.",
  });
}

export function writeServerFile(files: Files, path: string, lines: readonly string[]): void {
  if (!path.startsWith("/")) fail("42602", "relative path not allowed for COPY to file");
  const failed = files.writeFile(path, encode(lines.map((line) => `${line}\n`).join("")), 0o644);
  if (failed instanceof Errno)
    fail("58P01", `could not open file "${path}" for writing: ${failed.message}`, {
      hint: "COPY TO instructs the PostgreSQL server process to write a file. You may want a client-side facility such as psql's \\copy.",
    });
}
