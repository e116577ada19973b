import { PostgresError } from "../../postgres/postgres-error.ts";
import type { Translation } from "../dialect/source.ts";
import { isOne, tokensOf } from "../dialect/tokens.ts";
import type { Place } from "./errors.ts";

/** What a statement is about. */
export interface Subject {
  readonly database?: string | undefined;
  readonly table?: string | undefined;
  readonly given?: readonly string[];
}

/** Where an error of the executor belongs in the statement as it was written. */
export function placeOf(
  thrown: unknown,
  sql: string,
  out: Translation,
  { database = "", table, given }: Subject,
): Place {
  const { location, assigned } = thrown instanceof PostgresError ? thrown.fields : {};
  const from = location === undefined ? undefined : out.origin(location);
  const value = assigned?.location === undefined ? undefined : out.origin(assigned.location);
  const end = sql.replace(/;?\s*$/, "");
  const before = from === undefined ? end : end.slice(0, from);
  return {
    database,
    table,
    given,
    clause: clauseOf(before),
    near: from === undefined ? "" : end.slice(from),
    line: before.split("\n").length,
    row: value === undefined ? 1 : rowAt(sql, value),
  };
}

/** Of the rows of VALUES that which a place is in. */
function rowAt(sql: string, place: number): number {
  let [depth, row, counts] = [0, 0, false];
  for (const token of tokensOf(sql)) {
    if (token.start >= place) break;
    if (isOne(token, "VALUES", "VALUE")) counts = true;
    if (isOne(token, "(") && depth++ === 0 && counts) row++;
    if (isOne(token, ")")) depth--;
  }
  return Math.max(1, row);
}

const CLAUSES: Readonly<Record<string, string>> = {
  WHERE: "where clause",
  ON: "on clause",
  GROUP: "group statement",
  HAVING: "having clause",
  ORDER: "order clause",
};

/** As messages name the clause that a text ends in. */
function clauseOf(before: string): string {
  const words = before.toUpperCase().match(/\b(SELECT|SET|ON|WHERE|GROUP|HAVING|ORDER)\b/g) ?? [];
  return CLAUSES[words.at(-1) ?? ""] ?? "field list";
}
