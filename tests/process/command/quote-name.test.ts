import { describe, expect, it } from "vitest";
import { quoteName, quoteNameAlways, quoteText } from "../../../src/process/command/quote-name.ts";

// Recorded from wc, rm and head of coreutils 9.1 in C.UTF-8.
const NAMES = [
  ["a", "a", "'a'", "‘a’"],
  ["", "''", "''", "‘’"],
  ["a b", "'a b'", "'a b'", "‘a b’"],
  ["it's", '"it\'s"', '"it\'s"', "‘it's’"],
  ["a'b$", "'a'\\''b$'", "'a'\\''b$'", "‘a'b$’"],
  ["~", "'~'", "'~'", "‘~’"],
  ["a~", "a~", "'a~'", "‘a~’"],
  ["{", "'{'", "'{'", "‘{’"],
  ["{a}", "{a}", "'{a}'", "‘{a}’"],
  ["a:b", "'a:b'", "'a:b'", "‘a:b’"],
  ["é", "é", "'é'", "‘é’"],
  ["’", "’", "'’'", "‘\\’’"],
  ["a\\b", "'a\\b'", "'a\\b'", "‘a\\\\b’"],
  ["a\tb'c", "'a'$'\\t''b'\\''c'", "'a'$'\\t''b'\\''c'", "‘a\\tb'c’"],
  ["a\n\nb", "'a'$'\\n\\n''b'", "'a'$'\\n\\n''b'", "‘a\\n\\nb’"],
  ["\udcff'", "''$'\\377'\\'''", "''$'\\377'\\'''", "‘\\377'’"],
  ["\u0085", "''$'\\302\\205'", "''$'\\302\\205'", "‘\\302\\205’"],
  ["/q/a'{", "'/q/a'\\''{'", "'/q/a'\\''{'", "‘/q/a'{’"],
] as const;

describe("names in messages", () => {
  it.each(NAMES)("%j", (name, start, inside, text) => {
    expect(quoteName(name)).toBe(start);
    expect(quoteNameAlways(name)).toBe(inside);
    expect(quoteText(name)).toBe(text);
  });
});
