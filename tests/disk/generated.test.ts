import { describe, expect, test } from "vitest";
import { Errno, type GeneratedDirectory, type GeneratedNode, ROOT } from "../../src/disk/index.ts";
import { createNodeFs } from "../../src/disk/node-fs.ts";
import { bytesOf, code, must, setUp, textOf } from "./support.ts";

function directory(entries: Record<string, GeneratedNode>): GeneratedDirectory {
  return { kind: "directory", names: () => Object.keys(entries), get: (name) => entries[name] };
}

function mounted() {
  const setting = setUp();
  const { disk, root } = setting;
  const processes: Record<string, GeneratedNode> = {};
  let reads = 0;
  const written: string[] = [];
  must(root.mkdir("/proc"));
  must(root.writeFile("/proc/hidden", ""));
  disk.mount("/proc", {
    kind: "directory",
    names: () => ["version", "count", "self", "switch", ...Object.keys(processes)],
    get: (name) => {
      switch (name) {
        case "version":
          return { kind: "file", read: () => bytesOf("Linux\n") };
        case "count":
          return { kind: "file", read: () => bytesOf(`${++reads} ${"x".repeat(100)}`) };
        case "self":
          return { kind: "symlink", target: () => "7" };
        case "switch":
          return {
            kind: "file",
            mode: 0o644,
            read: () => bytesOf("0\n"),
            write: (bytes) => {
              written.push(textOf(bytes));
              return bytes.length > 3 ? Errno.EINVAL : undefined;
            },
          };
        default:
          return processes[name];
      }
    },
  });
  processes["7"] = directory({ status: { kind: "file", mode: 0o400, read: () => bytesOf("Name: bash\n") } });
  return { ...setting, processes, written };
}

describe("a generated tree", () => {
  test("lists, stats, reads and is walked into", () => {
    const { root, ada, time } = mounted();
    expect(must(root.readdir("/proc")).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "version file",
      "count file",
      "self symlink",
      "switch file",
      "7 directory",
    ]);
    time.set(42);
    expect(must(root.stat("/proc/version"))).toMatchObject({
      kind: "file",
      mode: 0o100444,
      size: 0,
      blocks: 0,
      uid: 0,
      nlink: 1,
      atime: 42,
      mtime: 42,
    });
    expect(must(root.stat("/proc"))).toMatchObject({ mode: 0o040555, ino: 1, size: 0 });
    expect(must(root.stat("/proc")).dev).not.toBe(must(root.stat("/")).dev);
    expect(textOf(ada.readFile("/proc/version"))).toBe("Linux\n");
    expect(textOf(root.readFile("/proc/self/status"))).toBe("Name: bash\n");
    expect(code(ada.readFile("/proc/self/status"))).toBe("EACCES");
    expect(root.realpath("/proc/self")).toBe("/proc/7");
    expect(root.readlink("/proc/self")).toBe("7");
    must(root.chdir("/proc/7"));
    expect(root.getcwd()).toBe("/proc/7");
    expect(root.realpath("../..")).toBe("/");
  });

  test("what is generated comes and goes, and keeps its number while it is there", () => {
    const { root, processes } = mounted();
    const { ino } = must(root.stat("/proc/7"));
    expect(must(root.stat("/proc/7")).ino).toBe(ino);
    expect(must(root.stat("/proc/7/status")).ino).not.toBe(ino);
    delete processes["7"];
    expect(code(root.stat("/proc/7"))).toBe("ENOENT");
    processes["7"] = { kind: "file", read: () => bytesOf("now a file") };
    expect(must(root.stat("/proc/7")).kind).toBe("file");
  });

  test("an open file reads as one text", () => {
    const { root } = mounted();
    const handle = must(root.open("/proc/count", { read: true }));
    expect(textOf(handle.readAt(0, 3))).toBe("1 x");
    expect(textOf(handle.readAt(0, 3))).toBe("1 x");
    expect(handle.status.size).toBe(0);
    expect(handle.size).toBe(102);
    handle.close();
  });

  test("a file that can be written", () => {
    const { root, ada, written } = mounted();
    must(root.writeFile("/proc/switch", "1\n"));
    expect(code(root.writeFile("/proc/switch", "many\n"))).toBe("EINVAL");
    expect(code(ada.writeFile("/proc/switch", "1\n"))).toBe("EACCES");
    expect(code(root.writeFile("/proc/version", "x"))).toBe("EIO");
    expect(written).toEqual(["1\n", "many\n"]);
  });

  // As Linux answers root for /proc (for the files of a process, where they differ).
  test.each<[string, (files: ReturnType<typeof setUp>["root"]) => unknown, string]>([
    ["create", (files) => files.writeFile("/proc/new", ""), "ENOENT"],
    ["mkdir", (files) => files.mkdir("/proc/new"), "ENOENT"],
    ["mkdir of what is there", (files) => files.mkdir("/proc/7"), "EEXIST"],
    ["symlink", (files) => files.symlink("x", "/proc/new"), "ENOENT"],
    ["unlink", (files) => files.unlink("/proc/version"), "EPERM"],
    ["rmdir", (files) => files.rmdir("/proc/7"), "EPERM"],
    ["rmdir of the mount", (files) => files.rmdir("/proc"), "EBUSY"],
    ["rename of the mount", (files) => files.rename("/proc", "/p"), "EBUSY"],
    ["rename out", (files) => files.rename("/proc/version", "/tmp/v"), "EXDEV"],
    ["rename in", (files) => files.rename("/tmp", "/proc/tmp"), "EXDEV"],
    ["rename within", (files) => files.rename("/proc/version", "/proc/count"), "EPERM"],
    ["link", (files) => files.link("/proc/version", "/tmp/v"), "EXDEV"],
    ["chmod", (files) => files.chmod("/proc/version", 0o777), "EPERM"],
    ["chown", (files) => files.chown("/proc/version", { uid: 1 }), "EPERM"],
    ["utimes", (files) => files.utimes("/proc/version", { mtime: 1 }), "EPERM"],
  ])("%s: %s", (_, run, expected) => {
    expect(code(run(mounted().root))).toBe(expected);
  });

  test("it takes no space, and snapshots and journal hold what lies under it", () => {
    const { disk, root } = mounted();
    const used = root.statfs();
    const before = disk.snapshot();
    const mark = disk.mark();
    must(root.readFile("/proc/self/status"));
    must(root.writeFile("/proc/switch", "1"));
    expect(disk.changesSince(mark)).toEqual([]);
    expect(root.statfs()).toEqual(used);
    disk.rollBack(mark);
    expect(disk.snapshot()).toEqual(before);
    const fork = disk.fork().view(ROOT);
    expect(textOf(fork.readFile("/proc/version"))).toBe("Linux\n");
    expect(fork.statfs()).toEqual(used);
  });

  test("through Node's API", () => {
    const { disk } = mounted();
    const fs = createNodeFs(disk);
    expect(fs.readFileSync("/proc/self/status", "utf8")).toBe("Name: bash\n");
    expect(fs.readdirSync("/proc/7")).toEqual(["status"]);
  });

  test("mounting where nothing is", () => {
    expect(() => setUp().disk.mount("/none", directory({}))).toThrow("/none: No such file or directory");
  });
});

test("unmounting shows the directory's own entries, which can be removed again", () => {
  const { disk, root } = mounted();
  disk.unmount("/proc");
  expect(must(root.readdir("/proc")).map(({ name }) => name)).toEqual(["hidden"]);
  must(root.unlink("/proc/hidden"));
  must(root.rmdir("/proc"));
});
