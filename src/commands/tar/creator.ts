import { decode } from "../../base/bytes.ts";
import { applyMode } from "../../base/file-mode.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryEntry, DirectoryHandle, FileKind, FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { ArchiveWriter } from "./archive-writer.ts";
import { encodeHeader } from "./encode-header.ts";
import { type Excludes, type ExclusionTag, exclusionTag } from "./excludes.ts";
import type { Listing } from "./listing.ts";
import { BLOCK, type Member, type MemberKind } from "./member.ts";
import { quoteEscaped, type Report } from "./report.ts";
import type { Selection, TarWishes } from "./wishes.ts";

const CHUNK = 65_536;

const KINDS: Readonly<Partial<Record<FileKind, MemberKind>>> = {
  file: "file",
  directory: "directory",
  symlink: "symlink",
  fifo: "fifo",
  "character-device": "character-device",
  "block-device": "block-device",
};

export interface CreatorParts {
  readonly call: Call;
  readonly wishes: TarWishes;
  readonly report: Report;
  readonly listing: Listing;
  readonly excludes: Excludes;
  readonly writer: ArchiveWriter;
  /** The archive itself, which is not put into itself. */
  readonly archive: FileStatus | undefined;
  /** Whether the archive has a member already that is as new (`-u`). */
  readonly isCurrent?: (name: string, mtime: number) => boolean;
}

/** Puts files into an archive (create.c). */
export class Creator {
  /** Where the names of the line begin. */
  #at: DirectoryHandle | undefined;
  /** Of inodes that may come again: the path of the member that has the content. */
  readonly #links = new Map<number, string>();
  /** With one name on the line, and no links followed, only inodes with several names can. */
  #fewestLinks = 0;

  constructor(private readonly parts: CreatorParts) {}

  async dumpAll(selections: readonly Selection[]): Promise<void> {
    const { call, report, wishes } = this.parts;
    const names = selections.filter(({ kind }) => kind === "name").length;
    this.#fewestLinks = names <= 1 && !wishes.flags.dereference ? 1 : 0;
    for (const selection of selections) {
      if (selection.kind === "name") await this.#dump(selection.name, undefined);
      else {
        const at = call.files.openDirectory(selection.path, this.#at);
        if (at instanceof Errno) report.fatal(`${quoteEscaped(selection.path)}: Cannot open: ${at.message}`);
        else this.#at = at;
      }
    }
  }

  async #dump(path: string, device: number | undefined): Promise<void> {
    const { call, wishes, report, excludes, archive } = this.parts;
    const { flags } = wishes;
    if (excludes(path)) return;
    const status = flags.dereference ? call.files.stat(path, this.#at) : call.files.lstat(path, this.#at);
    if (status instanceof Errno) return this.#cannot(path, "Cannot stat", status, false);
    if (status.ino === archive?.ino && status.dev === archive.dev && status.kind === "file")
      return report.warning("ignore-archive", `${quoteEscaped(path)}: file is the archive; not dumped`);
    const isDirectory = status.kind === "directory";
    if (!isDirectory && this.#isOld(path, status, device === undefined)) return;
    if (isDirectory) await this.#dumpDirectory(path, status, device);
    else if (status.kind === "socket")
      report.warning("file-ignored", `${quoteEscaped(path)}: socket ignored`);
    else await this.#dumpFile(path, status);
  }

  #isOld(path: string, { mtime }: FileStatus, isTop: boolean): boolean {
    const { wishes, report, isCurrent } = this.parts;
    if (isCurrent?.(wishes.names.transform(wishes.names.safe(path)), mtime)) return true;
    if (wishes.newer === undefined || mtime >= wishes.newer) return false;
    if (isTop) report.warning("file-unchanged", `${quoteEscaped(path)}: file is unchanged; not dumped`);
    return true;
  }

  /** It is an error, unless unreadable files are none. */
  #cannot(path: string, what: string, errno: Errno, isUnreadable = true): void {
    const { wishes, report } = this.parts;
    if (wishes.flags.ignoreFailedRead && isUnreadable)
      report.note(`${quoteEscaped(path)}: Warning: ${what}: ${errno.message}`);
    else report.fault(path, what, errno);
  }

  async #dumpDirectory(path: string, status: FileStatus, device: number | undefined): Promise<void> {
    const { call, wishes } = this.parts;
    const { flags } = wishes;
    const entries = call.files.readdir(path, this.#at);
    if (entries instanceof Errno) return this.#cannot(path, "Cannot open", entries);
    const name = path.endsWith("/") ? path : `${path}/`;
    const tag = this.#tagIn(path, entries);
    if (tag?.leavesOut === "all") return;
    const isKnown = this.parts.isCurrent?.(wishes.names.transform(wishes.names.safe(name)), status.mtime);
    if (!isKnown && !(await this.#head(name, status, {}))) return;
    await call.spend(4);
    if (!flags.noRecursion && !(flags.oneFileSystem && device !== undefined && device !== status.dev))
      for (const entry of this.#left(entries, tag)) await this.#dump(joinPath(path, entry.name), status.dev);
    if (flags.removeFiles) call.files.rmdir(path, this.#at);
  }

  #tagIn(path: string, entries: readonly DirectoryEntry[]): ExclusionTag | undefined {
    const { call, wishes, report } = this.parts;
    const read = (name: string) => {
      const content = call.files.readFile(joinPath(path, name), this.#at);
      return content instanceof Errno ? undefined : decode(content.subarray(0, BLOCK));
    };
    const tag = exclusionTag(
      wishes.flags,
      entries.map(({ name }) => name),
      read,
    );
    if (!tag || wishes.verbosity === 0) return tag;
    const what = tag.leavesOut === "all" ? "directory not dumped" : "contents not dumped";
    report.warning("cachedir", `${quoteEscaped(path)}/: contains a cache directory tag ${tag.file}; ${what}`);
    return tag;
  }

  /** The entries that are not left out. */
  #left(entries: readonly DirectoryEntry[], tag: ExclusionTag | undefined): readonly DirectoryEntry[] {
    if (!tag) return this.#sorted(entries);
    return tag.leavesOut === "contents" ? entries.filter(({ name }) => name === tag.file) : [];
  }

  #sorted(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
    const { sort } = this.parts.wishes.flags;
    if (sort === "name") return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    return sort === "inode" ? [...entries].sort((a, b) => a.ino - b.ino) : entries;
  }

  async #dumpFile(path: string, status: FileStatus): Promise<void> {
    const { call, wishes } = this.parts;
    const { flags } = wishes;
    const { names } = wishes;
    const mayComeAgain = status.nlink > this.#fewestLinks && !flags.hardDereference;
    const earlier = mayComeAgain ? this.#links.get(status.ino) : undefined;
    if (earlier !== undefined) {
      const target = names.transform(names.safe(earlier, "hard link targets"), "hardlink");
      await this.#head(path, status, { kind: "hardlink", target });
      if (flags.removeFiles) call.files.unlink(path, this.#at);
      return;
    }
    if (status.kind === "symlink") {
      const target = call.files.readlink(path, this.#at);
      if (target instanceof Errno) return this.#cannot(path, "Cannot readlink", target);
      await this.#head(path, status, { target: names.transform(target, "symlink") });
    } else if (status.kind === "file") {
      if (!(await this.#dumpContent(path, status))) return;
    } else await this.#head(path, status, {});
    if (mayComeAgain) this.#links.set(status.ino, path);
    if (flags.removeFiles) call.files.unlink(path, this.#at);
  }

  async #dumpContent(path: string, status: FileStatus): Promise<boolean> {
    const { call, writer } = this.parts;
    const handle = call.files.open(path, { read: true }, 0, this.#at);
    if (handle instanceof Errno) {
      this.#cannot(path, "Cannot open", handle);
      return false;
    }
    const { size } = status;
    let well = await this.#head(path, status, { size });
    for (let at = 0; well && at < size; at += CHUNK) {
      const bytes = handle.readAt(at, Math.min(CHUNK, size - at)).slice();
      well = await writer.add(bytes);
      await call.spend(bytes.length >> 6);
    }
    handle.close();
    if (well && size % BLOCK > 0) well = await writer.add(new Uint8Array(BLOCK - (size % BLOCK)));
    return well;
  }

  /** Writes the header, and says so where that is wanted. */
  async #head(path: string, status: FileStatus, more: Partial<Member>): Promise<boolean> {
    const { wishes, report, listing, writer } = this.parts;
    const member = this.#describe(path, status, more);
    const header = encodeHeader(member, wishes.format);
    if (typeof header === "string") {
      report.error(`${quoteEscaped(member.name.length > 100 ? member.name : member.target)}: ${header}`);
      return false;
    }
    if (wishes.verbosity > 0) {
      const shown = wishes.flags.showTransformedNames ? member.name : path;
      listing.show(member, shown, wishes.verbosity > 1);
    }
    return writer.add(header);
  }

  #describe(path: string, status: FileStatus, more: Partial<Member>): Member {
    const { wishes } = this.parts;
    const { owner, group, users, flags, names, mode } = wishes;
    const bits = status.mode & 0o7777;
    const directory = status.kind === "directory";
    return {
      name: names.transform(names.safe(path)),
      kind: KINDS[status.kind] ?? "file",
      mode: mode ? applyMode(mode, bits, { directory, umask: 0 }) : bits,
      uid: owner?.id ?? status.uid,
      gid: group?.id ?? status.gid,
      userName: flags.numericOwner ? "" : (owner?.name ?? users.byUid(status.uid)?.name ?? ""),
      groupName: flags.numericOwner ? "" : (group?.name ?? users.groupByGid(status.gid)?.name ?? ""),
      size: 0,
      mtime:
        wishes.mtime ?? (wishes.format === "pax" ? status.mtime : Math.floor(status.mtime / 1000) * 1000),
      target: "",
      major: status.rdev >> 8,
      minor: status.rdev & 255,
      ...more,
    };
  }
}
