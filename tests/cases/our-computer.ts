import { nodeJavaScript } from "../../src/cli/javascript-host.ts";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { nodePython } from "../../src/cli/python-host.ts";
import { PACKAGED } from "../../src/commands/index.ts";
import { type Computer, type ComputerSnapshot, createHostedComputer } from "../../src/computer/index.ts";
import { Errno } from "../../src/disk/errno.ts";
import type { Files } from "../../src/disk/files.ts";
import { programFile } from "../../src/process/executable.ts";
import { describeTree, type TreeEntry } from "./describe-tree.ts";
import type { Case, Expectation } from "./parse-cases.ts";

const DIRECTORY = "/home/learner/case";

/** The programs that packages bring, as if all had been installed: for `files`. */
export const PACKAGED_PROGRAMS = Object.fromEntries(
  [...PACKAGED].map((name) => [
    `/usr/bin/${name}`,
    { content: programFile(name), mode: 0o755, owner: "root" },
  ]),
);

let booted: Promise<ComputerSnapshot> | undefined;

async function bootOnce(): Promise<ComputerSnapshot> {
  const computer = await createHostedComputer({
    ports: nodePorts,
    files: { ...PACKAGED_PROGRAMS, [DIRECTORY]: { dir: true } },
  });
  return computer.snapshot();
}

/** A fresh computer with an empty `case` in the learner's home. */
export async function emptyRoom(): Promise<Computer> {
  booted ??= bootOnce();
  return createHostedComputer({
    ports: nodePorts,
    python: nodePython,
    javascript: nodeJavaScript,
    snapshot: await booted,
  });
}

/** Runs a case on a computer of ours, and tells what it did. */
export async function runInOurs(
  computer: Computer,
  one: Pick<Case, "stdin" | "script" | "wantsTree">,
): Promise<Expectation> {
  const { stdin, script } = one;
  const { stdout, stderr, status } = await computer.run(script, { stdin, cwd: DIRECTORY, encoding: "bytes" });
  const tree = one.wantsTree ? describeTree([...walk(computer.files, DIRECTORY, "")]) : [];
  return { stdout, stderr, status, tree };
}

function* walk(files: Files, root: string, under: string): Generator<TreeEntry> {
  const entries = files.readdir(`${root}/${under}`);
  if (entries instanceof Errno) return;
  for (const { name } of entries) {
    const path = under === "" ? name : `${under}/${name}`;
    const full = `${root}/${path}`;
    const status = files.lstat(full);
    if (status instanceof Errno) continue;
    const common = { path, mode: status.mode & 0o7777, links: status.nlink };
    if (status.kind === "directory") {
      yield { ...common, kind: "directory" };
      yield* walk(files, root, path);
    } else if (status.kind === "symlink")
      yield { ...common, kind: "symlink", target: must(files.readlink(full)) };
    else if (status.kind === "fifo") yield { ...common, kind: "fifo" };
    else yield { ...common, kind: "file", content: must(files.readFile(full)) };
  }
}

function must<T>(value: T | Errno): T {
  if (value instanceof Errno) throw new Error(value.message);
  return value;
}
