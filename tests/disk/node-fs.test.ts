import { Volume } from "memfs";
import { describe, expect, test } from "vitest";
import { createDisk, type Disk, type Files, ROOT } from "../../src/disk/index.ts";
import { createNodeFs } from "../../src/disk/node-fs.ts";
import { bytesOf, clock, must, textOf } from "./support.ts";

function setUp(options?: Parameters<typeof createNodeFs>[1]): {
  disk: Disk;
  files: Files;
  fs: ReturnType<typeof createNodeFs>;
  time: ReturnType<typeof clock>;
} {
  const time = clock(1_000_000);
  const disk = createDisk({ now: time.now });
  const files = disk.view(ROOT);
  return { disk, files, time, fs: createNodeFs(disk, options) };
}

/** The code and system call of the error that Node's API throws. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
  return "none";
}

describe("memfs' API and Files see one disk", () => {
  test("files, directories, links and what they hold", () => {
    const { files, fs } = setUp();
    fs.mkdirSync("/home/ada/notes", { recursive: true });
    fs.writeFileSync("/home/ada/notes/a.txt", "one\n");
    fs.appendFileSync("/home/ada/notes/a.txt", "two\n");
    fs.symlinkSync("notes/a.txt", "/home/ada/link");
    fs.linkSync("/home/ada/notes/a.txt", "/home/ada/hard");
    expect(textOf(files.readFile("/home/ada/link"))).toBe("one\ntwo\n");
    expect(must(files.stat("/home/ada/hard")).nlink).toBe(2);
    must(files.writeFile("/home/ada/from-shell", "ü\n"));
    expect(fs.readFileSync("/home/ada/from-shell", "utf8")).toBe("ü\n");
    expect(fs.readFileSync("/home/ada/from-shell")).toEqual(Buffer.from("ü\n"));
    expect(fs.readlinkSync("/home/ada/link")).toBe("notes/a.txt");
    expect(fs.realpathSync("/home/ada/link")).toBe("/home/ada/notes/a.txt");
    expect(fs.readdirSync("/home/ada")).toEqual(["from-shell", "hard", "link", "notes"]);
    expect(fs.existsSync("/home/ada/nothing")).toBe(false);
  });

  test("readdir with types, recursively, and opendir", async () => {
    const { files, fs } = setUp();
    must(files.mkdir("/d"));
    must(files.mkdir("/d/sub"));
    must(files.writeFile("/d/sub/x", "x"));
    must(files.symlink("sub", "/d/s"));
    const entries = fs.readdirSync("/d", { withFileTypes: true });
    expect(
      entries.map((entry) =>
        typeof entry === "object" && "isDirectory" in entry
          ? [entry.name, entry.isDirectory(), entry.isSymbolicLink()]
          : entry,
      ),
    ).toEqual([
      ["s", false, true],
      ["sub", true, false],
    ]);
    expect(fs.readdirSync("/d", { recursive: true })).toEqual(["s", "sub", "sub/x"]);
    const names: string[] = [];
    for await (const entry of await fs.promises.opendir("/d")) names.push(String(entry.name));
    expect(names).toEqual(["sub", "s"]);
  });

  test("stat gives the inode that Files gives, and lstat the length of a link", () => {
    const { files, fs } = setUp();
    must(files.writeFile("/f", "12345", 0o640));
    must(files.symlink("f", "/l"));
    const ours = must(files.stat("/f"));
    const stats = fs.statSync("/f");
    expect([stats.ino, stats.mode, stats.size, stats.nlink]).toEqual([ours.ino, 0o100640, 5, 1]);
    expect(fs.lstatSync("/l").size).toBe(1);
    expect(fs.lstatSync("/l").isSymbolicLink()).toBe(true);
  });

  test("promises", async () => {
    const { files, fs } = setUp();
    await fs.promises.mkdir("/p/q", { recursive: true });
    await fs.promises.writeFile("/p/q/f", "async");
    expect(await fs.promises.readFile("/p/q/f", "utf8")).toBe("async");
    await fs.promises.rename("/p/q/f", "/p/g");
    await fs.promises.chmod("/p/g", 0o600);
    expect(must(files.stat("/p/g")).mode).toBe(0o100600);
    await expect(fs.promises.readFile("/none")).rejects.toMatchObject({ code: "ENOENT", path: "/none" });
    await fs.promises.rm("/p", { recursive: true });
    expect(files.readdir("/")).toEqual([]);
  });

  test("file descriptors read, write and truncate at a position", () => {
    const { files, fs } = setUp();
    const fd = fs.openSync("/f", "w+");
    fs.writeSync(fd, "hello world");
    fs.writeSync(fd, "W", 6);
    const buffer = Buffer.alloc(5);
    expect(fs.readSync(fd, buffer, 0, 5, 6)).toBe(5);
    expect(buffer.toString()).toBe("World");
    fs.ftruncateSync(fd, 5);
    fs.unlinkSync("/f");
    expect(files.lstat("/f")).toMatchObject({ code: "ENOENT" });
    expect(must(files.statfs()).usedInodes).toBe(2);
    expect(fs.fstatSync(fd).size).toBe(5);
    fs.closeSync(fd);
    expect(must(files.statfs()).usedInodes).toBe(1);
  });

  test("cp copies a tree", () => {
    const { files, fs } = setUp();
    fs.mkdirSync("/a/b", { recursive: true });
    fs.writeFileSync("/a/b/f", "x", { mode: 0o755 });
    fs.cpSync("/a", "/copy", { recursive: true });
    expect(textOf(files.readFile("/copy/b/f"))).toBe("x");
    expect(must(files.stat("/copy/b/f")).mode).toBe(0o100755);
  });

  test("fromJSON and toJSON", () => {
    const volume: unknown = Reflect.get(setUp().fs, "__vol");
    if (!(volume instanceof Volume)) throw new Error("no volume");
    volume.fromJSON({ "/x/a": "1", "/x/empty": null });
    expect(volume.toJSON()).toEqual({ "/x/a": "1", "/x/empty": null });
    volume.reset();
    expect(volume.toJSON()).toEqual({});
  });
});

describe("what belongs to whom", () => {
  test("new files belong to the given user, under the umask, and no permissions are checked", () => {
    const { files, fs } = setUp({ uid: 1000, gid: 100, umask: 0o027 });
    must(files.mkdir("/locked", 0o700));
    fs.writeFileSync("/locked/f", "x");
    fs.mkdirSync("/locked/d");
    expect(must(files.stat("/locked/f"))).toMatchObject({ uid: 1000, gid: 100, mode: 0o100640 });
    expect(must(files.stat("/locked/d"))).toMatchObject({ uid: 1000, gid: 100, mode: 0o040750 });
    fs.chmodSync("/locked/f", 0);
    expect(fs.readFileSync("/locked/f", "utf8")).toBe("x");
    fs.chownSync("/locked/f", 5, 6);
    expect(must(files.stat("/locked/f"))).toMatchObject({ uid: 5, gid: 6 });
  });
});

describe("the disk's clock and journal are behind it", () => {
  test("times come from the disk's clock", () => {
    const { files, fs, time } = setUp();
    fs.writeFileSync("/f", "x");
    expect(must(files.stat("/f"))).toMatchObject({ btime: 1_000_000, mtime: 1_000_000, ctime: 1_000_000 });
    time.set(2_000_000);
    fs.appendFileSync("/f", "y");
    expect(fs.statSync("/f").mtimeMs).toBe(2_000_000);
    expect(fs.statSync("/f").birthtimeMs).toBe(1_000_000);
    time.set(3_000_000);
    fs.readFileSync("/f");
    expect(must(files.stat("/f"))).toMatchObject({ atime: 3_000_000, mtime: 2_000_000, ctime: 2_000_000 });
    fs.utimesSync("/f", 10, 20);
    expect(must(files.stat("/f"))).toMatchObject({ atime: 10_000, mtime: 20_000, ctime: 3_000_000 });
  });

  test("what it changes is rolled back", () => {
    const { disk, fs } = setUp();
    fs.mkdirSync("/d");
    fs.writeFileSync("/d/f", "before");
    const before = disk.snapshot();
    const mark = disk.mark();
    fs.writeFileSync("/d/f", "after");
    fs.renameSync("/d", "/e");
    fs.chmodSync("/e/f", 0o600);
    fs.rmSync("/e", { recursive: true });
    fs.symlinkSync("x", "/y");
    expect(disk.changesSince(mark)).toEqual([
      { path: "/d", change: "removed" },
      { path: "/d/f", change: "removed" },
      { path: "/y", change: "created" },
    ]);
    disk.rollBack(mark);
    expect(disk.snapshot()).toEqual(before);
  });
});

describe("POSIX where memfs alone is not", () => {
  test.each([
    ["rmdir of a directory with entries", "ENOTEMPTY", "rmdirSync", ["/full"]],
    ["rename of a directory into itself", "EINVAL", "renameSync", ["/full", "/full/sub"]],
    ["rename onto a directory with entries", "ENOTEMPTY", "renameSync", ["/dir", "/full"]],
    ["rename of a file onto a directory", "EISDIR", "renameSync", ["/file", "/dir"]],
    ["rename of a directory onto a file", "ENOTDIR", "renameSync", ["/dir", "/file"]],
    ["unlink of a directory", "EISDIR", "unlinkSync", ["/dir"]],
    ["rm of a directory", "ERR_FS_EISDIR", "rmSync", ["/dir"]],
    ["a hard link to a directory", "EPERM", "linkSync", ["/dir", "/again"]],
    ["mkdir of what is there", "EEXIST", "mkdirSync", ["/dir"]],
    ["a file as a directory", "ENOTDIR", "readFileSync", ["/file/x"]],
    ["reading a directory", "EISDIR", "readFileSync", ["/dir"]],
    ["a name that is too long", "ENAMETOOLONG", "writeFileSync", [`/${"n".repeat(256)}`, ""]],
  ] as const)("%s: %s", (_, code, name, given) => {
    const { fs } = setUp();
    fs.mkdirSync("/full/x", { recursive: true });
    fs.mkdirSync("/dir");
    fs.writeFileSync("/file", "");
    const call: unknown = Reflect.get(fs, name);
    if (typeof call !== "function") throw new Error(name);
    expect(failure(() => call(...given))).toBe(code);
  });

  test("symlink/.. is physical", () => {
    const { fs } = setUp();
    fs.mkdirSync("/a/b", { recursive: true });
    fs.symlinkSync("/a/b", "/s");
    fs.writeFileSync("/a/f", "here");
    expect(fs.readFileSync("/s/../f", "utf8")).toBe("here");
  });

  test("a full disk is ENOSPC", () => {
    const disk = createDisk({ now: () => 0, capacity: { bytes: 8192, inodes: 10 } });
    const fs = createNodeFs(disk);
    expect(failure(() => fs.writeFileSync("/f", bytesOf("x".repeat(9000))))).toBe("ENOSPC");
  });
});

test("watchers hear of what Files does", () => {
  const { files, fs } = setUp();
  must(files.mkdir("/w"));
  const heard: string[] = [];
  const watcher = fs.watch("/w", {}, (event, name) => heard.push(`${event} ${String(name)}`));
  must(files.writeFile("/w/f", "x"));
  must(files.rename("/w/f", "/w/g"));
  must(files.unlink("/w/g"));
  watcher.close();
  expect(heard).toContain("rename f");
  expect(heard).toContain("change f");
  expect(heard).toContain("rename g");
});
