import type { Node } from "@pgsql/types";
import type { ParseSql } from "../parser-host.ts";
import { PostgresError } from "../postgres-error.ts";

export interface Statement {
  readonly node: Node;
  /** The only one of its text. */
  readonly isAlone: boolean;
}

/** The statements of a text, or the parser's error. */
export function parseStatements(parse: ParseSql, sql: string): readonly Statement[] {
  // The parser takes an empty text for a mistake.
  if (sql.trim() === "") return [];
  try {
    const { stmts = [] } = parse(sql);
    return stmts.flatMap(({ stmt }) => (stmt ? [{ node: stmt, isAlone: stmts.length === 1 }] : []));
  } catch (thrown) {
    const details = detailsOf(thrown);
    if (!details) throw thrown;
    throw new PostgresError({
      code: "42601",
      message: details.message,
      location: byteOffset(sql, details.cursorPosition),
    });
  }
}

function detailsOf(
  thrown: unknown,
): { readonly message: string; readonly cursorPosition: number } | undefined {
  if (!(thrown instanceof Error) || !("sqlDetails" in thrown)) return undefined;
  const { sqlDetails } = thrown;
  if (typeof sqlDetails !== "object" || sqlDetails === null) return undefined;
  if (!("message" in sqlDetails) || !("cursorPosition" in sqlDetails)) return undefined;
  return { message: String(sqlDetails.message), cursorPosition: Number(sqlDetails.cursorPosition) };
}

/** The parser tells mistakes by characters, and nodes by bytes. */
function byteOffset(sql: string, characters: number): number {
  return new TextEncoder().encode([...sql].slice(0, characters).join("")).length;
}

/** From 1, as messages count. */
export function characterOf(sql: string, bytes: number): number {
  return [...new TextDecoder().decode(new TextEncoder().encode(sql).subarray(0, bytes))].length + 1;
}
