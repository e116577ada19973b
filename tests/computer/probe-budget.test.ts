import { expect, test } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

/** What a check that needs little says, with a small budget. */
async function check(desk: Desk): Promise<string> {
  return (await desk.computer.probe("echo $$ done", { helpers: new Map(), steps: 2000 })).stdout;
}

test("what goes on beside a check is not ended for the check's budget", async () => {
  const desk = await Desk.open();
  const first = await check(desk);
  expect(first).toMatch(/^\d+ done\n$/);
  await desk.run("while :; do echo x; done | cat > /dev/null &");
  for (let turn = 0; turn < 10; turn++) expect(await check(desk)).toBe(first);
  // Ends of children and pipes wake others without a turn of the host between: the checks begin in the middle of that.
  const checks: Promise<string>[] = [];
  const stop = desk.computer.onCommand(() => {
    if (checks.length < 20) checks.push(check(desk));
  });
  await desk.run(":(){ :|:& };:");
  await desk.until(() => checks.length === 20);
  stop();
  expect(await Promise.all(checks)).toEqual(Array(20).fill(first));
  await desk.run("clear; jobs %1");
  expect(desk.text).toContain("Running");
});

test("a check runs though its learner may start nothing more", async () => {
  const desk = await Desk.open();
  await desk.run("ulimit -u 1");
  expect(await check(desk)).toMatch(/ done\n$/);
});
