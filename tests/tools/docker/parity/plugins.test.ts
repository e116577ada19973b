import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { comparable } from "./steady.ts";
import { type Furniture, ourSide, realSide, type Side } from "./two-sides.ts";

const HERE = join(REPOSITORY, "tests/tools/docker/parity");
const PLUGINS = join(homedir(), ".docker/cli-plugins");

async function play(side: Side, lines: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const line of lines) said.push(`$ ${line}\n${comparable(await side.run(line, false))}`);
  side.close();
  return said;
}

const CLIENT = "/usr/local/bin/docker";

/** The client itself, and its plugins; `stem`: how the files of lines and of what was said begin. */
describe.each([
  ["template", CLIENT, {}],
  ["refusal", CLIENT, {}],
  ["buildx", join(PLUGINS, "docker-buildx"), {}],
  ["compose-file", join(PLUGINS, "docker-compose"), { folder: join(HERE, "files") }],
] as const)("%s lines", (stem, program, furniture: Furniture) => {
  const recorded = join(HERE, `${stem}.recorded.txt`);
  /** `RECORD=1`: what the real one says is written down. */
  const isRecording = existsSync(program) && process.env.RECORD === "1";
  const lines = readFileSync(join(HERE, `${stem}-lines.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

  it.runIf(isRecording)("are recorded", { timeout: 300_000 }, async () => {
    const real = await realSide({ ...furniture, ...(program !== CLIENT && { plugin: program }) });
    writeFileSync(recorded, (await play(real, lines)).join("\n"));
  });

  it("say what the real one was heard to say", { timeout: 120_000 }, async () => {
    expect(lines.length).toBeGreaterThan(20);
    const real = readFileSync(recorded, "utf8").split(/(?<=--- status \d+\n)\n/);
    expect(await play(await ourSide(furniture), lines)).toEqual(real);
  });
});
