/** The module beneath `libpg-query`, as Emscripten made it: the package's own entry does not let its file be found. */
declare module "libpg-query/wasm/libpg-query.js" {
  /** Of the parser's results and errors: pointers and numbers, one after the other. */
  export interface ParserModule {
    _malloc(size: number): number;
    _free(place: number): void;
    _wasm_parse_query_raw(sql: number): number;
    _wasm_free_parse_result(result: number): void;
    lengthBytesUTF8(text: string): number;
    stringToUTF8(text: string, place: number, size: number): void;
    UTF8ToString(place: number): string;
    getValue(place: number, type: "i32"): number;
  }
  export default function create(options: { locateFile: (name: string) => string }): Promise<ParserModule>;
}
