import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  quoteDouble,
  quoteForTrace,
  quoteIfNeeded,
  quoteSingle,
  quoteWithBackslashes,
} from "../../src/base/quoting.ts";

/** A text as bash writes it: `printf %q`, `${x@Q}`, `declare -p`, `set -x`, `set`; recorded by record-quoting.mjs. */
type Row = readonly [
  text: string,
  backslashes: string,
  single: string,
  double: string,
  trace: string,
  set: string,
];

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL("quoting.recorded.json", import.meta.url), "utf8"),
);

describe("quoting, as in bash", () => {
  it("has many texts", () => expect(rows.length).toBeGreaterThan(300));

  it.each([
    ["printf %q", 1, quoteWithBackslashes],
    ["${x@Q}", 2, quoteSingle],
    ["declare -p", 3, quoteDouble],
    ["set -x", 4, quoteForTrace],
    ["set", 5, quoteIfNeeded],
  ] as const)("%s", (_name, column, quote) => {
    expect(rows.map(([text]) => [text, quote(text)])).toEqual(rows.map((row) => [row[0], row[column]]));
  });
});
