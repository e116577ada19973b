import { describe, expect, test } from "vitest";
import { createDisk, type DiskSnapshot, Errno, ROOT, restoreDisk } from "../../src/disk/index.ts";
import { ADA, must, setUp, textOf } from "./support.ts";

const options = { now: () => 5 };

function full(): DiskSnapshot {
  const { disk, root } = setUp();
  must(root.writeFile("/home/ada/f", "text"));
  must(root.link("/home/ada/f", "/tmp/f"));
  must(root.symlink("f", "/home/ada/l"));
  must(root.mknod("/null", "character-device", 0o666, 0x103));
  must(root.truncate("/home/ada/f", 1e6));
  return disk.snapshot();
}

test("a restored disk goes on: same inodes, numbers and usage", () => {
  const { disk, root } = setUp();
  must(root.writeFile("/f", "x"));
  const restored = restoreDisk(disk.snapshot(), options).view(ROOT);
  must(root.writeFile("/g", "y"));
  must(restored.writeFile("/g", "y"));
  expect(must(restored.stat("/g")).ino).toBe(must(root.stat("/g")).ino);
  expect(restored.statfs()).toEqual(root.statfs());
  expect(textOf(restored.readFile("/f"))).toBe("x");
});

test("what chattr set is kept, by a roll-back too", () => {
  const { disk, root } = setUp();
  must(root.writeFile("/f", "x"));
  const mark = disk.mark();
  const flags = must(root.getFlags("/f"));
  must(root.setFlags("/f", flags | 0x10));
  const restored = restoreDisk(structuredClone(disk.snapshot()), options).view(ROOT);
  expect(restored.unlink("/f")).toBe(Errno.EPERM);
  expect(disk.fork().view(ROOT).unlink("/f")).toBe(Errno.EPERM);
  expect(disk.changesSince(mark)).toEqual([{ path: "/f", change: "attributes" }]);
  disk.rollBack(mark);
  expect(root.getFlags("/f")).toBe(flags);
  expect(root.unlink("/f")).toBeUndefined();
});

test("two disks of one snapshot, and the snapshot itself, stay apart", () => {
  const snapshot = full();
  const kept = structuredClone(snapshot);
  const one = restoreDisk(snapshot, options).view(ROOT);
  const two = restoreDisk(snapshot, options).view(ROOT);
  const handle = must(one.open("/tmp/f", { write: true }));
  must(handle.writeAt(0, new Uint8Array([65])));
  expect(textOf(two.readFile("/tmp/f")).slice(0, 4)).toBe("text");
  expect(snapshot).toEqual(kept);
});

test("open, removed files are left out", () => {
  const { disk, root } = setUp();
  const before = disk.snapshot();
  must(root.writeFile("/f", "x"));
  must(root.open("/f", { read: true }));
  must(root.unlink("/f"));
  const { usedInodes } = restoreDisk(disk.snapshot(), options).view(ROOT).statfs();
  expect(usedInodes).toBe(restoreDisk(before, options).view(ROOT).statfs().usedInodes);
});

describe("a damaged snapshot is rejected with what is wrong", () => {
  const damaged = (change: (data: Record<string, unknown>) => void): unknown => {
    const data: Record<string, unknown> = { ...structuredClone(full()) };
    change(data);
    return data;
  };
  const numbers = (data: Record<string, unknown>): Float64Array => data.inodes as Float64Array;
  const names = (data: Record<string, unknown>): string[] => data.names as string[];
  const children = (data: Record<string, unknown>): Uint32Array => data.children as Uint32Array;
  const parents = (data: Record<string, unknown>): Uint32Array => data.parents as Uint32Array;

  test.each<[string, unknown]>([
    ["damaged disk snapshot: it is not an object", null],
    ["damaged disk snapshot: it is not an object", "x"],
    ["disk snapshot of version undefined: only 1 can be read", {}],
    ["disk snapshot of version 2: only 1 can be read", damaged((data) => void (data.version = 2))],
    ["damaged disk snapshot: nextIno is not a number", damaged((data) => void delete data.nextIno)],
    ["damaged disk snapshot: inodes is not a Float64Array", damaged((data) => void (data.inodes = []))],
    [
      "damaged disk snapshot: inodes is cut off",
      damaged((data) => void (data.inodes = numbers(data).slice(1))),
    ],
    ["damaged disk snapshot: its entries are cut off", damaged((data) => void names(data).pop())],
    [
      "damaged disk snapshot: contents is cut off",
      damaged((data) => void (data.contents = new Uint8Array(1))),
    ],
    [
      "damaged disk snapshot: contents is too long",
      damaged((data) => void (data.contents = new Uint8Array(99))),
    ],
    ["damaged disk snapshot: inode 1 has no valid mode", damaged((data) => void (numbers(data)[12] = 7))],
    [
      "damaged disk snapshot: inode 1 has no valid ino",
      damaged((data) => void (numbers(data)[11] = Number.NaN)),
    ],
    [
      "damaged disk snapshot: its root is not a directory",
      damaged((data) => void (numbers(data)[1] = 0o100644)),
    ],
    [
      "damaged disk snapshot: entry 0 has a name that cannot be",
      damaged((data) => void (names(data)[0] = "a/b")),
    ],
    ["damaged disk snapshot: entry 1 is there twice", damaged((data) => void (names(data)[1] = "home"))],
    ["damaged disk snapshot: entry 0 has no inode", damaged((data) => void (children(data)[0] = 999))],
    ["damaged disk snapshot: entry 0 has no inode", damaged((data) => void (children(data)[0] = 0))],
    ["damaged disk snapshot: entry 0 is in no directory", damaged((data) => void (parents(data)[0] = 999))],
    [
      "damaged disk snapshot: entry 1 is a second name of a directory",
      damaged((data) => void (children(data)[1] = 1)),
    ],
    ["damaged disk snapshot: symbolic link 7 has no target", damaged((data) => void (data.targets = [""]))],
    ["damaged disk snapshot: targets is too long", damaged((data) => void (data.targets = ["f", "g"]))],
    ["damaged disk snapshot: names is not an array of strings", damaged((data) => void (data.names = [1]))],
  ])("%s", (message, snapshot) => {
    expect(() => restoreDisk(snapshot, options)).toThrow(new Error(message));
  });

  test("no change of one number makes it fail otherwise", () => {
    const inodes = numbers({ ...full() }).length;
    for (let at = 0; at < inodes; at++) {
      for (const value of [-1, 0, 1, 2, 12, 0o40755, 0o120777, 1e9, Number.NaN, 0.5]) {
        const data = damaged((found) => void (numbers(found)[at] = value));
        try {
          restoreDisk(data, options).view(ADA).readdir("/home/ada");
        } catch (error) {
          expect(String(error)).toContain("damaged disk snapshot");
        }
      }
    }
  });
});

describe("replace", () => {
  test("becomes the snapshot in place, keeps mounts, and leaves the disk alone where the snapshot is damaged", () => {
    const disk = createDisk({ now: () => 5 });
    const files = disk.view(ROOT);
    files.mkdir("/proc");
    files.mkdir("/a");
    files.writeFile("/a/old", "old");
    disk.mount("/proc", {
      kind: "directory",
      names: () => ["x"],
      get: () => ({ kind: "file", read: () => new Uint8Array([65]) }),
    });
    const snapshot = disk.snapshot();
    files.writeFile("/a/old", "changed");
    files.writeFile("/a/new", "new");
    files.rename("/a", "/b");
    disk.replace(snapshot);
    expect(files.readFile("/a/old")).toEqual(new TextEncoder().encode("old"));
    expect(files.stat("/a/new")).toBe(Errno.ENOENT);
    expect(files.stat("/b")).toBe(Errno.ENOENT);
    expect(files.readFile("/proc/x")).toEqual(Uint8Array.of(65));
    expect(disk.snapshot()).toEqual(snapshot);
    expect(() => disk.replace({ ...snapshot, version: 99 })).toThrow(/version 99/);
    expect(disk.snapshot()).toEqual(snapshot);
  });
});
