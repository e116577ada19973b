import { describe, expect, test } from "vitest";
import { Desk } from "./desk.ts";

async function open(): Promise<Desk> {
  const desk = await Desk.open();
  await desk.run("PS1='$ '");
  return desk;
}

function rows(desk: Desk): string[] {
  return desk.screen.rows;
}

describe("a session", () => {
  test("shows the prompt of a learner, runs commands and tells of them", async () => {
    const desk = await Desk.open();
    expect(desk.lastRow).toBe("learner@rockpool:~$");
    await desk.run("echo hi");
    expect(desk.screen.rows.slice(-2)).toEqual(["hi", "learner@rockpool:~$"]);
    expect(desk.events).toEqual(["prompt", "line echo hi\n", "done 0", "prompt"]);
  });

  test("asks for the rest of a command and remembers it as one line", async () => {
    const desk = await open();
    for (const line of ["for i in 1 2", "do echo $i", "done"]) await desk.run(line);
    await desk.run("history 2");
    expect(desk.text).toContain("> do echo $i\n> done\n1\n2\n");
    expect(desk.text).toContain("for i in 1 2; do echo $i; done");
  });

  test("expands history and says so", async () => {
    const desk = await open();
    await desk.run("echo one two");
    await desk.run("echo !$");
    expect(rows(desk).slice(-4)).toEqual(["$ echo !$", "echo two", "two", "$"]);
    await desk.run("!nosuch");
    expect(rows(desk).slice(-2)).toEqual(["bash: !nosuch: event not found", "$"]);
  });

  test("Ctrl-C at the prompt drops the line with status 130", async () => {
    const desk = await open();
    await desk.press("half a line\x03");
    await desk.run("echo $?");
    expect(rows(desk).slice(-4)).toEqual(["$ half a line^C", "$ echo $?", "130", "$"]);
  });

  test.each(["cat", "while :; do :; done", "sleep 1d | cat"])("Ctrl-C ends %s", async (command) => {
    const desk = await open();
    await desk.type(`${command}\r`);
    await desk.press("\x03");
    await desk.run("echo $?");
    expect(rows(desk).slice(-3)).toEqual(["$ echo $?", "130", "$"]);
  });

  test("Ctrl-Z stops a job; leaving then needs two tries", async () => {
    const desk = await open();
    await desk.type("cat\r");
    await desk.press("\x1a");
    expect(desk.text).toContain("[1]+  Stopped                 cat");
    await desk.run("exit");
    expect(rows(desk).slice(-3)).toEqual(["logout", "There are stopped jobs.", "$"]);
    desk.terminal.input("exit\r");
    await desk.until(() => desk.events.some((event) => event.startsWith("exit ")));
  });

  test("what is typed ahead goes to the program that reads it", async () => {
    const desk = await open();
    await desk.press("cat\rhello\r\x04");
    expect(rows(desk).slice(-4)).toEqual(["$ cat", "hello", "hello", "$"]);
  });

  test("runs PROMPT_COMMAND and PS0 without losing the status", async () => {
    const desk = await open();
    await desk.run("PROMPT_COMMAND='echo pc $?'; PS0='ps0 '");
    await desk.run("false");
    expect(rows(desk).slice(-2)).toEqual(["ps0 pc 1", "$"]);
    await desk.run("echo $?");
    expect(rows(desk).slice(-3)).toEqual(["ps0 1", "pc 0", "$"]);
  });

  test("a paste of several lines waits for Return", async () => {
    const desk = await open();
    const before = desk.events.length;
    await desk.type("\x1b[200~echo p1\recho p2\x1b[201~");
    expect(desk.events.length).toBe(before);
    await desk.run("");
    expect(desk.text).toContain("p1\np2\n");
  });

  test("text from the page goes in at the cursor", async () => {
    const desk = await open();
    await desk.type("ls  -l\x1b[D\x1b[D\x1b[D");
    desk.terminal.insert("/tmp");
    await desk.settle();
    expect(desk.lastRow).toBe("$ ls /tmp -l");
  });

  test("keeps the history in a file", async () => {
    const desk = await open();
    await desk.run("echo remembered");
    desk.terminal.input("exit\r");
    await desk.until(() => desk.events.some((event) => event.startsWith("exit ")));
    const { stdout } = await desk.computer.run("cat ~/.bash_history");
    expect(stdout).toContain("echo remembered\n");
  });

  test("reads with vi keys after set -o vi", async () => {
    const desk = await open();
    await desk.run("set -o vi");
    await desk.run("ech one\x1bbhi o\x1bxhx0iecho \x1b");
    expect(desk.events.at(-1)).toBe("prompt");
    await desk.type("echo one two\x1bbdwx");
    expect(desk.lastRow).toBe("$ echo one");
  });

  test("follows the size of its screen", async () => {
    const desk = await open();
    await desk.resize(60, 20);
    await desk.run("echo $COLUMNS $LINES");
    expect(rows(desk).slice(-2)).toEqual(["60 20", "$"]);
  });
});
