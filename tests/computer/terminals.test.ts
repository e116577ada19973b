import { expect, test } from "vitest";
import { decode } from "../../src/base/bytes.ts";
import type { TerminalLine } from "../../src/computer/terminal-line.ts";
import { Desk } from "../shell/interactive/desk.ts";

interface Second {
  readonly line: TerminalLine;
  readonly ended: number[];
  prompts(): number;
  run(text: string): Promise<string>;
}

/** Another terminal on the desk's computer. */
async function openSecond(desk: Desk): Promise<Second> {
  let written = "";
  let prompts = 0;
  const ended: number[] = [];
  const line = desk.computer.openTerminal({
    columns: 80,
    rows: 24,
    output: (bytes) => {
      written += decode(bytes);
    },
    onPrompt: () => void prompts++,
    onExit: (status) => void ended.push(status),
  });
  await desk.until(() => prompts > 0);
  const run = async (text: string) => {
    const [before, at] = [prompts, written.length];
    line.input(`${text}\r`);
    await desk.until(() => prompts > before);
    return written.slice(at);
  };
  return { line, ended, run, prompts: () => prompts };
}

test("two terminals share files, and nothing else", async () => {
  const desk = await Desk.open();
  const second = await openSecond(desk);
  await desk.run("x=here; cd /tmp; echo shared > f");
  expect(await second.run('echo "[$x] [$PWD] $(cat /tmp/f)"')).toContain("[] [/home/learner] shared");
});

test("each has its jobs, its foreground and its keys", async () => {
  const desk = await Desk.open();
  const second = await openSecond(desk);
  desk.terminal.input("cat\r");
  await desk.until(() => desk.computer.kernel.processes.some(({ argv }) => argv[0] === "cat"));
  expect(await second.run("jobs; ps -e -o args | grep -c '^cat'")).toContain("\x1b[?2004l1\r\n");
  second.line.input("\x03");
  expect(desk.terminal.isAtPrompt).toBe(false);
  desk.terminal.input("\x03");
  await desk.until(() => desk.terminal.isAtPrompt);
});

test("checks look at the terminal that was used last", async () => {
  const desk = await Desk.open();
  const second = await openSecond(desk);
  expect(desk.computer.cwd).toBe("/home/learner");
  await second.run("cd /etc");
  expect(desk.computer.cwd).toBe("/etc");
  await desk.run("cd /usr");
  expect(desk.computer.cwd).toBe("/usr");
  await second.run(":");
  expect(desk.computer.cwd).toBe("/etc");
  second.line.close();
  await desk.until(() => desk.computer.cwd === "/usr");
  expect(second.ended).toEqual([]);
});

test("commands of every terminal are told", async () => {
  const desk = await Desk.open();
  const second = await openSecond(desk);
  const told: string[] = [];
  desk.computer.onCommand(({ words }) => told.push(words.join(" ")));
  await desk.run("echo one");
  await second.run("echo two");
  await second.run("exit");
  await second.run("echo three");
  expect(told).toEqual(["echo one", "echo two", "exit", "echo three"]);
  expect(second.ended).toEqual([0]);
});

test("a computer that goes back has working shells on all its terminals", async () => {
  const desk = await Desk.open();
  const second = await openSecond(desk);
  desk.computer.mark("start");
  await desk.run("touch gone; cd /tmp");
  await second.run("cd /etc");
  await desk.run("pwd");
  const before = second.prompts();
  await desk.computer.rollBack("start");
  await desk.until(() => second.prompts() > before);
  expect(await second.run("ls; pwd")).toContain("/home/learner");
  await desk.run("pwd");
  expect(desk.computer.cwd).toBe("/home/learner");
});

test("the prompt follows where the computer goes back to", async () => {
  const desk = await Desk.open();
  desk.computer.mark("start");
  await desk.run("cd /tmp");
  await desk.type("echo half a li");
  expect(desk.lastRow).toBe("learner@rockpool:/tmp$ echo half a li");
  await desk.computer.rollBack("start");
  await desk.settle();
  expect(desk.lastRow).toBe("learner@rockpool:~$ echo half a li");
});
