import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { globPaths } from "./glob-paths.ts";
import { lastName } from "./remote.ts";
import { localTree, type Session } from "./session.ts";
import { plain } from "./words.ts";

export interface TransferWish {
  readonly recursive: boolean;
  /** Times and modes too. */
  readonly preserve: boolean;
}

const PERMISSIONS = 0o777;
const withoutSlash = (path: string) => (path.length > 1 ? path.replace(/\/+$/, "") : path);

/** `get`: everything that the pattern fits. */
export async function download(
  session: Session,
  wish: TransferWish,
  pattern: string,
  target: string | undefined,
): Promise<boolean> {
  const { remote, files } = session;
  const absolute = remote.absolute(pattern);
  const found = await remote.glob(pattern);
  if (found.length === 0) return session.fail(`File "${plain(absolute)}" not found.`);
  const to = target === undefined ? undefined : plain(target);
  const status = to === undefined ? undefined : files.stat(to);
  const isDirectory = status !== undefined && !(status instanceof Errno) && status.kind === "directory";
  if (found.length > 1 && to !== undefined && !isDirectory)
    return session.fail(`Multiple source paths, but destination "${to}" is not a directory`);
  let isWell = true;
  for (const path of found) {
    const local = to === undefined ? lastName(path) : isDirectory ? joinPath(to, lastName(path)) : to;
    session.say(`Fetching ${path} to ${local}\n`);
    const isTree = path.endsWith("/") && wish.recursive;
    const done = isTree
      ? await downloadTree(session, wish, withoutSlash(path), local)
      : await downloadFile(session, wish, path, local);
    isWell = done && isWell;
  }
  return isWell;
}

async function downloadFile(
  session: Session,
  wish: TransferWish,
  path: string,
  local: string,
): Promise<boolean> {
  const { remote, files, process } = session;
  const status = await remote.stat(path);
  if (status?.kind !== "file") return session.fail(`download ${path}: not a regular file`);
  const start = process.kernel.now();
  const content = await remote.read(path);
  if (typeof content === "string") return session.fail(`open remote "${path}": ${content}`);
  const failed = files.writeFile(local, content, status.mode & PERMISSIONS);
  if (failed) return session.fail(`open local "${local}": ${failed.message}`);
  if (wish.preserve) keepHere(session, local, status);
  await session.meter?.show(lastName(path), content.length, process.kernel.now() - start);
  return true;
}

function keepHere({ files }: Session, local: string, { mode, atime, mtime }: FileStatus): void {
  files.chmod(local, mode & PERMISSIONS);
  files.utimes(local, { atime, mtime });
}

async function downloadTree(
  session: Session,
  wish: TransferWish,
  path: string,
  local: string,
): Promise<boolean> {
  const { remote, files } = session;
  session.say(`Retrieving ${path}\n`);
  const made = files.mkdir(local);
  if (made && made !== Errno.EEXIST) return session.fail(`mkdir ${local}: ${made.message}`);
  const entries = await remote.list(path);
  if (typeof entries === "string") return session.fail(`remote readdir "${path}": ${entries}`);
  let isWell = true;
  for (const { name, status } of entries) {
    if (name === "." || name === "..") continue;
    const [from, to] = [joinPath(path, name), joinPath(local, name)];
    if (status.kind === "directory") isWell = (await downloadTree(session, wish, from, to)) && isWell;
    else if (status.kind === "file") isWell = (await downloadFile(session, wish, from, to)) && isWell;
    else session.say(`download ${from}: not a regular file\n`);
  }
  if (wish.preserve) {
    const status = await remote.stat(path);
    if (status) keepHere(session, local, status);
  }
  return isWell;
}

/** `put`: everything that the pattern fits. */
export async function upload(
  session: Session,
  wish: TransferWish,
  pattern: string,
  target: string | undefined,
): Promise<boolean> {
  const { remote } = session;
  const found = await globPaths(pattern, localTree(session));
  if (found.length === 0) return session.fail(`stat ${plain(pattern)}: ${Errno.ENOENT.message}`);
  const to = target === undefined ? undefined : remote.absolute(plain(target));
  const isDirectory = to !== undefined && (await remote.isDirectory(to));
  if (found.length > 1 && to !== undefined && !isDirectory)
    return session.fail(`Multiple paths match, but destination "${to}" is not a directory`);
  let isWell = true;
  for (const path of found) {
    const there =
      to === undefined ? remote.absolute(lastName(path)) : isDirectory ? joinPath(to, lastName(path)) : to;
    session.say(`Uploading ${path} to ${there}\n`);
    const isTree = path.endsWith("/") && wish.recursive;
    const done = isTree
      ? await uploadTree(session, wish, path, there)
      : await uploadFile(session, wish, path, there);
    isWell = done && isWell;
  }
  return isWell;
}

async function uploadFile(
  session: Session,
  wish: TransferWish,
  path: string,
  there: string,
): Promise<boolean> {
  const { remote, files, process } = session;
  const status = files.stat(path);
  if (status instanceof Errno) return session.fail(`open local "${path}": ${status.message}`);
  if (status.kind !== "file") return session.fail(`local "${path}" is not a regular file`);
  const content = files.readFile(path);
  if (content instanceof Errno) return session.fail(`open local "${path}": ${content.message}`);
  const start = process.kernel.now();
  const mode = status.mode & PERMISSIONS;
  const { problem } = await remote.ask({ call: "write", path: there, mode, length: content.length }, content);
  if (problem !== undefined) return session.fail(`dest open "${there}": ${problem}`);
  if (wish.preserve) await keepThere(session, there, status);
  await session.meter?.show(path, content.length, process.kernel.now() - start);
  return true;
}

async function keepThere(
  { remote }: Session,
  path: string,
  { mode, atime, mtime }: FileStatus,
): Promise<void> {
  await remote.ask({ call: "chmod", path, mode: mode & PERMISSIONS });
  await remote.ask({ call: "utimes", path, atime, mtime });
}

async function uploadTree(
  session: Session,
  wish: TransferWish,
  path: string,
  there: string,
): Promise<boolean> {
  const { remote, files } = session;
  session.say(`Entering ${path}\n`);
  const entries = files.readdir(path);
  if (entries instanceof Errno) return session.fail(`local opendir "${path}": ${entries.message}`);
  if (!(await remote.isDirectory(there))) {
    const { problem } = await remote.ask({ call: "mkdir", path: there });
    if (problem !== undefined) return session.fail(`remote mkdir "${there}": ${problem}`);
  }
  let isWell = true;
  for (const { name, kind } of entries) {
    const [from, to] = [joinPath(path, name), joinPath(there, name)];
    if (kind === "directory") isWell = (await uploadTree(session, wish, from, to)) && isWell;
    else if (kind === "file") isWell = (await uploadFile(session, wish, from, to)) && isWell;
    else session.say(`local "${from}" is not a regular file\n`);
  }
  const status = files.stat(path);
  if (wish.preserve && !(status instanceof Errno)) await keepThere(session, there, status);
  return isWell;
}
