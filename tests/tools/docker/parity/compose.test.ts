import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { comparableCompose } from "./compose-steady.ts";
import { ourSide, realSide, type Side } from "./two-sides.ts";

const HERE = join(REPOSITORY, "tests/tools/docker/parity");
const folder = join(HERE, "projects");
const plugin = join(homedir(), ".docker/cli-plugins/docker-compose");
const hasCompose = existsSync(plugin);
if (!hasCompose)
  process.stdout.write("no docker compose here: ours is compared with what it said elsewhere\n");
/** `RECORD=1`: what the real one says is written down. */
const isRecording = hasCompose && process.env.RECORD === "1";

const UNCOMPARED = "run: ";
/** What the next line prints shall be another; why, stands behind. */
const WANTED = "differs: ";

interface Line {
  readonly text: string;
  readonly isCompared: boolean;
  readonly shallDiffer: boolean;
}

function readLines(): Line[] {
  const lines: Line[] = [];
  let shallDiffer = false;
  for (const text of readFileSync(join(HERE, "compose-lines.txt"), "utf8").split("\n")) {
    if (text === "" || text.startsWith("#")) continue;
    if (text.startsWith(WANTED)) {
      shallDiffer = true;
      continue;
    }
    const isCompared = !text.startsWith(UNCOMPARED);
    lines.push({ text: isCompared ? text : text.slice(UNCOMPARED.length), isCompared, shallDiffer });
    shallDiffer = false;
  }
  return lines;
}

const LINES = readLines();
const COMPARED = LINES.filter((line) => line.isCompared);

/** What each compared line printed, in their order. */
async function play(side: Side, onTerminal: boolean, lines: readonly Line[] = LINES): Promise<string[]> {
  const said: string[] = [];
  for (const { text, isCompared } of lines) {
    const outcome = comparableCompose(await side.run(text, onTerminal));
    if (isCompared) said.push(`$ ${text}\n${outcome}`);
  }
  side.close();
  return said;
}

const playReal = async (onTerminal: boolean, lines?: readonly Line[]) =>
  play(await realSide({ folder, plugin }), onTerminal, lines);

/** All lines take the real one minutes: `LIVE=1` asks for them, otherwise it is asked the first. */
const ASKED = process.env.LIVE === "1" ? LINES : LINES.slice(0, 60);

const readRecording = (file: string) =>
  readFileSync(join(HERE, file), "utf8").split(/(?<=--- status \d+\n)\n/);

function differences(real: readonly string[], ours: readonly string[]): string {
  const found = COMPARED.flatMap(({ text, shallDiffer }, at) => {
    if (shallDiffer) return real[at] === ours[at] ? [`no longer differs: ${text}\n`] : [];
    return real[at] === ours[at] ? [] : [`--- real\n${real[at]}--- ours\n${ours[at]}`];
  });
  return found.join("\n");
}

describe.each([
  ["in a pipe", false, "compose-pipe.recorded.txt"],
  ["on a terminal", true, "compose-terminal.recorded.txt"],
] as const)("docker compose %s", (_, onTerminal, file) => {
  it("there are enough commands", () => {
    expect(COMPARED.length).toBeGreaterThan(600);
  });

  it.runIf(isRecording)("is recorded", { timeout: 900_000 }, async () => {
    const said = await playReal(onTerminal);
    writeFileSync(join(HERE, file), said.join("\n"));
  });

  it("says what the real one was heard to say", { timeout: 300_000 }, async () => {
    const ours = await play(await ourSide({ folder }), onTerminal);
    expect(differences(readRecording(file), ours)).toBe("");
  });

  it.runIf(hasCompose && !isRecording)("was recorded right", { timeout: 1_800_000 }, async () => {
    const said = await playReal(onTerminal, ASKED);
    expect(said).toEqual(readRecording(file).slice(0, said.length));
  });
});
