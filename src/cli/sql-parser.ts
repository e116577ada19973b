import { createRequire } from "node:module";
import type { SqlParserHost } from "../computer/sql.ts";

/** PostgreSQL's parser for Node: the npm package, read when a server first starts. */
export const nodeSqlParser: SqlParserHost = {
  // Not by `import()`: the scripts of a build that come from V8's cache (built/load-chunk.ts) have none.
  load: async () => {
    const parser: typeof import("libpg-query") = createRequire(import.meta.url)("libpg-query");
    await parser.loadModule();
    return (sql) => parser.parseSync(sql);
  },
};
