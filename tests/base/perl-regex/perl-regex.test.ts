import fc from "fast-check";
import { expect, test } from "vitest";
import { MatchOverrun } from "../../../src/base/match-overrun.ts";
import { compilePerlRegex, PerlFault, UnsupportedVerb } from "../../../src/base/perl-regex/index.ts";

/** What may be repeated: a round that matches nothing ends a loop of Perl, while JavaScript tries another way. */
const CONSUMING = fc.constantFrom("a", "[ab]", ".", "(?:a|bc)", "(?:ab|a)(?!c)", "(?=a)a", "(?:aa|a|b)");

/** Expressions that JavaScript and Perl read alike. */
const EXPRESSION = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\w", "\\b", "^", "$"),
    fc.tuple(tie("node"), tie("node")).map(([one, other]) => `${one}${other}`),
    fc.tuple(tie("node"), tie("node")).map(([one, other]) => `(?:${one}|${other})`),
    fc
      .tuple(CONSUMING, fc.constantFrom("*", "+", "?", "{1,2}", "*?", "+?"))
      .map(([node, times]) => `(?:${node})${times}`),
    fc
      .tuple(fc.constantFrom("(?=", "(?!", "(", "(?<="), tie("node"))
      .map(([open, node]) => `${open}${node})`),
  ),
})).node;

test("finds what JavaScript's expressions find, where both mean the same", () => {
  const property = fc.property(EXPRESSION, fc.stringMatching(/^[abc ]{0,8}$/), (source, text) => {
    let regex: ReturnType<typeof compilePerlRegex>;
    try {
      regex = compilePerlRegex(source, { ignoreCase: false });
    } catch (thrown) {
      // PCRE2 wants a fixed length behind.
      expect(thrown).toBeInstanceOf(PerlFault);
      return;
    }
    const native = new RegExp(source, "u").exec(text);
    const found = regex.find(text);
    expect(found && text.slice(found.start, found.end)).toBe(native?.[0]);
    expect(found?.start).toBe(native?.index);
  });
  fc.assert(property, { numRuns: 500, seed: 7 });
});

test("never throws anything but what it tells, and always ends", () => {
  const property = fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 20 }), (source, text) => {
    try {
      compilePerlRegex(source, { ignoreCase: true }).find(text);
    } catch (thrown) {
      const told = [PerlFault, UnsupportedVerb, MatchOverrun].some((kind) => thrown instanceof kind);
      if (!told) throw thrown;
    }
  });
  fc.assert(property, { numRuns: 2000, seed: 7 });
});

test("gives up where backtracking takes too long", () => {
  const regex = compilePerlRegex("^(a+)+\\1x$", { ignoreCase: false });
  expect(() => regex.find(`${"a".repeat(60)}b`)).toThrow(MatchOverrun);
});
