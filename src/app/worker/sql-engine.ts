import createModule, { type ParserModule } from "libpg-query/wasm/libpg-query.js";
import wasmUrl from "libpg-query/wasm/libpg-query.wasm?url";
import type { SqlParserHost } from "../../computer/sql.ts";

type ParseSql = Awaited<ReturnType<SqlParserHost["load"]>>;

/** libpg-query as this site serves it. */
export async function loadSqlParser(): Promise<ParseSql> {
  const url = new URL(wasmUrl, import.meta.url).href;
  const module = await createModule({ locateFile: () => url });
  return (sql) => parse(module, sql);
}

/** What was wrong, in the form of the package's own error. */
class SqlMistake extends Error {
  constructor(
    message: string,
    readonly sqlDetails: { readonly message: string; readonly cursorPosition: number },
  ) {
    super(message);
  }
}

/** The fields of PgQueryParseResult and PgQueryError (pg_query.h), four bytes each. */
const ERROR = 8;
const CURSOR = 16;

function parse(module: ParserModule, sql: string): ReturnType<ParseSql> {
  const size = module.lengthBytesUTF8(sql) + 1;
  const text = module._malloc(size);
  module.stringToUTF8(sql, text, size);
  const result = module._wasm_parse_query_raw(text);
  try {
    const error = module.getValue(result + ERROR, "i32");
    if (error === 0) return JSON.parse(module.UTF8ToString(module.getValue(result, "i32")));
    const message = module.UTF8ToString(module.getValue(error, "i32"));
    const cursor = module.getValue(error + CURSOR, "i32");
    throw new SqlMistake(message, { message, cursorPosition: Math.max(0, cursor - 1) });
  } finally {
    module._free(text);
    module._wasm_free_parse_result(result);
  }
}
