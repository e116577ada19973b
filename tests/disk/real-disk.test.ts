import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { SeededRandom } from "../../src/base/random.ts";
import { type Credentials, createDisk, type Files, ROOT } from "../../src/disk/index.ts";
import { type Operation, OperationGenerator } from "./real/generate.ts";
import { everyPath, listing, real, runOurs } from "./real/ours.ts";
import { clock, must } from "./support.ts";

/**
 * The same random calls on our disk and on a directory of this machine's, compared call by call: what each gives,
 * and, after all of them, the whole tree. Only on Linux, whose behaviour ours is.
 */
const isLinux = process.platform === "linux";
const isRoot = process.getuid?.() === 0;
const SEED = Number(process.env.DISK_SEED ?? 1);
const RUNS = Number(process.env.DISK_RUNS ?? 40);
const CALLS = 60;
const NOBODY: Credentials = { uid: 65534, gid: 65534, groups: [65534] };
/** Deep enough that no `..` of ours leads out of the temporary directory. */
const DEPTH = "d/".repeat(10);
const LONG_AGO = 1_000_000_000;

/** proc(5), /proc/sys/fs: what a machine may forbid beyond POSIX. Of these ours has `protected_hardlinks` alone. */
function isProtected(what: "hardlinks" | "symlinks" | "regular"): boolean {
  const file = `/proc/sys/fs/protected_${what}`;
  return existsSync(file) && readFileSync(file, "utf8").trim() !== "0";
}
const sticky = isLinux && !isProtected("symlinks") && !isProtected("regular");

const script = fileURLToPath(new URL("real/operations.mjs", import.meta.url));
const top = isLinux ? mkdtempSync(join(realpathSync(tmpdir()), "rockpool-disk-")) : "";
if (isLinux) real.countsSubdirectories = statSync(top).nlink === 2;

/** In some containers root may not give files away, or another user may not read this project. */
function mayChangeUser(): boolean {
  const { uid, gid } = NOBODY;
  return spawnSync(process.execPath, ["--check", script], { uid, gid, cwd: "/" }).status === 0;
}
const canCompare = isLinux && (!isRoot || mayChangeUser());

afterAll(() => {
  if (top === "") return;
  makeRemovable(top);
  rmSync(top, { recursive: true, force: true });
});

/** The runs leave directories that their own owner may not list. */
function makeRemovable(directory: string): void {
  chmodSync(directory, 0o700);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) makeRemovable(join(directory, entry.name));
  }
}

interface Run {
  readonly base: string;
  readonly top: string;
  readonly watch: boolean;
  /** The directories that lead to the base, as they are before the run. */
  readonly places: readonly { path: string; mode: number; uid: number; gid: number }[];
  readonly operations: readonly Operation[];
}

function makeRun(number: number, watch: boolean, count: number): Run {
  const runTop = join(top, `run-${number}`);
  const base = join(runTop, DEPTH);
  mkdirSync(base, { recursive: true });
  for (let path = base; path.length >= top.length; path = join(path, "..")) chmodSync(path, 0o777);
  const generator = new OperationGenerator(
    new SeededRandom(SEED * 1_000_000 + number),
    base.replace(/\/$/, ""),
    sticky,
  );
  const places: Run["places"][number][] = [];
  for (let path = base; path !== "/"; path = join(path, "..")) {
    const { mode, uid, gid } = statSync(path);
    places.unshift({ path: path.replace(/\/$/, ""), mode, uid, gid });
  }
  return {
    base,
    top: runTop,
    watch,
    places,
    operations: Array.from({ length: count }, () => generator.next()),
  };
}

interface Outcome {
  readonly results: readonly string[];
  readonly listing: readonly string[];
}

function runReal(runs: readonly Run[], who?: Credentials): Outcome[] {
  const done = spawnSync(process.execPath, [script], {
    input: JSON.stringify({ runs, countsSubdirectories: real.countsSubdirectories }),
    maxBuffer: 2 ** 28,
    cwd: "/",
    ...(who && { uid: who.uid, gid: who.gid }),
  });
  if (done.status !== 0) throw new Error(String(done.stderr));
  return JSON.parse(String(done.stdout));
}

/** A disk of ours with the directories that the run starts from. */
function prepareOurs(
  run: Run,
  who: Credentials,
): { files: Files; root: Files; time: ReturnType<typeof clock> } {
  const time = clock(LONG_AGO);
  const disk = createDisk({ now: time.now });
  const root = disk.view(ROOT);
  for (const { path, mode, uid, gid } of run.places) {
    must(root.mkdir(path));
    must(root.chmod(path, mode));
    must(root.chown(path, { uid, gid }));
  }
  return { files: disk.view(who), root, time };
}

/** realpath(3) is no system call: it takes `.` and `..` away without searching the directory. */
function skipped([name]: Operation, who: Credentials): boolean {
  return name === "realpath" && who.uid !== 0;
}

function compare(run: Run, outcome: Outcome | undefined, who: Credentials): void {
  const { files, root, time } = prepareOurs(run, who);
  const ours: string[] = [];
  const shown: string[] = [];
  for (const [at, operation] of run.operations.entries()) {
    time.set(LONG_AGO);
    if (run.watch) {
      for (const path of everyPath(root, run.top)) {
        must(root.utimes(path, { atime: LONG_AGO, mtime: LONG_AGO }, { follow: false }));
      }
    }
    time.advance(1);
    const result = skipped(operation, who) ? outcome?.results[at] : runOurs(files, operation);
    const modified = run.watch
      ? [...everyPath(root, run.top)].filter((path) => must(root.lstat(path)).mtime !== LONG_AGO)
      : [];
    ours.push([result, ...modified].join("\n"));
    shown.push(`${operation.join(" ")}: ${outcome?.results[at] ?? ""}`);
    expect(ours[at], shown.map((line) => line.replaceAll(run.base, "")).join("\n")).toBe(
      outcome?.results[at],
    );
  }
  if (who.uid === 0) expect(listing(root, run.top)).toEqual(outcome?.listing);
}

describe.skipIf(!canCompare)("as this machine's own file system", () => {
  const self: Credentials = {
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    groups: process.getgroups?.() ?? [],
  };

  test("what each call gives, and the tree that is left", () => {
    const runs = Array.from({ length: RUNS }, (_, number) => makeRun(number, false, CALLS));
    const outcomes = runReal(runs);
    for (const [at, run] of runs.entries()) compare(run, outcomes[at], self);
  });

  // Root's alone: to look at every time one must be able to read every directory.
  test.skipIf(!isRoot)("which times of modification each call changes", () => {
    const runs = Array.from({ length: RUNS / 2 }, (_, number) => makeRun(10_000 + number, true, CALLS / 2));
    const outcomes = runReal(runs);
    for (const [at, run] of runs.entries()) compare(run, outcomes[at], self);
  });

  test.skipIf(!isRoot || !isProtected("hardlinks"))(
    "what an unprivileged user may do among the files of root",
    () => {
      const runs = Array.from({ length: RUNS }, (_, number) => {
        const run = makeRun(20_000 + number, false, CALLS * 2);
        return {
          asRoot: { ...run, operations: run.operations.slice(0, CALLS) },
          asNobody: { ...run, operations: run.operations.slice(CALLS) },
        };
      });
      runReal(runs.map(({ asRoot }) => asRoot));
      const outcomes = runReal(
        runs.map(({ asNobody }) => asNobody),
        NOBODY,
      );
      for (const [at, { asRoot, asNobody }] of runs.entries()) {
        const { files, root } = prepareOurs(asRoot, ROOT);
        for (const operation of asRoot.operations) runOurs(files, operation);
        const view = root.disk.view(NOBODY);
        const shown: string[] = [];
        for (const [index, operation] of asNobody.operations.entries()) {
          if (skipped(operation, NOBODY)) continue;
          const wanted = outcomes[at]?.results[index];
          shown.push(`${operation.join(" ")}: ${wanted ?? ""}`);
          const before = listing(root, asRoot.top);
          expect(runOurs(view, operation), [...before, ...shown].join("\n").replaceAll(asRoot.base, "")).toBe(
            wanted,
          );
        }
      }
    },
  );
});
