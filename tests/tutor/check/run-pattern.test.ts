import { describe, expect, it } from "vitest";
import type { WordsSpec } from "../../../src/process/command/parse-options.ts";
import {
  countRuns,
  matchesRun,
  parseRunPattern,
  type RunPattern,
} from "../../../src/tutor/check/run-pattern.ts";
import type { CommandRecord } from "../../../src/tutor/check/step-record.ts";

const SPECS: Readonly<Record<string, WordsSpec>> = {
  ls: {
    name: "ls",
    flags: { all: { short: "a" }, format: { short: "l", long: false }, reverse: { short: "r" } },
  },
  mkdir: {
    name: "mkdir",
    flags: { parents: { short: "p" }, mode: { short: "m", argument: { name: "MODE" } } },
  },
  head: { name: "head", flags: { lines: { short: "n", argument: { name: "NUM" } } }, digits: "lines" },
  find: { name: "find", words: "raw" },
};

function record(line: string, change: Partial<CommandRecord> = {}): CommandRecord {
  const words = line.split(" ");
  const resolved = { kind: "file", path: `/usr/bin/${words[0]}` } as const;
  return {
    words,
    resolved,
    cwd: "/home/learner",
    status: 0,
    interactive: true,
    line: 0,
    times: 1,
    ...change,
  };
}

function pattern(args: string, cwd = "/home/learner"): RunPattern {
  const parsed = parseRunPattern(args.split(" "), cwd);
  if (typeof parsed === "string") throw new Error(parsed);
  return parsed;
}

const specOf = ([name = ""]: readonly string[]) => SPECS[name];

function ran(args: string, line: string, change: Partial<CommandRecord> = {}): boolean {
  return matchesRun(pattern(args), record(line, change), { specOf });
}

describe("ran COMMAND", () => {
  it("takes a name, whatever stands behind it", () => {
    expect(ran("ls", "ls")).toBe(true);
    expect(ran("ls", "ls -la /tmp")).toBe(true);
    expect(ran("ls", "lsblk")).toBe(false);
  });

  it("takes the name as it was resolved, by a path or by an alias' first word", () => {
    expect(ran("ls", "/bin/ls")).toBe(true);
    expect(ran("python3", "python", { resolved: { kind: "file", path: "/usr/bin/python3" } })).toBe(true);
    expect(ran("cd", "cd x", { resolved: { kind: "builtin", name: "cd" } })).toBe(true);
  });

  it("takes a path, from where the command ran", () => {
    const resolved = { kind: "file", path: "/home/learner/shop/run.sh" } as const;
    expect(ran("/home/learner/shop/run.sh", "./run.sh", { cwd: "/home/learner/shop", resolved })).toBe(true);
    expect(ran("./run.sh", "run.sh", { cwd: "/home/learner/shop", resolved })).toBe(true);
    expect(ran("./run.sh", "./run.sh", { cwd: "/tmp", resolved: { kind: "file", path: "./run.sh" } })).toBe(
      true,
    );
  });

  it("takes a glob", () => {
    expect(ran("python*", "python3.12 x.py")).toBe(true);
    expect(ran("python*", "pip")).toBe(false);
  });

  it("takes an option with its value in any place, also of a tool whose options are not known", () => {
    expect(ran("hey -n 100 -c 10", "hey -c 10 -n 100 http://localhost/")).toBe(true);
    expect(ran("hey -n 100 -c 10", "hey -c10 -n100 http://localhost/")).toBe(true);
    expect(ran("docker run --name web -p 8080:80", "docker run -d -p 8080:80 --name=web nginx")).toBe(true);
    expect(ran("docker run --name web", "docker run --name webb nginx")).toBe(false);
    expect(ran("docker exec web ls", "docker exec web -- ls")).toBe(true);
    expect(ran("tool -x a b", "tool -x b a")).toBe(false);
    expect(ran("docker rm -f web", "docker rm web -f")).toBe(true);
  });

  it("looks inside sudo, env, xargs and their kin", () => {
    expect(ran("mkdir -p x", "sudo mkdir -p x")).toBe(true);
    expect(ran("mkdir -p x", "sudo -u bob mkdir --parents x")).toBe(true);
    expect(ran("ls", "env -i A=1 B=2 ls")).toBe(true);
    expect(ran("ls", "timeout -k 3 5 ls")).toBe(true);
    expect(ran("ls", "nice -n5 ls")).toBe(true);
    expect(ran("grep -l", "xargs -n 1 grep -l x")).toBe(true);
    expect(ran("mkdir", "sudo")).toBe(false);
  });
});

describe("ran COMMAND OPTION", () => {
  it("takes options in any spelling", () => {
    for (const line of ["ls -l -a", "ls -la", "ls -al", "ls -rla", "ls -l --all", "ls --al -l", "ls x -la"])
      expect(ran("ls -la", line), line).toBe(true);
    expect(ran("ls -la", "ls -l")).toBe(false);
    expect(ran("ls -a", "ls -- -a")).toBe(false);
  });

  it("compares values", () => {
    for (const line of ["head -n 5 f", "head -n5 f", "head --lines=5 f", "head --lines 5 f", "head -5 f"])
      expect(ran("head -n 5", line), line).toBe(true);
    expect(ran("head -n 5", "head -n 6 f")).toBe(false);
    expect(ran("head f -n", "head -3 f")).toBe(true);
    expect(ran("head f -n", "head f")).toBe(false);
  });

  it("knows the usual rules where the program's options are not known", () => {
    expect(ran("tar -xz", "tar -zxvf a.tgz")).toBe(true);
    expect(ran("pip install --upgrade", "pip install --upgrade x")).toBe(true);
    expect(ran("docker run -p 8080:80", "docker run -d -p 8080:80 nginx")).toBe(true);
    expect(ran("docker run -p 8080:80", "docker run -d nginx")).toBe(false);
    expect(ran("chmod +x run.sh", "chmod +x run.sh")).toBe(true);
  });

  it("takes words that are no options as they are", () => {
    expect(ran("find -name *.py", "find . -name *.py")).toBe(true);
    expect(ran("find -type", "find . -name *.py")).toBe(false);
  });

  it("takes help", () => {
    expect(ran("mkdir --help", "mkdir --help")).toBe(true);
    expect(ran("mkdir --help", "mkdir x")).toBe(false);
  });
});

describe("ran COMMAND OPERAND", () => {
  it("takes the same place by any name", () => {
    for (const line of [
      "cat notes/a",
      "cat ./notes/a",
      "cat notes//a",
      "cat /home/learner/notes/a",
      "cat x notes/a y",
    ])
      expect(ran("cat /home/learner/notes/a", line), line).toBe(true);
    expect(ran("cat /home/learner/notes/a", "cat a", { cwd: "/home/learner/notes" })).toBe(true);
    expect(ran("cat /home/learner/notes/a", "cat a")).toBe(false);
    expect(ran("mkdir archive", "mkdir archive/")).toBe(true);
  });

  it("keeps the order of operands", () => {
    expect(ran("cp a b", "cp -v a b")).toBe(true);
    expect(ran("cp a b", "cp b a")).toBe(false);
  });

  it("takes a glob of places", () => {
    expect(ran("rm *.tmp", "rm a.tmp")).toBe(true);
    expect(ran("rm /home/learner/*.tmp", "rm a.tmp")).toBe(true);
    expect(ran("rm *.tmp", "rm a.txt")).toBe(false);
  });
});

describe("ran with options of its own", () => {
  it("asks for a directory", () => {
    expect(ran("--in /tmp ls", "ls", { cwd: "/tmp" })).toBe(true);
    expect(ran("--in /tmp ls", "ls")).toBe(false);
    expect(
      matchesRun(pattern("--in .. ls", "/home/learner"), record("ls", { cwd: "/home" }), { specOf }),
    ).toBe(true);
  });

  it("asks for a status", () => {
    expect(ran("--ok ls", "ls")).toBe(true);
    expect(ran("--ok ls", "ls x", { status: 2 })).toBe(false);
    expect(ran("--fails ls", "ls x", { status: 2 })).toBe(true);
    expect(ran("--status 2 ls", "ls x", { status: 2 })).toBe(true);
    expect(ran("--status 2 ls", "ls x", { status: 1 })).toBe(false);
  });

  it("does not take what was not found, unless it asks for a failure", () => {
    const missing = { resolved: { kind: "not-found" }, status: 127 } as const;
    expect(ran("gti", "gti", missing)).toBe(false);
    expect(ran("--fails gti", "gti", missing)).toBe(true);
    expect(ran("--status 127 *", "gti", missing)).toBe(true);
  });

  it("asks for typed commands", () => {
    expect(ran("--typed ls", "ls")).toBe(true);
    expect(ran("--typed ls", "ls", { interactive: false })).toBe(false);
    expect(ran("ls", "ls", { interactive: false })).toBe(true);
  });

  it("counts", () => {
    expect(
      countRuns(pattern("--times 3 ls"), [record("ls"), record("pwd"), record("ls", { times: 2 })], {
        specOf,
      }),
    ).toBe(3);
    expect(pattern("--times 3 ls").times).toBe(3);
  });

  it("tells what is wrong with its arguments", () => {
    expect(parseRunPattern([], "/")).toBe("expected a command");
    expect(parseRunPattern(["--times", "x", "ls"], "/")).toBe("--times: expected a number");
    expect(parseRunPattern(["--foo", "ls"], "/")).toBe("unknown option --foo");
    expect(parseRunPattern(["--", "--foo"], "/")).toMatchObject({ command: "--foo" });
  });
});
