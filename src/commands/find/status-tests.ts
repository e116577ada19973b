import { applyMode, parseMode } from "../../base/file-mode.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileKind, FileStatus } from "../../disk/files.ts";
import { mountOf } from "../../process/command/file-systems.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { type Arguments, compares, type Primary, parseComparison, test } from "./arguments.ts";
import type { FindContext } from "./context.ts";
import type { Entry, Predicate } from "./entry.ts";
import { FindFault } from "./find-fault.ts";

/** Tests of what stat(2) says. */
export const STATUS_TESTS: Readonly<Record<string, Primary>> = {
  "-type": test((args) => {
    const kinds = readKinds(args);
    return ({ kind }) => kind !== undefined && kinds.has(kind);
  }),
  "-xtype": test((args, context) => {
    const kinds = readKinds(args);
    return (entry) => isOtherKind(entry, kinds, context);
  }),
  "-size": test(size),
  "-empty": test((_args, context) => (entry) => isEmpty(entry, context)),
  "-perm": test(permissions),
  "-user": test(user),
  "-group": test(group),
  "-uid": number("uid"),
  "-gid": number("gid"),
  "-links": number("nlink"),
  "-inum": number("ino"),
  "-nouser": test(
    (_args, { users }) =>
      ({ status }) =>
        status !== undefined && !users.byUid(status.uid),
  ),
  "-nogroup": test(
    (_args, { users }) =>
      ({ status }) =>
        status !== undefined && !users.groupByGid(status.gid),
  ),
  "-samefile": test(sameFile),
  "-fstype": test(fileSystemType),
  "-readable": access("r"),
  "-writable": access("w"),
  "-executable": access("x"),
  "-context": test((args) => {
    args.take();
    throw new FindFault("invalid predicate -context: SELinux is not enabled.");
  }),
};

const KINDS: Readonly<Record<string, FileKind>> = {
  b: "block-device",
  c: "character-device",
  d: "directory",
  f: "file",
  l: "symlink",
  p: "fifo",
  s: "socket",
}; // prettier-ignore

/** `f`, or several with commas between them (parser.c, insert_type). */
function readKinds(args: Arguments): ReadonlySet<FileKind> {
  const text = args.take();
  const { primary } = args;
  const kinds = new Set<FileKind>();
  if (text === "") throw new FindFault(`Arguments to ${primary} should contain at least one letter`);
  for (let at = 0; at < text.length; at += 2) {
    const letter = text[at] ?? "";
    const kind = KINDS[letter];
    if (kind === undefined) {
      if (letter === "D")
        throw new FindFault(
          `${primary} D is not supported because Solaris doors are not supported on the platform find was compiled on.`,
        );
      throw new FindFault(`Unknown argument to ${primary}: ${letter}`);
    }
    if (kinds.has(kind))
      throw new FindFault(`Duplicate file type '${letter}' in the argument list to ${primary}.`);
    kinds.add(kind);
    if (text[at + 1] === undefined) break;
    if (text[at + 1] !== ",")
      throw new FindFault(`Must separate multiple arguments to ${primary} using: ','`);
    if (text[at + 2] === undefined)
      throw new FindFault(
        `Last file type in list argument to ${primary} is missing, i.e., list is ending on: ','`,
      );
  }
  return kinds;
}

/** -xtype: what links lead to where they are not followed, and the other way round. */
function isOtherKind(entry: Entry, kinds: ReadonlySet<FileKind>, context: FindContext): boolean {
  const other = entry.otherStatus();
  if (!(other instanceof Errno)) return kinds.has(other.kind);
  if (!entry.follows && other === Errno.ENOENT) return entry.kind !== undefined && kinds.has(entry.kind);
  context.complain(entry.path, other);
  return false;
}

const UNITS: Readonly<Record<string, number>> = {
  b: 512,
  c: 1,
  w: 2,
  k: 1024,
  M: 1024 ** 2,
  G: 1024 ** 3,
};

function size(args: Arguments): Predicate {
  const text = args.take();
  if (text === "") throw new FindFault("invalid null argument to -size");
  const last = text.slice(-1);
  const isUnit = UNITS[last] !== undefined;
  if (!isUnit && !/\d/.test(last)) throw new FindFault(`invalid -size type \`${last}'`);
  const comparison = parseComparison(isUnit ? text.slice(0, -1) : text);
  if (!comparison) throw new FindFault(`Invalid argument \`${text}' to -size`);
  const unit = UNITS[last] ?? 512;
  return ({ status }) => status !== undefined && compares(comparison, Math.ceil(status.size / unit));
}

function isEmpty(entry: Entry, context: FindContext): boolean {
  const { kind } = entry;
  if (kind === "file") return entry.status?.size === 0;
  if (kind !== "directory") return false;
  const entries = context.files.readdir(entry.name, entry.at);
  if (!(entries instanceof Errno)) return entries.length === 0;
  context.complain(entry.path, entries);
  return false;
}

const ALL = 0o7777;

/** `MODE` exactly, `-MODE` all of these bits, `/MODE` any of them. */
function permissions(args: Arguments, { call }: FindContext): Predicate {
  const text = args.take();
  const sense = text.startsWith("-") || text.startsWith("/") ? text[0] : "";
  const changes = parseMode(text.slice(sense === "" ? 0 : 1));
  if (!changes || (sense === "" && /^\+[0-7]/.test(text)))
    throw new FindFault(`invalid mode ${quoteText(text)}`);
  const bits = applyMode(changes, 0, { directory: false, umask: 0 });
  const bitsOfDirectory = applyMode(changes, 0, { directory: true, umask: 0 });
  if (sense === "/" && bits === 0 && bitsOfDirectory === 0) {
    call.note(
      `warning: you have specified a mode pattern ${text} (which is equivalent to /000). The meaning of -perm /000 has now been changed to be consistent with -perm -000; that is, while it used to match no files, it now matches all files.`,
    );
  }
  return ({ status }) => {
    if (!status) return false;
    const wanted = status.kind === "directory" ? bitsOfDirectory : bits;
    if (sense === "-") return (status.mode & wanted) === wanted;
    if (sense === "/") return wanted === 0 || (status.mode & wanted) !== 0;
    return (status.mode & ALL) === wanted;
  };
}

function user(args: Arguments, { users }: FindContext): Predicate {
  const text = args.take();
  if (text === "") throw new FindFault("The argument to -user should not be empty");
  const uid = users.byName(text)?.uid ?? parseId(text);
  if (uid === undefined) throw new FindFault(`${quoteText(text)} is not the name of a known user`);
  return ({ status }) => status?.uid === uid;
}

function group(args: Arguments, { users }: FindContext): Predicate {
  const text = args.take();
  const gid = users.groupByName(text)?.gid ?? parseId(text);
  if (gid === undefined) {
    if (text === "") throw new FindFault("argument to -group is empty, but should be a group name");
    const digits = /^\d+/.exec(text)?.[0];
    throw new FindFault(
      digits === undefined
        ? `${quoteText(text)} is not the name of an existing group`
        : `${quoteText(text)} is not the name of an existing group and it does not look like a numeric group ID because it has the unexpected suffix ${quoteText(text.slice(digits.length))}`,
    );
  }
  return ({ status }) => status?.gid === gid;
}

function parseId(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function number(key: "uid" | "gid" | "nlink" | "ino"): Primary {
  return test((args) => {
    const text = args.take();
    const comparison = parseComparison(text);
    if (!comparison) throw args.invalid(text);
    return ({ status }) => status !== undefined && compares(comparison, status[key]);
  });
}

function sameFile(args: Arguments, { files, follow }: FindContext): Predicate {
  const path = args.take();
  const reference = follow === "never" ? files.lstat(path) : files.stat(path);
  if (reference instanceof Errno) throw new FindFault(`${quoteText(path)}: ${reference.message}`);
  return ({ status }) => status !== undefined && isSame(status, reference);
}

function isSame(a: FileStatus, b: FileStatus): boolean {
  return a.ino === b.ino && a.dev === b.dev;
}

function fileSystemType(args: Arguments, { files }: FindContext): Predicate {
  const type = args.take();
  const types = new Map<number, string>();
  return ({ status, path }) => {
    if (!status) return false;
    let found = types.get(status.dev);
    if (found === undefined) {
      const mount = mountOf(files, path);
      found = mount instanceof Errno ? "unknown" : mount.type;
      types.set(status.dev, found);
    }
    return found === type;
  };
}

function access(wish: "r" | "w" | "x"): Primary {
  return test(
    (_args, { files }) =>
      (entry) =>
        files.access(entry.name, wish, entry.at) === undefined,
  );
}
