import { expect, test } from "vitest";
import { joinCommandLines } from "../../../src/shell/line-editor/join-lines.ts";

/** Typed into bash 5.2 line by line; the second is what its `history` shows. */
const CASES: readonly (readonly [lines: readonly string[], joined: string])[] = [
  [["for i in 1 2", "do echo $i", "done"], "for i in 1 2; do echo $i; done"],
  [["if true", "then", "echo y", "else echo n", "fi"], "if true; then echo y; else echo n; fi"],
  [["f()", "{", "echo in f", "}"], "f() { echo in f; }"],
  [["case a in", "a)", "echo A;;", "b) echo B", ";;", "esac"], "case a in a) echo A;; b) echo B; ;; esac"],
  [["cat <<E", "one", "E"], "cat <<E\none\nE\n"],
  [["echo 'a", "b'"], "echo 'a\nb'"],
  [["echo x \\", "y"], "echo x y"],
  [["(echo s", "echo t)"], "(echo s; echo t)"],
  [["while false # c", "do :", "done"], "while false # c\ndo :; done"],
  [["echo a &&", "echo b |", "cat"], "echo a && echo b | cat"],
  [["function g", "{", ":; }"], "function g { :; }"],
  [["a=(1", "2)"], "a=(1 2)"],
  [['echo "q', 'r" <<E2', "E2"], 'echo "q\nr" <<E2\nE2\n'],
  [["for x", "in 1", "do :", "done"], "for x in 1; do :; done"],
  [["echo $(", "echo hi", ")"], "echo $(\necho hi\n)"],
];

test.each(CASES)("joins %j as bash does", (lines, joined) => {
  expect(joinCommandLines(lines)).toBe(joined);
});
