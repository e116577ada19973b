import { describe, expect, it } from "vitest";
import { nodePorts } from "../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../src/computer/index.ts";

const repeated = (text: string, count: number) => text.repeat(count);
const within = (open: string, inside: string, close: string, count: number) =>
  repeated(open, count) + inside + repeated(close, count);

const FORK = /^\w+: fork: Resource temporarily unavailable\n$/;
const MEMORY = /^bash: line 1: cannot allocate memory for an expansion (of|to) more than \d+ \w+\n$/;
const NESTING = /^bash: -c: line 1: commands nested more than 300 levels deep\n$/;
const EXPRESSION = /^bash: line 1: expression recursion level exceeded\n$/;

/** What would use up a computer, and the one line that it ends with. */
const BOMBS: readonly (readonly [name: string, script: string, line: RegExp])[] = [
  ["a fork bomb", ":(){ :|:& };:", FORK],
  ["a fork bomb of background jobs", "f() { f & f & }; f; wait", FORK],
  ["a fork bomb in the foreground", "f() { f | f; }; f", FORK],
  ["a script that starts itself twice", "echo 'bash $0 & bash $0 &' > b; bash b", FORK],
  ["subshells within subshells", "f() { (f); }; f", FORK],
  ["substitutions within substitutions", "f() { x=$(f); }; f", FORK],
  ["a long brace sequence", "echo {1..1000000000}", /^bash: line 1: brace expansion: failed to allocate/],
  [
    "a product of braces",
    "echo {1..100000}{1..100000}",
    /^bash: line 1: brace expansion: failed to allocate/,
  ],
  [
    "recursion",
    "f() { f; }; f",
    /^environment: line 1: f: maximum function nesting level exceeded \(1000\)\n$/,
  ],
  ["an eval bomb", 'e=\'eval "$e"; eval "$e"\'; eval "$e"', /^bash: .*maximum eval nesting level exceeded/],
  ["a file that sources itself", "echo '. ./s' > s; . ./s", /maximum source nesting level exceeded/],
  ["doubling", "a=x; while :; do a=$a$a; done", MEMORY],
  ["appending", "a=$(printf '%01000000d' 1); while :; do x+=$a; done", MEMORY],
  ["an array that doubles", 'a=(x); while :; do a+=("${a[@]}"); done', MEMORY],
  ["an array of long texts", "a=$(printf '%01000000d' 1); while :; do b+=($a); done", MEMORY],
  [
    "variables of long texts",
    "a=$(printf '%01000000d' 1); while :; do printf -v v$((i++)) '%s' \"$a\"; done",
    MEMORY,
  ],
  ["output without end in a substitution", "x=$(yes)", /^yes: standard output: Cannot allocate memory\n$/],
  [
    "a record without end",
    "read -d '' x < <(yes)",
    /^bash: line 1: read: read error: 0: Cannot allocate memory\n$/,
  ],
  ["lines without end", "mapfile a < <(yes)", MEMORY],
  ["a replacement that grows", "x=$(printf '%01000d' 0); while :; do x=${x//0/$x}; done", MEMORY],
  ["a very wide conversion", "printf '%1000000000s' x", /^bash: line 1: printf: Cannot allocate memory\n$/],
  ["parentheses in an expression", `echo $((${within("(", "1", ")", 20_000)}))`, EXPRESSION],
  ["signs in an expression", `echo $((${repeated("-", 100_000)}1))`, EXPRESSION],
  ["open parentheses", within("(", "echo", ")", 5000), EXPRESSION],
  ["substitutions within each other", within("$(", "echo", ")", 5000), NESTING],
  ["groups within each other", within("{ ", "echo; ", "}; ", 5000), NESTING],
  ["expansions within each other", `echo ${within("${x:-", "a", "}", 5000)}`, NESTING],
  ["conditions within each other", `[[ ${within("( ", "a", " )", 5000)} ]]`, NESTING],
  ["a prompt that expands itself", "x='${x@P}'; echo ${x@P}", /prompts nested more than 50 levels deep/],
]; // prettier-ignore

describe("a budget ends", () => {
  for (const [name, script, line] of BOMBS) {
    it(name, { timeout: 60_000 }, async () => {
      const computer = await createHostedComputer({
        ports: nodePorts,
        budgets: { text: 8 * 1024 * 1024, words: 200_000, processes: 128 },
      });
      const before = await computer.run("ps -e | wc -l");
      const { stderr } = await computer.run(script);
      expect(stderr).toMatch(line);
      expect(stderr.trimEnd()).not.toContain("\n");
      expect(await computer.run("ps -e | wc -l")).toMatchObject({ stdout: before.stdout, stderr: "" });
    });
  }

  it("nothing that is only long", { timeout: 60_000 }, async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    const sum = await computer.run(`echo $((${repeated("1+", 50_000)}1))`);
    expect(sum.stdout).toBe("50001\n");
    const jobs = await computer.run("for i in {1..600}; do true & done; wait; echo done");
    expect(jobs).toMatchObject({ stdout: "done\n", stderr: "" });
  });
});
