import { expect, it } from "vitest";
import { wrapWords } from "../../src/base/wrap-words.ts";

it("breaks at blanks, counts cells, and leaves what is longer than a line", () => {
  expect(wrapWords("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapWords("one two three", 6)).toEqual(["one", "two", "three"]);
  expect(wrapWords("日本 語", 5)).toEqual(["日本", "語"]);
  expect(wrapWords("a-very-long-word b", 5)).toEqual(["a-very-long-word", "b"]);
  expect(wrapWords("", 5)).toEqual([""]);
});
