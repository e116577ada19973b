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
