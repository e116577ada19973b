import { describe, expect, test } from "vitest";
import { SeededRandom } from "../../src/base/random.ts";
import { createDisk, type Disk, Errno, type Files, ROOT, restoreDisk } from "../../src/disk/index.ts";
import { bindMount, makeUnion, removeTree, saveUnion, unionChanges } from "../../src/disk/layers.ts";
import { OperationGenerator } from "./real/generate.ts";
import { listing, runOurs } from "./real/ours.ts";
import { ADA, clock, code, must, setUp, textOf } from "./support.ts";

const SEED = Number(process.env.DISK_SEED ?? 1);
const ROUNDS = Number(process.env.DISK_RUNS ?? 40);
/** Deep enough that no random path leaves it. */
const BASE = "/top/1/2/3/base";
const DEVICE = 0x2e;

/** A disk with a union of random layers at BASE; `copy` has the same files there, but no union. */
function playground(seed: number): {
  disk: Disk;
  copy: Disk;
  random: SeededRandom;
  time: ReturnType<typeof clock>;
} {
  const time = clock(1_000_000);
  const random = new SeededRandom(seed);
  const disk = createDisk({ now: time.now });
  const copy = createDisk({ now: time.now });
  for (const one of [disk, copy])
    for (const path of ["/top", "/top/1", "/top/1/2", "/top/1/2/3"]) must(one.view(ROOT).mkdir(path));
  const files = disk.view(ROOT);
  const layers: string[] = [];
  for (let i = 0; i < 3; i++) {
    const layer = `/top/1/2/3/layer${i}`;
    must(files.mkdir(layer));
    const generator = new OperationGenerator(random, layer, true);
    for (let at = 0; at < 40; at++) {
      time.advance(1);
      const operation = generator.next();
      if (operation[0] !== "link" && operation[0] !== "symlink") runOurs(files, operation);
    }
    if (i > 0 && random.below(2) === 0) files.writeFile(`${layer}/.wh.${"abcd"[random.below(4)]}`, "");
    if (i > 0 && random.below(3) === 0) files.writeFile(`${layer}/a/.wh..wh..opq`, "");
    layers.unshift(layer);
  }
  time.advance(1);
  must(makeUnion(disk, BASE, layers, DEVICE));
  copyInto(disk.fork().view(ROOT), copy.view(ROOT), BASE);
  return { disk, copy, random, time };
}

function copyInto(from: Files, to: Files, path: string): void {
  const status = must(from.lstat(path));
  if (status.kind === "directory") {
    must(to.mkdir(path, 0o755));
    for (const { name } of must(from.readdir(path))) copyInto(from, to, `${path}/${name}`);
  } else if (status.kind === "symlink") must(to.symlink(must(from.readlink(path)), path));
  else must(to.writeFile(path, must(from.readFile(path))));
  must(to.chown(path, { uid: status.uid, gid: status.gid }, { follow: false }));
  if (status.kind !== "symlink") must(to.chmod(path, status.mode & 0o7777));
}

/** Random calls on both; gives those that came out differently. A directory of a layer cannot be renamed. */
function play(ground: ReturnType<typeof playground>, count: number): string[] {
  const { disk, copy, random, time } = ground;
  const [files, others] = [disk.view(ROOT), copy.view(ROOT)];
  const generator = new OperationGenerator(random, BASE, true);
  const differences: string[] = [];
  for (let i = 0; i < count; i++) {
    time.advance(1);
    const operation = generator.next();
    if (operation.some((word) => String(word).includes(".."))) continue;
    const ours = runOurs(files, operation);
    if (ours === "EXDEV") continue;
    const theirs = runOurs(others, operation);
    if (withoutLinks(ours) !== withoutLinks(theirs))
      differences.push(`${operation.join(" ")}: ${ours} / ${theirs}`);
  }
  return differences;
}

/** Of united directories nobody counts the links exactly. */
function withoutLinks(line: string): string {
  return line.replace(/(\b4\d{4}) \d+ /, "$1 - ");
}

function tree(disk: Disk): string[] {
  return listing(disk.view(ROOT), BASE).map(withoutLinks);
}

function eachSeed(check: (seed: number) => void): void {
  for (let i = 0; i < ROUNDS; i++) check(SEED * 1_000_000 + i);
}

describe("a union beside a full copy", () => {
  test("random calls give the same and leave the same tree", () => {
    eachSeed((seed) => {
      const ground = playground(seed);
      const differences = play(ground, 60);
      expect({ seed, differences }).toEqual({ seed, differences: [] });
      expect(tree(ground.disk)).toEqual(tree(ground.copy));
    });
  });

  test("roll-back, redo, fork and snapshot", () => {
    eachSeed((seed) => {
      const ground = playground(seed);
      const { disk } = ground;
      play(ground, 20);
      const before = disk.fork();
      const usage = disk.view(ROOT).statfs();
      const mark = disk.mark();
      play(ground, 20);
      const after = tree(disk);
      const undone = disk.rollBack(mark);
      expect(disk.view(ROOT).statfs()).toEqual(usage);
      expect(tree(disk)).toEqual(tree(before));
      disk.redo(undone);
      expect(tree(disk)).toEqual(after);
      const snapshot = structuredClone(disk.snapshot());
      const restored = restoreDisk(snapshot, { now: ground.time.now });
      expect(tree(restored)).toEqual(after);
      // Directories above what was changed are kept with it.
      expect(restored.view(ROOT).statfs().used).toBeGreaterThanOrEqual(disk.view(ROOT).statfs().used);
      expect(restored.snapshot()).toEqual(snapshot);
    });
  });

  test("the changes make a layer that gives the same tree", () => {
    eachSeed((seed) => {
      const ground = playground(seed);
      const { disk } = ground;
      play(ground, 40);
      const files = disk.view(ROOT);
      must(files.mkdir("/saved"));
      must(saveUnion(disk, BASE, "/saved"));
      const layers = ["/saved", "/top/1/2/3/layer2", "/top/1/2/3/layer1", "/top/1/2/3/layer0"];
      must(makeUnion(disk, "/again", layers, DEVICE));
      // The root of a union is as its own directory was made.
      const [, ...ours] = tree(disk);
      const [, ...again] = listing(files, "/again").map((line) =>
        withoutLinks(line).replace(/^\/again/, BASE),
      );
      const singly = (line: string) => line.replace(/^(\S+ \d+) \d+ /, "$1 - ");
      expect(again.map(singly)).toEqual(ours.map(singly));
    });
  });
});

function image(): ReturnType<typeof setUp> {
  const setting = setUp();
  const { root } = setting;
  for (const path of ["/low", "/low/etc", "/low/bin", "/high", "/high/etc"]) must(root.mkdir(path));
  must(root.writeFile("/low/etc/passwd", "root\n"));
  must(root.writeFile("/low/etc/motd", "hello\n"));
  for (let i = 0; i < 400; i++) must(root.writeFile(`/low/bin/p${i}`, `program ${i}`, 0o755));
  must(root.writeFile("/high/etc/os-release", "x\n"));
  must(root.writeFile("/high/etc/.wh.motd", ""));
  setting.time.advance(10);
  must(makeUnion(setting.disk, "/c", ["/high", "/low"], DEVICE));
  return setting;
}

describe("unions", () => {
  test("show the layers, the topmost first, without what is whited out", () => {
    const { root } = image();
    expect(must(root.readdir("/c")).map(({ name }) => name)).toEqual(["bin", "etc"]);
    expect(must(root.readdir("/c/etc")).map(({ name }) => name)).toEqual(["passwd", "os-release"]);
    expect(code(root.stat("/c/etc/motd"))).toBe("ENOENT");
    expect(must(root.stat("/c/etc")).dev).toBe(DEVICE);
  });

  test("changes are those of docker diff", () => {
    const { root, disk } = image();
    must(root.writeFile("/c/etc/passwd", "me\n"));
    must(root.unlink("/c/bin/p7"));
    must(root.mkdir("/c/data"));
    must(root.writeFile("/c/data/x", "1"));
    must(root.stat("/c/bin/p8"));
    expect(unionChanges(disk, "/c").map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "changed /bin",
      "removed /bin/p7",
      "added /data",
      "added /data/x",
      "changed /etc",
      "changed /etc/passwd",
    ]);
    expect(textOf(must(root.readFile("/low/etc/passwd")))).toBe("root\n");
  });

  test("500 of them cost what is touched", () => {
    const { root, disk } = image();
    const before = root.statfs();
    for (let i = 0; i < 500; i++) {
      must(makeUnion(disk, `/c${i}`, ["/high", "/low"], DEVICE + i));
      must(root.readFile(`/c${i}/bin/p1`));
      must(root.writeFile(`/c${i}/new`, "1"));
    }
    expect(root.statfs().used - before.used).toBe(500 * 2 * 4096);
    const { inodes } = disk.snapshot() as unknown as { inodes: Float64Array };
    expect(inodes.length / 11).toBeLessThan(420 + 500 * 3);
    for (let i = 0; i < 500; i++) removeTree(disk, `/c${i}`);
    expect(root.statfs()).toEqual(before);
  });
});

describe("bind mounts", () => {
  function mounted(readOnly = false): ReturnType<typeof setUp> & { inside: Files; unmount: () => void } {
    const setting = image();
    const { root, disk } = setting;
    must(root.mkdir("/c/data"));
    must(root.mkdir("/home/ada/src"));
    must(root.writeFile("/home/ada/src/a", "1"));
    must(root.chown("/home/ada/src", { uid: 1000, gid: 1000 }));
    const handle = must(root.openDirectory("/c"));
    const unmount = bindMount(disk, handle, "/data", "/home/ada/src", { readOnly });
    if (unmount instanceof Errno) throw new Error(unmount.code);
    return { ...setting, unmount, inside: disk.view(ROOT, { root: handle }) };
  }

  test("show the files of the disk both ways, with paths of their own", () => {
    const { root, inside } = mounted();
    must(inside.mkdir("/data/sub"));
    must(inside.writeFile("/data/sub/b", "2"));
    expect(textOf(must(root.readFile("/home/ada/src/sub/b")))).toBe("2");
    must(root.writeFile("/home/ada/src/c", "3"));
    expect(must(inside.readdir("/data")).map(({ name }) => name)).toEqual(["a", "sub", "c"]);
    must(inside.chdir("/data/sub"));
    expect(must(inside.getcwd())).toBe("/data/sub");
    must(inside.chdir("../.."));
    expect(must(inside.getcwd())).toBe("/");
    must(inside.rename("/data/c", "/data/sub/c"));
    expect(textOf(must(root.readFile("/home/ada/src/sub/c")))).toBe("3");
    must(inside.unlink("/data/sub/b"));
    expect(code(root.stat("/home/ada/src/sub/b"))).toBe("ENOENT");
  });

  test("are another file system for rename and link, and busy", () => {
    const { inside } = mounted();
    expect(code(inside.rename("/data/a", "/a"))).toBe("EXDEV");
    expect(code(inside.link("/data/a", "/a"))).toBe("EXDEV");
    expect(code(inside.rmdir("/data"))).toBe("EBUSY");
  });

  test("may be read-only", () => {
    const { inside, root } = mounted(true);
    expect(code(inside.writeFile("/data/a", "x"))).toBe("EROFS");
    expect(code(inside.writeFile("/data/new", "x"))).toBe("EROFS");
    expect(code(inside.mkdir("/data/new"))).toBe("EROFS");
    expect(code(inside.unlink("/data/a"))).toBe("EROFS");
    expect(code(inside.chmod("/data/a", 0o600))).toBe("EROFS");
    expect(code(root.writeFile("/home/ada/src/a", "x"))).toBe("");
  });

  test("leave the directory as it was when they are taken away, and are not in a roll-back or a snapshot", () => {
    const { inside, disk, unmount, time } = mounted();
    const mark = disk.mark();
    must(inside.writeFile("/data/b", "2"));
    must(inside.mkdir("/data/deep"));
    disk.rollBack(mark);
    expect(must(inside.readdir("/data")).map(({ name }) => name)).toEqual(["a"]);
    const restored = restoreDisk(disk.snapshot(), { now: time.now }).view(ADA);
    expect(must(restored.readdir("/c/data"))).toEqual([]);
    unmount();
    expect(must(inside.readdir("/data"))).toEqual([]);
  });

  test("a single file", () => {
    const { inside, root, disk } = mounted();
    must(root.writeFile("/hosts", "127.0.0.1 localhost\n"));
    must(inside.writeFile("/etc/hosts", ""));
    bindMount(disk, inside.root, "/etc/hosts", "/hosts");
    must(inside.writeFile("/etc/hosts", "1.2.3.4 x\n"));
    expect(textOf(must(root.readFile("/hosts")))).toBe("1.2.3.4 x\n");
    expect(code(inside.unlink("/etc/hosts"))).toBe("EBUSY");
  });
});
