import { fail } from "../mysql-error.ts";
import type { Expressions } from "./expressions.ts";
import { quoteName, Translation } from "./source.ts";
import { isName, isOne, type Token } from "./tokens.ts";

/** What INSERT must know of its table. */
export interface InsertTarget {
  readonly columns: readonly string[];
  /** The one that counts up. */
  readonly auto: string | undefined;
}

export interface Insert {
  readonly out: Translation;
  /** The columns that values are given for. */
  readonly columns: readonly string[];
  readonly database: string | undefined;
  readonly name: string;
  /** Rows whose key is there are changed. */
  readonly updates: boolean;
}

type FindTarget = (database: string | undefined, name: string) => InsertTarget | undefined;

/** https://dev.mysql.com/doc/refman/8.4/en/insert.html */
export function translateInsert(all: Expressions, find: FindTarget): Insert | undefined {
  const { tokens } = all;
  let at = 1;
  const replaces = isOne(tokens[0], "REPLACE");
  while (isOne(tokens[at], "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY")) at++;
  const ignores = isOne(tokens[at], "IGNORE");
  if (ignores) at++;
  if (isOne(tokens[at], "INTO")) at++;
  const table = all.tableName(at);
  if (!table) return undefined;
  const end = duplicateAt(tokens);
  const out = new Translation();
  out.add("INSERT INTO", tokens[0]?.start ?? 0);
  all.write(out, at, table.next);
  const target = find(table.database, table.name);
  let columns = target?.columns ?? [];
  at = table.next;
  if (isOne(tokens[at], "(") && !isOne(tokens[at + 1], "SELECT")) {
    const close = all.closing(at);
    columns = all
      .list(at + 1, close)
      .map(
        ([from]) =>
          all.context.columns.get(tokens[from]?.value.toLowerCase() ?? "") ?? tokens[from]?.value ?? "",
      );
    if (close > at + 1) all.write(out, at, close + 1);
    at = close + 1;
  }
  if (isOne(tokens[at], "SET")) {
    const pairs = all.list(at + 1, end);
    columns = pairs.map(([from]) => all.context.columns.get(tokens[from]?.value.toLowerCase() ?? "") ?? "");
    const values = pairs.map(([from, to]) => all.text(from + 2, to));
    const names = pairs.map(([from]) => all.name(tokens[from]?.value ?? ""));
    out.add(`(${names.join(", ")}) VALUES (${values.join(", ")})`, tokens[at]?.start ?? 0);
    at = end;
  }
  const place = target?.auto === undefined ? -1 : columns.indexOf(target.auto);
  if (isOne(tokens[at], "VALUES", "VALUE")) {
    out.add("VALUES", tokens[at]?.start ?? 0);
    at = writeRows(all, out, at + 1, place, columns.length);
  }
  const alias = isOne(tokens[at], "AS") ? tokens[at + 1]?.value : undefined;
  all.write(out, alias === undefined ? at : at + 2, end);
  const updates =
    end < tokens.length
      ? writeUpdates(all, out, end, table.name, alias)
      : replaces && writeReplacement(out, target?.columns ?? [], tokens.at(-1)?.start ?? 0);
  if (ignores && !updates) out.add("ON CONFLICT DO NOTHING", tokens.at(-1)?.start ?? 0);
  return { out, columns, database: table.database, name: table.name, updates };
}

/** Where ON DUPLICATE KEY UPDATE stands; the end, where it does not. */
function duplicateAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token, place) => isOne(token, "ON") && isOne(tokens[place + 1], "DUPLICATE"));
  return at < 0 ? tokens.length : at;
}

const ANY_KEY = "ON CONFLICT DO UPDATE SET";

/** Names without a table are those of the row that is there; VALUES(name) and alias.name those of the new one. */
function writeUpdates(
  all: Expressions,
  out: Translation,
  from: number,
  table: string,
  alias: string | undefined,
): true {
  const { tokens } = all;
  out.add(ANY_KEY, tokens[from]?.start ?? 0);
  for (const [index, [begin, stop]] of all.list(from + 4, tokens.length).entries()) {
    if (index > 0) out.add(",", tokens[begin - 1]?.start ?? 0);
    const sign = tokens.findIndex((token, place) => place >= begin && place < stop && isOne(token, "="));
    if (sign < 0) fail(0, "", String(tokens[stop]?.start ?? -1));
    out.add(`${all.name(tokens[sign - 1]?.value ?? "")} =`, tokens[begin]?.start ?? 0);
    for (let at = sign + 1; at < stop; ) at = writeUpdate(all, out, at, stop, table, alias);
  }
  return true;
}

function writeUpdate(
  all: Expressions,
  out: Translation,
  at: number,
  stop: number,
  table: string,
  alias: string | undefined,
): number {
  const { tokens } = all;
  const [token, next, third] = tokens.slice(at, at + 3);
  if (isOne(token, "VALUES") && isOne(next, "(") && third) {
    out.add(`excluded.${all.name(third.value)}`, token?.start ?? 0);
    return at + 4;
  }
  const isColumn = isName(token) && all.context.columns.has(token.value.toLowerCase());
  if (isName(token) && alias !== undefined && token.value === alias && isOne(next, ".") && third) {
    out.add(`excluded.${all.name(third.value)}`, token.start);
    return at + 3;
  }
  if (isColumn && !token.calls && !isOne(next, ".") && !isOne(tokens[at - 1], ".")) {
    out.add(`${quoteName(table)}.${all.name(token.value)}`, token.start);
    return at + 1;
  }
  return all.one(out, at, stop);
}

/** REPLACE: all that the row was is gone. */
function writeReplacement(out: Translation, columns: readonly string[], start: number): true {
  const set = columns.map((column) => `${quoteName(column)} = excluded.${quoteName(column)}`);
  out.add(`${ANY_KEY} ${set.join(", ")}`, start);
  return true;
}

/** NULL or 0 for the column that counts up stands for its next number. */
function writeRows(all: Expressions, out: Translation, first: number, auto: number, width: number): number {
  const { tokens } = all;
  let [at, row] = [first, 0];
  while (isOne(tokens[at], "(")) {
    const close = all.closing(at);
    row++;
    if (close < tokens.length && all.list(at + 1, close).length !== width)
      fail(1136, "21S01", `Column count doesn't match value count at row ${row}`);
    out.add("(", tokens[at]?.start ?? 0);
    for (const [index, [from, to]] of all.list(at + 1, close).entries()) {
      if (index > 0) out.add(",", tokens[from - 1]?.start ?? 0);
      const only = to - from === 1 ? tokens[from]?.text.toUpperCase() : undefined;
      if (index === auto && (only === "NULL" || only === "0")) out.add("DEFAULT", tokens[from]?.start ?? 0);
      else all.write(out, from, to);
    }
    if (close < tokens.length) out.add(")", tokens[close]?.start ?? 0);
    at = close + 1;
    if (!isOne(tokens[at], ",")) break;
    out.add(",", tokens[at]?.start ?? 0);
    at++;
  }
  return at;
}
