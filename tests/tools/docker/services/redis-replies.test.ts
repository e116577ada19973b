import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";
import { REPOSITORY } from "../../../cases/case-files.ts";
import { type Ask, ourServer, withRealServer, withRealShell } from "./redis-replies.ts";

const HERE = join(REPOSITORY, "tests/tools/docker/services");
/** `RECORD=1`: what the real server and client (7.0.15) say is written down. */
const isRecording = process.env.RECORD === "1";

function linesOf(name: string): readonly string[] {
  const lines = readFileSync(join(HERE, `${name}-lines.txt`), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

async function play(name: string, ask: Ask): Promise<string[]> {
  const said: string[] = [];
  for (const line of linesOf(name))
    said.push(`> ${line}\n${inOrder(line, await ask(line)).replaceAll("\r\n", "\n")}`.trimEnd());
  return said;
}

/** Sets have no order: the items of those that tell one are sorted on both sides. */
function inOrder(line: string, reply: string): string {
  if (!/^(SINTER|SUNION|SDIFF|SMEMBERS|KEYS)\b/.test(line)) return reply;
  const [head, ...items] = reply.split(/(?=\$)/);
  return [head, ...items.sort()].join("");
}

function record(name: string, said: readonly string[]): void {
  writeFileSync(join(HERE, `${name}.recorded.txt`), `${said.join("\n")}\n`);
}

function recorded(name: string): readonly string[] {
  const said = readFileSync(join(HERE, `${name}.recorded.txt`), "utf8")
    .trimEnd()
    .split(/\n(?=> )/);
  expect(said.length).toBe(linesOf(name).length);
  return said.map((one) => one.trimEnd());
}

it.runIf(isRecording)("the real ones are recorded", { timeout: 120_000 }, async () => {
  record("redis", await withRealServer((ask) => play("redis", ask)));
  record("redis-cli", await withRealShell((ask) => play("redis-cli", ask)));
});

it("every reply is that of the real server", async () => {
  expect(await play("redis", ourServer())).toEqual(recorded("redis"));
});

it("redis-cli and redis-server say what the real ones say", { timeout: 60_000 }, async () => {
  const computer = await createComputer();
  await computer.run("docker run -d --name cache -e REDIS_VERSION=7.0.15 redis:7 >/dev/null; sleep 1");
  const said = await play("redis-cli", async (line) => {
    const quoted = `exec 2>&1; ${line}`.replaceAll("'", `'\\''`);
    return (await computer.run(`docker exec -i cache bash -c '${quoted}' < /dev/null`)).stdout;
  });
  computer.kernel.scheduler.stop();
  expect(said).toEqual(recorded("redis-cli"));
});
