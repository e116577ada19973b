import { createFsFromVolume, type IFs, Volume } from "memfs";
import { TreeDisk } from "./disk.ts";
import type { Disk } from "./files.ts";
import { DiskSuperblock, type NodeFsOptions } from "./superblock.ts";

/**
 * The disk as Node's `fs`: memfs' API (synchronous, callbacks, promises, streams) on the disk itself. Only who
 * calls this loads memfs' API.
 */
export function createNodeFs(disk: Disk, options: NodeFsOptions = {}): IFs {
  if (!(disk instanceof TreeDisk)) throw new Error("createNodeFs takes a disk that createDisk made");
  return createFsFromVolume(new Volume(new DiskSuperblock(disk.tree, options)));
}
