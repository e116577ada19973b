import { describe, expect, test } from "vitest";
import { SeededRandom } from "../../src/base/random.ts";
import {
  createDisk,
  type Disk,
  type FileChange,
  type FileHandle,
  type Files,
  type JournalMark,
  ROOT,
  restoreDisk,
} from "../../src/disk/index.ts";
import { OperationGenerator } from "./real/generate.ts";
import { everyPath, runOurs } from "./real/ours.ts";
import { bytesOf, clock, must, setUp, textOf } from "./support.ts";

const SEED = Number(process.env.DISK_SEED ?? 1);
const ROUNDS = Number(process.env.DISK_RUNS ?? 40);

/** Deep enough that what is above it never changes. */
const BASE = "/top/1/2/3/base";

/** A disk on which random calls run, at a time that goes on with each. */
class Playground {
  readonly time = clock(1_000_000);
  readonly disk: Disk = createDisk({ now: this.time.now });
  readonly files: Files = this.disk.view(ROOT);
  readonly random: SeededRandom;
  readonly #generator: OperationGenerator;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
    this.#generator = new OperationGenerator(this.random, BASE, true);
    for (const path of ["/top", "/top/1", "/top/1/2", "/top/1/2/3", BASE]) must(this.files.mkdir(path));
  }

  play(count: number): void {
    for (let i = 0; i < count; i++) {
      this.time.advance(1);
      runOurs(this.files, this.#generator.next());
    }
  }

  /** Everything that must come back. */
  state(): unknown {
    return { snapshot: this.disk.snapshot(), usage: this.files.statfs() };
  }
}

function eachSeed(check: (seed: number) => void): void {
  for (let i = 0; i < ROUNDS; i++) check(SEED * 1_000_000 + i);
}

describe("random calls", () => {
  test("rollBack brings the state of the mark back, redo the one after, at any depth of marks", () => {
    eachSeed((seed) => {
      const ground = new Playground(seed);
      ground.play(30);
      const marks: { mark: JournalMark; state: unknown }[] = [];
      for (let i = 0; i < 4; i++) {
        marks.push({ mark: ground.disk.mark(), state: ground.state() });
        ground.play(ground.random.below(25));
      }
      while (marks.length > 0) {
        const to = ground.random.below(marks.length);
        const { mark, state } = marks[to] as (typeof marks)[number];
        const after = ground.state();
        const undone = ground.disk.rollBack(mark);
        expect(ground.state(), `seed ${seed}`).toEqual(state);
        ground.disk.redo(undone);
        expect(ground.state(), `seed ${seed}`).toEqual(after);
        ground.disk.rollBack(mark);
        expect(ground.state(), `seed ${seed}`).toEqual(state);
        ground.disk.release(mark);
        marks.length = to;
        ground.play(5);
      }
    });
  });

  test("marks in between may be released", () => {
    eachSeed((seed) => {
      const ground = new Playground(seed);
      ground.play(30);
      const state = ground.state();
      const first = ground.disk.mark();
      const others: JournalMark[] = [];
      for (let i = 0; i < 4; i++) {
        ground.play(15);
        others.push(ground.disk.mark());
      }
      ground.play(10);
      while (others.length > 0)
        ground.disk.release(others.splice(ground.random.below(others.length), 1)[0] as JournalMark);
      ground.disk.rollBack(first);
      expect(ground.state(), `seed ${seed}`).toEqual(state);
    });
  });

  test("changesSince is the difference of the trees", () => {
    eachSeed((seed) => {
      const ground = new Playground(seed);
      ground.play(40);
      const before = survey(ground.files);
      const mark = ground.disk.mark();
      ground.play(ground.random.below(30));
      expect(ground.disk.changesSince(mark), `seed ${seed}`).toEqual(
        differences(before, survey(ground.files)),
      );
    });
  });

  test("a fork has the same content, and neither side sees what the other does then", () => {
    eachSeed((seed) => {
      const ground = new Playground(seed);
      ground.play(60);
      const state = ground.disk.snapshot();
      const fork = ground.disk.fork();
      expect(fork.snapshot()).toEqual(state);
      expect(fork.view(ROOT).statfs()).toEqual(ground.files.statfs());
      ground.play(60);
      expect(fork.snapshot(), `seed ${seed}`).toEqual(state);
      const changed = ground.disk.snapshot();
      const generator = new OperationGenerator(new SeededRandom(seed + 1), BASE, true);
      const files = fork.view(ROOT);
      for (let i = 0; i < 60; i++) runOurs(files, generator.next());
      expect(ground.disk.snapshot(), `seed ${seed}`).toEqual(changed);
    });
  });

  test("a snapshot restores everything, through a structured clone", () => {
    eachSeed((seed) => {
      const ground = new Playground(seed);
      ground.play(80);
      const snapshot = structuredClone(ground.disk.snapshot());
      const restored = restoreDisk(snapshot, { now: ground.time.now });
      expect(restored.snapshot(), `seed ${seed}`).toEqual(ground.disk.snapshot());
      expect(restored.view(ROOT).statfs()).toEqual(ground.files.statfs());
      expect(survey(restored.view(ROOT))).toEqual(survey(ground.files));
    });
  });
});

interface Surveyed {
  readonly content: string;
  readonly attributes: string;
  /** Not of a directory. */
  readonly mtime: number;
}

function survey(files: Files): Map<string, Surveyed> {
  const all = new Map<string, Surveyed>();
  for (const path of everyPath(files, "/top")) {
    const { kind, mode, uid, gid, rdev, mtime } = must(files.lstat(path));
    const content = kind === "file" ? files.readFile(path) : kind === "symlink" ? files.readlink(path) : "";
    all.set(path, {
      content: `${kind} ${rdev} ${content instanceof Uint8Array ? textOf(content) : String(content)}`,
      attributes: `${mode} ${uid} ${gid}`,
      mtime: kind === "directory" ? 0 : mtime,
    });
  }
  return all;
}

/** What `changesSince` promises, from two whole surveys. */
function differences(before: Map<string, Surveyed>, after: Map<string, Surveyed>): FileChange[] {
  const changes: FileChange[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(path);
    const now = after.get(path);
    if (old === undefined) changes.push({ path, change: "created" });
    else if (now === undefined) changes.push({ path, change: "removed" });
    else if (old.content !== now.content) changes.push({ path, change: "modified" });
    else if (old.attributes !== now.attributes || old.mtime !== now.mtime) {
      changes.push({ path, change: "attributes" });
    }
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

describe("what a roll-back does to what is open", () => {
  test("an open file reads as it was, and writes from there", () => {
    const { disk, root } = setUp();
    must(root.writeFile("/f", "before"));
    const handle = must(root.open("/f", { read: true, write: true }));
    const mark = disk.mark();
    must(handle.writeAt(0, bytesOf("AFTER, and longer")));
    must(root.unlink("/f"));
    disk.rollBack(mark);
    expect(textOf(handle.readAt(0, 100))).toBe("before");
    must(handle.writeAt(6, bytesOf("!")));
    expect(textOf(root.readFile("/f"))).toBe("before!");
    handle.close();
  });

  test("a file made since the mark stays usable while it is open, and its number is not given out again", () => {
    const { disk, root } = setUp();
    const used = root.statfs().usedInodes;
    const mark = disk.mark();
    const handle = must(root.open("/new", { read: true, write: true, create: true }));
    must(handle.writeAt(0, bytesOf("x")));
    disk.rollBack(mark);
    expect(root.lstat("/new")).toMatchObject({ code: "ENOENT" });
    must(handle.writeAt(0, bytesOf("still")));
    expect(textOf(handle.readAt(0, 9))).toBe("still");
    must(root.writeFile("/other", ""));
    expect(must(root.stat("/other")).ino).not.toBe(handle.status.ino);
    handle.close();
    expect(root.statfs().usedInodes).toBe(used + 1);
  });

  test("a working directory made since the mark is gone", () => {
    const { disk, root } = setUp();
    const mark = disk.mark();
    must(root.mkdir("/w"));
    must(root.chdir("/w"));
    disk.rollBack(mark);
    expect(root.getcwd()).toMatchObject({ code: "ENOENT" });
    expect(root.writeFile("x", "")).toMatchObject({ code: "ENOENT" });
  });
});

describe("marks", () => {
  test("the order of the entries comes back too", () => {
    const { disk, root } = setUp();
    const names = (): string[] => must(root.readdir("/tmp")).map(({ name }) => name);
    for (const name of ["c", "a", "b"]) must(root.writeFile(`/tmp/${name}`, ""));
    const mark = disk.mark();
    must(root.unlink("/tmp/c"));
    must(root.rename("/tmp/a", "/tmp/z"));
    must(root.writeFile("/tmp/c", ""));
    expect(names()).toEqual(["b", "z", "c"]);
    disk.rollBack(mark);
    expect(names()).toEqual(["c", "a", "b"]);
  });

  test("rolling back twice, and marks that are void", () => {
    const { disk, root } = setUp();
    const outer = disk.mark();
    must(root.mkdir("/a"));
    const inner = disk.mark();
    must(root.mkdir("/b"));
    disk.rollBack(outer);
    expect(() => disk.rollBack(inner)).toThrow("the mark was released");
    must(root.mkdir("/c"));
    expect(disk.rollBack(outer).count).toBeGreaterThan(0);
    expect(root.lstat("/c")).toMatchObject({ code: "ENOENT" });
    disk.release(outer);
    expect(() => disk.changesSince(outer)).toThrow("the mark was released");
  });

  test("redo after what was rolled back again, but not after a change", () => {
    const { disk, root } = setUp();
    const mark = disk.mark();
    must(root.writeFile("/f", "x"));
    const undone = disk.rollBack(mark);
    const check = disk.mark();
    must(root.writeFile("/by-a-check", ""));
    disk.rollBack(check);
    disk.release(check);
    must(root.readdir("/tmp"));
    disk.redo(undone);
    expect(textOf(root.readFile("/f"))).toBe("x");
    const again = disk.rollBack(mark);
    must(root.writeFile("/other", ""));
    expect(() => disk.redo(again)).toThrow("the disk has changed");
  });

  test("a chain of undo and redo", () => {
    const { disk, root } = setUp();
    const steps = ["a", "b", "c"].map((name) => {
      const mark = disk.mark();
      must(root.writeFile("/f", name));
      return mark;
    });
    const undone = steps.reverse().map((mark) => disk.rollBack(mark));
    expect(root.lstat("/f")).toMatchObject({ code: "ENOENT" });
    for (const changes of undone.reverse()) disk.redo(changes);
    expect(textOf(root.readFile("/f"))).toBe("c");
  });

  test("files that come and go between two marks leave nothing behind", () => {
    const { disk, root } = setUp();
    const mark = disk.mark();
    for (let i = 0; i < 1000; i++) {
      must(root.writeFile("/tmp/t", "x"));
      must(root.unlink("/tmp/t"));
    }
    // The directory alone: its times.
    expect(disk.rollBack(mark).count).toBe(1);
  });

  test("many small appends behind many marks stay linear", () => {
    const { disk, root } = setUp();
    must(root.writeFile("/log", new Uint8Array(8_000_000)));
    const handle = must(root.open("/log", { write: true }));
    const start = process.hrtime.bigint();
    for (let i = 0; i < 2000; i++) {
      disk.mark();
      must(handle.writeAt(handle.size, bytesOf("line\n")));
    }
    // Copying the file each time would move 16 GB.
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1000);
  });
});

describe("changesSince", () => {
  function changed(run: (files: Files) => unknown[]): string[] {
    const { disk, root, time } = setUp();
    must(root.mkdir("/d"));
    must(root.writeFile("/d/f", "one"));
    must(root.link("/d/f", "/d/hard"));
    must(root.symlink("f", "/d/l"));
    const mark: JournalMark = disk.mark();
    time.advance(1000);
    for (const result of run(root)) must(result);
    return disk.changesSince(mark).map(({ path, change }) => `${change} ${path}`);
  }

  test.each<[string, (files: Files) => unknown[], string[]]>([
    ["nothing", () => [], []],
    ["reading", (files) => [files.readFile("/d/f")], []],
    [
      "writing what is there",
      (files) => [files.writeFile("/d/f", "one")],
      ["attributes /d/f", "attributes /d/hard"],
    ],
    [
      "a hard link changes with its file",
      (files) => [files.writeFile("/d/f", "two")],
      ["modified /d/f", "modified /d/hard"],
    ],
    ["a mode", (files) => [files.chmod("/d", 0o700)], ["attributes /d"]],
    ["a new file", (files) => [files.writeFile("/d/new", "")], ["created /d/new"]],
    ["made and removed", (files) => [files.mkdir("/d/x"), files.rmdir("/d/x")], []],
    [
      "a renamed directory takes everything along",
      (files) => [files.rename("/d", "/e")],
      ["", "/f", "/hard", "/l"]
        .map((name) => `removed /d${name}`)
        .concat(["", "/f", "/hard", "/l"].map((name) => `created /e${name}`)),
    ],
    [
      "replacing by renaming, as sed -i does",
      (files) => [files.writeFile("/d/tmp", "new"), files.rename("/d/tmp", "/d/f")],
      ["modified /d/f"],
    ],
    [
      "another kind of file",
      (files) => [files.unlink("/d/l"), files.mkdir("/d/l"), files.writeFile("/d/l/x", "")],
      ["modified /d/l", "created /d/l/x"],
    ],
    ["there and back", (files) => [files.rename("/d", "/e"), files.rename("/e", "/d")], []],
  ])("%s", (_, run, expected) => {
    expect(changed(run)).toEqual(expected);
  });
});

test("an open handle of one side of a fork does not write into the other", () => {
  const { disk, root } = setUp();
  must(root.writeFile("/f", "shared"));
  const handle: FileHandle = must(root.open("/f", { read: true, write: true }));
  must(handle.writeAt(6, bytesOf(" tail")));
  const files = disk.fork().view(ROOT);
  must(handle.writeAt(11, bytesOf("+ours")));
  const theirs = must(files.open("/f", { read: true, write: true }));
  must(theirs.writeAt(11, bytesOf("+theirs")));
  expect(textOf(handle.readAt(0, 100))).toBe("shared tail+ours");
  expect(textOf(theirs.readAt(0, 100))).toBe("shared tail+theirs");
});

test("directories deeper than a stack and wider than a call's arguments", () => {
  const { disk, root } = setUp();
  const mark = disk.mark();
  for (let i = 0; i < 12_000; i++) {
    must(root.mkdir("d"));
    must(root.chdir("d"));
  }
  expect(must(root.getcwd())).toHaveLength(24_000);
  must(root.mkdir("/wide"));
  for (let i = 0; i < 130_000; i++) must(root.symlink("x", `/wide/${i}`));
  expect(disk.changesSince(mark)).toHaveLength(142_001);
  expect(must(disk.fork().view(ROOT).readdir("/wide"))).toHaveLength(130_000);
  restoreDisk(disk.snapshot(), { now: () => 0 });
  disk.rollBack(mark);
  expect(must(root.readdir("/")).map(({ name }) => name)).toEqual(["home", "tmp"]);
});
