import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { comparable } from "./steady.ts";
import { ourSide, realSide } from "./two-sides.ts";

const hasDocker = spawnSync("docker", ["--version"]).stdout?.toString().startsWith("Docker version 28.2.");
if (!hasDocker) process.stdout.write("no docker client 28.2 here: ours is not compared with the real one\n");

const LINES = readFileSync(join(REPOSITORY, "tests/tools/docker/parity/lines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const UNCOMPARED = "run: ";

describe.skipIf(!hasDocker)("the real client and ours say the same", () => {
  it("there are enough commands", () => {
    expect(LINES.filter((line) => !line.startsWith(UNCOMPARED)).length).toBeGreaterThan(500);
  });

  // Both at a time: most of it is waiting for the real client.
  it.concurrent.each([
    ["in a pipe", false],
    ["on a terminal", true],
  ] as const)("%s", { timeout: 600_000 }, async (name, onTerminal) => {
    const [ours, real] = [await ourSide(), await realSide()];
    const differences: string[] = [];
    for (const text of LINES) {
      const isCompared = !text.startsWith(UNCOMPARED);
      const line = isCompared ? text : text.slice(UNCOMPARED.length);
      // At a time: each has an engine of its own, and the real client is a process.
      const answers = await Promise.all([real.run(line, onTerminal), ours.run(line, onTerminal)]);
      const [expected, found] = answers.map(comparable);
      if (isCompared && found !== expected)
        differences.push(`$ ${line}\n--- real\n${expected}--- ours\n${found}`);
    }
    ours.close();
    real.close();
    expect(differences.join("\n"), name).toBe("");
  });
});
