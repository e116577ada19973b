import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { makeBackup } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";
import type { ArchiveReader } from "./archive-reader.ts";
import { Chosen } from "./chosen.ts";
import { DelayedDirectories } from "./delayed-directories.ts";
import { eachMember } from "./each-member.ts";
import { readExcludes } from "./excludes.ts";
import { Listing } from "./listing.ts";
import type { Member } from "./member.ts";
import { stripComponents } from "./names.ts";
import { openForReading } from "./open-archive.ts";
import { removeTree } from "./remove-tree.ts";
import { quoteEscaped, type Report } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

/** What is not yet finished is nobody else's business. */
const UNFINISHED = 0o700;

/** Takes members out of an archive (extract.c). */
export class Extractor {
  readonly #isRoot: boolean;
  readonly #directories: DelayedDirectories;

  constructor(
    private readonly call: Call,
    private readonly wishes: TarWishes,
    private readonly report: Report,
  ) {
    this.#isRoot = call.files.credentials.uid === 0;
    this.#directories = new DelayedDirectories(call, (path, member) => this.#setAttributes(path, member));
  }

  async run(): Promise<undefined> {
    const { call, wishes, report } = this;
    const { flags, verbosity } = wishes;
    const excludes = readExcludes(call, flags, report);
    const chosen = new Chosen(wishes);
    const reader = await openForReading(call, wishes, report);
    this.#refuseMissing(chosen.directory);
    const listing = new Listing(call, wishes, flags.toStdout);
    await eachMember(reader, report, async (member, block) => {
      const wanted = chosen.find(member.name);
      const place = excludes(member.name) ? undefined : wanted;
      const name = place && this.#nameOf(member);
      if (name === undefined) return !chosen.isComplete;
      if (verbosity > 0)
        listing.show(member, flags.showTransformedNames ? name : member.name, verbosity > 1, block);
      const path = place?.directory === undefined ? name : joinPath(place.directory, name);
      if (flags.toStdout) await this.#print(reader, member);
      else await this.#extract(reader, { ...member, name }, path, place?.directory);
      await call.spend(8);
      return !chosen.isComplete;
    }).finally(() => this.#directories.finish());
    chosen.reportMissing(report);
    return undefined;
  }

  #refuseMissing(directory: string | undefined): void {
    if (directory === undefined) return;
    const opened = this.call.files.openDirectory(directory);
    if (opened instanceof Errno)
      this.report.fatal(`${quoteEscaped(directory)}: Cannot open: ${opened.message}`);
  }

  #nameOf(member: Member): string | undefined {
    const { names, strip, topLevel } = this.wishes;
    const stripped = stripComponents(names.safe(member.name), strip);
    const name = stripped === undefined ? "" : names.transform(stripped);
    if (name === "" || topLevel === undefined) return name === "" ? undefined : name;
    const inside = name.replace(/^(?:\.(?:\/+|$))+/, "");
    return inside === topLevel || inside.startsWith(`${topLevel}/`) ? inside : joinPath(topLevel, inside);
  }

  async #print(reader: ArchiveReader, member: Member): Promise<void> {
    if (member.kind !== "file") return;
    for (;;) {
      const bytes = await reader.content();
      if (!bytes) this.report.error("Unexpected EOF in archive");
      if (!bytes || bytes.length === 0) return;
      await this.call.print(bytes.slice());
    }
  }

  async #extract(
    reader: ArchiveReader,
    member: Member,
    path: string,
    directory: string | undefined,
  ): Promise<void> {
    if (member.kind === "directory") return this.#makeDirectory(path.replace(/(?<=.)\/+$/, ""), member);
    if (member.kind === "hardlink" && this.#isLinked(member, path, directory)) return;
    if (!this.#makeRoom(path, member)) return;
    const failed =
      member.kind === "file"
        ? await this.#writeFile(reader, path)
        : this.#makeSpecial(member, path, directory);
    if (failed === "told") return;
    if (failed) return this.#tellFailed(member, failed);
    if (member.kind !== "hardlink") this.#setAttributes(path, member);
  }

  #tellFailed(member: Member, errno: Errno): void {
    const { kind, name, target } = member;
    const what =
      kind === "hardlink"
        ? `Cannot hard link to ${quoteText(target)}`
        : kind === "symlink"
          ? `Cannot create symlink to ${quoteText(target)}`
          : kind === "fifo"
            ? "Cannot mkfifo"
            : kind === "file"
              ? "Cannot open"
              : "Cannot mknod";
    this.report.fault(name, what, errno);
  }

  /** Whether the member may take its place; what stands there is removed. */
  #makeRoom(path: string, member: Member): boolean {
    const { files } = this.call;
    const { flags } = this.wishes;
    const present = files.lstat(path);
    if (present instanceof Errno) {
      if (present === Errno.ENOENT) this.#makeParents(path);
      return true;
    }
    if (flags.skipOldFiles) return false;
    if (flags.keepOldFiles) return this.#refuse(member, Errno.EEXIST);
    if (flags.keepNewerFiles && present.mtime >= member.mtime && present.kind !== "directory") {
      this.report.note(`Current ${quoteText(member.name)} is newer or same age`);
      return false;
    }
    if (flags.overwrite && present.kind === "file" && member.kind === "file") return true;
    const { backup } = this.wishes;
    if (backup.control !== "none" && present.kind !== "directory") return this.#backUp(path);
    return this.#remove(path, present, member);
  }

  #backUp(path: string): boolean {
    const { call, wishes, report } = this;
    const kept = makeBackup(call.files, path, wishes.backup);
    if (typeof kept !== "string") {
      report.error(`${quoteText(path)}: Cannot rename to its backup: ${kept.message}`);
      return false;
    }
    if (wishes.verbosity > 0) call.print(`Renaming ${quoteText(path)} to ${quoteText(kept)}\n`);
    return true;
  }

  #refuse(member: Member, errno: Errno): false {
    this.#tellFailed(member, errno);
    return false;
  }

  #remove(path: string, present: FileStatus, member: Member): boolean {
    const { files } = this.call;
    if (present.kind !== "directory") {
      const failed = files.unlink(path);
      return failed ? this.#refuse(member, failed) : true;
    }
    if (this.wishes.flags.recursiveUnlink) removeTree(files, path);
    else files.rmdir(path);
    return files.lstat(path) instanceof Errno || this.#refuse(member, Errno.EEXIST);
  }

  #makeParents(path: string): void {
    const { files } = this.call;
    for (const match of path.matchAll(/[^/]+(?=\/+[^/])/g))
      files.mkdir(path.slice(0, match.index + match[0].length), 0o777);
  }

  #makeDirectory(path: string, member: Member): void {
    const { files } = this.call;
    const { flags } = this.wishes;
    let failed = files.mkdir(path, UNFINISHED);
    if (failed === Errno.ENOENT) {
      this.#makeParents(path);
      failed = files.mkdir(path, UNFINISHED);
    }
    if (!failed) return this.#directories.add(path, member);
    const present = files.stat(path);
    if (failed === Errno.EEXIST && !(present instanceof Errno)) {
      if (present.kind === "directory") {
        if (!flags.noOverwriteDir && !flags.keepOldFiles && !flags.skipOldFiles)
          this.#directories.add(path, member);
        return;
      }
      const kept = flags.keepOldFiles || flags.skipOldFiles;
      if (!kept && !files.unlink(path) && !files.mkdir(path, UNFINISHED))
        return this.#directories.add(path, member);
    }
    this.report.fault(member.name, "Cannot mkdir", failed);
  }

  async #writeFile(reader: ArchiveReader, path: string): Promise<Errno | "told" | undefined> {
    const { process } = this.call;
    const request = { write: true, create: true, truncate: true } as const;
    const file = await openPath(process, path, request, UNFINISHED & 0o600);
    if (file instanceof Errno) return file;
    const fd = process.fds.add(file, 3);
    let fault: Errno | "told" | undefined;
    for (;;) {
      const bytes = await reader.content();
      if (!bytes) {
        this.report.error("Unexpected EOF in archive");
        fault = "told";
      }
      if (!bytes || bytes.length === 0) break;
      const failed = await process.write(fd, bytes.slice());
      if (failed) {
        this.report.fault(path, "Cannot write", failed);
        fault = "told";
        break;
      }
      await this.call.spend(bytes.length >> 6);
    }
    process.fds.close(fd);
    return fault;
  }

  #makeSpecial(member: Member, path: string, directory: string | undefined): Errno | undefined {
    const { files } = this.call;
    const { kind, target, major, minor } = member;
    if (kind === "symlink") return files.symlink(this.wishes.names.transform(target, "symlink"), path);
    if (kind === "fifo") return files.mknod(path, "fifo", UNFINISHED & 0o600);
    if (kind !== "hardlink")
      return files.mknod(
        path,
        kind === "block-device" ? kind : "character-device",
        0o600,
        major * 256 + minor,
      );
    return files.link(this.#linkTarget(target, directory), path);
  }

  #linkTarget(target: string, directory: string | undefined): string {
    const { names, strip } = this.wishes;
    const safe = names.safe(target, "hard link targets");
    const name = names.transform(stripComponents(safe, strip) ?? safe, "hardlink");
    return directory === undefined ? name : joinPath(directory, name);
  }

  /** Both names are one file already: a file that was given twice is in the archive as a link to itself. */
  #isLinked({ target }: Member, path: string, directory: string | undefined): boolean {
    const { files } = this.call;
    const [present, wanted] = [path, this.#linkTarget(target, directory)].map((one) => files.lstat(one));
    if (!present || !wanted || present instanceof Errno || wanted instanceof Errno) return false;
    return present.dev === wanted.dev && present.ino === wanted.ino;
  }

  /** Owner, mode and time. */
  #setAttributes(path: string, member: Member): void {
    const { files } = this.call;
    const { flags } = this.wishes;
    const isLink = member.kind === "symlink";
    if (!flags.touch)
      files.utimes(path, { atime: this.call.now(), mtime: member.mtime }, { follow: !isLink });
    if (flags.sameOwner || (this.#isRoot && !flags.noSameOwner)) this.#setOwner(path, member);
    if (isLink) return;
    const exact = flags.samePermissions || (this.#isRoot && !flags.noSamePermissions);
    const mode = exact ? member.mode : member.mode & 0o777 & ~files.umask;
    const failed = files.chmod(path, mode);
    if (failed) this.report.fault(member.name, `Cannot change mode to ${mode.toString(8)}`, failed);
  }

  #setOwner(path: string, member: Member): void {
    const { users, flags } = this.wishes;
    const named = !flags.numericOwner;
    const uid = (named ? users.byName(member.userName)?.uid : undefined) ?? member.uid;
    const gid = (named ? users.groupByName(member.groupName)?.gid : undefined) ?? member.gid;
    const failed = this.call.files.chown(path, { uid, gid }, { follow: false });
    if (failed) this.report.fault(member.name, `Cannot change ownership to uid ${uid}, gid ${gid}`, failed);
  }
}
