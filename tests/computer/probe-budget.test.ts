import { expect, test } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

const HELPERS = new Map();

test("the budget of a check ends the check alone, whoever has used it up", async () => {
  const desk = await Desk.open();
  await desk.run("while :; do :; done &");
  const busy = desk.computer.kernel.processes.at(-1);
  if (!busy) throw new Error("nothing runs in the background");
  // As a server does, it works on while the check runs, on the check's account.
  busy.answersChecks = true;
  const { status } = await desk.computer.probe("sleep 100", { helpers: HELPERS, steps: 50_000 });
  expect(status).not.toBe(0);
  expect(busy.exit).toBeUndefined();
  await desk.run("jobs");
  expect(desk.text).toContain("Running");
  expect(desk.events.filter((event) => event.startsWith("exit"))).toEqual([]);
});

test("a check runs though its learner may start nothing more", async () => {
  const desk = await Desk.open();
  await desk.run("ulimit -u 1");
  const { stdout } = await desk.computer.probe("echo done", { helpers: HELPERS, steps: 2000 });
  expect(stdout).toBe("done\n");
});
