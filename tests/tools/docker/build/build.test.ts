import { describe, expect, it } from "vitest";
import { encode } from "../../../../src/base/bytes.ts";
import { nodePorts } from "../../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../../src/computer/index.ts";
import { ignoreMatcher } from "../../../../src/tools/docker/client/build/ignore.ts";
import { readSteps } from "../../../../src/tools/docker/client/build/steps.ts";
import { detachReader, parseDetachKeys } from "../../../../src/tools/docker/client/engine/detach-keys.ts";
import { alignTabs } from "../../../../src/tools/docker/client/format/table.ts";
import { binarySize, humanDuration, humanSize } from "../../../../src/tools/docker/client/format/units.ts";
import { defineReplay } from "../../replay.ts";

// BuildKit's display was read by hand beside docs.docker.com/build; no recording of it was at hand.
defineReplay("docker build and cp on the engine", {
  path: "tests/tools/docker/build/recorded/session.txt",
  normalize: (text) =>
    text
      .replace(/\b[0-9a-f]{64}\b/g, "ID")
      .replace(/\d+\.\d{1,3}s/g, "TIME")
      .replace(/^(#\d+ )?\d+\.\d{3} /gm, "$1TIME "),
  computer: async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    await computer.run("docker pull -q busybox");
    return computer;
  },
});

describe(".dockerignore", () => {
  const text = "# note\n*.log\n/node_modules\nbuild/**/*.o\n!keep.log\nte?t\n[a-c]x\n";
  it.each([
    ["a.log", true],
    ["sub/a.log", false],
    ["keep.log", false],
    ["node_modules/x/y", true],
    ["build/a/b/c.o", true],
    ["build/c.o", true],
    ["build/c.c", false],
    ["test", true],
    ["bx", true],
    ["dx", false],
  ])("%s", (path, isIgnored) => expect(ignoreMatcher(text)(path)).toBe(isIgnored));
});

it("steps are numbered within their stage, and to begin with a stage or with nothing is none", () => {
  const labels = readSteps(
    "FROM a AS one\nRUN x \\\n  y\nENV A=1\nFROM one\n# note\nCOPY . .\nFROM scratch\n",
  ).map(({ label, text, first, last }) => [label, text, first, last]);
  expect(labels).toEqual([
    ["[one 1/2]", "FROM a AS one", 1, 1],
    ["[one 2/2]", "RUN x y", 2, 3],
    [undefined, "ENV A=1", 4, 4],
    [undefined, "FROM one", 5, 5],
    ["[stage-1 1/1]", "COPY . .", 7, 7],
    [undefined, "FROM scratch", 8, 8],
  ]);
});

describe("the keys that detach", () => {
  it("are held back until they are whole", () => {
    const read = detachReader(parseDetachKeys(""));
    expect(read(encode("a\x10"))).toEqual({ pass: encode("a"), isDetached: false });
    expect(read(encode("b\x10"))).toEqual({ pass: encode("\x10b"), isDetached: false });
    expect(read(encode("\x11"))).toEqual({ pass: new Uint8Array(0), isDetached: true });
  });
  it("may be others", () => expect([...parseDetachKeys("ctrl-x,q")]).toEqual([24, 113]));
});

describe("what people read", () => {
  it.each([
    [999, "999B"],
    [1000, "1kB"],
    [186_600_123, "187MB"],
    [999_999, "1e+03kB"],
  ])("%d bytes", (bytes, text) => expect(humanSize(bytes)).toBe(text));
  it("memory is binary", () => expect(binarySize(8_217_000_000)).toBe("7.653GiB"));
  it.each([
    [900, "Less than a second"],
    [1500, "1 second"],
    [60_000, "About a minute"],
    [3_600_000, "About an hour"],
    [47 * 3_600_000, "47 hours"],
    [13 * 86_400_000, "13 days"],
    [59 * 86_400_000, "8 weeks"],
    [700 * 86_400_000, "23 months"],
    [731 * 86_400_000, "2 years"],
  ])("%d ms", (time, text) => expect(humanDuration(time)).toBe(text));
  it("columns are as wide as their longest cell and three blanks, at least ten", () =>
    expect(alignTabs("A\tB\nlonger than ten\tx\n")).toBe("A                 B\nlonger than ten   x\n"));
});
