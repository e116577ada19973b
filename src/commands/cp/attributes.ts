import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import type { Place, TransferOptions } from "./options.ts";

export interface AttributeCase {
  readonly isLink?: boolean;
  /** A directory made by this copy: it got its full permissions only now. */
  readonly isNewDirectory?: boolean;
  readonly isNewFile?: boolean;
}

/** Gives the copy the times, the owner and the mode that it is to have; whether that went well. */
export function keepAttributes(
  call: Call,
  { preserve, forgetsMode }: TransferOptions,
  source: FileStatus,
  { name, at, path }: Place,
  { isLink = false, isNewDirectory = false, isNewFile = false }: AttributeCase = {},
): boolean {
  const { files } = call;
  if (preserve.timestamps) {
    const times = { atime: source.atime, mtime: source.mtime };
    const failed = files.utimes(name, times, { follow: !isLink, at });
    if (failed) {
      call.warn(`preserving times for ${quoteNameAlways(path)}: ${failed.message}`);
      return false;
    }
  }
  let setIds = 0o7000;
  if (preserve.ownership) {
    const failed = files.chown(name, { uid: source.uid, gid: source.gid }, { follow: !isLink, at });
    // Only root may give files away, so others are not told that they cannot.
    if (failed) setIds = 0;
    if (failed && files.credentials.uid === 0) {
      call.warn(`failed to preserve ownership for ${quoteName(path)}: ${failed.message}`);
      return false;
    }
    if (failed && !isLink) files.chown(name, { gid: source.gid }, { at });
  }
  if (isLink) return true;
  const mode = wantedMode();
  const failed = mode === undefined ? undefined : files.chmod(name, mode, at);
  if (failed) call.warn(`preserving permissions for ${quoteNameAlways(path)}: ${failed.message}`);
  return failed === undefined;

  function wantedMode(): number | undefined {
    if (preserve.mode) return source.mode & (0o777 | setIds);
    if (forgetsMode && isNewDirectory) return 0o777 & ~files.umask;
    if (forgetsMode && isNewFile) return 0o666 & ~files.umask;
    return isNewDirectory ? source.mode & 0o777 & ~files.umask : undefined;
  }
}
