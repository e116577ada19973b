import { describe, expect, it } from "vitest";
import { encode } from "../../src/base/bytes.ts";
import { applyMode, formatMode, parseMode } from "../../src/base/file-mode.ts";
import { formatHumanSize } from "../../src/base/format-size.ts";
import { endOfLines, startOfLastLines } from "../../src/base/line-ends.ts";
import { compareVersions } from "../../src/base/version-order.ts";

// Expectations from ls, chmod and sort of coreutils 9.1.
describe("modes", () => {
  it.each([
    [0o100644, "-rw-r--r--"],
    [0o041777, "drwxrwxrwt"],
    [0o104755, "-rwsr-xr-x"],
    [0o102644, "-rw-r-Sr--"],
    [0o120777, "lrwxrwxrwx"],
    [0o020666, "crw-rw-rw-"],
  ])("%o is %s", (mode, text) => expect(formatMode(mode)).toBe(text));

  const apply = (text: string, mode: number, directory = false, umask = 0o022) => {
    const changes = parseMode(text);
    return changes && applyMode(changes, mode, { directory, umask }).toString(8);
  };
  it.each([
    ["755", 0o644, "755"],
    ["u+x", 0o644, "744"],
    ["+w", 0o444, "644"],
    ["a+w", 0o444, "666"],
    ["go=", 0o777, "700"],
    ["u=rw,g=u", 0o777, "667"],
    ["a+X", 0o644, "644"],
    ["a+X", 0o744, "755"],
    ["o=g", 0o750, "755"],
    ["u+s", 0o755, "4755"],
    ["+t", 0o755, "1755"],
    ["zz", 0o644, undefined],
    ["8", 0o644, undefined],
    ["u+", 0o644, "644"],
  ])("%s of %o is %s", (text, mode, result) => expect(apply(text, mode)).toBe(result));
  it("leaves set-id bits of a directory alone, unless five digits are given", () => {
    expect(apply("755", 0o2777, true)).toBe("2755");
    expect(apply("00755", 0o2777, true)).toBe("755");
  });
});

describe("sizes", () => {
  it.each([
    [0, "0"],
    [1023, "1023"],
    [1024, "1.0K"],
    [1025, "1.1K"],
    [10_239, "10K"],
    [1_048_575, "1.0M"],
    [123_456_789, "118M"],
  ])("%d is %s", (size, text) => expect(formatHumanSize(size)).toBe(text));
  it("counts in thousands too", () => {
    expect([formatHumanSize(999, 1000), formatHumanSize(1001, 1000), formatHumanSize(999_501, 1000)]).toEqual(
      ["999", "1.1k", "1.0M"],
    );
  });
});

describe("versions", () => {
  it("sort as people count", () => {
    const names = [
      "a10",
      "a9",
      "a1.10",
      "a1.9",
      ".b",
      "..",
      ".",
      "z~",
      "z",
      "a-1.tar.gz",
      "a-1.1.tar.gz",
      "a01",
      "a1",
    ];
    expect([...names].sort(compareVersions)).toEqual([
      ".",
      "..",
      ".b",
      "a01",
      "a1",
      "a1.9",
      "a1.10",
      "a9",
      "a10",
      "a-1.tar.gz",
      "a-1.1.tar.gz",
      "z~",
      "z",
    ]);
  });
});

describe("lines as bytes", () => {
  const bytes = encode("a\nbb\n\nc");
  it("finds where the first end", () => {
    expect([0, 1, 2, 3, 4].map((count) => endOfLines(bytes, count, 10))).toEqual([0, 2, 5, 6, -1]);
  });
  it("finds where the last begin", () => {
    expect([0, 1, 2, 3, 4, 5].map((count) => startOfLastLines(bytes, count, 10))).toEqual([
      7, 6, 5, 2, 0, -1,
    ]);
  });
});
