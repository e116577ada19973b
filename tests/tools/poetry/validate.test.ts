import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { expect, it } from "vitest";
import { findingsOfSecond } from "../../../src/tools/poetry/commands/check-second.ts";

interface Row {
  readonly text: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const recorded = new URL("recorded/validation-2.json", import.meta.url);
const rows: readonly Row[] = JSON.parse(readFileSync(recorded, "utf8"));

it.each(rows.map((row) => [row.text, row] as const))("poetry-core 2 says of %j", (text, row) => {
  const { errors, warnings } = findingsOfSecond(parse(text));
  expect({ errors, warnings }).toEqual({ errors: row.errors, warnings: row.warnings });
});
