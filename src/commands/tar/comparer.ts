import { Errno } from "../../disk/errno.ts";
import type { FileKind, FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { ArchiveReader } from "./archive-reader.ts";
import { Chosen } from "./chosen.ts";
import { eachMember } from "./each-member.ts";
import { readExcludes } from "./excludes.ts";
import { Listing } from "./listing.ts";
import type { Member } from "./member.ts";
import { openForReading } from "./open-archive.ts";
import { quoteEscaped, type Report } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

/** Finds what differs between an archive and the files (compare.c). */
export class Comparer {
  constructor(
    private readonly call: Call,
    private readonly wishes: TarWishes,
    private readonly report: Report,
  ) {}

  async run(): Promise<undefined> {
    const { call, wishes, report } = this;
    const excludes = readExcludes(call, wishes.flags, report);
    const chosen = new Chosen(wishes);
    const reader = await openForReading(call, wishes, report);
    if (chosen.directory !== undefined) call.files.chdir(chosen.directory);
    const listing = new Listing(call, wishes, false);
    await eachMember(reader, report, async (member, block) => {
      if (!chosen.find(member.name) || excludes(member.name)) return true;
      if (wishes.verbosity > 0) listing.show(member, member.name, wishes.verbosity > 1, block);
      await this.#compare(reader, member);
      await call.spend(4);
      return true;
    });
    chosen.reportMissing(report);
    return undefined;
  }

  #differ(name: string, what: string): void {
    this.report.differs();
    this.call.print(`${quoteEscaped(name)}: ${what}\n`);
  }

  async #compare(reader: ArchiveReader, member: Member): Promise<void> {
    const path = this.wishes.names.safe(member.name);
    const status = this.call.files.lstat(path);
    if (status instanceof Errno) {
      this.report.differs();
      this.report.note(`${quoteEscaped(member.name)}: Warning: Cannot stat: ${status.message}`);
      return;
    }
    if (member.kind === "hardlink") return this.#compareLink(member, status);
    const kinds: Readonly<Record<string, FileKind>> = { file: "file", directory: "directory" };
    if ((kinds[member.kind] ?? member.kind) !== status.kind)
      return this.#differ(member.name, "File type differs");
    if (member.kind === "symlink") {
      if (this.call.files.readlink(path) !== member.target) this.#differ(member.name, "Symlink differs");
      return;
    }
    if ((status.mode & 0o7777) !== member.mode) this.#differ(member.name, "Mode differs");
    if (member.kind !== "file") return;
    if (status.uid !== member.uid) this.#differ(member.name, "Uid differs");
    if (status.gid !== member.gid) this.#differ(member.name, "Gid differs");
    if (Math.floor(status.mtime / 1000) !== Math.floor(member.mtime / 1000))
      this.#differ(member.name, "Mod time differs");
    if (status.size !== member.size) this.#differ(member.name, "Size differs");
    else await this.#compareContent(reader, member.name, path);
  }

  #compareLink({ name, target }: Member, status: FileStatus): void {
    const other = this.call.files.lstat(this.wishes.names.safe(target, "hard link targets"));
    if (other instanceof Errno || other.ino !== status.ino)
      this.#differ(name, `Not linked to ${quoteEscaped(target)}`);
  }

  async #compareContent(reader: ArchiveReader, name: string, path: string): Promise<void> {
    const handle = this.call.files.open(path, { read: true });
    if (handle instanceof Errno) return this.report.fault(name, "Cannot open", handle);
    for (let at = 0; ; ) {
      const bytes = await reader.content();
      if (!bytes || bytes.length === 0) break;
      const own = handle.readAt(at, bytes.length);
      if (bytes.some((byte, index) => byte !== own[index])) {
        this.#differ(name, "Contents differ");
        break;
      }
      at += bytes.length;
      await this.call.spend(bytes.length >> 6);
    }
    handle.close();
  }
}
