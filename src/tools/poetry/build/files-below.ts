import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { Member } from "./archive.ts";

/** The files at or below a path, without what Python compiled. */
export function filesBelow(files: Files, root: string, name: string): readonly Member[] {
  const path = `${root}/${name}`;
  const status = files.stat(path);
  if (status instanceof Errno) return [];
  if (status.kind === "file") {
    const member = readMember(files, root, name);
    return member ? [member] : [];
  }
  const entries = files.readdir(path);
  if (status.kind !== "directory" || entries instanceof Errno) return [];
  return entries
    .filter((entry) => entry.name !== "__pycache__" && !entry.name.endsWith(".pyc"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(files, root, `${name}/${entry.name}`));
}

/** One file; undefined: there is none. */
export function readMember(files: Files, root: string, name: string): Member | undefined {
  const status = files.stat(`${root}/${name}`);
  if (status instanceof Errno || status.kind !== "file") return undefined;
  const content = files.readFile(`${root}/${name}`);
  return content instanceof Errno ? undefined : { name, content, mode: status.mode & 0o111 ? 0o755 : 0o644 };
}
