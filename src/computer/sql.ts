/** For hosts: what it takes to give a computer PostgreSQL's parser. */
export type { SqlParserHost } from "../tools/postgres/parser-host.ts";
