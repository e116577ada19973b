import { concat, decode } from "../../base/bytes.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { openPath } from "../../process/open.ts";
import type { Fflate } from "../deflate/library.ts";
import type { ZipCipher } from "../zip/cipher.ts";
import { type Entry, isEncrypted } from "../zip/format.ts";
import { unpackEntry } from "../zip/zip-reader.ts";
import { Passwords, type Refusal } from "./passwords.ts";
import { ReplaceQuestion } from "./replace-question.ts";
import type { OpenedZip, UnzipFlags } from "./run.ts";

const WARNING = 1;
const ERROR = 2;
const NO_PASSWORD = 5;
const NOTHING_MATCHED = 11;
const DISK_FULL = 50;
const BAD_PASSWORD = 82;
const SYMLINK = 0o120000;
const TYPE = 0o170000;

/** Unpacks or tests entries. */
export class Unzipper {
  #status = 0;
  /** What was answered for all that follow. */
  #always: "overwrite" | "never" | undefined;
  readonly #question: ReplaceQuestion;
  readonly #passwords: Passwords;
  /** Entries whose password was not known. */
  #locked = 0;
  readonly #links: { readonly path: string; readonly target: string }[] = [];

  constructor(
    private readonly call: Call,
    private readonly flags: UnzipFlags,
    private readonly library: Fflate,
    private readonly zip: OpenedZip,
  ) {
    this.#question = new ReplaceQuestion(call);
    this.#passwords = new Passwords(call, zip, flags.password);
    this.#always = flags.overwrite ? "overwrite" : flags.never ? "never" : undefined;
  }

  /** `isAll`: nothing was left out by name; `missing`: names that no entry has. */
  async run(
    entries: readonly Entry[],
    { isAll, missing }: { readonly isAll: boolean; readonly missing: readonly string[] },
  ): Promise<number> {
    const directories: Entry[] = [];
    for (const entry of entries) {
      const cipher = isEncrypted(entry) ? await this.#passwords.cipherFor(entry) : undefined;
      if (typeof cipher === "string") this.#passOver(entry, cipher);
      else if (this.flags.test) await this.#test(entry, cipher);
      else if (this.flags.pipe || this.flags.toStdout) await this.#print(entry, cipher);
      else if (entry.name.endsWith("/")) this.#makeDirectory(entry, directories);
      else await this.#extract(entry, cipher);
      await this.call.spend(4);
    }
    for (const name of missing) this.#complain(`caution: filename not matched:  ${name}\n`);
    if (missing.length > 0) this.#status = Math.max(this.#status, NOTHING_MATCHED);
    if (this.flags.test) this.#summarize(entries.length, isAll);
    if (this.#locked > 0 && this.#status <= WARNING)
      this.#status = this.#locked === entries.length ? BAD_PASSWORD : WARNING;
    this.#finishLinks();
    for (const entry of directories.reverse()) this.#setAttributes(this.#pathOf(entry), entry);
    return this.#status;
  }

  #say(text: string): void {
    if (this.flags.quiet === 0) this.call.print(text);
  }

  #passOver({ name }: Entry, why: Refusal): void {
    if (this.flags.quiet === 0 && !this.flags.pipe)
      this.#complain(`   skipping: ${name.padEnd(22)}  ${why}\n`);
    if (why === "incorrect password") this.#locked++;
    else this.#status = Math.max(this.#status, NO_PASSWORD);
  }

  #unpack(
    entry: Entry,
    take: (bytes: Uint8Array) => Promise<void>,
    cipher: ZipCipher | undefined,
  ): Promise<number | "invalid"> {
    return unpackEntry(this.call, this.library, this.zip.handle, entry, take, cipher);
  }

  /** What tests find is told on standard output. */
  #complain(text: string): void {
    if (this.flags.test) this.call.print(text);
    else this.call.printError(text);
  }

  /** Says what is wrong with an entry that was unpacked. */
  #check(entry: Entry, crc: number | "invalid"): boolean {
    if (crc === entry.crc) return true;
    this.#status = Math.max(this.#status, ERROR);
    const hex = (sum: number) => sum.toString(16).padStart(8, "0");
    const shown = this.flags.test && this.flags.quiet === 0 ? " " : `${entry.name.padEnd(22)} `;
    const what =
      crc === "invalid"
        ? "invalid compressed data to inflate"
        : `bad CRC ${hex(crc)}  (should be ${hex(entry.crc)})`;
    const text = `${shown} ${what}\n`;
    if (this.flags.test && this.flags.quiet === 0) this.call.print(text);
    else this.call.printError(text);
    return false;
  }

  async #test(entry: Entry, cipher: ZipCipher | undefined): Promise<void> {
    this.#say(`    testing: ${entry.name.padEnd(22)} `);
    const crc = await this.#unpack(entry, async () => undefined, cipher);
    if (this.#check(entry, crc)) this.#say("  OK\n");
  }

  /** extract.c, extract_or_test_files */
  #summarize(count: number, isAll: boolean): void {
    const { name } = this.zip;
    const locked = this.#locked;
    const tested = count - locked;
    if (this.#status > 0) this.call.print(`At least one error was detected in ${name}.\n`);
    else if (tested === 0) this.call.print(`Caution:  zero files tested in ${name}.\n`);
    else if (isAll && locked === 0) this.call.print(`No errors detected in compressed data of ${name}.\n`);
    else
      this.call.print(
        `No errors detected in ${name} for the ${tested} file${tested === 1 ? "" : "s"} tested.\n`,
      );
    if (locked > 0)
      this.call.print(`${locked} file${locked === 1 ? "" : "s"} skipped because of incorrect password.\n`);
  }

  #verb({ method }: Entry): string {
    return method === "stored" ? " extracting" : "  inflating";
  }

  async #print(entry: Entry, cipher: ZipCipher | undefined): Promise<void> {
    if (entry.name.endsWith("/")) return;
    if (this.flags.toStdout) this.#say(`${this.#verb(entry)}: ${entry.name.padEnd(22)}  \n`);
    const crc = await this.#unpack(
      entry,
      async (bytes) => void (await this.call.print(bytes.slice())),
      cipher,
    );
    if (this.flags.toStdout) this.#say("\n");
    this.#check(entry, crc);
  }

  /** Nothing goes above the directory that is unpacked into. */
  #pathOf({ name }: Entry): string {
    const parts = name.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
    const plain = this.flags.junk ? (parts.at(-1) ?? "") : parts.join("/");
    const shown = this.flags.lowercase ? plain.toLowerCase() : plain;
    return this.flags.directory === undefined ? shown : joinPath(this.flags.directory, shown);
  }

  #makeParents(path: string): void {
    for (const match of path.matchAll(/[^/]+(?=\/+[^/])/g))
      this.call.files.mkdir(path.slice(0, match.index + match[0].length), 0o777);
  }

  #makeDirectory(entry: Entry, made: Entry[]): void {
    if (this.flags.junk) return;
    const path = this.#pathOf(entry);
    this.#makeParents(path);
    if (this.call.files.mkdir(path, 0o777)) return;
    this.#say(`   creating: ${path}/\n`);
    made.push(entry);
  }

  async #extract(entry: Entry, cipher: ZipCipher | undefined): Promise<void> {
    const { files } = this.call;
    const wanted = this.#pathOf(entry);
    const path = await this.#freeName(wanted, entry);
    if (path === undefined) return;
    this.#makeParents(path);
    if ((entry.mode & TYPE) === SYMLINK) return this.#extractLink(entry, path, cipher);
    this.#say(`${this.#verb(entry)}: ${path.padEnd(22)}  \n`);
    const file = await openPath(this.call.process, path, { write: true, create: true, truncate: true });
    if (file instanceof Errno) {
      this.call.printError(`error:  cannot create ${path}\n        ${file.message}\n`);
      this.#status = Math.max(this.#status, DISK_FULL);
      return;
    }
    const fd = this.call.process.fds.add(file, 3);
    let failed: Errno | undefined;
    const write = async (bytes: Uint8Array) => {
      failed ??= await this.call.process.write(fd, bytes.slice());
    };
    const crc = await this.#unpack(entry, write, cipher);
    this.call.process.fds.close(fd);
    if (failed) {
      this.call.printError(`${path}:  write error (${failed.message}).\n`);
      this.#status = Math.max(this.#status, DISK_FULL);
    }
    this.#check(entry, crc);
    if (!(files.stat(path) instanceof Errno)) this.#setAttributes(path, entry);
  }

  async #extractLink(entry: Entry, path: string, cipher: ZipCipher | undefined): Promise<void> {
    const parts: Uint8Array[] = [];
    await this.#unpack(entry, async (bytes) => void parts.push(bytes.slice()), cipher);
    const target = decode(concat(parts));
    this.#say(`    linking: ${path.padEnd(22)}  -> ${target} \n`);
    this.#links.push({ path, target });
  }

  #finishLinks(): void {
    if (this.#links.length > 0) this.#say("finishing deferred symbolic links:\n");
    for (const { path, target } of this.#links) {
      this.#say(`  ${path.padEnd(22)} -> ${target}\n`);
      this.call.files.unlink(path);
      if (this.call.files.symlink(target, path)) this.#status = Math.max(this.#status, WARNING);
    }
  }

  #setAttributes(path: string, { mode, mtime }: Entry): void {
    this.call.files.utimes(path, { atime: this.call.now(), mtime });
    if ((mode & TYPE) !== 0) this.call.files.chmod(path, mode & 0o777);
  }

  /** The name to write to: another one where the learner says so; undefined: the entry is left out. */
  async #freeName(path: string, entry: Entry): Promise<string | undefined> {
    const { files } = this.call;
    const present = files.lstat(path);
    const { freshen, update } = this.flags;
    if (present instanceof Errno) return freshen ? undefined : path;
    if ((freshen || update) && present.mtime >= entry.mtime) return undefined;
    if (this.#always === "never") return undefined;
    if (this.#always !== "overwrite") {
      const answer = await this.#question.ask(path);
      if (typeof answer === "object") return this.#freeName(answer.rename, entry);
      if (answer === "all") this.#always = "overwrite";
      if (answer === "none" || answer === "end") this.#always = "never";
      if (answer === "end") this.#status = Math.max(this.#status, WARNING);
      if (answer !== "yes" && answer !== "all") return undefined;
    }
    if (present.kind !== "directory") files.unlink(path);
    return path;
  }
}
