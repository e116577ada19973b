import { concat, encode } from "../../base/bytes.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle, FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { Level } from "../deflate/gzip-writer.ts";
import type { Fflate } from "../deflate/library.ts";
import type { ZIP_FLAGS } from "./flags.ts";
import { type Entry, percentSaved, readDirectory, type Source } from "./format.ts";
import { unpackEntry } from "./zip-reader.ts";
import { ZipWriter } from "./zip-writer.ts";

const NOTHING_TO_DO = 12;
const CANNOT_CREATE = 15;
const BAD_ARCHIVE = 3;
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

interface Found {
  readonly path: string;
  readonly name: string;
  readonly status: FileStatus;
}

/** Makes and changes zip archives. */
export class Zipper {
  #toStdout = false;
  readonly #includes: (name: string) => boolean;

  constructor(
    private readonly call: Call,
    private readonly flags: FlagValues<typeof ZIP_FLAGS>,
    private readonly library: Fflate,
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
    if (this.flags.test && names.length === 0 && old.handle) return this.#test(archive);
    const status = this.flags.delete
      ? await this.#delete(archive, old, names)
      : await this.#update(archive, old, await this.#allNames(names));
    return status === 0 && this.flags.test ? this.#test(archive) : status;
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
  #openOld(archive: string): Old | number {
    if (this.#toStdout) return NO_OLD;
    const handle = this.call.files.open(archive, { read: true });
    if (handle instanceof Errno) return NO_OLD;
    const entries = readDirectory(handle);
    if (entries) return { handle, entries };
    return this.#error(`Zip file structure invalid (${archive})`, BAD_ARCHIVE);
  }

  /** What is on the disk of the names, in their order. */
  #find(names: readonly string[]): readonly Found[] {
    const found: Found[] = [];
    const walk = (path: string, isOperand: boolean) => {
      const { symlinks, recurse, noDirectories, junk } = this.flags;
      const status = symlinks ? this.call.files.lstat(path) : this.call.files.stat(path);
      if (status instanceof Errno) {
        if (isOperand) this.#tell(`\tzip warning: name not matched: ${path}\n`);
        return;
      }
      const isDirectory = status.kind === "directory";
      const name = this.#entryName(path, isDirectory);
      const isWanted = name !== "" && this.#includes(name) && !(isDirectory && (noDirectories || junk));
      if (isWanted && (isDirectory || status.kind === "file" || status.kind === "symlink"))
        found.push({ path, name, status });
      if (!isDirectory || !recurse) return;
      const entries = this.call.files.readdir(path);
      if (!(entries instanceof Errno)) for (const entry of entries) walk(joinPath(path, entry.name), false);
    };
    for (const name of names) walk(name, true);
    return found;
  }

  #entryName(path: string, isDirectory: boolean): string {
    const plain = path
      .replace(/^\/+/, "")
      .replace(/^(?:\.\/+)+/, "")
      .replace(/\/+$/, "");
    const name = this.flags.junk ? baseName(plain) : plain;
    return name === "" || name === "." ? "" : isDirectory ? `${name}/` : name;
  }

  async #update(archive: string, old: Old, names: readonly string[]): Promise<number> {
    const { freshen, update, move } = this.flags;
    const readsStdin = names.includes("-");
    const present = new Map(old.entries.map((entry) => [entry.name, entry]));
    const isNewer = ({ name, status }: Found) => {
      const entry = present.get(name);
      if (!entry) return !freshen;
      return !(freshen || update) || Math.floor(status.mtime / 1000) > Math.floor(entry.mtime / 1000);
    };
    const operands = names.filter((name) => name !== "-");
    const candidates = freshen && operands.length === 0 ? [...present.keys()] : operands;
    const own = this.#toStdout ? undefined : this.call.files.stat(archive);
    const ownIno = own && !(own instanceof Errno) ? own.ino : undefined;
    const found = this.#find(candidates)
      .filter(({ status }) => status.ino !== ownIno)
      .filter(isNewer);
    if (found.length === 0 && !readsStdin) {
      if (freshen || (update && present.size > 0)) return NOTHING_TO_DO;
      return this.#error(`Nothing to do! (${archive})`, NOTHING_TO_DO);
    }
    const replaced = new Map(found.map((one) => [one.name, one]));
    const status = await this.#rewrite(archive, async (writer) => {
      for (const entry of old.entries) {
        const file = replaced.get(entry.name);
        if (file) await this.#add(writer, file, freshen ? "freshening" : "updating");
        else if (old.handle) await writer.copy(old.handle, entry);
      }
      for (const file of replaced.values())
        if (!present.has(file.name)) await this.#add(writer, file, "  adding");
      if (readsStdin) await this.#addStdin(writer);
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
      if (opened instanceof Errno) {
        this.#tell(`\tzip warning: could not open for reading: ${path}\n`);
        this.call.status = 18;
        return;
      }
      content = handle = opened;
    }
    const entry = await writer.add({ name, mode: status.mode, mtime: status.mtime }, content);
    handle?.close();
    this.#sayAdded(verb, entry);
  }

  async #addStdin(writer: ZipWriter): Promise<void> {
    const bytes = concat([await this.call.stdin.bytes()]);
    const about = { name: "-", mode: 0o010600, mtime: this.call.now() };
    this.#sayAdded("  adding", await writer.add(about, bytesSource(bytes)));
  }

  #sayAdded(verb: string, { name, method, size, packedSize }: Entry): void {
    this.#say(`${verb}: ${name} (${method} ${percentSaved(size, packedSize)}%)\n`);
  }

  async #delete(archive: string, old: Old, names: readonly string[]): Promise<number> {
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
    return this.#rewrite(archive, async (writer) => {
      for (const entry of kept) if (old.handle) await writer.copy(old.handle, entry);
    });
  }

  /** Writes a new archive beside the old one, and puts it in its place. */
  async #rewrite(archive: string, fill: (writer: ZipWriter) => Promise<void>): Promise<number> {
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
      this.#tell(`zip I/O error: ${handle.message}\n`);
      return this.#error(`Could not create output file (${archive})`, CANNOT_CREATE);
    }
    const writer = new ZipWriter(this.call, handle, this.library, this.#level);
    await fill(writer);
    writer.finish();
    if (this.#toStdout)
      for (let at = 0; at < handle.size; at += 65_536)
        await this.call.print(handle.readAt(at, 65_536).slice());
    handle.close();
    const failed =
      writer.failed ?? (this.#toStdout ? files.unlink(temporary) : files.rename(temporary, archive));
    if (!failed) return this.call.status;
    files.unlink(temporary);
    return this.#error(`Output file write failure (${failed.message})`, 14);
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

interface Old {
  readonly handle: FileHandle | undefined;
  readonly entries: readonly Entry[];
}

const NO_OLD: Old = { handle: undefined, entries: [] };

function bytesSource(bytes: Uint8Array): Source {
  return { size: bytes.length, readAt: (at, length) => bytes.subarray(at, at + length) };
}
