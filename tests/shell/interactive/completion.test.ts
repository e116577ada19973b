import { beforeAll, describe, expect, test } from "vitest";
import { Desk } from "./desk.ts";

const FILES = {
  "/home/learner/notes.txt": "",
  "/home/learner/note2.txt": "",
  "/home/learner/My File.txt": "",
  "/home/learner/a'b": "",
  "/home/learner/x$y": "",
  "/home/learner/q(1)": "",
  "/home/learner/.hidden": "",
  "/home/learner/Documents/inner.txt": "",
  "/home/learner/Downloads/x": "",
  "/home/learner/dir with space/x": "",
};

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ files: FILES });
  await desk.run("ln -s Documents link; PS1='$ '; bind 'set bell-style none'");
  // The code of completion is loaded at the first Tab.
  await desk.type("cat My\t");
  await desk.until(() => desk.lastRow.includes("File"));
  await desk.type("\x05\x15");
});

/** What bash 5.2 shows after the Tab. */
const CASES: readonly (readonly [typed: string, shown: string])[] = [
  ["cat no\t", "cat note"],
  ["cat My\t", "cat My\\ File.txt"],
  ['cat "My\t', 'cat "My File.txt"'],
  ["cat 'My\t", "cat 'My File.txt'"],
  ["cd Do\t", "cd Do"],
  ["cat a\t", "cat a\\'b"],
  ["cat x\t", "cat x\\$y"],
  ["cat q\t", "cat q\\(1\\)"],
  ["ls dir\t", "ls dir\\ with\\ space/"],
  ['ls "dir\t', 'ls "dir with space"/'],
  ["cat link\t", "cat link/"],
  ["cat link/\t", "cat link/inner.txt"],
  ["cat Documents/\t", "cat Documents/inner.txt"],
  ["ls ~nob\t", "ls ~nobody"],
  ["cat nonexist\t", "cat nonexist"],
  ["cat >no\t", "cat >note"],
  ["x=no\t", "x=note"],
  ["PATH=/usr:/et\t", "PATH=/usr:/etc/"],
  ["cat $HOME/Docu\t", "cat $HOME/Documents/"],
  ["echo `cat no\t", "echo `cat note"],
  ["echo $(cat not\t", "echo $(cat note"],
  ["cat 'My File.txt' no\t", "cat 'My File.txt' note"],
  ["ls -d .h\t", "ls -d .hidden"],
  ["cat no\x1b*", "cat note2.txt notes.txt"],
];

describe("Tab", () => {
  test.each(CASES)("%j shows %j", async (typed, shown) => {
    await desk.type(typed);
    // What the commands know of themselves may have to be loaded first.
    await desk.until(() => desk.lastRow.startsWith("$ "));
    const row = desk.lastRow;
    await desk.type("\x05\x15");
    expect(row).toBe(`$ ${shown}`);
  });

  test("the second one lists what there is", async () => {
    await desk.type("cd Do\t\t");
    const rows = desk.screen.rows.slice(-2);
    await desk.type("\x05\x15");
    expect(rows).toEqual(["Documents/  Downloads/", "$ cd Do"]);
  });

  test("hidden files are listed only where a dot was typed", async () => {
    await desk.type("ls ~/\t\t");
    const { text } = desk;
    await desk.type("\x05\x15");
    expect(text).toContain("notes.txt");
    expect(text).not.toContain(".hidden");
  });

  test("asks before a long list, and pages it", async () => {
    await desk.resize(80, 10);
    await desk.type("\t\t");
    expect(desk.lastRow).toMatch(/^Display all \d+ possibilities\? \(y or n\)$/);
    await desk.type("y");
    expect(desk.lastRow).toBe("--More--");
    await desk.type("q");
    expect(desk.lastRow).toBe("$");
  });

  test("takes words from `complete`", async () => {
    await desk.run("complete -W 'start stop status' service");
    await desk.type("service star\t");
    const row = desk.lastRow;
    await desk.type("\x05\x15");
    expect(row).toBe("$ service start");
  });
});
