import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByte } from "../../src/base/line-ends.ts";

describe("countByte", () => {
  it("counts as a loop does, wherever the bytes lie", () => {
    const piece = fc.uint8Array({ maxLength: 40, max: 12 });
    fc.assert(
      fc.property(piece, fc.nat(5), fc.nat(12), (bytes, offset, byte) => {
        const view = bytes.subarray(Math.min(offset, bytes.length));
        expect(countByte(view, byte)).toBe(view.filter((each) => each === byte).length);
      }),
    );
  });

  it("counts every byte of its kind where all are", () => {
    for (const byte of [0, 10, 127, 128, 255]) {
      expect(countByte(new Uint8Array(5000).fill(byte), byte)).toBe(5000);
      expect(countByte(new Uint8Array(5000).fill(byte ^ 128), byte)).toBe(0);
    }
  });
});
