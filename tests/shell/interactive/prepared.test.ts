import { expect, it } from "vitest";
import { Desk } from "./desk.ts";

it("a prompt that is shown tells where a preparation has led the shell", async () => {
  const desk = await Desk.open();
  await desk.computer.prepare("mkdir -p work/today; cd work", "learner");
  await desk.until(() => desk.lastRow === "learner@rockpool:~/work$");
  desk.terminal.input("echo hi");
  await desk.settle();
  await desk.computer.prepare("cd today", "learner");
  await desk.until(() => desk.lastRow === "learner@rockpool:~/work/today$ echo hi");
  expect(desk.text.match(/learner@/g)).toHaveLength(1);
});

it("a preparation is not in the history, and means nothing of it", async () => {
  const desk = await Desk.open();
  await desk.computer.prepare(
    "cat > run.sh << 'END'\n#!/bin/sh\necho !!\nEND\nhistory -s 'cat notes'",
    "learner",
  );
  const { stdout } = await desk.computer.run("cat run.sh; history");
  expect(stdout).toBe("#!/bin/sh\necho !!\n    1  cat notes\n    2  cat run.sh; history\n");
});
