import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import type { CliHost } from "../../src/cli/host.ts";
import { VERSION } from "../../src/cli/version.ts";

const folder = mkdtempSync(join(tmpdir(), "rockpool-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string, mode = 0o644): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode });
  return path;
}

class TestHost implements CliHost {
  out = "";
  error = "";
  readonly isErrorSeen = false;
  readonly interrupts = new Set<() => void>();
  reads = 0;

  constructor(private readonly input: readonly string[] = []) {}

  get stdin(): AsyncIterable<Uint8Array> {
    const next = () => {
      const chunk = this.input[this.reads++];
      return Promise.resolve(
        chunk === undefined ? { done: true as const, value: undefined } : { value: Buffer.from(chunk) },
      );
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }
  writeOut(chunk: Uint8Array | string): void {
    this.out += Buffer.from(chunk).toString();
  }
  writeError(chunk: Uint8Array | string): void {
    this.error += Buffer.from(chunk).toString();
  }
  onInterrupt(listener: () => void): () => void {
    this.interrupts.add(listener);
    return () => this.interrupts.delete(listener);
  }
}

async function rockpool(args: readonly string[], input: readonly string[] = []) {
  const host = new TestHost(input);
  const status = await runCli(args, host);
  return { status, out: host.out, error: host.error, reads: host.reads };
}

describe("rockpool", () => {
  it("shows its help and its version", async () => {
    for (const args of [["--help"], ["-h"], ["help"], ["run", "--help"], ["lint", "-h"]])
      expect(await rockpool(args)).toMatchObject({
        status: 0,
        out: expect.stringMatching(/^Usage: rockpool COMMAND/),
        error: "",
      });
    expect(await rockpool(["--version"])).toMatchObject({ status: 0, out: `rockpool ${VERSION}\n` });
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(VERSION);
  });

  it("prints the schema of the front matter", async () => {
    const { status, out } = await rockpool(["schema"]);
    expect(status).toBe(0);
    const schema: unknown = JSON.parse(out);
    expect(schema).toMatchObject({
      required: ["id", "title", "minutes", "skills"],
      additionalProperties: false,
      properties: { mode: { enum: ["guided", "drill", "exam", "review"], description: expect.any(String) } },
    });
  });

  it("says what it does not understand, with status 2", async () => {
    const help = "Try 'rockpool --help' for more information.\n";
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[], "rockpool: expected a command: run, engine, lint or schema\n"],
      [["fly"], "rockpool: there is no command 'fly': expected run, engine, lint or schema\n"],
      [["--fly"], "rockpool: unknown option '--fly'\n"],
      [["run", "--fly"], "rockpool run: Unknown option '--fly'\n"],
      [["run", "--seed", "x"], "rockpool run: --seed is 'x': expected a whole number of at least 0\n"],
      [["run", "--user", "A B"], "rockpool run: --user is 'A B': expected a name such as learner\n"],
      [["run", "--cwd", "/nosuch", "-c", "pwd"], "rockpool run: --cwd: there is no folder /nosuch\n"],
      [["run", "--file", "x", "-c", "pwd"], "rockpool run: --file is 'x': expected HOST:GUEST\n"],
      [["run", "--file", "/nosuch:x", "-c", "pwd"], "rockpool run: --file: /nosuch: there is no such file\n"],
      [["run", "/nosuch.sh"], "rockpool run: /nosuch.sh: there is no such file\n"],
      [["lint", "/nosuch"], "rockpool lint: /nosuch: there is no such file or folder\n"],
      [["lint", "a", "b"], "rockpool lint: expected one folder or file, not also 'b'\n"],
    ];
    for (const [args, message] of cases)
      expect(await rockpool(args), args.join(" ")).toMatchObject({
        status: 2,
        out: "",
        error: message + help,
      });
  });
});

describe("rockpool run", () => {
  it("runs a text, with its streams and its status", async () => {
    expect(await rockpool(["run", "-c", "echo out; echo err >&2; exit 3"])).toMatchObject({
      status: 3,
      out: "out\n",
      error: "err\n",
    });
    expect(await rockpool(["run", "-c", 'echo "$0 $1 $2"', "name", "a b", "-c"])).toMatchObject({
      out: "name a b -c\n",
    });
    expect(await rockpool(["run", "-c", "nosuch"])).toMatchObject({
      status: 127,
      error: "bash: line 1: nosuch: command not found\n",
    });
  });

  it("runs a file, with its arguments", async () => {
    const path = file("greet.sh", 'echo "$0: $# $1"\nnosuch\n');
    expect(await rockpool(["run", path, "--user", "x y"])).toMatchObject({
      status: 127,
      out: "greet.sh: 2 --user\n",
      error: "greet.sh: line 2: nosuch: command not found\n",
    });
    expect(await rockpool(["run", "--cwd", "/tmp", path])).toMatchObject({
      out: "/home/learner/greet.sh: 0 \n",
    });
  });

  it("runs standard input, and reads from it", async () => {
    expect(await rockpool(["run"], ["echo a", "b\n"])).toMatchObject({ out: "ab\n", status: 0 });
    expect(await rockpool(["run", "-", "x"], ["echo $1\n"])).toMatchObject({ out: "x\n" });
    expect(await rockpool(["run", "-c", "cat"], ["one\n", "two\n"])).toMatchObject({ out: "one\ntwo\n" });
    expect((await rockpool(["run", "-c", "echo"], ["unread"])).reads).toBe(0);
  });

  it("takes a user, a place, a seed and files", async () => {
    expect(await rockpool(["run", "--user", "root", "-c", "whoami; pwd"])).toMatchObject({
      out: "root\n/root\n",
    });
    expect(await rockpool(["run", "--user=ana", "--cwd=/etc", "-c", "whoami; pwd"])).toMatchObject({
      out: "ana\n/etc\n",
    });
    const random = async (seed: string) =>
      (await rockpool(["run", "--seed", seed, "-c", "echo $RANDOM $RANDOM"])).out;
    expect(await random("5")).toBe(await random("5"));
    expect(await random("5")).not.toBe(await random("6"));
    mkdirSync(join(folder, "tree/sub"), { recursive: true });
    writeFileSync(join(folder, "tree/sub/run"), "echo ran\n", { mode: 0o755 });
    symlinkSync("sub/run", join(folder, "tree/link"));
    const note = file("note", "hi\n");
    const args = [
      "run",
      "--file",
      `${folder}/tree:/srv/tree`,
      "--file",
      `${note}:docs/n`,
      "-c",
      "cat docs/n; /srv/tree/link; test -L /srv/tree/link && echo link",
    ];
    expect(await rockpool(args)).toMatchObject({ out: "hi\nran\nlink\n", error: "" });
  });

  it("passes on bytes as they come", async () => {
    const host = new TestHost();
    const chunks: string[] = [];
    host.writeOut = (chunk) => chunks.push(Buffer.from(chunk).toString("latin1"));
    expect(await runCli(["run", "-c", "printf '\\377a'; printf b"], host)).toBe(0);
    expect(chunks.join("")).toBe("\xffab");
  });

  it("is stopped by Ctrl-C", async () => {
    const host = new TestHost();
    const running = runCli(["run", "-c", "trap 'echo bye; exit 9' INT; echo go; while :; do :; done"], host);
    while (!host.out.includes("go")) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const listener of [...host.interrupts]) listener();
    expect(await running).toBe(9);
    expect(host.out).toBe("go\nbye\n");
    expect(host.interrupts.size).toBe(0);
  });
});

describe("rockpool lint", () => {
  const LESSON = `---
id: a
title: A
minutes: 1
skills: [a]
---
## S {#s}
\`\`\`check
# there is x
test -d ~/x || say 'No x.'
\`\`\`
\`\`\`hint
x
\`\`\`
\`\`\`solution
mkdir x
\`\`\`
\`\`\`reject
ls #> No x
\`\`\`
`;

  it("proves one file or a folder", async () => {
    const path = file("lesson.md", LESSON);
    expect(await rockpool(["lint", path])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^1 lesson, 1 step, .*: no faults\n$/),
    });
    mkdirSync(join(folder, "course/m"), { recursive: true });
    writeFileSync(join(folder, "course/m/a.md"), LESSON.replace("#> No x", "#> No y"));
    const { status, out } = await rockpool(["lint", `${folder}/course/`]);
    expect(status).toBe(1);
    expect(out).toContain(
      `${folder}/course/m/a.md:19: step \`s\`: after \`ls\` no message has "No y"; they say: "No x."\n`,
    );
    expect(await rockpool(["lint", "--only", "nothing", `${folder}/course`])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^0 lessons/),
    });
  });
});

describe("rockpool engine", () => {
  it("runs each line of its input on the engine's computer, and marks where its output ends", {
    timeout: 60_000,
  }, async () => {
    const lines =
      "docker pull -q busybox\ndocker ps -aq nosuch 2>/dev/null\ndocker images -q nosuch; false\n";
    const { status, out, error } = await rockpool(["engine", "--port", "0", "--mark", "END"], [lines]);
    expect(out.replace(/:\d+\n/, ":PORT\n")).toBe(
      "tcp://127.0.0.1:PORT\ndocker.io/library/busybox:latest\nEND 0\nEND 1\nEND 1\n",
    );
    expect(error).toBe("END 0\nEND 1\nEND 1\n");
    expect(status).toBe(1);
  });
});
