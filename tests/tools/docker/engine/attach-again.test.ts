import { expect, it } from "vitest";
import { Desk } from "../../../shell/interactive/desk.ts";

it("a container that was left is entered again: what ended its first run does not end the second", async () => {
  const desk = await Desk.open();
  const type = (text: string) => desk.terminal.input(text);
  const runs = () => desk.computer.kernel.processes.some(({ argv }) => argv[0] === "/bin/sh");
  for (const command of ["docker run -i --name bench alpine", "docker start -ai bench"]) {
    type(`${command}\r`);
    await desk.until(runs);
    let turns = 0;
    await desk.until(() => turns++ > 100);
    expect(desk.terminal.isAtPrompt).toBe(false);
    type("date >> /visits\r");
    type("exit\r");
    await desk.until(() => desk.terminal.isAtPrompt);
  }
  await desk.run("docker cp bench:/visits visits");
  expect((await desk.computer.run("wc -l < visits")).stdout).toBe("2\n");
});
