import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import type { Engine } from "../engine.ts";
import type { Container } from "./container.ts";

/** A volume that is still empty gets what the image has in its place. */
export function fillVolumes(engine: Engine, { id, record }: Container): void {
  const root = engine.runtime.container(id)?.files;
  if (!root) return;
  for (const { Type, Source, Destination, Copies } of record.MountPoints) {
    if (Type !== "volume" || !Copies) continue;
    const inside = engine.files.readdir(Source);
    if (!(inside instanceof Errno) && inside.length === 0) copyTree(root, Destination, engine.files, Source);
  }
}

/** Copies what is in a directory, with owners and modes. */
function copyTree(from: Files, source: string, to: Files, target: string): void {
  const status = from.stat(source);
  if (status instanceof Errno || status.kind !== "directory") return;
  to.chmod(target, status.mode & 0o7777);
  to.chown(target, { uid: status.uid, gid: status.gid });
  const entries = from.readdir(source);
  if (entries instanceof Errno) return;
  for (const { name, kind } of entries) {
    const [inside, copy] = [`${source === "/" ? "" : source}/${name}`, `${target}/${name}`];
    const entry = from.lstat(inside);
    if (entry instanceof Errno) continue;
    if (kind === "symlink") to.symlink(String(from.readlink(inside)), copy);
    else if (kind === "directory") {
      to.mkdir(copy, entry.mode & 0o7777);
      copyTree(from, inside, to, copy);
    } else if (kind === "file") {
      const content = from.readFile(inside);
      if (!(content instanceof Errno)) to.writeFile(copy, content, entry.mode & 0o7777);
      to.chmod(copy, entry.mode & 0o7777);
    }
    to.chown(copy, { uid: entry.uid, gid: entry.gid }, { follow: false });
  }
}
