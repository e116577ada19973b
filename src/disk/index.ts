/** The simulated disk: memfs' inodes with users, permissions, a journal, forks and snapshots. */
export { createDisk, restoreDisk } from "./disk.ts";
export { Errno } from "./errno.ts";
export type * from "./files.ts";
export { ROOT } from "./files.ts";
