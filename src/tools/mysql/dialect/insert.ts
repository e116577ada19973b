import { fail, notSimulated } from "../mysql-error.ts";
import type { Expressions } from "./expressions.ts";
import { Translation } from "./source.ts";
import { isOne } from "./tokens.ts";

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
}

type FindTarget = (database: string | undefined, name: string) => InsertTarget | undefined;

/** https://dev.mysql.com/doc/refman/8.4/en/insert.html */
export function translateInsert(all: Expressions, find: FindTarget): Insert | undefined {
  const { tokens } = all;
  let at = 1;
  const ignores = isOne(tokens[at], "IGNORE");
  if (ignores) at++;
  if (isOne(tokens[at], "INTO")) at++;
  const table = all.tableName(at);
  if (!table) return undefined;
  const isSet = isOne(tokens[table.next], "SET");
  if (isSet) notSimulated("INSERT … SET");
  if (tokens.some((token, place) => isOne(token, "ON") && isOne(tokens[place + 1], "DUPLICATE")))
    notSimulated("ON DUPLICATE KEY UPDATE");
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
  const place = target?.auto === undefined ? -1 : columns.indexOf(target.auto);
  if (isOne(tokens[at], "VALUES", "VALUE")) {
    out.add("VALUES", tokens[at]?.start ?? 0);
    at = writeRows(all, out, at + 1, place, columns.length);
  }
  all.write(out, at, tokens.length);
  if (ignores) out.add("ON CONFLICT DO NOTHING", tokens.at(-1)?.start ?? 0);
  return { out, columns, database: table.database, name: table.name };
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
