import type { SqlParserHost } from "../../computer/sql.ts";

/** PostgreSQL's parser for the page: nothing of it is fetched before a server starts. */
export const browserSqlParser: SqlParserHost = {
  load: async () => {
    const parser = await import("libpg-query");
    await parser.loadModule();
    return (sql) => parser.parseSync(sql);
  },
};
