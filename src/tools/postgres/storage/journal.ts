import { decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { Entry } from "./journal-entries.ts";

/**
 * The write-ahead log, which is also all that is kept: a line of JSON for each transaction that was committed, below the
 * data directory. What is in memory can be made from it at any time.
 */
export class Journal {
  /** The size when it was last read or written. */
  #size = 0;
  #inode = 0;

  constructor(
    private readonly files: Files,
    readonly path: string,
  ) {}

  read(): readonly Entry[][] | Errno {
    const content = this.files.readFile(this.path);
    if (content instanceof Errno) return content;
    this.#remember();
    const lines = decode(content).split("\n").slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Entry[]);
  }

  /** The errno: nothing was written. */
  append(entries: readonly Entry[]): Errno | undefined {
    const file = this.files.open(this.path, { write: true, create: true }, 0o600);
    if (file instanceof Errno) return file;
    const failed = file.writeAt(this.#size, encode(`${JSON.stringify(entries)}\n`));
    if (failed) file.truncate(this.#size);
    file.close();
    this.#remember();
    return failed;
  }

  /** Written anew, with what makes the present state alone. */
  rewrite(entries: readonly Entry[]): Errno | undefined {
    const temporary = `${this.path}.new`;
    const failed =
      this.files.writeFile(temporary, `${JSON.stringify(entries)}\n`, 0o600) ??
      this.files.rename(temporary, this.path);
    this.#remember();
    return failed;
  }

  /** Somebody else has changed it: the disk has gone back to an earlier state. */
  get hasChanged(): boolean {
    const status = this.files.stat(this.path);
    return !(status instanceof Errno) && (status.size !== this.#size || status.ino !== this.#inode);
  }

  get size(): number {
    return this.#size;
  }

  #remember(): void {
    const status = this.files.stat(this.path);
    if (status instanceof Errno) return;
    this.#size = status.size;
    this.#inode = status.ino;
  }
}
