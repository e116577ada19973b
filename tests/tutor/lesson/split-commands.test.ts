import { describe, expect, it } from "vitest";
import { splitCommands } from "../../../src/tutor/lesson/split-commands.ts";

describe("splitCommands", () => {
  it("cuts at lines", () => {
    expect(splitCommands("cd x\n\nls -l # all\necho 'a b' \"c\"\n")).toEqual([
      "cd x",
      "ls -l # all",
      "echo 'a b' \"c\"",
    ]);
  });

  it.each([
    "for f in *; do\n  echo $f\ndone",
    "if true\nthen\n  ls\nfi",
    "while read x; do echo $x\ndone < f",
    "case $x in\n  a) ls;;\nesac",
    "greet() {\n  echo hi\n}",
    "(cd x\nls)",
    "cat > f <<END\nfor you\nEND",
    "cat > f <<-'END'\n\tx\n\tEND",
    "echo 'one\ntwo'",
    'echo "one\n\\"two"',
    "ls |\nwc",
    "ls &&\nwc",
    "ls \\\n-l",
    "x=$(ls\npwd)",
    "[ -f x ] && {\n  ls\n}",
  ])("keeps together %j", (script) => {
    expect(splitCommands(`cd a\n${script}\npwd`)).toEqual(["cd a", script, "pwd"]);
  });

  it.each(["cat <<<hello", "echo it\\'s", "echo 'for'", "echo done", "echo a#b", "grep -c '(' f"])(
    "ends with the line of %j",
    (script) => {
      expect(splitCommands(`${script}\npwd`)).toEqual([script, "pwd"]);
    },
  );

  it("gives what is not ended as it is", () => {
    expect(splitCommands("for x in\nls")).toEqual(["for x in\nls"]);
  });
});
