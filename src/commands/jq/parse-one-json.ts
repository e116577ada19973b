import type { Json } from "./json.ts";
import { JsonFault, JsonParser } from "./parse-json.ts";

/** The one value of a text. */
export function parseOneJson(text: string): Json | undefined | JsonFault {
  const parser = new JsonParser();
  parser.feed(text);
  let found: Json | undefined;
  for (;;) {
    const value = parser.next();
    if (value instanceof JsonFault) return value;
    if (value === undefined) break;
    if (found !== undefined) return new JsonFault("Unexpected extra JSON values");
    found = value;
  }
  const last = parser.finish();
  if (last instanceof JsonFault || last === undefined) return last ?? found;
  return found === undefined ? last : new JsonFault("Unexpected extra JSON values");
}
