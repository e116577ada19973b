import { type Credentials, createDisk, type Disk, Errno, type Files, ROOT } from "../../src/disk/index.ts";

/** A clock that stands still until it is set. */
export function clock(start = 0): { now: () => number; set(time: number): void; advance(by: number): void } {
  let time = start;
  return {
    now: () => time,
    set: (to) => {
      time = to;
    },
    advance: (by) => {
      time += by;
    },
  };
}

/** The value of a call that must not fail. */
export function must<T>(value: T | Errno): T {
  if (value instanceof Errno) throw new Error(value.code);
  return value;
}

/** The code of an error, "" where there was none. */
export function code(value: unknown): string {
  return value instanceof Errno ? value.code : "";
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

export function textOf(bytes: Uint8Array | Errno): string {
  return decoder.decode(must(bytes));
}

export const ADA: Credentials = { uid: 1000, gid: 1000, groups: [1000, 50] };
export const BOB: Credentials = { uid: 1001, gid: 1001, groups: [1001, 50] };

export interface Setting {
  readonly disk: Disk;
  readonly root: Files;
  readonly ada: Files;
  readonly bob: Files;
  readonly time: ReturnType<typeof clock>;
}

/** A disk with a home for Ada and Bob and a `/tmp`, at 1,000,000 ms. */
export function setUp(capacity?: { bytes: number; inodes: number }, seed?: number): Setting {
  const time = clock(1_000_000);
  const disk = createDisk({ now: time.now, capacity, seed });
  const root = disk.view(ROOT);
  for (const path of ["/home", "/home/ada", "/home/bob", "/tmp"]) must(root.mkdir(path));
  must(root.chown("/home/ada", { uid: 1000, gid: 1000 }));
  must(root.chown("/home/bob", { uid: 1001, gid: 1001 }));
  must(root.chmod("/tmp", 0o1777));
  return {
    disk,
    root,
    time,
    ada: disk.view(ADA, { cwd: "/home/ada" }),
    bob: disk.view(BOB, { cwd: "/home/bob" }),
  };
}
