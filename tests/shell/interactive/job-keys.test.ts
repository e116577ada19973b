import { describe, expect, test } from "vitest";
import { Desk } from "./desk.ts";

async function open(paced = false): Promise<Desk> {
  const desk = await Desk.open({ paced });
  await desk.run("PS1='$ '");
  return desk;
}

function last(desk: Desk, count: number): readonly string[] {
  return desk.screen.rows.slice(-count - 1, -1);
}

async function stop(desk: Desk, line: string): Promise<void> {
  await desk.type(`${line}\r`);
  await desk.press("\x1a");
}

describe("jobs at a prompt of bash 5.2", () => {
  test("the job that was stopped last is the current one", async () => {
    const desk = await open();
    for (const line of ["cat", "cat -", "cat - -"]) await stop(desk, line);
    await desk.run("jobs");
    expect(last(desk, 3)).toEqual([
      "[1]   Stopped                 cat",
      "[2]-  Stopped                 cat -",
      "[3]+  Stopped                 cat - -",
    ]);
    await desk.type("fg %-\r");
    await desk.press("\x1a");
    await desk.run("jobs");
    expect(last(desk, 3)).toEqual([
      "[1]   Stopped                 cat",
      "[2]+  Stopped                 cat -",
      "[3]-  Stopped                 cat - -",
    ]);
  });

  test("Ctrl-Z in a loop leaves the loop, in a list it goes on with the next command", async () => {
    const desk = await open();
    await stop(desk, "for i in 1 2; do cat; echo $i; done");
    expect(last(desk, 1)).toEqual(["[1]+  Stopped                 cat"]);
    await stop(desk, "cat -; echo next");
    expect(last(desk, 2)).toEqual(["[2]+  Stopped                 cat -", "next"]);
  });

  test("exit asks unless exit or jobs has told of them just before", async () => {
    const desk = await open();
    // The desk knows of the outer shell's prompts alone.
    const enter = (line: string) => desk.type(`${line}\r`);
    await enter("bash --norc");
    await enter("PS1='inner '");
    await enter("cat");
    await desk.type("\x1a");
    await enter("exit");
    expect(last(desk, 2)).toEqual(["exit", "There are stopped jobs."]);
    await enter("true");
    await enter("exit");
    expect(last(desk, 2)).toEqual(["exit", "There are stopped jobs."]);
    await enter("jobs");
    await enter("exit");
    expect(desk.lastRow).toBe("$");
  });

  test("a job that stops itself waits to be continued", async () => {
    const desk = await open();
    await desk.run("(kill -STOP $BASHPID; echo back) & sleep 0.1");
    await desk.run("jobs");
    expect(last(desk, 1)).toEqual(["[1]+  Stopped                 ( kill -STOP $BASHPID; echo back )"]);
    await desk.run("kill -CONT %1; wait");
    expect(desk.text).toContain("\nback\n");
  });
});

describe("read from the terminal, as in bash 5.2", () => {
  test("read -n takes keys at once, and leaves the terminal as it was", async () => {
    const desk = await open();
    await desk.type("read -n 2 k\r");
    await desk.press("ab");
    await desk.run('echo "[$k]"');
    expect(last(desk, 1)).toEqual(["[ab]"]);
    await desk.type("read -d : k\r");
    await desk.press("xy:");
    await desk.run('echo "[$k]"; stty -a | grep -o -- "-*icanon"');
    expect(last(desk, 2)).toEqual(["[xy]", "icanon"]);
  });

  test("Ctrl-C gives read up with the line it stands in; the variable stays", async () => {
    const desk = await open();
    await desk.run("x=before");
    await desk.type("read x; echo no\r");
    await desk.press("ab\x03");
    await desk.run('echo "$? $x"');
    expect(last(desk, 3)).toEqual(["ab^C", '$ echo "$? $x"', "130 before"]);
  });

  test("read -t gives up with 142 and says nothing", async () => {
    const desk = await open(true);
    await desk.run("read -t 0.1 x");
    await desk.run("echo $?");
    expect(last(desk, 2)).toEqual(["$ echo $?", "142"]);
  });

  test("a trap on INT runs where a line is typed and while read waits", async () => {
    const desk = await open();
    await desk.run("trap 'echo trapped' INT");
    await desk.press("hal\x03");
    expect(last(desk, 2)).toEqual(["trapped", ""]);
    await desk.type("read x; echo $x\r");
    await desk.type("\x03");
    await desk.press("after\r");
    expect(last(desk, 3)).toEqual(["^Ctrapped", "after", "after"]);
  });
});

test("a job that began in the background is interrupted once it is in front", async () => {
  const desk = await Desk.open({ paced: true });
  await desk.run("sleep 100 &");
  desk.terminal.input("fg\r");
  await desk.until(() => desk.text.endsWith("fg\nsleep 100"));
  desk.terminal.input("\x03");
  await desk.until(() => desk.terminal.isAtPrompt);
  await desk.run("echo status $?");
  expect(desk.text).toContain("\nstatus 130\n");
});
