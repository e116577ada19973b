import { fail } from "../postgres-error.ts";

const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]|true|false|null/y;

/** What is no JSON, told as jsonfuncs.c does: the token that is none, or that it ended too early. */
export function failJson(text: string, location: number | undefined): never {
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length && TOKEN.test(text)) at = TOKEN.lastIndex;
  const [token] = /^(?:[\w$]+|"[^"]*|.)/s.exec(text.slice(at)) ?? [];
  const end = at + (token?.length ?? 0);
  const shown = `JSON data, line 1: ${text.slice(0, end)}${end < text.length ? "..." : ""}`;
  const detail =
    token === undefined ? "The input string ended unexpectedly." : `Token "${token}" is invalid.`;
  fail("22P02", "invalid input syntax for type json", { location, detail, context: shown });
}
