import { concat, decode } from "../../base/bytes.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { openPath } from "../../process/open.ts";
import type { Fflate } from "../deflate/library.ts";
import type { Entry } from "../zip/format.ts";
import { unpackEntry } from "../zip/zip-reader.ts";
import type { OpenedZip, UnzipFlags } from "./run.ts";

const WARNING = 1;
const ERROR = 2;
const DISK_FULL = 50;
const SYMLINK = 0o120000;
const TYPE = 0o170000;

/** Unpacks or tests entries. */
export class Unzipper {
  #status = 0;
  /** What was answered for all that follow. */
  #always: "overwrite" | "never" | undefined;
  readonly #links: { readonly path: string; readonly target: string }[] = [];

  constructor(
    private readonly call: Call,
    private readonly flags: UnzipFlags,
    private readonly library: Fflate,
    private readonly zip: OpenedZip,
  ) {
    this.#always = flags.overwrite ? "overwrite" : flags.never ? "never" : undefined;
  }

  async run(entries: readonly Entry[]): Promise<number> {
    const directories: Entry[] = [];
    for (const entry of entries) {
      if (this.flags.test) await this.#test(entry);
      else if (this.flags.pipe || this.flags.toStdout) await this.#print(entry);
      else if (entry.name.endsWith("/")) this.#makeDirectory(entry, directories);
      else await this.#extract(entry);
      await this.call.spend(4);
    }
    if (this.flags.test) this.#summarize(entries.length);
    this.#finishLinks();
    for (const entry of directories.reverse()) this.#setAttributes(this.#pathOf(entry), entry);
    return this.#status;
  }

  #say(text: string): void {
    if (this.flags.quiet === 0) this.call.print(text);
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

  async #test(entry: Entry): Promise<void> {
    this.#say(`    testing: ${entry.name.padEnd(22)} `);
    const crc = await unpackEntry(this.call, this.library, this.zip.handle, entry, async () => undefined);
    if (this.#check(entry, crc)) this.#say("  OK\n");
  }

  #summarize(count: number): void {
    const { name } = this.zip;
    if (this.#status > 0) this.call.print(`At least one error was detected in ${name}.\n`);
    else if (count > 0) this.call.print(`No errors detected in compressed data of ${name}.\n`);
  }

  #verb({ method }: Entry): string {
    return method === "stored" ? " extracting" : "  inflating";
  }

  async #print(entry: Entry): Promise<void> {
    if (entry.name.endsWith("/")) return;
    if (this.flags.toStdout) this.#say(`${this.#verb(entry)}: ${entry.name.padEnd(22)}  \n`);
    const crc = await unpackEntry(this.call, this.library, this.zip.handle, entry, async (bytes) => {
      await this.call.print(bytes.slice());
    });
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

  async #extract(entry: Entry): Promise<void> {
    const { files } = this.call;
    const wanted = this.#pathOf(entry);
    const path = await this.#freeName(wanted, entry);
    if (path === undefined) return;
    this.#makeParents(path);
    if ((entry.mode & TYPE) === SYMLINK) return this.#extractLink(entry, path);
    this.#say(`${this.#verb(entry)}: ${path.padEnd(22)}  \n`);
    const file = await openPath(this.call.process, path, { write: true, create: true, truncate: true });
    if (file instanceof Errno) {
      this.call.printError(`error:  cannot create ${path}\n        ${file.message}\n`);
      this.#status = Math.max(this.#status, DISK_FULL);
      return;
    }
    const fd = this.call.process.fds.add(file, 3);
    let failed: Errno | undefined;
    const crc = await unpackEntry(this.call, this.library, this.zip.handle, entry, async (bytes) => {
      failed ??= await this.call.process.write(fd, bytes.slice());
    });
    this.call.process.fds.close(fd);
    if (failed) {
      this.call.printError(`${path}:  write error (${failed.message}).\n`);
      this.#status = Math.max(this.#status, DISK_FULL);
    }
    this.#check(entry, crc);
    if (!(files.stat(path) instanceof Errno)) this.#setAttributes(path, entry);
  }

  async #extractLink(entry: Entry, path: string): Promise<void> {
    const parts: Uint8Array[] = [];
    await unpackEntry(this.call, this.library, this.zip.handle, entry, async (bytes) => {
      parts.push(bytes.slice());
    });
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
      const answer = await this.#ask(path);
      if (answer === undefined) return undefined;
      if (answer !== path) return this.#freeName(answer, entry);
    }
    if (present.kind !== "directory") files.unlink(path);
    return path;
  }

  async #ask(path: string): Promise<string | undefined> {
    const lines = this.call.stdin.lines();
    for (;;) {
      this.call.printError(`replace ${path}? [y]es, [n]o, [A]ll, [N]one, [r]ename: `);
      const answer = await lines.nextText();
      lines.release();
      if (answer === undefined) {
        this.call.printError(' NULL\n(EOF or read error, treating as "[N]one" ...)\n');
        this.#always = "never";
        this.#status = Math.max(this.#status, WARNING);
        return undefined;
      }
      switch (answer.charAt(0)) {
        case "A":
          this.#always = "overwrite";
          return path;
        case "y":
        case "Y":
          return path;
        case "N":
          this.#always = "never";
          return undefined;
        case "n":
          return undefined;
        case "r":
        case "R": {
          this.call.printError("new name: ");
          const name = await lines.nextText();
          lines.release();
          if (name)
            return name.includes("/") ? name : joinPath(dirName(path), baseName(name)).replace(/^\.\//, "");
          break;
        }
        default:
          this.call.printError(`error:  invalid response [${answer}]\n`);
      }
    }
  }
}
