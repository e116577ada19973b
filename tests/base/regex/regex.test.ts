import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MatchOverrun } from "../../../src/base/match-overrun.ts";
import { Automaton } from "../../../src/base/regex/automaton.ts";
import { compileRegex, type DialectName, type Regex, RegexFault } from "../../../src/base/regex/index.ts";
import { LiteralSearch } from "../../../src/base/regex/literal-search.ts";
import { toNative } from "../../../src/base/regex/native.ts";
import { parseRegex } from "../../../src/base/regex/parser.ts";

function recorded<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`${name}.recorded.json`, import.meta.url), "utf8"));
}

function compiled(pattern: string, dialect: DialectName = "egrep"): Regex {
  const regex = compileRegex(pattern, { dialect });
  if (regex instanceof RegexFault) throw new Error(regex.message);
  return regex;
}

/** All matches that are not empty, as `grep -o` finds them. */
function allMatches(
  find: (from: number) => { start: number; end: number } | undefined,
  text: string,
): string[] {
  const found: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const match = find(at);
    if (!match) break;
    if (match.end > match.start) found.push(text.slice(match.start, match.end));
    at = Math.max(match.end, at + (match.end > match.start ? 0 : match.start - at + 1));
  }
  return found;
}

describe("compileRegex", () => {
  const rows = recorded<readonly [string, readonly string[], string]>("grep");

  it("agrees with grep -E -o on random expressions", () => {
    expect(rows.length).toBeGreaterThan(300);
    const differing = rows.filter(([pattern, texts, printed]) => {
      const regex = compiled(pattern);
      const ours = texts.flatMap((text, i) =>
        allMatches((at) => regex.find(text, at), text).map((match) => `${i + 1}:${match}\n`),
      );
      return ours.join("") !== printed;
    });
    expect(differing).toEqual([]);
  });

  it("finds the same with the automaton as with the platform's RegExp", () => {
    let natives = 0;
    for (const [pattern, texts] of rows) {
      const parsed = parseRegex(pattern, { dialect: "egrep" });
      if (parsed instanceof RegexFault) throw new Error(parsed.message);
      const automaton = Automaton.of(parsed.node, false);
      if (automaton instanceof RegexFault) throw new Error(automaton.message);
      if (toNative(parsed.node, false)) natives++;
      const regex = compiled(pattern);
      for (const text of texts) expect(automaton.find(text, 0)).toEqual(regex.find(text));
    }
    expect(natives).toBeGreaterThan(50);
  });

  const [[lines], ...edges] = recorded<readonly string[]>("edges") as unknown as [
    [readonly string[]],
    ...(readonly [DialectName, string, string])[],
  ];

  it.each(edges)("reads as %s does: %s", (dialect, pattern, printed) => {
    const regex = compileRegex(pattern, { dialect });
    if (regex instanceof RegexFault) return expect(`${regex.message}`).toBe(printed.trim());
    let ours = "";
    for (const line of lines) {
      const match = regex.find(line);
      if (match)
        ours += `${line.slice(0, match.start)}<${line.slice(match.start, match.end)}>${line.slice(match.end)}\n`;
    }
    expect(ours).toBe(printed);
  });

  it("gives the groups that glibc gives", () => {
    const groups = (pattern: string, text: string) => compiled(pattern, "bash").match(text)?.groups;
    expect(groups("(a|ab)(c|bcd)(d*)", "abcd")).toEqual(["abcd", "a", "bcd", ""]);
    expect(groups("((a)|b)*", "ab")).toEqual(["ab", "b", "a"]);
    expect(groups("(a*|b)*", "baab")).toEqual(["baab", "b"]);
    expect(groups("(a*)*b", "b")).toEqual(["b", ""]);
    expect(groups("(.*)b(.*)", "abbbc")).toEqual(["abbbc", "abb", "c"]);
    expect(groups("(a)|(b)", "b")).toEqual(["b", undefined, "b"]);
  });

  it("matches bytes that are not UTF-8 only by themselves", () => {
    expect(compiled(".").test("\udcff")).toBe(false);
    expect(compiled("[^a]").test("\udcff")).toBe(false);
    expect(compiled("\udcff").test("a\udcffb")).toBe(true);
    expect(compiled("^.$").test("😀")).toBe(true);
    expect(compiled("a.*b").find("a\udcff a😀b")).toEqual({ start: 3, end: 7 });
  });

  it("ignores case where asked", () => {
    const find = (pattern: string, text: string) => {
      const regex = compileRegex(pattern, { dialect: "egrep", ignoreCase: true });
      return regex instanceof RegexFault ? regex : regex.find(text);
    };
    expect(find("é[a-c]x", "ÉBX")).toEqual({ start: 0, end: 3 });
    expect(find("[^a]", "A")).toBeUndefined();
    expect(find("(a)\\1", "aA")).toEqual({ start: 0, end: 2 });
    expect(find("[[:upper:]]", "a")).toEqual({ start: 0, end: 1 });
  });

  it("keeps to lines where the text has many", () => {
    const regex = compileRegex("^[^x]*b$|c.d", { dialect: "egrep", multiline: true, excludeNewline: true });
    if (regex instanceof RegexFault) throw new Error(regex.message);
    expect(allMatches((at) => regex.find("ab\nb\nc\nd\ncxd\nbx", at), "ab\nb\nc\nd\ncxd\nbx")).toEqual([
      "ab",
      "b",
      "cxd",
    ]);
  });

  it("is over in time for every expression without back-references", () => {
    const long = "a".repeat(200_000);
    for (const pattern of [
      "(a*)*b",
      "(a|aa)+$",
      "(a|b)*c|d",
      "(.*)(.*)(.*)(.*)[xy]",
      "(x+x+)+y|ab",
      "[[:alpha:]]*[[:digit:]]",
    ]) {
      compiled(pattern).match(long);
    }
    expect(compiled("(a?){50}a{50}").find("a".repeat(50))).toEqual({ start: 0, end: 50 });
  });

  it("gives up where back-references take too long", () => {
    expect(() => compiled("(a*)*(a*)*\\1\\2(a*)*\\3b").test(`${"a".repeat(200)}cb`)).toThrow(MatchOverrun);
  });

  it("finds plain text where it stands first, whatever its rarest character", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ae 0Q\nλ"), maxLength: 30 });
    const literal = fc.string({ unit: fc.constantFrom(..."ae 0Q\nλ"), maxLength: 3 });
    fc.assert(
      fc.property(literal, text, fc.nat(30), (plain, within, from) => {
        expect(new LiteralSearch(plain).indexIn(within, from)).toBe(within.indexOf(plain, from));
      }),
    );
  });

  it("never throws while it reads", () => {
    const dialects = fc.constantFrom<DialectName>(
      "grep",
      "egrep",
      "sed",
      "sed-extended",
      "bash",
      "awk",
      "expr",
    );
    const source = fc.string({ unit: fc.constantFrom(..."ab*+?{}()[]|^$.\\,1-:=é]"), maxLength: 12 });
    fc.assert(
      fc.property(source, dialects, source, (pattern, dialect, text) => {
        const regex = compileRegex(pattern, { dialect });
        if (!(regex instanceof RegexFault)) regex.match(text);
      }),
      { numRuns: 2000 },
    );
  });
});
