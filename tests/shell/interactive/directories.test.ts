import { describe, expect, test } from "vitest";
import { Desk } from "./desk.ts";

async function open(): Promise<Desk> {
  const desk = await Desk.open();
  for (const line of ["PS1='$ '", "mkdir -p here/docs/work here/abc; touch here/filed; cd here"])
    await desk.run(line);
  return desk;
}

async function answer(desk: Desk, line: string): Promise<readonly string[]> {
  await desk.run(line);
  const { rows } = desk.screen;
  return rows.slice(rows.lastIndexOf(`$ ${line}`) + 1, -1);
}

describe("going to directories at a prompt, as in bash 5.2", () => {
  test("autocd goes to a directory that is named like a command", async () => {
    const desk = await open();
    expect(await answer(desk, "docs")).toEqual(["bash: docs: command not found"]);
    await desk.run("shopt -s autocd");
    expect(await answer(desk, "docs")).toEqual(["cd -- docs"]);
    expect(await answer(desk, "..; pwd")).toEqual(["cd -- ..", "/home/learner/here"]);
    expect(await answer(desk, "docs x")).toEqual(["cd -- docs x", "bash: cd: too many arguments"]);
    expect(await answer(desk, "filed")).toEqual(["bash: filed: command not found"]);
  });

  test("cdspell puts small slips right", async () => {
    const desk = await open();
    expect(await answer(desk, "cd dosc")).toEqual(["bash: cd: dosc: No such file or directory"]);
    await desk.run("shopt -s cdspell");
    expect(await answer(desk, "cd dosc; cd ..")).toEqual(["docs"]);
    expect(await answer(desk, "cd dcos/wrok; pwd; cd ../..")).toEqual([
      "docs/work",
      "/home/learner/here/docs/work",
    ]);
    expect(await answer(desk, "cd xyz")).toEqual(["bash: cd: xyz: No such file or directory"]);
    expect(await answer(desk, "cd filde")).toEqual(["bash: cd: filde: Not a directory"]);
  });
});
