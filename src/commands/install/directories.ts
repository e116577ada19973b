import { applyMode } from "../../base/file-mode.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways, quoteText } from "../../process/command/quote-name.ts";
import type { InstallWishes } from "./wishes.ts";

/** What is made on the way does not heed the umask (install.c). */
const ANCESTOR_MODE = 0o755;

/** `-D`: makes the directories above a path; says why it cannot. */
export function makeAncestors(call: Call, path: string, verbose: boolean): boolean {
  return tryAncestors(call, path, verbose, quoteNameAlways);
}

function tryAncestors(call: Call, path: string, verbose: boolean, quote: (name: string) => string): boolean {
  for (const match of path.matchAll(/[^/]+(?=\/+[^/])/g)) {
    const parent = path.slice(0, match.index + match[0].length);
    const failed = makeAncestor(call, parent, verbose);
    if (!failed) continue;
    call.warn(`cannot create directory ${quote(parent)}: ${failed.message}`);
    return false;
  }
  return true;
}

function makeAncestor(call: Call, path: string, verbose: boolean): Errno | undefined {
  const failed = makeUnmasked(call, path, ANCESTOR_MODE);
  if (!failed) {
    if (verbose) announce(call, path);
    return undefined;
  }
  const status = call.files.stat(path);
  if (status instanceof Errno) return failed;
  return status.kind === "directory" ? undefined : Errno.ENOTDIR;
}

function makeUnmasked({ files }: Call, path: string, mode: number): Errno | undefined {
  const { umask } = files;
  files.umask = 0;
  const failed = files.mkdir(path, mode);
  files.umask = umask;
  return failed;
}

function announce(call: Call, path: string): void {
  call.print(`${call.name}: creating directory ${quoteNameAlways(path)}\n`);
}

/** `-d`: a directory that is there gets mode and owner too (gnulib mkdir-p.c). */
export function makeWithAncestors(
  call: Call,
  path: string,
  { mode, uid, gid, verbose }: InstallWishes,
): void {
  if (!tryAncestors(call, path, verbose, quoteText)) return;
  const { files } = call;
  const bits = applyMode(mode, 0, { directory: true, umask: 0 });
  const notMade = makeUnmasked(call, path, bits);
  if (!notMade && verbose) announce(call, path);
  const failed = setAttributes();
  if (!failed) return;
  if (notMade && (notMade === Errno.ENOENT || failed === Errno.ENOTDIR)) {
    call.warn(`cannot create directory ${quoteText(path)}: ${notMade.message}`);
    return;
  }
  const what = uid === undefined && gid === undefined ? "permissions" : "owner and permissions";
  call.warn(`cannot change ${what} of ${quoteText(path)}: ${failed.message}`);

  function setAttributes(): Errno | undefined {
    const status = files.stat(path);
    if (status instanceof Errno) return status;
    if (status.kind !== "directory") return Errno.ENOTDIR;
    const owned = uid === undefined && gid === undefined ? undefined : files.chown(path, { uid, gid });
    const after = applyMode(mode, status.mode, { directory: true, umask: 0 });
    return owned ?? (after === (status.mode & 0o7777) ? undefined : files.chmod(path, after));
  }
}
