import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { type Ask, ourServer, withRealServer } from "./redis-replies.ts";

const HERE = join(REPOSITORY, "tests/tools/docker/services");
const RECORDED = join(HERE, "redis.recorded.txt");
/** `RECORD=1`: what a real server (7.0.15) says is written down. */
const isRecording = process.env.RECORD === "1";

const LINES = readFileSync(join(HERE, "redis-lines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

async function play(ask: Ask): Promise<string[]> {
  const said: string[] = [];
  for (const line of LINES)
    said.push(`> ${line}\n${inOrder(line, await ask(line)).replaceAll("\r\n", "\n")}`);
  return said;
}

/** Sets and hashes have no order: the items of those that tell one are sorted on both sides. */
function inOrder(line: string, reply: string): string {
  if (!/^(SINTER|SUNION|SDIFF|SMEMBERS|KEYS)\b/.test(line)) return reply;
  const [head, ...items] = reply.split(/(?=\$)/);
  return [head, ...items.sort()].join("");
}

it.runIf(isRecording)("the real server is recorded", { timeout: 120_000 }, async () => {
  writeFileSync(RECORDED, (await withRealServer(play)).join("\n"));
});

it("every reply is that of the real server", async () => {
  const real = readFileSync(RECORDED, "utf8").split(/\n(?=> )/);
  expect(real.length).toBeGreaterThan(400);
  expect((await play(ourServer())).map((one) => one.trimEnd())).toEqual(real.map((one) => one.trimEnd()));
});
