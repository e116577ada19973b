import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { type Outcome, ourSide, realSide } from "./two-sides.ts";

const hasDocker = spawnSync("docker", ["--version"]).stdout?.toString().startsWith("Docker version 28.2.");
if (!hasDocker) process.stdout.write("no docker client 28.2 here: ours is not compared with the real one\n");

const LINES = readFileSync(join(REPOSITORY, "tests/tools/docker/parity/lines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const UNCOMPARED = "run: ";

/** Moments and ages are those of two computers, one of which goes with the host's clock. */
function steady(text: string): string {
  const masked = text
    .replace(/\b[0-9a-f]{12}([0-9a-f]{52})?\b/g, "ID")
    // Nodes, services and tasks of a swarm: their ids, whole and short.
    .replace(/\b[0-9a-z]{25}\b/g, "LONGID")
    .replace(/^(?=[a-z]*\d)[0-9a-z]{12}\b/gm, "SHORTID")
    .replace(/("Pid": |^)\d{3,}(?=,| +nginx$)/gm, "$1NUMBER")
    // Rows of `docker top`: process, parent, when it began.
    .replace(/^(\w+ +)\d+( +)\d+( +0 +)\d\d:\d\d/gm, "$1NUMBER$2NUMBER$3TIME")
    .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(Z| [+-]\d{4} UTC)?/g, "TIME")
    // The real client goes through a map of Go's here, whose order is left to chance.
    .replace(/^ Runtimes: (.*)$/m, (_, names: string) => ` Runtimes: ${names.split(" ").sort().join(" ")}`)
    .replace(/(Less than a second|About a minute|\d+ (second|minute)s?)( ago)?/g, "AGE");
  // How wide a column is depends on the ages in it.
  return masked.includes("AGE") ? masked.replace(/ {2,}/g, "  ") : masked;
}

function comparable({ stdout, stderr, status }: Outcome): string {
  return `${steady(stdout)}--- stderr\n${steady(stderr)}--- status ${status}\n`;
}

describe.skipIf(!hasDocker)("the real client and ours say the same", () => {
  it("there are enough commands", () => {
    expect(LINES.filter((line) => !line.startsWith(UNCOMPARED)).length).toBeGreaterThan(150);
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
      const [found, expected] = [
        comparable(await ours.run(line, onTerminal)),
        comparable(await real.run(line, onTerminal)),
      ];
      if (isCompared && found !== expected)
        differences.push(`$ ${line}\n--- real\n${expected}--- ours\n${found}`);
    }
    ours.close();
    real.close();
    expect(differences.join("\n"), name).toBe("");
  });
});
