import { concat, encode } from "../../base/bytes.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { Level } from "../deflate/gzip-writer.ts";
import type { Fflate } from "../deflate/library.ts";
import { Finder, type Found } from "./finder.ts";
import type { ZIP_FLAGS } from "./flags.ts";
import { contentSize, type Entry, percentSaved, readArchive, type Source } from "./format.ts";
import { convertLines } from "./line-ends.ts";
import { bytesSource, NO_OLD, type OldArchive } from "./old-archive.ts";
import { describeContents, describeTotal, describeUnread } from "./reports.ts";
import { unpackEntry } from "./zip-reader.ts";
import { ZipWriter } from "./zip-writer.ts";

const NOTHING_TO_DO = 12;
const CANNOT_CREATE = 15;
const UNREADABLE = 18;
const BAD_ARCHIVE = 3;
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Makes and changes zip archives. */
export class Zipper {
  #toStdout = false;
  /** The sizes of what was read, and of what could not be. */
  readonly #read: number[] = [];
  readonly #skipped: number[] = [];
  readonly #includes: (name: string) => boolean;

  constructor(
    private readonly call: Call,
    private readonly flags: FlagValues<typeof ZIP_FLAGS>,
    private readonly library: Fflate,
    private readonly password: Uint8Array | undefined,
  ) {
    const included = flags.include.map((pattern) => compileGlob(pattern));
    const excluded = flags.exclude.map((pattern) => compileGlob(pattern));
    this.#includes = (name) =>
      (included.length === 0 || included.some((glob) => glob.matches(name))) &&
      !excluded.some((glob) => glob.matches(name));
  }

  async run(operand: string, names: readonly string[]): Promise<number> {
    this.#toStdout = operand === "-";
    const archive = this.#toStdout || baseName(operand).includes(".") ? operand : `${operand}.zip`;
    const old = this.#openOld(archive);
    if (typeof old === "number") return old;
    if (this.flags.showFiles) {
      const found = this.#find(names).map(({ name, status: { size } }) => ({ name, size }));
      this.#tell(
        names.length > 0
          ? describeContents("Would Add/Update", found)
          : describeContents("Archive contains", old.entries),
      );
      return 0;
    }
    if (this.flags.test && names.length === 0 && old.handle) return this.#test(archive);
    const status = await this.#change(archive, old, names);
    return status === 0 && this.flags.test ? this.#test(archive) : status;
  }

  async #change(archive: string, old: OldArchive, names: readonly string[]): Promise<number> {
    const { freshen, update, grow, comment } = this.flags;
    if (this.flags.delete) return this.#delete(archive, old, names);
    if (!old.handle && (freshen || update || grow))
      this.#tell(`\tzip warning: ${archive} not found or empty\n`);
    if (comment && names.length === 0 && old.handle)
      return this.#rewrite(archive, old, async (writer) => {
        for (const entry of old.entries) if (old.handle) await writer.copy(old.handle, entry);
      });
    return this.#update(archive, old, await this.#allNames(names));
  }

  #tell(text: string): void {
    if (this.#toStdout) this.call.printError(text);
    else this.call.print(text);
  }

  #say(text: string): void {
    if (!this.flags.quiet) this.#tell(text);
  }

  #error(what: string, status: number): number {
    this.#tell(`\nzip error: ${what}\n`);
    return status;
  }

  async #allNames(names: readonly string[]): Promise<readonly string[]> {
    if (!this.flags.stdinNames) return names;
    const listed = (await this.call.stdin.text()).split("\n").filter((name) => name !== "");
    return [...names, ...listed];
  }

  /** The archive that is there already. */
  #openOld(archive: string): OldArchive | number {
    if (this.#toStdout) return NO_OLD;
    const handle = this.call.files.open(archive, { read: true });
    if (handle instanceof Errno) return NO_OLD;
    const found = readArchive(handle);
    if (found) return { handle, ...found };
    return this.#error(`Zip file structure invalid (${archive})`, BAD_ARCHIVE);
  }

  #find(names: readonly string[]): readonly Found[] {
    const finder = new Finder(this.call.files, this.flags, this.#includes);
    const { found, missing } = finder.find(names);
    for (const path of missing) this.#say(`\tzip warning: name not matched: ${path}\n`);
    return found;
  }

  async #update(archive: string, old: OldArchive, operands: readonly string[]): Promise<number> {
    const { freshen, update, filesync, move } = this.flags;
    const readsStdin = operands.includes("-");
    const present = new Map(old.entries.map((entry) => [entry.name, entry]));
    const isNewer = ({ name, status }: Found) => {
      const entry = present.get(name);
      if (!entry) return !freshen;
      return (
        !(freshen || update || filesync) || Math.floor(status.mtime / 1000) > Math.floor(entry.mtime / 1000)
      );
    };
    const given = operands.filter((name) => name !== "-");
    const candidates = freshen && given.length === 0 ? [...present.keys()] : given;
    const own = this.#toStdout ? undefined : this.call.files.stat(archive);
    const ownIno = own && !(own instanceof Errno) ? own.ino : undefined;
    const wanted = this.#find(candidates).filter(({ status }) => status.ino !== ownIno);
    const found = wanted.filter(isNewer);
    const names = new Set(wanted.map(({ name }) => name));
    const gone = filesync ? old.entries.filter(({ name }) => !names.has(name)) : [];
    if (found.length + gone.length === 0 && !readsStdin) {
      if (filesync && wanted.length > 0) {
        this.#say("Archive is current\n");
        return 0;
      }
      if (freshen || (update && present.size > 0)) return NOTHING_TO_DO;
      return this.#error(`Nothing to do! (${archive})`, NOTHING_TO_DO);
    }
    const replaced = new Map(found.map((one) => [one.name, one]));
    const status = await this.#rewrite(archive, old, async (writer) => {
      for (const entry of old.entries) {
        const file = replaced.get(entry.name);
        if (file) await this.#add(writer, file, freshen ? "freshening" : "updating");
        else if (gone.includes(entry)) this.#say(`deleting: ${entry.name}\n`);
        else if (old.handle) await writer.copy(old.handle, entry);
      }
      for (const file of replaced.values())
        if (!present.has(file.name)) await this.#add(writer, file, "  adding");
      if (readsStdin) await this.#addStdin(writer);
      if (this.#skipped.length > 0) this.#tell(describeUnread(this.#read, this.#skipped));
    });
    if (status === 0 && move) this.#remove(found);
    return status;
  }

  #remove(found: readonly Found[]): void {
    for (const { path, status } of [...found].reverse()) {
      if (status.kind === "directory") this.call.files.rmdir(path);
      else this.call.files.unlink(path);
    }
  }

  async #add(writer: ZipWriter, { path, name, status }: Found, verb: string): Promise<void> {
    const { files } = this.call;
    let content: Source = bytesSource(new Uint8Array(0));
    let handle: FileHandle | undefined;
    if (status.kind === "symlink") {
      const target = files.readlink(path);
      if (!(target instanceof Errno)) content = bytesSource(encode(target));
    } else if (status.kind === "file") {
      const opened = files.open(path, { read: true });
      if (opened instanceof Errno) return this.#passOver(path, `${verb}: ${name}`, opened, status.size);
      content = handle = opened;
    }
    const converted = status.kind === "file" ? convertLines(content, this.flags) : { content, warning: "" };
    const { mode, mtime, atime, uid, gid } = status;
    const isStored =
      this.flags.storedSuffixes?.split(/[:;]/).some((suffix) => name.endsWith(suffix)) ?? false;
    const unix = this.flags.noExtra ? undefined : { atime, uid, gid };
    const entry = await writer.add({ name, mode, mtime, unix, isStored }, converted.content);
    handle?.close();
    if (status.kind !== "directory") this.#read.push(entry.size);
    this.#sayAdded(verb, entry, converted.warning);
  }

  #passOver(path: string, line: string, { message }: Errno, size: number): void {
    this.#say(`${line}\n`);
    this.call.printError(`zip warning: ${message}\n`);
    this.#tell(`\tzip warning: could not open for reading: ${path}\n`);
    this.call.status = UNREADABLE;
    this.#skipped.push(size);
  }

  async #addStdin(writer: ZipWriter): Promise<void> {
    const bytes = concat([await this.call.stdin.bytes()]);
    const now = this.call.now();
    const { uid, gid } = this.call.files.credentials;
    const unix = this.flags.noExtra ? undefined : { atime: now, uid, gid };
    const about = { name: "-", mode: 0o010600, mtime: now, unix };
    this.#sayAdded("  adding", await writer.add(about, bytesSource(bytes)));
  }

  #sayAdded(verb: string, entry: Entry, warning = ""): void {
    const { name, method, size } = entry;
    const packedSize = contentSize(entry);
    const sizes = this.flags.verbose ? `\t(in=${size}) (out=${packedSize})` : "";
    this.#say(`${verb}: ${name}${warning}${sizes} (${method} ${percentSaved(size, packedSize)}%)\n`);
  }

  async #delete(archive: string, old: OldArchive, names: readonly string[]): Promise<number> {
    const gone = new Set<string>();
    for (const name of names) {
      const glob = compileGlob(name);
      const matched = old.entries.filter((entry) => glob.matches(entry.name) && this.#includes(entry.name));
      if (matched.length === 0) this.#tell(`\tzip warning: name not matched: ${name}\n`);
      for (const entry of matched) gone.add(entry.name);
    }
    if (gone.size === 0) return this.#error(`Nothing to do! (${archive})`, NOTHING_TO_DO);
    for (const { name } of old.entries) if (gone.has(name)) this.#say(`deleting: ${name}\n`);
    const kept = old.entries.filter(({ name }) => !gone.has(name));
    if (kept.length === 0) {
      this.#tell("\tzip warning: zip file empty\n");
      this.call.files.unlink(archive);
      return 0;
    }
    return this.#rewrite(archive, old, async (writer) => {
      for (const entry of kept) if (old.handle) await writer.copy(old.handle, entry);
    });
  }

  /** Writes a new archive beside the old one, and puts it in its place. */
  async #rewrite(
    archive: string,
    old: OldArchive,
    fill: (writer: ZipWriter) => Promise<void>,
  ): Promise<number> {
    const { files, process } = this.call;
    const directory = this.#toStdout ? "/tmp" : dirName(archive);
    const temporary = joinPath(
      directory,
      `zi${process.kernel.random
        .below(36 ** 6)
        .toString(36)
        .padStart(6, "0")}`,
    );
    const request = { read: true, write: true, create: true, exclusive: true } as const;
    const handle = files.open(temporary, request, 0o666);
    if (handle instanceof Errno) {
      this.#tell(`zip I/O error: ${handle.message}\nzip error: Could not create output file (${archive})\n`);
      return CANNOT_CREATE;
    }
    const writer = new ZipWriter(this.call, handle, this.library, this.#level, this.password);
    await fill(writer);
    writer.comment = this.flags.comment ? await this.#askComment() : old.comment;
    if (this.flags.verbose) this.#say(describeTotal(writer.entries));
    writer.finish();
    if (writer.entries.length === 0) this.#tell("\tzip warning: zip file empty\n");
    if (this.#toStdout)
      for (let at = 0; at < handle.size; at += 65_536)
        await this.call.print(handle.readAt(at, 65_536).slice());
    handle.close();
    const failed =
      writer.failed ?? (this.#toStdout ? files.unlink(temporary) : files.rename(temporary, archive));
    if (!failed) {
      const latest = Math.max(...writer.entries.map(({ mtime }) => mtime));
      if (this.flags.oldTime && !this.#toStdout) files.utimes(archive, { atime: latest, mtime: latest });
      return this.call.status;
    }
    files.unlink(temporary);
    return this.#error(`Output file write failure (${failed.message})`, 14);
  }

  /** Up to a line with nothing but a point; its lines end as those of DOS do. */
  async #askComment(): Promise<Uint8Array> {
    this.#tell("enter new zip file comment (end with .):\n");
    const lines = (await this.call.stdin.text()).replace(/\n$/, "").split("\n");
    const end = lines.indexOf(".");
    return encode((end < 0 ? lines : lines.slice(0, end)).join("\r\n"));
  }

  get #level(): Level {
    const given = this.call.given.findLast(({ flag }) => /^level\d$/.test(flag));
    return LEVELS[Number(given?.flag.at(-1) ?? 6)] ?? 6;
  }

  async #test(archive: string): Promise<number> {
    const old = this.#openOld(archive);
    if (typeof old === "number" || !old.handle) return 8;
    for (const entry of old.entries) {
      const crc = await unpackEntry(this.call, this.library, old.handle, entry, async () => undefined);
      if (crc !== entry.crc)
        return this.#error(`Zip file invalid, could not spawn unzip, or wrong unzip (${archive})`, 8);
    }
    this.#say(`test of ${archive} OK\n`);
    return 0;
  }
}
