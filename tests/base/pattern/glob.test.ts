import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGlob, escapeGlob, isGlob } from "../../../src/base/pattern/index.ts";

/** Pattern, text, status of `[[ text == pattern ]]`, then `${t#p} ${t##p} ${t%p} ${t%%p} ${t//p/<&>}`. */
type Row = readonly [string, string, string, string, string, string, string, string];

const rows: readonly Row[] = JSON.parse(readFileSync(new URL("glob.recorded.json", import.meta.url), "utf8"));

function replaceAll(pattern: string, text: string): string {
  const compiled = compileGlob(pattern, { extglob: true });
  let done = "";
  let at = 0;
  for (;;) {
    const match = compiled.search(text, at);
    if (!match || (match.start === text.length && text !== "")) break;
    done += `${text.slice(at, match.start)}<${text.slice(match.start, match.end)}>`;
    at = match.end;
    if (match.end === match.start) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (at < text.length) done += character;
      at += character.length;
    }
    if (at >= text.length) break;
  }
  return done + text.slice(at);
}

function ours(pattern: string, text: string): string[] {
  const compiled = compileGlob(pattern, { extglob: true });
  const cutStart = (end: number) => (end < 0 ? text : text.slice(end));
  const cutEnd = (start: number) => (start < 0 ? text : text.slice(0, start));
  return [
    compiled.matches(text) ? "0" : "1",
    cutStart(compiled.prefixEnd(text, false)),
    cutStart(compiled.prefixEnd(text, true)),
    cutEnd(compiled.suffixStart(text, false)),
    cutEnd(compiled.suffixStart(text, true)),
    replaceAll(pattern, text),
  ];
}

describe("compileGlob", () => {
  it("agrees with bash on random patterns", () => {
    expect(rows.length).toBeGreaterThan(1000);
    const differing = rows.filter(
      ([pattern, text, ...answers]) => ours(pattern, text).join("\0") !== answers.join("\0"),
    );
    expect(differing).toEqual([]);
  });

  it("matches what is escaped, and nothing else", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const compiled = compileGlob(escapeGlob(text), { extglob: true });
        return compiled.matches(text) && compiled.matches(other) === (text === other);
      }),
    );
  });

  it("never takes long", () => {
    const text = `${"a".repeat(20_000)}b`;
    for (const pattern of ["*a*a*a*a*a*a*c", "*(*(a))c", "+(a|aa|aaa)c", "*(a|*a)*(a|*a)c"]) {
      expect(compileGlob(pattern, { extglob: true }).matches(text)).toBe(false);
      expect(compileGlob(pattern, { extglob: true }).search(text, 0)).toBeUndefined();
    }
    expect(compileGlob("!(*c*)", { extglob: true }).matches(text)).toBe(true);
  });

  it("ignores case where asked", () => {
    expect(compileGlob("a[b-d]É*", { nocase: true }).matches("ACéx")).toBe(true);
    expect(compileGlob("@(ab|cd)", { nocase: true, extglob: true }).matches("CD")).toBe(true);
  });

  it("leaves names with a leading period to patterns that have one", () => {
    const matches = (pattern: string) => compileGlob(pattern, { period: true, extglob: true }).matches(".x");
    expect(["*", "?x", "[.]x", "!(y)", "*(.)x", "+(?)", ".*", "@(.x|y)"].map(matches)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
  });
});

describe("isGlob", () => {
  it("looks for unquoted pattern characters", () => {
    expect(
      ["a*", "a?", "[a]", "[a", "a]", "\\*", "+(a)", "a\\[b]", "x"].map((text) => isGlob(text, true)),
    ).toEqual([true, true, true, false, false, false, true, false, false]);
    expect(isGlob("+(a)", false)).toBe(false);
  });
});
