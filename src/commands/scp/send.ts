import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Complaint, Line } from "./line.ts";
import type { Meter } from "./meter.ts";

export interface SendWish {
  readonly line: Line;
  readonly recursive: boolean;
  readonly preserve: boolean;
  readonly meter: Meter | undefined;
  /** How a source is worded that cannot be read. */
  readonly describe: (path: string, errno: Errno | "directory") => string;
  /** Told of what went wrong on either side; the copying goes on. */
  readonly failed: (text: string) => Promise<void>;
}

/** The side that has the files. */
export async function sendPath(wish: SendWish, path: string): Promise<void> {
  const { line } = wish;
  const { files } = line.process;
  const status = files.stat(path);
  if (status instanceof Errno) return wish.failed(wish.describe(path, status));
  const name = path.replace(/\/+$/, "").replace(/^.*\//, "") || "/";
  if (status.kind === "directory") {
    if (!wish.recursive) return wish.failed(wish.describe(path, "directory"));
    return sendDirectory(wish, path, name, status);
  }
  const content = files.readFile(path);
  if (content instanceof Errno) return wish.failed(wish.describe(path, content));
  const refused =
    (await sendTimes(wish, status)) ?? (await ask(line, `C0${modeOf(status)} ${content.length} ${name}\n`));
  if (refused) return wish.failed(refused.text);
  const start = line.process.kernel.now();
  await line.send(content);
  await line.confirm();
  const complaint = await line.answer();
  if (complaint) return wish.failed(complaint.text);
  await wish.meter?.show(name, content.length, line.process.kernel.now() - start);
}

function modeOf({ mode }: FileStatus): string {
  return (mode & 0o777).toString(8).padStart(3, "0");
}

async function ask(line: Line, text: string): Promise<Complaint | undefined> {
  await line.send(text);
  return line.answer();
}

async function sendTimes(
  { line, preserve }: SendWish,
  { mtime, atime }: FileStatus,
): Promise<Complaint | undefined> {
  if (!preserve) return undefined;
  return ask(line, `T${Math.floor(mtime / 1000)} 0 ${Math.floor(atime / 1000)} 0\n`);
}

async function sendDirectory(wish: SendWish, path: string, name: string, status: FileStatus): Promise<void> {
  const { line } = wish;
  const entries = line.process.files.readdir(path);
  if (entries instanceof Errno) return wish.failed(wish.describe(path, entries));
  const refused = (await sendTimes(wish, status)) ?? (await ask(line, `D0${modeOf(status)} 0 ${name}\n`));
  if (refused) return wish.failed(refused.text);
  for (const entry of entries) await sendPath(wish, `${path.replace(/\/+$/, "")}/${entry.name}`);
  const complaint = await ask(line, "E\n");
  if (complaint) await wish.failed(complaint.text);
}
