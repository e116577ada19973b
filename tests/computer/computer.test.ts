import { describe, expect, test } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";

describe("run", () => {
  test("keeps variables, functions and the directory between runs", async () => {
    const c = await createComputer();
    await c.run('x=5; f() { echo "f:$1"; }; mkdir d; cd d');
    expect(await c.run('echo "$x"; f a; pwd')).toEqual({
      stdout: "5\nf:a\n/home/learner/d\n",
      stderr: "",
      status: 0,
    });
  });

  test("gives the status, and goes on after exit", async () => {
    const c = await createComputer();
    expect((await c.run("y=1; exit 3")).status).toBe(3);
    expect((await c.run("echo $y")).stdout).toBe("1\n");
  });

  test("reads stdin as text, bytes and chunks", async () => {
    const c = await createComputer();
    async function* chunks() {
      yield "a";
      yield new Uint8Array([98, 10]);
    }
    expect((await c.run("cat", { stdin: "x\n" })).stdout).toBe("x\n");
    expect((await c.run("wc -c", { stdin: new Uint8Array([0, 255]) })).stdout).toBe("2\n");
    expect((await c.run("cat", { stdin: chunks() })).stdout).toBe("ab\n");
  });

  test("gives bytes as they are", async () => {
    const c = await createComputer();
    const { stdout } = await c.run("printf '\\xff\\x00a'", { encoding: "bytes" });
    expect([...stdout]).toEqual([255, 0, 97]);
  });

  test("gives text that is well-formed, whatever the bytes", async () => {
    const c = await createComputer();
    const chunks: string[] = [];
    const { stdout } = await c.run("printf 'a\\377\\303'; printf '\\251\\n'", {
      onStdout: (chunk) => chunks.push(chunk),
    });
    expect(stdout).toBe("a\ufffdé\n");
    expect(chunks.join("")).toBe(stdout);
    expect((await c.run("x=$(printf '\\377'); printf %s \"$x\"", { encoding: "bytes" })).stdout).toEqual(
      Uint8Array.of(255),
    );
  });

  test("takes cwd, and env for one run only", async () => {
    const c = await createComputer();
    expect((await c.run("pwd; echo $A; printenv A", { cwd: "/tmp", env: { A: "1" } })).stdout).toBe(
      "/tmp\n1\n1\n",
    );
    expect((await c.run("echo ${A-unset}")).stdout).toBe("unset\n");
    await expect(c.run("true", { cwd: "/nope" })).rejects.toThrow(
      "run: cwd /nope: No such file or directory",
    );
  });

  test("streams output as it comes", async () => {
    const c = await createComputer();
    const chunks: string[] = [];
    await c.run("echo a; echo b >&2; echo é", {
      onStdout: (chunk) => chunks.push(chunk),
      onStderr: (chunk) => chunks.push(`2${chunk}`),
    });
    expect(chunks.join("")).toBe("a\n2b\né\n");
  });

  test("waits for the output of background jobs, but not for those that sleep long", async () => {
    const c = await createComputer();
    expect((await c.run("(sleep 2; echo late) & echo now")).stdout).toBe("now\nlate\n");
    expect((await c.run("sleep 1000 & echo now")).stdout).toBe("now\n");
    expect((await c.run("jobs")).stdout).toMatch(/Running +sleep 1000/);
  });

  test("does not wait for a background job that is busy for ever, whatever it traps", async () => {
    const c = await createComputer();
    await c.run("printf 'trap \"\" TERM\\n: > deaf\\nwhile :; do :; done' > busy.sh");
    expect(
      (await c.run("bash busy.sh & until [ -e deaf ]; do sleep 0.1; done; echo now; kill $!")).stdout,
    ).toBe("now\n");
    expect((await c.run("jobs")).stdout).toMatch(/Running +bash busy.sh/);
    expect((await c.run("kill -9 $!; wait $!; echo $?")).stdout).toBe("137\n");
  });

  test("tells of background commands when they begin, and when a signal has ended them", async () => {
    const c = await createComputer();
    const told: string[] = [];
    c.onCommandStart(({ words }) => told.push(`${words.join(" ")} begins`));
    c.onCommand(({ words, status }) => told.push(`${words.join(" ")}: ${status}`));
    await c.run("sleep 500 &");
    expect(told.splice(0)).toEqual(["sleep 500 begins"]);
    await c.run("kill $!; wait");
    expect(told.splice(0).sort()).toEqual(["kill 1001: 0", "sleep 500: 143", "wait: 0"]);
    await c.run("(sleep 300; echo never) & sleep 1; kill -9 %1; wait");
    expect(told.splice(0)).toContain("sleep 300 begins");
    c.mark("here");
    await c.run("sleep 400 &");
    told.splice(0);
    await c.rollBack("here");
    await c.run(":");
    expect(told).toEqual([":: 0"]);
  });

  test("can be interrupted, and the computer goes on", async () => {
    const c = await createComputer();
    const control = new AbortController();
    setTimeout(() => control.abort(), 30);
    expect((await c.run("z=1; while :; do :; done", { signal: control.signal })).status).toBe(130);
    expect((await c.run("echo ${z-lost}")).stdout).toBe("1\n");
    const stubborn = new AbortController();
    const insists = "trap '' INT; echo ready; while :; do :; done";
    const abort = () => stubborn.abort();
    expect((await c.run(insists, { signal: stubborn.signal, onStdout: abort })).status).toBe(137);
    expect((await c.run("echo on")).stdout).toBe("on\n");
  });

  test("runs wait for each other", async () => {
    const c = await createComputer();
    const [a, b] = await Promise.all([c.run("sleep 1; echo a >> f; cat f"), c.run("echo b >> f; cat f")]);
    expect([a.stdout, b.stdout]).toEqual(["a\n", "a\nb\n"]);
  });

  test("says so when everything waits for ever", async () => {
    const c = await createComputer();
    const { status, stderr } = await c.run(
      "exec 3<> <(:); read x < <(cat <&4) 4<&0; mkfifo p 2>/dev/null; read y < p",
      { stdin: "" },
    );
    expect({ status: status > 0, stderr: stderr.length > 0 }).toEqual({ status: true, stderr: true });
    expect((await c.run("echo on")).stdout).toBe("on\n");
  });
});

describe("budgets", () => {
  const budgets = {
    steps: 200_000,
    processes: 40,
    output: 10_000,
    text: 100_000,
    words: 10_000,
    nesting: 200,
  };
  const bombs: Record<string, string> = {
    loop: "while :; do :; done",
    "fork bomb": ":(){ :|:& };:",
    braces: "echo {1..1000000000}",
    recursion: "f() { f; }; f",
    "eval recursion": 'e=\'eval "$e"\'; eval "$e"',
    doubling: "a=x; while :; do a=$a$a; done",
    output: "while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done",
    "$( ) recursion": "f() { echo $(f); }; f",
    "background loop": "while :; do :; done & wait",
  };
  for (const [name, script] of Object.entries(bombs)) {
    test(`${name} ends with a clear line, and the computer goes on`, async () => {
      const c = await createComputer({ budgets });
      const { stderr } = await c.run(script);
      expect(stderr).not.toBe("");
      expect(stderr).not.toMatch(/fault of the simulation/);
      expect((await c.run("echo on")).stdout).toBe("on\n");
    });
  }
});

describe("files", () => {
  test("takes text, bytes, directories, links, modes, owners and times", async () => {
    const c = await createComputer({
      files: {
        "/home/learner/a": "text\n",
        "/home/learner/b": new Uint8Array([1, 2]),
        "/home/learner/run": {
          content: "#!/bin/sh\necho ran $1\n",
          mode: 0o755,
          mtime: Date.UTC(2020, 0, 2),
        },
        "/home/learner/d": { dir: true, mode: 0o700 },
        "/home/learner/l": { symlink: "a" },
        "/etc/mine": "x",
        "/srv/own/f": { content: "x", owner: "root" },
      },
    });
    expect((await c.run("cat a l; wc -c < b; ./run 1; echo y >> a; echo y >> /etc/mine")).stdout).toBe(
      "text\ntext\n2\nran 1\n",
    );
    expect(c.fs.statSync("/home/learner/d").mode & 0o777).toBe(0o700);
    expect(c.fs.statSync("/home/learner/run").mtimeMs).toBe(Date.UTC(2020, 0, 2));
    expect(c.fs.statSync("/etc/mine").uid).toBe(0);
    expect(c.fs.statSync("/home/learner/a").uid).toBe(1000);
  });

  test("fs is Node's fs on the same disk", async () => {
    const c = await createComputer();
    c.fs.writeFileSync("/home/learner/n", "from node\n");
    await c.fs.promises.mkdir("/home/learner/x/y", { recursive: true });
    expect((await c.run("cat n; echo more >> n; test -d x/y && echo yes")).stdout).toBe("from node\nyes\n");
    expect(c.fs.readFileSync("/home/learner/n", "utf8")).toBe("from node\nmore\n");
  });

  test("says what is wrong with options", async () => {
    await expect(createComputer({ files: { relative: "x" } })).rejects.toThrow('files["relative"]');
    await expect(createComputer({ user: "No Name" })).rejects.toThrow("user");
    await expect(createComputer({ budgets: { steps: -1 } })).rejects.toThrow("budgets.steps");
  });
});

describe("snapshot", () => {
  test("brings back files with modes, owners, times and links, the shell and the seed", async () => {
    const c = await createComputer({ seed: 7 });
    await c.run(
      "x=1; declare -A m=([k]=v); a=(1 2); f() { echo f; }; alias ll='ls -l'; cd /tmp; echo a > a; chmod 640 a; ln a b; ln -s a c; set -u; export E=e",
    );
    const snapshot = structuredClone(c.snapshot());
    const next = await c.run("echo $RANDOM");
    const d = await createComputer({ snapshot });
    expect((await d.run("echo $x ${m[k]} ${a[1]} $E; f; pwd; alias ll; echo $-")).stdout).toBe(
      (await c.run("echo $x ${m[k]} ${a[1]} $E; f; pwd; alias ll; echo $-")).stdout,
    );
    expect((await d.run("echo $RANDOM")).stdout).toBe(next.stdout);
    const [before, after] = [c, d].map((one) => one.fs.statSync("/tmp/a"));
    expect([after?.mode, after?.nlink, after?.mtimeMs, after?.ino]).toEqual([
      before?.mode,
      before?.nlink,
      before?.mtimeMs,
      before?.ino,
    ]);
    expect(d.fs.readlinkSync("/tmp/c")).toBe("a");
  });

  test("refuses what is none", async () => {
    // @ts-expect-error: what untyped code may hand in
    await expect(createComputer({ snapshot: { version: 99 } })).rejects.toThrow("its version is 99");
  });
});

describe("define", () => {
  test("adds a program with argv, env, cwd, streams and descriptors", async () => {
    const c = await createComputer();
    c.define("greet", async (process) => {
      const input = await process.stdin.text();
      await process.stdout.write(`${process.argv.join(" ")}|${process.env.WHO}|${process.cwd}|${input}`);
      process.stderr.write("err\n");
      await process.fd(3).write("three\n");
      return 7;
    });
    expect(await c.run("echo in | WHO=me greet a 'b c' 3>three; echo $?; cat three", {})).toEqual({
      stdout: "greet a b c|me|/home/learner|in\n7\nthree\n",
      stderr: "err\n",
      status: 0,
    });
  });

  test("may wait for the host, and for the computer's clock", async () => {
    const c = await createComputer();
    c.define("slow", async (process) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await process.sleep(5000);
      for await (const chunk of process.stdin) await process.stdout.write(chunk);
    });
    expect((await c.run("(sleep 3; echo x) | slow | cat")).stdout).toBe("x\n");
  });
});

describe("determinism", () => {
  test("same seed, same bytes", async () => {
    const script =
      "echo $RANDOM $$; (for i in 1 2 3; do echo a$i; done) & (for i in 1 2 3; do echo b$i; done) & wait; date 2>/dev/null; head -c 4 /dev/urandom | wc -c; sleep 1 & echo $!";
    const outputs = await Promise.all(
      [1, 2].map(async () => (await createComputer({ seed: 3 })).run(script)),
    );
    expect(outputs[0]).toEqual(outputs[1]);
  });
});

describe("marks and probes", () => {
  test("a mark brings back disk and shell", async () => {
    const c = await createComputer();
    await c.run("echo 1 > f; v=1");
    c.mark("m");
    await c.run("rm f; v=2; mkdir d; cd d; sleep 1000 &");
    expect(await c.rollBack("m")).toBe(true);
    expect((await c.run("cat f; echo $v; pwd; echo *")).stdout).toBe("1\n1\n/home/learner\nf\n");
    expect(await c.rollBack("none")).toBe(false);
    const restored = await createComputer({ snapshot: structuredClone(c.snapshot()) });
    await restored.run("rm f");
    expect(await restored.rollBack("m")).toBe(true);
    expect((await restored.run("cat f")).stdout).toBe("1\n");
  });

  test("a probe leaves no trace and cannot be fooled by the learner's shell", async () => {
    const c = await createComputer();
    await c.run("test() { return 0; }; alias cat=false; PATH=; v=1; set -e; IFS=x");
    const before = c.snapshot();
    const helpers = new Map([
      [
        "say",
        (process: import("../../src/process/process.ts").Process) => {
          process.stdout.write(`said ${process.argv[1]}\n`);
          return 1;
        },
      ],
    ]);
    const { stdout } = await c.probe("echo x > made; test -e nope || say no; echo $v; sleep 100; cat made", {
      helpers,
      steps: 1e6,
    });
    expect(stdout).toBe("said no\n1\nx\n");
    expect(c.snapshot()).toEqual(before);
    expect((await c.probe("while :; do :; done", { helpers, steps: 10_000 })).status).not.toBe(0);
    expect(c.snapshot()).toEqual(before);
  });
});
