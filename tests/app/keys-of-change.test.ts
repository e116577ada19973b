import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOfChange } from "../../src/app/terminal/keys-of-change.ts";

/** A line with nothing but its end to edit. */
function press(line: string, keys: string): string {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const key of keys) {
    if (key !== "\x7f") line += key;
    else
      line = [...segmenter.segment(line)]
        .slice(0, -1)
        .map(({ segment }) => segment)
        .join("");
  }
  return line;
}

describe("keysOfChange", () => {
  it("types what is added at the end", () => {
    expect(keysOfChange("ec", "echo")).toBe("ho");
    expect(keysOfChange("", "ls")).toBe("ls");
    expect(keysOfChange("ls", "ls")).toBe("");
  });

  it("goes back to where the keyboard changed a word", () => {
    expect(keysOfChange("git comit", "git commit")).toBe("\x7f\x7fmit");
    expect(keysOfChange("👩‍👩‍👧x", "👩‍👩‍👧")).toBe("\x7f");
    expect(keysOfChange("a👩‍👩‍👧", "a")).toBe("\x7f");
  });

  it("always arrives at the new text", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."abc de", "é", "漢", "🐚"), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => press(before, keysOfChange(before, after)) === after),
    );
  });
});
