import { describe, expect, test } from "vitest";
import { equalBytes } from "../../src/base/bytes.ts";
import type { FileStatus } from "../../src/disk/index.ts";
import { ADA, BOB, bytesOf, code, must, setUp, textOf } from "./support.ts";

describe("walking", () => {
  test("a cycle of links, and 40 of them in a row", () => {
    const { root } = setUp();
    must(root.symlink("loop", "/loop"));
    expect(code(root.stat("/loop"))).toBe("ELOOP");
    must(root.writeFile("/l0", "x"));
    for (let i = 1; i <= 41; i++) must(root.symlink(`l${i - 1}`, `/l${i}`));
    expect(code(root.stat("/l40"))).toBe("");
    expect(code(root.stat("/l41"))).toBe("ELOOP");
    expect(code(root.lstat("/l41"))).toBe("");
  });

  test("lengths: 255 bytes a name, 4095 a path, counted in UTF-8", () => {
    const { root } = setUp();
    expect(code(root.mkdir(`/${"ü".repeat(127)}n`))).toBe("");
    expect(code(root.mkdir(`/${"ü".repeat(128)}`))).toBe("ENAMETOOLONG");
    expect(code(root.stat(`/${"ü".repeat(128)}`))).toBe("ENAMETOOLONG");
    expect(code(root.stat(`/${"./".repeat(2047)}`))).toBe("");
    expect(code(root.stat(`/${"./".repeat(2047)}.`))).toBe("ENAMETOOLONG");
    expect(code(root.symlink("x".repeat(4096), "/s"))).toBe("ENAMETOOLONG");
    expect(code(root.writeFile("/nul\0", ""))).toBe("EINVAL");
  });

  test("symlink/.. leads to where the link points", () => {
    const { root } = setUp();
    must(root.mkdir("/tmp/deep"));
    must(root.symlink("/tmp/deep", "/home/s"));
    expect(root.realpath("/home/s/..")).toBe("/tmp");
    expect(root.realpath("/home/s/../../home")).toBe("/home");
  });

  test("a relative path is taken from the handle, which follows its directory", () => {
    const { root } = setUp();
    must(root.mkdir("/tmp/d"));
    const handle = must(root.openDirectory("/tmp/d"));
    must(root.rename("/tmp/d", "/home/e"));
    expect(handle.path()).toBe("/home/e");
    must(root.mkdir("sub", 0o755, handle));
    expect(root.realpath("sub/..", handle)).toBe("/home/e");
    expect(root.realpath("/tmp", handle)).toBe("/tmp");
    must(root.rename("sub", "sub2", handle, handle));
    must(root.rmdir("sub2", handle));
    must(root.rmdir("/home/e"));
    expect(handle.path()).toBeUndefined();
    expect(handle.status.nlink).toBe(0);
    expect(code(root.mkdir("again", 0o755, handle))).toBe("ENOENT");
    expect(root.readdir(".", handle)).toEqual([]);
  });

  test("the working directory stays valid when it is renamed or removed", () => {
    const { root } = setUp();
    must(root.mkdir("/tmp/a"));
    must(root.mkdir("/tmp/a/b"));
    must(root.chdir("/tmp/a/b"));
    const child = root.fork();
    must(root.rename("/tmp/a", "/tmp/z"));
    expect(root.getcwd()).toBe("/tmp/z/b");
    must(root.rmdir("/tmp/z/b"));
    expect(code(root.getcwd())).toBe("ENOENT");
    expect(root.realpath("..")).toBe("/tmp/z");
    must(child.chdir(".."));
    expect(child.getcwd()).toBe("/tmp/z");
    expect(code(root.getcwd())).toBe("ENOENT");
  });

  test("a view with a root of its own cannot leave it", () => {
    const { disk, root } = setUp();
    must(root.mkdir("/home/ada/etc"));
    must(root.writeFile("/secret", ""));
    must(root.symlink("/etc", "/home/ada/link"));
    const inside = disk.view(ADA, { root: must(root.openDirectory("/home/ada")), cwd: "/etc" });
    expect(inside.getcwd()).toBe("/etc");
    expect(inside.realpath("../../..")).toBe("/");
    expect(inside.realpath("/link")).toBe("/etc");
    expect(code(inside.stat("/secret"))).toBe("ENOENT");
    expect(code(inside.rmdir("/"))).toBe("EBUSY");
    expect(() => disk.view(ADA, { cwd: "/none" })).toThrow("No such file or directory");
  });
});

describe("permissions: POSIX 4.7", () => {
  // Whose the file is, its mode, who asks, and what they may: rwx.
  test.each([
    [ADA.uid, 0, 0o700, ADA, "rwx"],
    [ADA.uid, 0, 0o077, ADA, ""],
    [0, 50, 0o070, ADA, "rwx"],
    [0, 50, 0o707, ADA, ""],
    [0, 0, 0o005, ADA, "rx"],
    [0, ADA.gid, 0o040, ADA, "r"],
    [BOB.uid, 50, 0o421, BOB, "r"],
    [ADA.uid, 50, 0o421, BOB, "w"],
    [ADA.uid, 1, 0o421, BOB, "x"],
    [ADA.uid, 0, 0o000, { uid: 0, gid: 0, groups: [] }, "rw"],
    [ADA.uid, 0, 0o001, { uid: 0, gid: 0, groups: [] }, "rwx"],
  ])("owner %i, group %i, mode %o: %o may %s", (uid, gid, mode, who, may) => {
    const { disk, root } = setUp();
    must(root.writeFile("/f", ""));
    must(root.chown("/f", { uid, gid }));
    must(root.chmod("/f", mode));
    const files = disk.view(who);
    const found = (["r", "w", "x"] as const).filter((wish) => files.access("/f", wish) === undefined);
    expect(found.join("")).toBe(may);
    expect(code(files.open("/f", { read: true }))).toBe(may.includes("r") ? "" : "EACCES");
    expect(code(files.open("/f", { write: true }))).toBe(may.includes("w") ? "" : "EACCES");
    expect(code(files.truncate("/f", 0))).toBe(may.includes("w") ? "" : "EACCES");
  });

  test("each directory on the way must be searchable; names need read, changes write", () => {
    const { root, ada } = setUp();
    must(root.mkdir("/d"));
    must(root.writeFile("/d/f", "x"));
    const results = (mode: number): string[] => {
      must(root.chmod("/d", mode));
      return [ada.stat("/d/f"), ada.readdir("/d"), ada.writeFile("/d/new", ""), ada.unlink("/d/f")].map(code);
    };
    expect(results(0o755)).toEqual(["", "", "EACCES", "EACCES"]);
    expect(results(0o711)).toEqual(["", "EACCES", "EACCES", "EACCES"]);
    expect(results(0o744)).toEqual(["EACCES", "", "EACCES", "EACCES"]);
    expect(results(0o776)).toEqual(["EACCES", "", "EACCES", "EACCES"]);
    expect(results(0o777)).toEqual(["", "", "", ""]);
  });

  test("an open handle keeps what it was opened for", () => {
    const { root, ada } = setUp();
    must(ada.writeFile("f", "x"));
    const handle = must(ada.open("f", { read: true }));
    must(root.chmod("/home/ada/f", 0));
    expect(textOf(handle.readAt(0, 9))).toBe("x");
    expect(code(handle.writeAt(0, bytesOf("y")))).toBe("EBADF");
    expect(code(ada.open("f", { read: true }))).toBe("EACCES");
    const names = must(ada.openDirectory("."));
    must(root.chmod("/home/ada", 0o444));
    expect(must(ada.readdir(".", names))).toHaveLength(1);
  });

  test("the sticky bit: only owners remove and rename", () => {
    const { ada, bob } = setUp();
    must(ada.writeFile("/tmp/a", ""));
    must(bob.writeFile("/tmp/b", ""));
    expect(code(bob.unlink("/tmp/a"))).toBe("EPERM");
    expect(code(bob.rename("/tmp/a", "/tmp/c"))).toBe("EPERM");
    expect(code(bob.rename("/tmp/b", "/tmp/a"))).toBe("EPERM");
    expect(code(ada.unlink("/tmp/a"))).toBe("");
  });

  test("umask, and the group of a set-group-ID directory", () => {
    const { root, ada } = setUp();
    ada.umask = 0o027;
    must(ada.writeFile("f", ""));
    must(ada.mkdir("d"));
    must(ada.symlink("f", "l"));
    expect([mode(ada.stat("f")), mode(ada.stat("d")), mode(ada.lstat("l"))]).toEqual([0o640, 0o750, 0o777]);
    must(root.mkdir("/shared"));
    must(root.chown("/shared", { gid: 50 }));
    must(root.chmod("/shared", 0o2777));
    must(ada.writeFile("/shared/f", ""));
    must(ada.mkdir("/shared/d"));
    expect(must(ada.stat("/shared/f"))).toMatchObject({ uid: 1000, gid: 50, mode: 0o100640 });
    expect(must(ada.stat("/shared/d"))).toMatchObject({ uid: 1000, gid: 50, mode: 0o042750 });
  });

  test("who may change mode, owner and times", () => {
    const { root, ada, bob } = setUp();
    must(ada.writeFile("/tmp/f", ""));
    expect(code(bob.chmod("/tmp/f", 0o777))).toBe("EPERM");
    expect(code(ada.chown("/tmp/f", { uid: BOB.uid }))).toBe("EPERM");
    expect(code(ada.chown("/tmp/f", { gid: 50 }))).toBe("");
    expect(code(ada.chown("/tmp/f", { gid: 0 }))).toBe("EPERM");
    expect(code(bob.utimes("/tmp/f", { mtime: 1 }))).toBe("EPERM");
    expect(code(bob.utimes("/tmp/f", { mtime: "now", atime: "now" }))).toBe("EACCES");
    must(ada.chmod("/tmp/f", 0o666));
    expect(code(bob.utimes("/tmp/f", { mtime: "now", atime: "now" }))).toBe("");
    expect(code(bob.utimes("/tmp/f", { mtime: "now" }))).toBe("EPERM");
    expect(code(root.chown("/tmp/f", { uid: BOB.uid }))).toBe("");
    expect(code(bob.chmod("/tmp/f", 0o4777))).toBe("");
  });

  test("set-user-ID goes where somebody else writes or the owner changes", () => {
    const { root, ada, bob } = setUp();
    must(ada.writeFile("/tmp/f", ""));
    const give = (): void => must(root.chmod("/tmp/f", 0o6777));
    give();
    must(bob.writeFile("/tmp/f", "x"));
    expect(mode(root.stat("/tmp/f"))).toBe(0o777);
    give();
    must(root.writeFile("/tmp/f", "x"));
    expect(mode(root.stat("/tmp/f"))).toBe(0o6777);
    must(root.chown("/tmp/f", { gid: 5 }));
    expect(mode(root.stat("/tmp/f"))).toBe(0o777);
  });

  test("a hard link to what one could not write", () => {
    const { root, bob } = setUp();
    must(root.writeFile("/passwd", "x"));
    expect(code(bob.link("/passwd", "/tmp/p"))).toBe("EPERM");
    must(root.chmod("/passwd", 0o666));
    expect(code(bob.link("/passwd", "/tmp/p"))).toBe("");
  });
});

function mode(status: FileStatus | unknown): number {
  return (must(status) as FileStatus).mode & 0o7777;
}

describe("inodes", () => {
  test("special files", () => {
    const { root, ada } = setUp();
    must(root.mknod("/null", "character-device", 0o666, 0x103));
    must(ada.mknod("pipe", "fifo", 0o644));
    expect(code(ada.mknod("device", "character-device", 0o666, 1))).toBe("EPERM");
    expect(must(root.stat("/null"))).toMatchObject({
      kind: "character-device",
      rdev: 0x103,
      mode: 0o020644,
      size: 0,
    });
    expect(must(ada.stat("pipe"))).toMatchObject({ kind: "fifo", mode: 0o010644, blocks: 0 });
    const handle = must(root.open("/null", { read: true, write: true }));
    expect(handle.status.rdev).toBe(0x103);
    expect(handle.readAt(0, 10)).toHaveLength(0);
    expect(code(handle.writeAt(0, bytesOf("x")))).toBe("EINVAL");
    expect(code(root.writeFile("/null", "x"))).toBe("EINVAL");
  });

  test("sizes and blocks", () => {
    const { root } = setUp();
    must(root.writeFile("/tmp/empty", ""));
    must(root.writeFile("/tmp/small", "1"));
    must(root.writeFile("/tmp/large", "1".repeat(4097)));
    must(root.symlink("é".repeat(29), "/tmp/short"));
    must(root.symlink("x".repeat(60), "/tmp/long"));
    const found = ["", "/empty", "/small", "/large", "/short", "/long"].map((name) => {
      const { size, blocks } = must(root.lstat(`/tmp${name}`));
      return [size, blocks];
    });
    expect(found).toEqual([
      [4096, 8],
      [0, 0],
      [1, 8],
      [4097, 16],
      [58, 0],
      [60, 8],
    ]);
  });

  test("a removed file lives until it is closed", () => {
    const { root } = setUp();
    const before = root.statfs();
    must(root.writeFile("/f", "x".repeat(10_000)));
    const handle = must(root.open("/f", { read: true, write: true }));
    must(root.unlink("/f"));
    expect(handle.status).toMatchObject({ nlink: 0, size: 10_000 });
    must(handle.writeAt(0, bytesOf("y")));
    expect(textOf(handle.readAt(0, 2))).toBe("yx");
    expect(root.statfs().used).toBe(before.used + 3 * 4096);
    handle.close();
    handle.close();
    expect(root.statfs()).toEqual(before);
  });

  test("a directory counts its subdirectories", () => {
    const { root } = setUp();
    must(root.mkdir("/d"));
    must(root.mkdir("/d/a"));
    must(root.mkdir("/d/b"));
    must(root.writeFile("/d/f", ""));
    expect(must(root.stat("/d")).nlink).toBe(4);
    must(root.rename("/d/a", "/tmp/a"));
    expect(must(root.stat("/d")).nlink).toBe(3);
    must(root.mkdir("/d/c"));
    must(root.rename("/d/c", "/tmp/a"));
    expect([must(root.stat("/d")).nlink, must(root.stat("/tmp")).nlink]).toEqual([3, 3]);
  });

  test("inode numbers follow from the seed and are not used twice", () => {
    const inos = (seed: number): number[] => {
      const { root } = setUp(undefined, seed);
      must(root.writeFile("/a", ""));
      const { ino } = must(root.stat("/a"));
      must(root.unlink("/a"));
      must(root.writeFile("/b", ""));
      return [must(root.stat("/")).ino, ino, must(root.stat("/b")).ino];
    };
    expect(inos(1)).toEqual(inos(1));
    expect(inos(1)).not.toEqual(inos(2));
    expect(new Set(inos(1)).size).toBe(3);
  });

  test("65,000 links", () => {
    const { root } = setUp();
    must(root.writeFile("/f", ""));
    for (let i = 1; i < 65_000; i++) must(root.link("/f", `/tmp/${i}`));
    expect(code(root.link("/f", "/tmp/more"))).toBe("EMLINK");
  });
});

describe("times", () => {
  type Times = Pick<FileStatus, "atime" | "mtime" | "ctime" | "btime">;
  /** Which times of `path` are those of now, after `run` an hour later. */
  function touched(path: string, run: (files: ReturnType<typeof setUp>["root"]) => unknown): string {
    const { root, time } = setUp();
    must(root.mkdir("/d"));
    must(root.writeFile("/d/f", "content"));
    must(root.symlink("f", "/d/l"));
    time.advance(3_600_000);
    must(run(root));
    const status: Times = must(root.lstat(path));
    return (["atime", "mtime", "ctime", "btime"] as const)
      .filter((name) => status[name] === time.now())
      .join(" ");
  }

  test.each<[string, string, (files: ReturnType<typeof setUp>["root"]) => unknown, string]>([
    ["reading", "/d/f", (files) => files.readFile("/d/f"), "atime"],
    ["writing", "/d/f", (files) => files.writeFile("/d/f", "x"), "mtime ctime"],
    ["mode", "/d/f", (files) => files.chmod("/d/f", 0o600), "ctime"],
    ["owner", "/d/f", (files) => files.chown("/d/f", { uid: 1 }), "ctime"],
    ["a hard link", "/d/f", (files) => files.link("/d/f", "/d/g"), "ctime"],
    ["renaming", "/d/f", (files) => files.rename("/d/f", "/f") ?? files.rename("/f", "/d/f"), "ctime"],
    ["a new name, the directory", "/d", (files) => files.writeFile("/d/g", ""), "mtime ctime"],
    ["content, the directory", "/d", (files) => files.writeFile("/d/f", ""), ""],
    ["a removed name, the directory", "/d", (files) => files.unlink("/d/f"), "mtime ctime"],
    ["listing, the directory", "/d", (files) => files.readdir("/d"), "atime"],
    ["looking up, the directory", "/d", (files) => files.stat("/d/f"), ""],
    ["readlink", "/d/l", (files) => files.readlink("/d/l"), "atime"],
    ["a new file", "/d/g", (files) => files.writeFile("/d/g", "x"), "atime mtime ctime btime"],
    ["utimes", "/d/f", (files) => files.utimes("/d/f", { atime: 5.25, mtime: 6 }), "ctime"],
    [
      "utimes of the link itself",
      "/d/l",
      (files) => files.utimes("/d/l", { mtime: "now" }, { follow: false }),
      "mtime ctime",
    ],
  ])("%s", (_, path, run, expected) => {
    expect(touched(path, run)).toBe(expected);
  });

  test("fractions are kept", () => {
    const { root } = setUp();
    must(root.utimes("/tmp", { atime: 1.000001, mtime: 2.5 }));
    expect(must(root.stat("/tmp"))).toMatchObject({ atime: 1.000001, mtime: 2.5 });
  });

  test("relatime: an access is noted when the last is older than the change, or than a day", () => {
    const { root, time } = setUp();
    must(root.writeFile("/f", "x"));
    const read = (after: number): number => {
      time.advance(after);
      must(root.readFile("/f"));
      return must(root.stat("/f")).atime - 1_000_000;
    };
    expect(read(10)).toBe(10);
    expect(read(10)).toBe(10);
    expect(read(86_400_000)).toBe(86_400_020);
  });
});

describe("content", () => {
  test("a hole reads as zeros and takes no space", () => {
    const { root } = setUp();
    must(root.writeFile("/f", "ab"));
    must(root.truncate("/f", 2 ** 40));
    expect(must(root.stat("/f"))).toMatchObject({ size: 2 ** 40, blocks: 8 });
    const handle = must(root.open("/f", { read: true, write: true }));
    expect([...handle.readAt(1, 3)]).toEqual([98, 0, 0]);
    expect([...handle.readAt(2 ** 39, 2)]).toEqual([0, 0]);
    expect(handle.readAt(2 ** 40 - 1, 10)).toHaveLength(1);
    expect(code(root.readFile("/f"))).toBe("ENOMEM");
    must(handle.truncate(6));
    expect([...must(root.readFile("/f"))]).toEqual([97, 98, 0, 0, 0, 0]);
    must(handle.writeAt(8, bytesOf("z")));
    expect([...must(root.readFile("/f"))]).toEqual([97, 98, 0, 0, 0, 0, 0, 0, 122]);
    expect(code(handle.writeAt(2 ** 45, bytesOf("z")))).toBe("EFBIG");
    expect(code(handle.truncate(-1))).toBe("EINVAL");
  });

  test("what was cut off does not come back", () => {
    const { root } = setUp();
    must(root.writeFile("/f", "secret"));
    must(root.truncate("/f", 2));
    must(root.truncate("/f", 6));
    expect([...must(root.readFile("/f"))]).toEqual([115, 101, 0, 0, 0, 0]);
    const handle = must(root.open("/f", { write: true }));
    must(handle.truncate(2));
    must(handle.writeAt(4, bytesOf("!")));
    expect([...must(root.readFile("/f"))]).toEqual([115, 101, 0, 0, 33]);
  });

  test("readFile and writeFile copy", () => {
    const { root } = setUp();
    const given = bytesOf("abc");
    must(root.writeFile("/f", given));
    given[0] = 0;
    const read = must(root.readFile("/f"));
    expect(textOf(read)).toBe("abc");
    read[0] = 0;
    expect(textOf(root.readFile("/f"))).toBe("abc");
  });

  test("a full disk takes what fits", () => {
    const { root } = setUp({ bytes: 8 * 4096, inodes: 100 });
    const free = (8 - 5) * 4096;
    expect(code(root.writeFile("/f", new Uint8Array(20_000)))).toBe("ENOSPC");
    expect(must(root.stat("/f")).size).toBe(free);
    expect(root.statfs()).toMatchObject({ total: 8 * 4096, used: 8 * 4096 });
    expect(code(root.mkdir("/d"))).toBe("ENOSPC");
    expect(code(root.writeFile("/empty", ""))).toBe("");
    expect(code(root.writeFile("/g", "x"))).toBe("ENOSPC");
    must(root.truncate("/f", 4096));
    expect(code(root.writeFile("/g", "x"))).toBe("");
    expect(root.statfs().used).toBe(7 * 4096);
  });

  test("inodes run out", () => {
    const { root } = setUp({ bytes: 2 ** 20, inodes: 6 });
    expect(code(root.writeFile("/a", ""))).toBe("");
    expect(code(root.writeFile("/b", ""))).toBe("ENOSPC");
    expect(code(root.symlink("x", "/s"))).toBe("ENOSPC");
    must(root.unlink("/a"));
    expect(code(root.writeFile("/b", ""))).toBe("");
    expect(root.statfs()).toMatchObject({ inodes: 6, usedInodes: 6 });
  });

  test("random writes and cuts are those of an array", () => {
    const { disk, root, random } = { ...setUp(), random: seeded(5) };
    const handle = must(root.open("/f", { read: true, write: true, create: true }));
    let wanted = new Uint8Array(0);
    for (let i = 0; i < 3000; i++) {
      if (random(20) === 0) disk.mark();
      if (random(5) === 0) {
        const size = random(400);
        const next = new Uint8Array(size);
        next.set(wanted.subarray(0, size));
        wanted = next;
        must(handle.truncate(size));
      } else {
        const at = random(400);
        const bytes = new Uint8Array(random(60)).fill(i);
        const next = new Uint8Array(Math.max(wanted.length, bytes.length === 0 ? 0 : at + bytes.length));
        next.set(wanted);
        next.set(bytes, at > next.length ? 0 : at);
        wanted = next;
        must(handle.writeAt(at, bytes));
      }
      if (!equalBytes(handle.readAt(0, 1000), wanted))
        expect(handle.readAt(0, 1000), `step ${i}`).toEqual(wanted);
    }
  });
});

function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
