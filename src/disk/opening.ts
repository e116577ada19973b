import { dropSetIds } from "./attributes.ts";
import { isReadOnly } from "./bind-mount.ts";
import { type Caller, makeInode, mayCreateIn } from "./caller.ts";
import type { DiskLink } from "./disk-link.ts";
import type { DiskNode } from "./disk-node.ts";
import { Errno } from "./errno.ts";
import type { OpenFlags } from "./files.ts";
import { isAppendOnly, isImmutable } from "./inode-flags.ts";
import { kindOf, S_IFREG } from "./mode.ts";
import { permits, READ, WRITE } from "./permission.ts";
import { missing } from "./walker.ts";

/** The inode that open(2) opens, made or emptied where the flags say so. */
export function openInode(
  caller: Caller,
  path: string,
  flags: OpenFlags,
  mode: number,
  from: DiskLink,
): DiskNode | Errno {
  const { walker } = caller;
  if (flags.create) return openOrCreate(caller, path, flags, mode, from);
  const link = walker.find(path, from, !flags.noFollow);
  return link instanceof Errno ? link : openExisting(caller, link, flags);
}

function openOrCreate(
  caller: Caller,
  path: string,
  flags: OpenFlags,
  mode: number,
  from: DiskLink,
): DiskNode | Errno {
  const { walker } = caller;
  const stays = flags.exclusive || flags.noFollow;
  const error = stays ? walker.findParent(path, from) : walker.findParentOfTarget(path, from);
  if (error !== undefined) return error;
  if (walker.last === "name" && walker.slash) return Errno.EISDIR;
  const { found } = walker;
  if (found === undefined) return createFile(caller, mode);
  if (flags.exclusive) return Errno.EEXIST;
  return found.node.isDirectory() ? Errno.EISDIR : openExisting(caller, found, flags);
}

function createFile(caller: Caller, mode: number): DiskNode | Errno {
  const { directory, name } = caller.walker;
  const failure = missing(name);
  if (failure !== Errno.ENOENT) return failure;
  const refused = mayCreateIn(directory, caller);
  if (refused !== undefined) return refused;
  const node = makeInode(caller, directory, S_IFREG | mode);
  if (!(node instanceof Errno)) caller.tree.attach(directory, name, node);
  return node;
}

function openExisting(caller: Caller, link: DiskLink, flags: OpenFlags): DiskNode | Errno {
  const { node } = link;
  const who = caller.walker.credentials;
  const writes = flags.write || flags.truncate;
  switch (kindOf(node.mode)) {
    case "symlink":
      return Errno.ELOOP;
    case "socket":
      return Errno.ENXIO;
    case "directory":
      if (writes) return Errno.EISDIR;
      break;
    default:
  }
  if (writes && isImmutable(node)) return Errno.EPERM;
  if (!permits(node, who, (flags.read ? READ : 0) | (writes ? WRITE : 0))) return Errno.EACCES;
  if (writes && node.isFile() && isReadOnly(caller.tree, link)) return Errno.EROFS;
  if (writes && isAppendOnly(node) && (flags.truncate || !flags.append)) return Errno.EPERM;
  if (flags.truncate && node.isFile()) {
    dropSetIds(node, who);
    return node.resize(0) ?? node;
  }
  return node;
}
