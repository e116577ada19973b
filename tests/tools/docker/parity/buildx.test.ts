import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { comparable } from "./steady.ts";
import { ourSide, realSide, type Side } from "./two-sides.ts";

const HERE = join(REPOSITORY, "tests/tools/docker/parity");
const RECORDED = join(HERE, "buildx.recorded.txt");
const plugin = join(homedir(), ".docker/cli-plugins/docker-buildx");
/** `RECORD=1`: what the real one says is written down. */
const isRecording = existsSync(plugin) && process.env.RECORD === "1";

const LINES = readFileSync(join(HERE, "buildx-lines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

async function play(side: Side): Promise<string[]> {
  const said: string[] = [];
  for (const line of LINES) said.push(`$ ${line}\n${comparable(await side.run(line, false))}`);
  side.close();
  return said;
}

it.runIf(isRecording)("the real buildx is recorded", { timeout: 300_000 }, async () => {
  writeFileSync(RECORDED, (await play(await realSide({ plugin }))).join("\n"));
});

it("our buildx says what the real one was heard to say", { timeout: 120_000 }, async () => {
  expect(LINES.length).toBeGreaterThan(20);
  const real = readFileSync(RECORDED, "utf8").split(/(?<=--- status \d+\n)\n/);
  expect(await play(await ourSide())).toEqual(real);
});
