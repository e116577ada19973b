import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { Output } from "../../process/command/output.ts";
import { openPath } from "../../process/open.ts";
import { PANIC, SedFault } from "./script.ts";
import { Sink } from "./sink.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

interface Edited {
  /** The file that is replaced. */
  readonly path: string;
  readonly temporary: string;
  readonly output: Output;
  /** Of the old file. */
  readonly status: FileStatus;
}

/** `-i`: what is printed goes to a new file, which takes the place of the old one when that has been read. */
export class InPlace {
  #edited: Edited | undefined;

  constructor(
    private readonly call: Call,
    private readonly options: {
      readonly suffix: string;
      readonly followLinks: boolean;
      readonly delimiter: string;
    },
  ) {}

  /** Where the lines of this file go; undefined, after the message, where it cannot be edited. */
  begin(input: Input): Sink | undefined {
    const { call } = this;
    const { status } = input;
    if (input.isStdin || status?.kind !== "file") {
      call.status = PANIC;
      call.note(`couldn't edit ${input.name}: not a regular file`);
      return undefined;
    }
    const resolved = this.options.followLinks ? call.files.realpath(input.name) : input.name;
    const path = resolved instanceof Errno ? input.name : resolved;
    const { temporary, fd } = this.#openTemporary(dirName(path));
    const output = new Output(call.process, fd);
    this.#edited = { path, temporary, output, status };
    return new Sink(output, this.options.delimiter);
  }

  #openTemporary(directory: string): { readonly temporary: string; readonly fd: number } {
    const { process } = this.call;
    for (;;) {
      const temporary = joinPath(directory, `sed${this.#letters()}`);
      const file = openPath(process, temporary, { write: true, create: true, exclusive: true }, 0o600);
      if (file === Errno.EEXIST || file instanceof Promise) continue;
      if (!(file instanceof Errno)) return { temporary, fd: process.fds.add(file, 3) };
      throw new SedFault(`couldn't open temporary file ${temporary}: ${file.message}`, PANIC);
    }
  }

  #letters(): string {
    const { random } = this.call.process.kernel;
    return Array.from({ length: 6 }, () => LETTERS[random.below(LETTERS.length)]).join("");
  }

  /** The file has been read: the new one takes its place. */
  finish(): void {
    const edited = this.#edited;
    if (!edited) return;
    this.#edited = undefined;
    const { files, process } = this.call;
    const { path, temporary, output, status } = edited;
    output.flush();
    process.fds.close(output.fd);
    files.chown(temporary, { uid: status.uid, gid: status.gid });
    files.chmod(temporary, status.mode & 0o7777);
    const failed =
      (this.options.suffix === "" ? undefined : this.#rename(path, this.#backupOf(path))) ??
      this.#rename(temporary, path);
    if (!failed) return;
    files.unlink(temporary);
    throw failed;
  }

  #rename(from: string, to: string): SedFault | undefined {
    const errno = this.call.files.rename(from, to);
    return errno && new SedFault(`cannot rename ${from}: ${errno.message}`, PANIC);
  }

  /** A suffix is put behind the name, unless it has a `*` for the name; with a slash it leads elsewhere. */
  #backupOf(path: string): string {
    const { suffix } = this.options;
    const base = baseName(path);
    const name = suffix.includes("*") ? suffix.replaceAll("*", base) : base + suffix;
    return name.includes("/") ? name : joinPath(dirName(path), name);
  }
}
