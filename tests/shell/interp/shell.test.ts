import { describe, expect, it } from "vitest";
import { nodePorts } from "../../../src/cli/node-ports.ts";
import { type CommandEvent, createHostedComputer } from "../../../src/computer/index.ts";

describe("a shell's snapshot", () => {
  it("brings variables, functions, options, traps and the directory back", async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    await computer.run(`
      declare -A m=([b]="x y"); declare -ir n=7; a=(1 [5]=z); export e=1
      f() { for i in 1 2; do echo "$1$i"; done; }
      alias ll='ls -l'; set -u; shopt -s extglob; trap 'echo t' USR1
      mkdir d; cd d; umask 077; set -- p q`);
    const snapshot = structuredClone(computer.snapshot());
    const restored = await createHostedComputer({ ports: nodePorts, snapshot });
    const { stdout, stderr } = await restored.run(`
      declare -p m n a e; f x; alias ll; echo $- $# $1; shopt -q extglob && trap -p; pwd; umask`);
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual([
      'declare -A m=([b]="x y" )',
      'declare -ir n="7"',
      'declare -a a=([0]="1" [5]="z")',
      'declare -x e="1"',
      "x1",
      "x2",
      "alias ll='ls -l'",
      "huBc 2 p",
      "trap -- 'echo t' SIGUSR1",
      "/home/learner/d",
      "0077",
      "",
    ]);
  });
});

describe("a shell's events", () => {
  it("tell what ran, as typed and expanded, and what it changed", async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    const events: CommandEvent[] = [];
    computer.onCommand((event) => events.push(event));
    await computer.run('x=new; A=1 echo hi > "$x"; nosuch | true; f() { cd /tmp; }; f');
    const told = events.map(({ typed, words, resolved, status }) => ({
      typed,
      words,
      kind: resolved.kind,
      status,
    }));
    expect(told).toEqual([
      { typed: ["echo", "hi"], words: ["echo", "hi"], kind: "builtin", status: 0 },
      { typed: ["nosuch"], words: ["nosuch"], kind: "not-found", status: 127 },
      { typed: ["true"], words: ["true"], kind: "builtin", status: 0 },
      { typed: ["cd", "/tmp"], words: ["cd", "/tmp"], kind: "builtin", status: 0 },
      { typed: ["f"], words: ["f"], kind: "function", status: 0 },
    ]);
    expect(events[0]?.assignments).toEqual(["A=1"]);
    expect(events[0]?.changes).toEqual([{ path: "/home/learner/new", change: "created" }]);
    expect(events.at(-1)).toMatchObject({ cwdBefore: "/home/learner", cwdAfter: "/tmp" });
  });
});

describe("the events of scripts", () => {
  const ran = async (script: string): Promise<readonly (readonly [string, boolean])[]> => {
    const computer = await createHostedComputer({ ports: nodePorts });
    await computer.run(
      "printf '#!/bin/bash\necho a; mkdir new\n' > s.sh; chmod +x s.sh; echo true > env; cp s.sh plain",
    );
    const events: CommandEvent[] = [];
    const stop = computer.onCommand((event) => events.push(event));
    await computer.run(script);
    stop();
    return events.map(({ words, interactive }) => [words.join(" "), interactive]);
  };
  const INSIDE = [
    ["echo a", false],
    ["mkdir new", false],
  ];

  for (const call of ["bash s.sh", "./s.sh", "sh s.sh", "env ./s.sh", "bash ./plain"])
    it(`are told: ${call}`, async () => {
      expect(await ran(call)).toEqual([...INSIDE, [call, true]]);
    });

  it("are told with what they changed, and where", async () => {
    const computer = await createHostedComputer({
      ports: nodePorts,
      files: { "/tmp/s.sh": "cd /tmp; touch x\n" },
    });
    const events: CommandEvent[] = [];
    computer.onCommand((event) => events.push(event));
    await computer.run("bash /tmp/s.sh");
    expect(events.map(({ cwdBefore, cwdAfter, changes }) => ({ cwdBefore, cwdAfter, changes }))).toEqual([
      { cwdBefore: "/home/learner", cwdAfter: "/tmp", changes: [] },
      { cwdBefore: "/tmp", cwdAfter: "/tmp", changes: [{ path: "/tmp/x", change: "created" }] },
      {
        cwdBefore: "/home/learner",
        cwdAfter: "/home/learner",
        changes: [{ path: "/tmp/x", change: "created" }],
      },
    ]);
  });

  it("are told of programs that programs start", async () => {
    expect(await ran("env bash -c 'echo deep | cat'")).toEqual([
      ["echo deep", false],
      ["cat", false],
      ["env bash -c echo deep | cat", true],
    ]);
  });

  it("say nothing of start-up files", async () => {
    expect(await ran("BASH_ENV=./env bash -c 'echo hi'")).toEqual([
      ["echo hi", false],
      ["bash -c echo hi", true],
    ]);
  });
});

describe("what has no end, ends", () => {
  const runs: readonly (readonly [string, RegExp])[] = [
    ["f() { f; }; f", /f: maximum function nesting level exceeded \(1000\)/],
    ['e="eval \\"\\$e\\""; eval "$e"', /maximum eval nesting level exceeded/],
    ['echo ". ./s" > s; . ./s', /maximum source nesting level exceeded/],
    [":(){ :|:& };:", /^bash: fork: Resource temporarily unavailable\n$/],
  ];
  for (const [script, message] of runs) {
    it(script, async () => {
      const computer = await createHostedComputer({ ports: nodePorts });
      const { stderr } = await computer.run(script);
      expect(stderr).toMatch(message);
      expect((await computer.run("echo alive")).stdout).toBe("alive\n");
    });
  }

  it("at the budget of steps", async () => {
    const computer = await createHostedComputer({ ports: nodePorts, budgets: { steps: 100_000 } });
    expect((await computer.run("while :; do :; done")).status).toBe(137);
  });

  it("at Ctrl-C, and a trap may have its say", async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    const abort = (script: string) => computer.run(script, { signal: AbortSignal.timeout(50) });
    expect((await abort("while :; do :; done")).status).toBe(130);
    expect(await abort("trap 'echo got; exit 3' INT; while :; do :; done")).toMatchObject({
      stdout: "got\n",
      status: 3,
    });
  });

  it("wakes who sleeps beside a loop", async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    const { stdout } = await computer.run("while :; do :; done & sleep 0.1; kill $!; wait $!; echo $?");
    expect(stdout).toBe("143\n");
  });
});
