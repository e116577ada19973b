import { Errno } from "../../disk/errno.ts";
import type { Line } from "./line.ts";
import type { Meter } from "./meter.ts";

export interface ReceiveWish {
  readonly line: Line;
  readonly recursive: boolean;
  readonly preserve: boolean;
  readonly meter: Meter | undefined;
  /** Several sources: the target has to be a directory. */
  readonly toDirectory: boolean;
  /** Where the sender's complaints go; undefined: it tells them itself. */
  readonly failed: ((text: string) => Promise<void>) | undefined;
}

interface Times {
  readonly mtime: number;
  readonly atime: number;
}

/** The side that gets the files. */
export async function receiveInto(wish: ReceiveWish, target: string): Promise<void> {
  const { line } = wish;
  const status = line.process.files.stat(target);
  const isDirectory = !(status instanceof Errno) && status.kind === "directory";
  if (wish.toDirectory && !isDirectory) {
    await line.complain({ text: `scp: ${target}: Not a directory`, isFatal: true });
    return;
  }
  await line.confirm();
  await receiveEntries(wish, target, isDirectory);
}

async function receiveEntries(wish: ReceiveWish, target: string, isDirectory: boolean): Promise<void> {
  const { line } = wish;
  let times: Times | undefined;
  for (;;) {
    const text = await line.readLine();
    if (text === undefined) return;
    if (text.startsWith("\x01") || text.startsWith("\x02")) {
      await wish.failed?.(text.slice(1));
      if (text.startsWith("\x02")) return;
      continue;
    }
    if (text === "E") {
      await line.confirm();
      return;
    }
    const [, mtime, atime] = /^T(\d+) \d+ (\d+) \d+$/.exec(text) ?? [];
    if (mtime !== undefined) {
      times = { mtime: Number(mtime) * 1000, atime: Number(atime) * 1000 };
      await line.confirm();
      continue;
    }
    const [, kind, mode = "644", size = "0", name = ""] = /^([CD])0?([0-7]+) (\d+) (.*)$/.exec(text) ?? [];
    // A sender may name entries of the target alone, and nothing above it.
    if (kind === undefined || name === "" || name === "." || name === ".." || name.includes("/")) {
      await line.complain({ text: "scp: protocol error: unexpected filename", isFatal: true });
      return;
    }
    const path = isDirectory ? `${target.replace(/\/+$/, "")}/${name}` : target;
    if (kind === "D") await receiveDirectory(wish, path, Number.parseInt(mode, 8));
    else await receiveFile(wish, path, name, Number(size), Number.parseInt(mode, 8));
    if (wish.preserve && times) line.process.files.utimes(path, times);
    times = undefined;
  }
}

async function receiveDirectory(wish: ReceiveWish, path: string, mode: number): Promise<void> {
  const { line } = wish;
  const { files } = line.process;
  const made = files.mkdir(path, mode | 0o700);
  const status = files.stat(path);
  if (made && (status instanceof Errno || status.kind !== "directory")) {
    await line.complain({ text: `scp: remote mkdir "${path}": ${made.message}`, isFatal: false });
    return;
  }
  await line.confirm();
  await receiveEntries(wish, path, true);
}

async function receiveFile(
  wish: ReceiveWish,
  path: string,
  name: string,
  size: number,
  mode: number,
): Promise<void> {
  const { line } = wish;
  const { files, kernel } = line.process;
  const opened =
    files.stat(path) instanceof Errno ? files.writeFile(path, "", mode) : files.access(path, "w");
  if (opened) {
    await line.complain({ text: `scp: dest open "${path}": ${opened.message}`, isFatal: false });
    return;
  }
  await line.confirm();
  const start = kernel.now();
  const content = await line.take(size);
  const complaint = await line.answer();
  const failed =
    files.writeFile(path, content, mode) ?? (wish.preserve ? files.chmod(path, mode) : undefined);
  if (failed) await line.complain({ text: `scp: ${path}: ${failed.message}`, isFatal: false });
  else await line.confirm();
  if (complaint) await wish.failed?.(complaint.text);
  else if (!failed) await wish.meter?.show(name, size, kernel.now() - start);
}
