import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { SqlParserHost } from "../computer/sql.ts";

/** PostgreSQL's parser for Node: the npm package, read when a server first starts. */
export const nodeSqlParser: SqlParserHost = {
  load: async () => {
    const path = createRequire(import.meta.url).resolve("libpg-query");
    const { default: parser } = await import(pathToFileURL(path).href);
    await parser.loadModule();
    return (sql) => parser.parseSync(sql);
  },
};
