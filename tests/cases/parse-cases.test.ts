import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Expectation, formatCases, parseCases } from "./parse-cases.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("parseCases", () => {
  const text = [
    "# Words about the file.",
    "",
    "## counts",
    "# a comment of the script",
    "wc -l - absent",
    "",
    "echo done",
    "#< one",
    "#<| two",
    "#tree",
    "#> 1 -",
    "#>$| a\\e[0m\\xff",
    "#2>",
    "#2> wc: absent",
    "#? 3",
    "#/ -644 note",
    "#differs ours is kinder",
    "#> ours",
    "",
    "## second",
    "true",
    "",
  ].join("\n");

  it("reads every kind of line", () => {
    const [first, second] = parseCases(text, "x.cases.sh");
    expect(first?.title).toBe("counts");
    expect(first?.line).toBe(3);
    expect(first?.script).toBe("# a comment of the script\nwc -l - absent\n\necho done\n");
    expect(first?.stdin).toEqual(bytes("one\ntwo"));
    expect(first?.wantsTree).toBe(true);
    expect(first?.expected.stdout).toEqual(new Uint8Array([...bytes("1 -\na\x1b[0m"), 0xff]));
    expect(first?.expected.stderr).toEqual(bytes("\nwc: absent\n"));
    expect(first?.expected.status).toBe(3);
    expect(first?.expected.tree).toEqual(["-644 note"]);
    expect(first?.differs?.reason).toBe("ours is kinder");
    expect(first?.differs?.expected.stdout).toEqual(bytes("ours\n"));
    expect(second?.script).toBe("true\n");
  });

  it("writes back what it has read", () => {
    const cases = parseCases(text, "x.cases.sh");
    const found = cases.map(({ expected }) => expected);
    expect(formatCases(text, cases, found)).toBe(text);
  });

  it("refuses what it would misread", () => {
    expect(() => parseCases("## a\necho\n#> x\necho more\n", "f")).toThrow("f:4: script after");
    expect(() => parseCases("## a\n#> x\n", "f")).toThrow("f:1: a case without a script");
    expect(() => parseCases("## a\n:\n#differs\n#> x\n", "f")).toThrow("without a reason");
    expect(() => parseCases("## a\n:\n## a\n:\n", "f")).toThrow('a second case "a"');
  });

  it("keeps any bytes", () => {
    const streams = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: "binary", maxLength: 20 }).map(bytes),
      fc.constantFrom(" ", "\t", "a ", "$ x", "| x", "\\x41", "\n\n", "x\u00a0").map(bytes),
    );
    fc.assert(
      fc.property(streams, streams, fc.integer({ min: 0, max: 255 }), (stdout, stderr, status) => {
        const cases = parseCases("## t\n:\n", "f");
        const found: Expectation = { stdout, stderr, status, tree: [] };
        const again = parseCases(formatCases("## t\n:\n", cases, [found]), "f");
        expect(again[0]?.expected).toEqual(found);
      }),
    );
  });
});
