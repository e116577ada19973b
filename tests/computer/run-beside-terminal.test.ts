import { expect, it } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

it("leaves the terminal its streams when a script runs in its shell", async () => {
  const desk = await Desk.open();
  await desk.run("PS1='$ '; clear; x=typed");
  const run = await desk.computer.run('echo "$x"; echo wrong >&2; read -r line; cd /tmp', { stdin: "" });
  expect([run.stdout, run.stderr, run.status]).toEqual(["typed\n", "wrong\n", 0]);
  await desk.run("pwd; ls nosuch; read -p '? ' y <<< z; echo $y");
  expect(desk.text).toBe(
    "$ pwd; ls nosuch; read -p '? ' y <<< z; echo $y\n/tmp\nls: cannot access 'nosuch': No such file or directory\nz\n$",
  );
});

it("gives the terminal back what a script redirected for good", async () => {
  const desk = await Desk.open();
  await desk.run("PS1='$ '; clear");
  await desk.computer.run("exec > /tmp/kept; echo into");
  await desk.run("cat /tmp/kept");
  expect(desk.text).toBe("$ cat /tmp/kept\ninto\n$");
});
