import { describe, expect, it } from "vitest";
import { blobsToLarge, largeToBlobs } from "../../src/app/worker/large-values.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
const text = "ñ\ud800x".repeat(100_000);

describe("values that a browser would not store as a whole", () => {
  it("come back as they were", async () => {
    const value = {
      files: new Map<unknown, unknown>([["a", { content: bytes, small: new Uint8Array([1, 2]) }]]),
      marks: [new Set([text]), text, "\ufeffplain ñ".repeat(50_000), null, undefined, 12, true, "short"],
    };
    const stored = structuredClone(largeToBlobs(value));
    expect(await blobsToLarge(stored)).toEqual(value);
  });

  it("have no large parts left", () => {
    const stored = largeToBlobs([bytes, text, { bytes }]) as [Blob, Blob, { bytes: Blob }];
    expect(stored[0]).toBeInstanceOf(Blob);
    expect(stored[1]).toBeInstanceOf(Blob);
    expect(stored[2].bytes).toBe(stored[0]);
  });
});
