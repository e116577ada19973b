import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { FILE_FLAGS } from "./flags.ts";

/** What is said of one file. */
export interface Found {
  readonly description: string;
  readonly mime: string;
  readonly charset: string;
  readonly extension?: string;
  /** `setuid `, and what else the mode says. */
  readonly prefix?: string;
  /** It could not be looked at: the description stands in every format. */
  readonly isProblem?: boolean;
}

type FileCall = Call<typeof FILE_FLAGS>;

/** What stat(2) says of it; without a description, its content must tell (fsmagic.c). */
export function describeStatus(
  call: FileCall,
  name: string,
  follows: boolean,
): Found | { readonly prefix: string } {
  const status = follows ? call.files.stat(name) : call.files.lstat(name);
  if (status instanceof Errno) return problem(call, name, status);
  const bits = modePrefix(status);
  const inode = (description: string, type: string): Found => ({
    description,
    mime: `inode/${type}`,
    charset: "binary",
    prefix: bits,
  });
  const { special } = call.flags;
  switch (status.kind) {
    case "directory":
      return inode("directory", "directory");
    case "symlink":
      return symlink(call, name);
    case "fifo":
      return inode("fifo (named pipe)", "fifo");
    case "socket":
      return inode("socket", "socket");
    case "character-device":
      return special ? { prefix: "" } : inode(`character special (${deviceText(status)})`, "chardevice");
    case "block-device":
      return inode(`block special (${deviceText(status)})`, "blockdevice");
    default:
      return status.size === 0 && !isGenerated(status)
        ? inode("empty", "x-empty")
        : regular(call, name, bits);
  }
}

/** Files in /proc have no size, and content all the same. */
function isGenerated({ blocks, dev }: FileStatus): boolean {
  return blocks === 0 && dev === 0x15;
}

function deviceText({ rdev }: FileStatus): string {
  return `${rdev >> 8}/${rdev & 0xff}`;
}

function modePrefix({ mode }: FileStatus): string {
  const bits = [mode & 0o4000 && "setuid", mode & 0o2000 && "setgid", mode & 0o1000 && "sticky"];
  return bits.filter((bit) => bit !== 0).join(", ");
}

function regular(call: FileCall, name: string, prefix: string): Found | { readonly prefix: string } {
  const { files } = call;
  if (!files.access(name, "r")) return { prefix: prefix && `${prefix} ` };
  const may = [!files.access(name, "w") && "writable, ", !files.access(name, "x") && "executable, "].filter(
    (word) => word !== false,
  );
  return {
    description: `${may.join("")}regular file, no read permission`,
    mime: "application/octet-stream",
    charset: "binary",
    prefix,
  };
}

function symlink(call: FileCall, name: string): Found {
  const target = call.files.readlink(name);
  if (target instanceof Errno) return problem(call, name, target);
  const leads = call.files.stat(name);
  if (!(leads instanceof Errno))
    return { description: `symbolic link to ${target}`, mime: "inode/symlink", charset: "binary" };
  return {
    description: `broken symbolic link to ${target}`,
    mime: "inode/symlink",
    charset: "",
  };
}

function problem(call: FileCall, name: string, errno: Errno): Found {
  if (call.flags.exitOnError) call.status = 1;
  const what = call.flags.exitOnError ? "ERROR: cannot stat" : "cannot open";
  return {
    description: `${what} \`${name}' (${errno.message})`,
    mime: "",
    charset: "",
    isProblem: true,
  };
}
