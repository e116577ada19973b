import type { FileHandle } from "../../disk/files.ts";
import type { Archive, Source } from "./format.ts";

/** The archive that is to be changed; without a handle there is none yet. */
export interface OldArchive extends Archive {
  readonly handle: FileHandle | undefined;
}

export const NO_OLD: OldArchive = { handle: undefined, entries: [], comment: new Uint8Array(0) };

export function bytesSource(bytes: Uint8Array): Source {
  return { size: bytes.length, readAt: (at, length) => bytes.subarray(at, at + length) };
}
