import { expect, test } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

const LOOP = "while true; do :; done";

test("what a lesson prepares waits for the line that runs", async () => {
  const desk = await Desk.open();
  desk.terminal.input(`${LOOP}\r`);
  await desk.until(() => desk.terminal.isRunning);
  let prepared = false;
  const preparing = desk.computer.prepare("cd /tmp; made=yes", "learner").then(() => {
    prepared = true;
  });
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  expect(prepared).toBe(false);
  desk.terminal.input("\x03");
  await desk.until(() => desk.terminal.isAtPrompt);
  await preparing;
  await desk.run("echo $made $PWD");
  expect(desk.text).toContain("yes /tmp");
});

test.each([
  LOOP,
  "sleep 1000",
  "sleep 1000; sleep 1000; echo later",
  `trap '' INT; ${LOOP}`,
  `trap '' INT; while true; do sleep 1000; done`,
  "trap 'echo again' INT; while true; do read answer; done",
  "cat",
  "less /etc/passwd",
])("a return to a mark ends what runs: %s", async (line) => {
  const desk = await Desk.open({ paced: true });
  await desk.run("cd /etc; kept=before");
  desk.computer.mark("here");
  await desk.run("cd /tmp; kept=after");
  desk.terminal.input(`${line}\r`);
  await desk.until(() => desk.terminal.isRunning);
  expect(await desk.computer.rollBack("here")).toBe(true);
  expect((await desk.computer.prepare("echo $kept", "learner")).stdout).toBe("before\n");
  await desk.until(() => desk.terminal.isAtPrompt);
  await desk.run("echo $kept $PWD; trap; echo end");
  expect(desk.text).toContain("\nbefore /etc\nend\n");
});
