import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createParser, printNode } from "../../../src/shell/syntax/index.ts";
import { ALIASES } from "./inputs.mjs";

interface Row {
  readonly source: string;
  readonly aliased?: boolean;
  /** What `declare -f` of bash prints; nothing where bash refuses the function. */
  readonly printed: string;
}

const rows: Row[] = JSON.parse(readFileSync(new URL("functions.json", import.meta.url), "utf8"));

const aliases: Readonly<Record<string, string>> = ALIASES;
const alias = (name: string) => (Object.hasOwn(aliases, name) ? aliases[name] : undefined);

function declared({ source, aliased }: Row): string {
  const step = createParser(
    source,
    aliased ? { alias, extglob: () => true } : { extglob: () => true },
  ).next();
  if (step.kind !== "command") return "";
  const [command] = step.list.items[0]?.command.first.commands ?? [];
  return command?.kind === "function" ? `${printNode(command)}\n` : "no function";
}

describe("a function is printed as by declare -f", () => {
  test("the table is there", () => expect(rows.length).toBeGreaterThan(100));
  test.each(rows.map((row) => [row.source, row] as const))("%j", (_, row) =>
    expect(declared(row)).toBe(row.printed),
  );
});

describe("other nodes", () => {
  const print = (source: string): string => {
    const step = createParser(source).next();
    return step.kind === "command" ? printNode(step.list) : "";
  };
  test("a list stands on one line", () => expect(print("a;b  &&   c & d\n")).toBe("a; b && c & d"));
  test("a loop as jobs shows it", () =>
    expect(print("while :; do sleep 1; done")).toBe("while :; do\n    sleep 1;\ndone"));
  test("a here-document comes behind its line", () =>
    expect(print("cat <<E | b\nx\nE\n")).toBe("cat <<E |\nx\nE\n  b"));
});
