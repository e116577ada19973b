import { notSimulated } from "../mysql-error.ts";
import type { Expressions } from "./expressions.ts";
import { quoteName, Translation } from "./source.ts";
import { isName, isOne } from "./tokens.ts";

/** The columns that tell one row of a table from the others. */
export type FindKey = (database: string | undefined, table: string) => readonly string[];

interface Clauses {
  readonly set: number;
  readonly where: number;
  readonly order: number;
  readonly limit: number;
  readonly end: number;
}

function clausesOf(all: Expressions): Clauses {
  const { tokens } = all;
  const found: Record<string, number> = {};
  for (let at = 0; at < tokens.length; at++) {
    if (isOne(tokens[at], "(")) at = all.closing(at);
    else if (isOne(tokens[at], "SET", "WHERE", "ORDER", "LIMIT"))
      found[tokens[at]?.text.toUpperCase() ?? ""] ??= at;
  }
  const end = tokens.length;
  const limit = found.LIMIT ?? end;
  const order = found.ORDER ?? limit;
  const where = found.WHERE ?? order;
  return { set: found.SET ?? where, where, order, limit, end };
}

/** UPDATE and DELETE. https://dev.mysql.com/doc/refman/8.4/en/update.html */
export function translateChange(all: Expressions, keyOf: FindKey): Translation {
  const { tokens } = all;
  const clauses = clausesOf(all);
  const isUpdate = isOne(tokens[0], "UPDATE");
  const from = tokens.findIndex((token) => isOne(token, "FROM"));
  const isPlainDelete = !isUpdate && from === 1;
  const [begin, end] = isUpdate ? [1, clauses.set] : [from + 1, clauses.where];
  if (isOne(tokens[1], "IGNORE", "LOW_PRIORITY", "QUICK"))
    notSimulated(`${tokens[0]?.text} ${tokens[1]?.text}`);
  const head = tokens.slice(begin, end);
  if (!isPlainDelete && !isUpdate) return deleteJoined(all, clauses, from);
  if (head.some((token) => isOne(token, "USING"))) return notSimulated("DELETE … USING");
  if (head.some((token) => isOne(token, "JOIN", ","))) return updateJoined(all, clauses);
  const out = new Translation();
  if (clauses.order === clauses.end) all.write(out, 0, tokens.length);
  else changeSome(all, out, clauses, begin, keyOf);
  return out;
}

/** ORDER BY and LIMIT: the rows are chosen by their key. */
function changeSome(
  all: Expressions,
  out: Translation,
  { where, order, end }: Clauses,
  begin: number,
  keyOf: FindKey,
): void {
  const { tokens } = all;
  const table = all.tableName(begin);
  const [key, second] = table ? keyOf(table.database, table.name) : [];
  if (!table || key === undefined || second !== undefined)
    return notSimulated("UPDATE and DELETE with ORDER BY or LIMIT on a table without a key of one column");
  all.write(out, 0, where);
  const from = all.text(begin, table.next);
  const condition = all.text(where, order);
  out.add(
    `WHERE ${quoteName(key)} IN (SELECT ${quoteName(key)} FROM ${from} ${condition} ${all.text(order, end)})`,
    tokens[where]?.start ?? 0,
  );
}

interface Joined {
  readonly first: { readonly text: string; readonly alias: string };
  /** The other tables, and what joins them. */
  readonly others: readonly { readonly text: string; readonly alias: string }[];
  readonly conditions: readonly string[];
}

/** `a JOIN b ON …, c`: inner joins alone can be said otherwise. */
function joinedTables(all: Expressions, from: number, to: number): Joined {
  const { tokens } = all;
  const tables: { text: string; alias: string }[] = [];
  const conditions: string[] = [];
  for (let at = from; at < to; ) {
    if (isOne(tokens[at], "LEFT", "RIGHT", "NATURAL", "CROSS"))
      return notSimulated(`a change of several tables with ${tokens[at]?.text} JOIN`);
    if (isOne(tokens[at], "INNER", "JOIN", ",")) {
      at++;
      continue;
    }
    if (isOne(tokens[at], "USING")) return notSimulated("a change of several tables with USING");
    if (isOne(tokens[at], "ON")) {
      let end = at + 1;
      while (end < to && !isOne(tokens[end], "JOIN", "INNER", "LEFT", "RIGHT", "CROSS", "NATURAL"))
        end = isOne(tokens[end], "(") ? all.closing(end) + 1 : end + 1;
      conditions.push(all.text(at + 1, end));
      at = end;
      continue;
    }
    const table = all.tableName(at);
    if (!table) return notSimulated("a change of several tables with such a table");
    let next = table.next;
    if (isOne(tokens[next], "AS")) next++;
    const named = tokens[next];
    const hasAlias =
      next < to &&
      isName(named) &&
      !isOne(named, "ON", "JOIN", "INNER", "LEFT", "RIGHT", "CROSS", "USING", "NATURAL");
    const alias = hasAlias && named ? named.value : table.name;
    tables.push({ text: `${all.text(at, table.next)} AS ${quoteName(alias)}`, alias });
    at = hasAlias ? next + 1 : next;
  }
  const [first, ...others] = tables;
  return first ? { first, others, conditions } : notSimulated("a change without a table");
}

function conditionText(all: Expressions, { where, order, end }: Clauses, joins: readonly string[]): string {
  if (order < end) notSimulated("a change of several tables with ORDER BY or LIMIT");
  const own = where < order ? [all.text(where + 1, order)] : [];
  const parts = [...joins, ...own].map((part) => `(${part})`);
  return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
}

function updateJoined(all: Expressions, clauses: Clauses): Translation {
  const { tokens } = all;
  const joined = joinedTables(all, 1, clauses.set);
  const tables = [joined.first, ...joined.others];
  const changed = new Set<string>();
  const pairs = all.list(clauses.set + 1, clauses.where).map(([begin, end]) => {
    const sign = tokens.findIndex((token, at) => at >= begin && at < end && isOne(token, "="));
    const isWhole = isOne(tokens[sign - 2], ".");
    changed.add(isWhole ? (tokens[sign - 3]?.value ?? "") : joined.first.alias);
    return `${all.name(tokens[sign - 1]?.value ?? "")} = ${all.text(sign + 1, end)}`;
  });
  const [only, more] = [...changed];
  const target = tables.find(({ alias }) => alias === only);
  if (!target || more !== undefined) return notSimulated("an UPDATE that changes several tables");
  const others = tables.filter((one) => one !== target).map(({ text }) => text);
  const out = new Translation();
  out.add(`UPDATE ${target.text} SET ${pairs.join(", ")}`, tokens[0]?.start ?? 0);
  out.add(
    `FROM ${others.join(", ")} ${conditionText(all, clauses, joined.conditions)}`,
    tokens[clauses.where]?.start ?? 0,
  );
  return out;
}

/** DELETE a FROM a JOIN b … */
function deleteJoined(all: Expressions, clauses: Clauses, from: number): Translation {
  const { tokens } = all;
  if (from !== 2) return notSimulated("a DELETE from several tables");
  const joined = joinedTables(all, from + 1, clauses.where);
  const tables = [joined.first, ...joined.others];
  const target = tables.find(({ alias }) => alias === tokens[1]?.value);
  if (!target) return notSimulated("such a DELETE");
  const others = tables.filter((one) => one !== target).map(({ text }) => text);
  const out = new Translation();
  const using = others.length === 0 ? "" : ` USING ${others.join(", ")}`;
  out.add(`DELETE FROM ${target.text}${using}`, tokens[0]?.start ?? 0);
  out.add(conditionText(all, clauses, joined.conditions), tokens[clauses.where]?.start ?? 0);
  return out;
}
