import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/base/bytes.ts";

describe("decode and encode", () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80));
  const bytes = fc.array(byte, { maxLength: 100 }).map((all) => Uint8Array.from(all));

  it("bring every byte back", () => {
    fc.assert(
      fc.property(bytes, (before) => {
        expect(encode(decode(before))).toEqual(before);
      }),
    );
  });

  it("do what the platform does with text, short and long", () => {
    const text = fc.oneof(fc.string({ maxLength: 100 }), fc.string({ unit: "binary", maxLength: 100 }));
    fc.assert(
      fc.property(text, (before) => {
        const wellFormed = before.replace(/[\ud800-\udfff]/gu, "");
        const coded = new TextEncoder().encode(wellFormed);
        expect(encode(wellFormed)).toEqual(coded);
        expect(decode(coded)).toBe(wellFormed);
      }),
    );
  });

  it("keep a NUL and what lies beyond ASCII by one", () => {
    for (const text of ["\0", "\x7f", "\x80", "aaaa\0", "aaaé", "é".repeat(70), `${"a".repeat(64)}é`])
      expect(decode(encode(text))).toBe(text);
  });
});
