import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileSpec } from "../computer/index.ts";
import { UsageError } from "./usage-error.ts";

/** Reads `HOST:GUEST` and gives the files to put on the computer, folders with all that is in them. */
export function readGuestFiles(wish: string, home: string): Readonly<Record<string, FileSpec>> {
  // The last colon: a Windows path has one of its own.
  const colon = wish.lastIndexOf(":");
  const [host, guest] = [wish.slice(0, colon), wish.slice(colon + 1)];
  if (colon < 1 || guest === "") throw new UsageError(`--file is '${wish}': expected HOST:GUEST`);
  const files: Record<string, FileSpec> = {};
  try {
    // A link that was named is followed, those inside a folder are copied as links.
    addFile(files, host, guestPath(guest, home), statSync(host).isDirectory());
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown)) throw thrown;
    throw new UsageError(
      `--file: ${host}: ${thrown.code === "ENOENT" ? "there is no such file" : thrown.message}`,
    );
  }
  return files;
}

/** `~/x` and relative places are in the user's home. */
export function guestPath(path: string, home: string): string {
  if (path.startsWith("/")) return path;
  return `${home}/${path.replace(/^~\/?/, "")}`.replace(/\/$/, "");
}

function addFile(files: Record<string, FileSpec>, host: string, guest: string, isDirectory: boolean): void {
  const { mode } = statSync(host, { throwIfNoEntry: false }) ?? lstatSync(host);
  if (!isDirectory) {
    files[guest] = { content: readFileSync(host), mode: mode & 0o777 };
    return;
  }
  files[guest] = { dir: true, mode: mode & 0o777 };
  for (const entry of readdirSync(host, { withFileTypes: true })) {
    const [from, to] = [join(host, entry.name), `${guest === "/" ? "" : guest}/${entry.name}`];
    if (entry.isSymbolicLink()) files[to] = { symlink: readlinkSync(from) };
    else if (entry.isDirectory() || entry.isFile()) addFile(files, from, to, entry.isDirectory());
  }
}
