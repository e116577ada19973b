import { describe, expect, test } from "vitest";
import { Desk } from "./desk.ts";

/** The last rows, from the one with the command on, without the prompt that follows. */
async function answer(desk: Desk, line: string): Promise<readonly string[]> {
  await desk.run(line);
  const { rows } = desk.screen;
  const start = rows.lastIndexOf(`$ ${line}`);
  return rows.slice(start + 1, -1);
}

async function open(): Promise<Desk> {
  const desk = await Desk.open();
  await desk.run("PS1='$ '");
  return desk;
}

describe("what bash 5.2 says of mistakes that were typed", () => {
  test("a syntax error is one line, also of eval, and the shell goes on", async () => {
    const desk = await open();
    const near = (token: string) => [`bash: syntax error near unexpected token \`${token}'`];
    expect(await answer(desk, ")")).toEqual(near(")"));
    expect(await answer(desk, "if then")).toEqual(near("then"));
    expect(await answer(desk, "eval 'fi'")).toEqual(near("fi"));
    expect(await answer(desk, "echo $(fi)")).toEqual(near("fi"));
    expect(await answer(desk, "echo still here")).toEqual(["still here"]);
  });

  test("a file's mistakes are told with its name and line", async () => {
    const desk = await open();
    await desk.run("printf 'echo a\\n)\\n' > s");
    expect(await answer(desk, ". ./s")).toEqual([
      "a",
      "bash: ./s: line 2: syntax error near unexpected token `)'",
      "bash: ./s: line 2: `)'",
    ]);
  });

  test.each([
    ["nosuch | cat", "bash: nosuch: command not found"],
    ["(nosuch)", "bash: nosuch: command not found"],
    [": $(nosuch)", "bash: nosuch: command not found"],
    ["(cd /nosuch)", "bash: cd: /nosuch: No such file or directory"],
    ["cat < nosuch | cat", "bash: nosuch: No such file or directory"],
    ["(echo ${x?unset})", "bash: x: unset"],
    ["f() { nosuch; }; f | cat", "bash: nosuch: command not found"],
    ["(fg)", "bash: fg: no job control"],
  ])("%s names no line", async (line, message) => {
    expect(await answer(await open(), line)).toEqual([message]);
  });

  test("a prompt that cannot be expanded is shown as it is", async () => {
    const desk = await open();
    await desk.run("PS1='${x?none} > '");
    expect(desk.screen.rows.slice(-2)).toEqual(["bash: x: none", "${x?none} >"]);
    await desk.run("PS1='$ '");
    expect(await answer(desk, "echo alive")).toEqual(["alive"]);
  });

  test("LINENO counts from the beginning of a function", async () => {
    const desk = await open();
    await desk.run("f() { echo $LINENO");
    await desk.run("echo $LINENO; }");
    expect(await answer(desk, "f")).toEqual(["1", "2"]);
  });
});

describe("HISTCMD at a prompt, as in bash 5.2", () => {
  test("is the number of the command itself, in a prompt that of the next one, and 0 without history", async () => {
    const desk = await Desk.open();
    await desk.run("PS1='$HISTCMD \\! $ '");
    expect(desk.lastRow).toBe("2 2 $");
    await desk.run("echo $HISTCMD");
    expect(desk.screen.rows.at(-2)).toBe("2");
    await desk.run("set +o history; echo $HISTCMD; set -o history");
    expect(desk.screen.rows.at(-2)).toBe("0");
  });
});
