import { concat } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";

export interface SectionWishes {
  readonly nameOf: (index: number) => string;
  readonly quiet: boolean;
  readonly elidesEmpty: boolean;
}

const BLOCK = 65_536;

/** The files that are written, one after the other. */
export class Sections {
  readonly #made: string[] = [];
  #fd: number | undefined;
  #length = 0;
  #pending: Uint8Array[] = [];
  #pendingLength = 0;

  constructor(
    private readonly call: Call,
    private readonly wishes: SectionWishes,
  ) {}

  async begin(): Promise<boolean> {
    const name = this.wishes.nameOf(this.#made.length);
    const file = await openPath(this.call.process, name, { write: true, create: true, truncate: true });
    if (file instanceof Errno) {
      this.call.warn(`${quoteName(name)}: ${file.message}`);
      return false;
    }
    this.#fd = this.call.process.fds.add(file, 3);
    this.#made.push(name);
    this.#length = 0;
    return true;
  }

  /** Adds a line to the section under way. */
  add(line: Uint8Array): Promise<boolean> | true {
    this.#length += line.length;
    this.#pendingLength += line.length;
    this.#pending.push(line);
    return this.#pendingLength < BLOCK ? true : this.#flush();
  }

  async #flush(): Promise<boolean> {
    const { process } = this.call;
    const bytes = concat(this.#pending);
    this.#pending = [];
    this.#pendingLength = 0;
    if (this.#fd === undefined || bytes.length === 0) return true;
    const failed = await process.write(this.#fd, bytes);
    if (failed) this.call.warn(`${quoteName(this.#made.at(-1) ?? "")}: ${failed.message}`);
    await this.call.spend(bytes.length >> 5);
    return !failed;
  }

  async end(): Promise<boolean> {
    if (this.#fd === undefined) return true;
    const well = await this.#flush();
    this.call.process.fds.close(this.#fd);
    this.#fd = undefined;
    if (this.#length === 0 && this.wishes.elidesEmpty) {
      const name = this.#made.pop();
      if (name !== undefined) this.call.files.unlink(name);
    } else if (!this.wishes.quiet) this.call.print(`${this.#length}\n`);
    return well;
  }

  /** After a failure: what was made is removed, unless it is to be kept. */
  async abandon(removes: boolean): Promise<void> {
    await this.end();
    if (removes) for (const name of this.#made) this.call.files.unlink(name);
  }
}
