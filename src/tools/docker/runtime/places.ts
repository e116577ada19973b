import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** Where the engine keeps things on the computer's disk. */
export const DATA = "/var/lib/docker";
export const OVERLAY = `${DATA}/overlay2`;
/** What is there only while containers run. */
export const RUN = "/run/docker/tasks";
/** The layer between image and container that holds what is mounted over (`ID-init` of a real engine). */
export const INIT_LAYER = "init";

export function layerPlace(id: string): string {
  return `${OVERLAY}/${id}/diff`;
}

export function rootPlace(container: string): string {
  return `${OVERLAY}/${container}/merged`;
}

export function containerPlace(container: string): string {
  return `${DATA}/containers/${container}`;
}

/** The disk is ours there: a failure is a full disk, or a fault. */
export function must<T>(value: T | Errno): T {
  if (value instanceof Errno) throw new Error(value.message);
  return value;
}

/** mkdir -p; what is there stays as it is. */
export function makeDirectories(files: Files, path: string, mode = 0o755): Errno | undefined {
  if (path === "/" || path === "" || !(files.stat(path) instanceof Errno)) return undefined;
  return makeDirectories(files, dirName(path)) ?? files.mkdir(path, mode);
}
