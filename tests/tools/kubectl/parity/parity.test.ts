import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { type Outcome, ourSide, realSide, type Side } from "./two-sides.ts";

/** `ROCKPOOL_RECORD=kubectl npx vitest run tests/tools/kubectl/parity` writes what the real client says. */
const isRecording = process.env.ROCKPOOL_RECORD === "kubectl";
const RECORDED = join(REPOSITORY, "tests/tools/kubectl/parity/recorded.txt");
const REAL_VERSION = "v1.32.";

const LINES = readFileSync(join(REPOSITORY, "tests/tools/kubectl/parity/lines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const UNCOMPARED = "run: ";
const PAUSE = 10_000;

/** Names by chance, moments and ages are those of two clusters; what an image is called inside and weighs is the catalogue's. */
function steady(text: string): string {
  const masked = text
    .replace(/\b([a-z]+-[0-9a-f]{8,10})-[bcdfghjklmnpqrstvwxz2456789]{5}\b/g, "$1-POD")
    .replace(/\b([a-z]+)-[bcdfghjklmnpqrstvwxz2456789]{5}\b/g, "$1-POD")
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "UID")
    .replace(/\b(docker|containerd):\/\/[0-9a-f]{64}\b/g, "$1://ID")
    .replace(/(?<=start worker process )\d+/g, "PID")
    .replace(/\bsha256:[0-9a-f]{64}\b/g, "sha256:ID")
    .replace(
      /in [\d.]+m?s \([\d.]+m?s including waiting\)\. Image size: \d+ bytes/g,
      "in TIME. Image size: SIZE",
    )
    .replace(/(resourceVersion"?: ")\d+/g, "$1NUMBER")
    .replace(/\b10\.96\.\d+\.\d+\b/g, "CLUSTER-IP")
    .replace(/\b10\.244\.\d+\.\d+\b/g, "POD-IP")
    .replace(/\d{4}[-/]\d\d[-/]\d\d \d\d:\d\d:\d\d/g, "TIME")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "TIME")
    .replace(/\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}/g, "TIME")
    .replace(/(?<=^|[ (])(\d+d)?(\d+h)?(\d+m)?(\d+s)?(?<=[dhms])(?=$|[ )])/gm, "AGE");
  const counted = masked.replace(/\d+ \(AGE ago\)/g, "N (AGE ago)");
  // How wide a column is depends on the ages in it.
  return inOrder(counted.replace(/ {2,}/g, "  ").replace(/ +$/gm, ""));
}

/** How often a rollout is looked at depends on the time, and events of one second come in any order. */
function inOrder(text: string): string {
  const lines = text.split("\n").filter((line) => !/^Waiting for .* to finish/.test(line));
  const isEvent = (line = "") => /^ {2}(Normal|Warning) /.test(line);
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (isEvent(lines[end])) end++;
    if (end > at) lines.splice(at, end - at, ...lines.slice(at, end).toSorted());
    at = Math.max(at, end);
  }
  return lines.join("\n");
}

function shown(line: string, { stdout, stderr, status }: Outcome): string {
  return `$ ${line}\n${steady(stdout)}--- stderr\n${steady(stderr)}--- status ${status}\n`;
}

async function play(side: Side): Promise<string[]> {
  const blocks: string[] = [];
  for (const line of LINES) {
    if (line === "pause") await side.pause(PAUSE);
    else if (line.startsWith(UNCOMPARED)) await side.run(line.slice(UNCOMPARED.length));
    else blocks.push(shown(line, await side.run(line)));
  }
  side.close();
  return blocks;
}

function recorded(): string[] {
  return existsSync(RECORDED) ? readFileSync(RECORDED, "utf8").split(/^(?=\$ (?:\w+=.* )?kubectl)/m) : [];
}

describe.skipIf(!isRecording)("the real kubectl drives the simulated cluster", () => {
  it("is recorded", { timeout: 600_000 }, async () => {
    const version = spawnSync("kubectl", ["version", "--client"]).stdout?.toString();
    expect(version).toContain(`Client Version: ${REAL_VERSION}`);
    writeFileSync(RECORDED, (await play(await realSide())).join(""));
  });
});

describe("our kubectl says what the real one says", () => {
  it("of the same cluster", { timeout: 120_000 }, async () => {
    const [ours, real] = [await play(await ourSide()), recorded()];
    expect(real.length).toBe(ours.length);
    const differences = ours.flatMap((block, at) =>
      block === real[at] ? [] : [`=== real\n${real[at]}=== ours\n${block}`],
    );
    expect(differences.join("\n")).toBe("");
  });
});
