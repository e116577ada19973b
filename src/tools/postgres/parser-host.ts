import type { ParseResult } from "@pgsql/types";
import type { Kernel } from "../../process/kernel.ts";

/** PostgreSQL's own parser: the tree of a text. It throws an error with `sqlDetails` where the text has a mistake. */
export type ParseSql = (sql: string) => ParseResult;

/** What only the host can bring: that parser, compiled to WebAssembly; fetched when a server first starts. */
export interface SqlParserHost {
  readonly load: () => Promise<ParseSql>;
}

const hosts = new WeakMap<Kernel, SqlParserHost>();

/** Gives a computer its parser; without one PostgreSQL is not simulated. */
export function setSqlParser(kernel: Kernel, host: SqlParserHost): void {
  hosts.set(kernel, host);
}

export function sqlParserOf(kernel: Kernel): SqlParserHost | undefined {
  return hosts.get(kernel);
}
