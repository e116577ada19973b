import { describe, expect, it } from "vitest";
import { Desk } from "../interactive/desk.ts";

/** What the screen shows, without prompts' colours: the rows that hold something. */
function rows(desk: Desk): readonly string[] {
  return desk.text.split("\n").filter((row) => row.trim() !== "");
}

/** Types a line that runs `cat`, and waits until every one of them reads. */
async function typeCat(desk: Desk, line: string, count = 1): Promise<void> {
  const { kernel } = desk.computer;
  await desk.type(`${line}\r`);
  await desk.until(() => kernel.processes.filter(({ argv }) => argv[0] === "cat").length === count);
  await desk.settle();
}

describe("a terminal's shell", () => {
  it("gives up a loop at Ctrl-C and asks for the next command", async () => {
    const desk = await Desk.open();
    await desk.type("for i in 1 2; do while :; do :; done; done; echo never\r");
    await desk.press("\x03");
    await desk.run("echo status $?");
    expect(rows(desk)).toContain("status 130");
    expect(rows(desk)).not.toContain("never");
  });

  it("gives up a loop whose command died of Ctrl-C", async () => {
    const desk = await Desk.open();
    await typeCat(desk, "for i in 1 2 3; do cat; echo no; done");
    await desk.press("\x03");
    await desk.run("echo status $?");
    expect(rows(desk)).toContain("status 130");
    expect(rows(desk)).not.toContain("no");
  });

  it("runs a trap on INT instead", async () => {
    const desk = await Desk.open();
    await desk.run("trap 'echo trapped; break' INT");
    await desk.type("while :; do :; done\r");
    await desk.press("\x03");
    expect(rows(desk).some((row) => row.endsWith("trapped"))).toBe(true);
  });

  it("stops a job at Ctrl-Z, shows it, and takes it back", async () => {
    const desk = await Desk.open();
    await typeCat(desk, "cat");
    await desk.press("\x1a");
    await desk.run("echo status $?; jobs");
    expect(rows(desk)).toContain("[1]+  Stopped                 cat");
    expect(rows(desk)).toContain("status 148");
    await desk.type("fg\r");
    await desk.type("back\r");
    await desk.press("\x04");
    await desk.run("echo status $?; jobs");
    expect(rows(desk).filter((row) => row === "back")).toHaveLength(2);
    expect(rows(desk)).toContain("status 0");
  });

  it("tells the number of a background job, and its end", async () => {
    const desk = await Desk.open();
    await desk.run("true & wait");
    expect(rows(desk).some((row) => /^\[1\] \d+$/.test(row))).toBe(true);
    expect(rows(desk)).toContain("[1]+  Done                    true");
  });

  it("goes on with a stopped pipeline in the background", async () => {
    const desk = await Desk.open();
    await typeCat(desk, "cat | cat", 2);
    await desk.press("\x1a");
    await desk.run("kill %1; wait; jobs; echo over");
    expect(rows(desk)).toContain("over");
    expect(desk.computer.kernel.processes.some(({ argv }) => argv[0] === "cat")).toBe(false);
  });
});
