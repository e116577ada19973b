import type { SqlParserHost } from "../../computer/sql.ts";

/** PostgreSQL's parser for the page: nothing of it is fetched before a server starts. */
export const browserSqlParser: SqlParserHost = {
  load: async () => {
    const { loadSqlParser } = await import("./sql-engine.ts");
    return loadSqlParser();
  },
};
