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

/** The disk could not do what was to be done at a place of the engine's: it is full, or somebody has been there. */
export class DiskFailure extends Error {
  constructor(
    readonly errno: Errno,
    readonly place: string,
  ) {
    // Go's words for an errno: no capital.
    super(`${place}: ${errno.message.charAt(0).toLowerCase()}${errno.message.slice(1)}`);
  }
}

/** What is done at `place`: `mkdir /var/lib/docker/…`. */
export function must<T>(value: T | Errno, place = `write ${DATA}`): T {
  if (value instanceof Errno) throw new DiskFailure(value, place);
  return value;
}

/** mkdir -p; what is there stays as it is. */
export function makeDirectories(files: Files, path: string, mode = 0o755): Errno | undefined {
  if (path === "/" || path === "" || !(files.stat(path) instanceof Errno)) return undefined;
  return makeDirectories(files, dirName(path)) ?? files.mkdir(path, mode);
}
