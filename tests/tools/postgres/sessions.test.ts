import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";

/** Recorded with a real psql and server of PostgreSQL 17: record-sessions.mjs. */
const sessions = readFileSync(new URL("recorded/sessions.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((section) => {
    const [head = "", says = ""] = section.split(/^--- says\n/m);
    const [name = "", ...lines] = head.split("\n");
    return { name, input: lines.join("\n"), says };
  });

let computer: NodeComputer;
const faults: unknown[] = [];

beforeAll(async () => {
  computer = await createComputer();
  computer.kernel.onFault = (thrown) => faults.push(thrown);
  await computer.run(
    "docker run -d --name db -e POSTGRES_PASSWORD=secret postgres >/dev/null 2>&1; until docker exec db pg_isready -q -h 127.0.0.1; do sleep 1; done",
  );
});

afterAll(() => {
  computer.kernel.scheduler.stop();
  expect(faults).toEqual([]);
});

test("looks at the recording", () => {
  expect(sessions.length).toBeGreaterThan(15);
});

test.each(sessions)("$name", async ({ input, says }) => {
  computer.fs.writeFileSync("/tmp/input.sql", input);
  const { stdout } = await computer.run(`psql() { docker exec -i db psql -X -U postgres "$@" 2>&1; }
psql -q -c 'drop database if exists lesson' >/dev/null; psql -q -c 'create database lesson'
psql -d lesson < /tmp/input.sql`);
  expect(stdout).toBe(says);
});
