import { describe, expect, it } from "vitest";

import { nodeJavaScript } from "../../src/cli/javascript-host.ts";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { nodePython } from "../../src/cli/python-host.ts";
import { PACKAGED } from "../../src/commands/index.ts";
import { type Computer, type ComputerSnapshot, createHostedComputer } from "../../src/computer/index.ts";
import { Errno } from "../../src/disk/errno.ts";
import type { Files } from "../../src/disk/files.ts";
import { programFile } from "../../src/process/executable.ts";
import { readCaseFiles } from "./case-files.ts";
import { describeTree, type TreeEntry } from "./describe-tree.ts";
import { type Case, type Expectation, formatExpectation } from "./parse-cases.ts";

const DIRECTORY = "/home/learner/case";

/** The programs that packages bring, as if all had been installed: for `files`. */
export const PACKAGED_PROGRAMS = Object.fromEntries(
  [...PACKAGED].map((name) => [
    `/usr/bin/${name}`,
    { content: programFile(name), mode: 0o755, owner: "root" },
  ]),
);

/** Rooms by name, each as a computer at its start; learner's `case` folder is there. */
export type Rooms = Readonly<Record<string, () => Promise<Computer>>>;

/** Makes a test of every case in the `*.cases.sh` below `directory` (from the repository), each on a computer of its own. */
export function defineCases(directory: string, rooms: Rooms = {}): void {
  const files = readCaseFiles(directory);
  it(`${directory} holds cases`, () => expect(files.some(({ cases }) => cases.length > 0)).toBe(true));
  for (const { path, cases, room } of files) {
    const enter = room === undefined ? emptyRoom : rooms[room];
    if (!enter) throw new Error(`${path}: there is no room ${room}`);
    describe(path.slice(directory.length + 1), () => {
      for (const one of cases) {
        it(one.title, async () => {
          const found = await runInOurs(await enter(), one);
          const wanted = one.differs?.expected ?? one.expected;
          expect(formatExpectation(found), `${path}:${one.line}\n${one.script}`).toEqual(
            formatExpectation(wanted),
          );
        });
      }
    });
  }
}

let booted: Promise<ComputerSnapshot> | undefined;

async function bootOnce(): Promise<ComputerSnapshot> {
  const computer = await createHostedComputer({
    ports: nodePorts,
    files: { ...PACKAGED_PROGRAMS, [DIRECTORY]: { dir: true } },
  });
  return computer.snapshot();
}

async function emptyRoom(): Promise<Computer> {
  booted ??= bootOnce();
  return createHostedComputer({
    ports: nodePorts,
    python: nodePython,
    javascript: nodeJavaScript,
    snapshot: await booted,
  });
}

async function runInOurs(computer: Computer, one: Case): Promise<Expectation> {
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
