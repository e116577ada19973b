import { describe, expect, it } from "vitest";
import { exportSession } from "../../src/app/worker/export-session.ts";

describe("exportSession", () => {
  it("makes a file of whatever is there", () => {
    const stored = {
      files: new Map<string, unknown>([["note", new Uint8Array([104, 105])]]),
      names: new Set(["a"]),
      large: 12n,
    };
    expect(JSON.parse(exportSession(stored))).toEqual({
      files: { map: [["note", { base64: "aGk=" }]] },
      names: { set: ["a"] },
      large: "12",
    });
    expect(exportSession(undefined)).toBe("null");
  });

  it("keeps all bytes of a large file", () => {
    const bytes = new Uint8Array(100_000).map((_, at) => at % 256);
    const { base64 } = JSON.parse(exportSession(bytes));
    expect(new Uint8Array(Buffer.from(base64, "base64"))).toEqual(bytes);
  });
});
