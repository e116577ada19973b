import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import type { Call } from "../cli/call.ts";
import { humanSize } from "../format/units.ts";

/** Where something is copied to: into a folder, or under a name of its own. */
export interface Landing {
  readonly folder: string;
  /** What it is called there. */
  readonly name: string;
}

export function parentOf(path: string): string {
  return path.replace(/\/+$/, "").replace(/\/[^/]*$/, "") || "/";
}

export function baseOf(path: string): string {
  return path.replace(/\/+$/, "").replace(/^.*\//, "") || "/";
}

/** `folder/.` means what is in it. */
export function meansContents(path: string): boolean {
  return path === "." || path.endsWith("/.");
}

export function isFolder(files: Files, path: string): boolean {
  const status = files.stat(path);
  return !(status instanceof Errno) && status.kind === "directory";
}

/** The words at the end; nobody reads them where the output is no terminal. */
export async function tellCopied(call: Call, size: number, target: string): Promise<void> {
  const isQuiet = call.flags.given("quiet") ? call.flags.is("quiet") : !call.process.stdout.isTerminal;
  if (!isQuiet) await call.warn(`Successfully copied ${humanSize(size)} to ${target}\n`);
}
