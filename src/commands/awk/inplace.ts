import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { openPath } from "../../process/open.ts";

/** Where inplace.awk of gawk calls its library: before a file, for the file before it, and at the end. */
const BEGINS = 59;
const ENDS_BEFORE = 57;
const ENDS_LAST = 66;
/** An exclusive name is tried for so often. */
const TRIES = 100;

/** The variables that ask for copies of the files as they were; the second was its name before there were namespaces. */
export const BACKUP_SUFFIXES = ["inplace::suffix", "INPLACE_SUFFIX"] as const;

type KeptOutput = ReturnType<Call["process"]["fds"]["keep"]>;

/** What is written into the place of a file while it is read. */
interface Edited {
  readonly name: string;
  readonly temporary: string;
  readonly output: KeptOutput;
}

/** `-i inplace`: what is printed while a file is read takes its place afterwards (gawk's extension/inplace.c). */
export class InplaceEditor {
  #edited: Edited | undefined;
  /** A file that could not be begun is missed at its end. */
  #isMissed = false;

  constructor(
    private readonly call: Pick<Call, "process" | "files" | "note" | "stdout">,
    private readonly suffix: () => string,
  ) {}

  async begin(name: string): Promise<void> {
    await this.#end(ENDS_BEFORE);
    const { files, process, stdout } = this.call;
    if (name === "" || name === "-" || name.startsWith("/dev/fd/"))
      return this.#warn(BEGINS, `inplace::begin: disabling in-place editing for invalid FILENAME \`${name}'`);
    const status = files.stat(name);
    this.#isMissed = status instanceof Errno || status.kind !== "file";
    if (status instanceof Errno)
      return this.#warn(BEGINS, `inplace::begin: Cannot stat \`${name}' (${status.message})`);
    if (this.#isMissed) return this.#warn(BEGINS, `inplace::begin: \`${name}' is not a regular file`);
    const temporary = this.#freeName(name);
    const file = await openPath(process, temporary, { write: true, create: true, exclusive: true });
    if (file instanceof Errno)
      return this.#warn(BEGINS, `inplace::begin: mkstemp \`${temporary}' failed (${file.message})`);
    files.chown(temporary, { uid: status.uid, gid: status.gid });
    files.chmod(temporary, status.mode & 0o7777);
    await stdout.flush();
    const output = process.fds.keep(1);
    process.fds.set(1, file);
    this.#edited = { name, temporary, output };
  }

  /** After the last file. */
  finish(): Promise<void> {
    return this.#end(ENDS_LAST);
  }

  /** Leaves the file that is being read as it was. */
  abandon(): void {
    if (!this.#edited) return;
    this.call.process.fds.putBack(this.#edited.output);
    this.call.files.unlink(this.#edited.temporary);
    this.#edited = undefined;
  }

  async #end(line: number): Promise<void> {
    const edited = this.#edited;
    if (this.#isMissed) this.#warn(line, "inplace::end: in-place editing not active");
    this.#isMissed = false;
    if (!edited) return;
    const { files, process, stdout } = this.call;
    await stdout.flush();
    process.fds.putBack(edited.output);
    this.#edited = undefined;
    const suffix = this.suffix();
    if (suffix !== "") {
      files.unlink(edited.name + suffix);
      files.link(edited.name, edited.name + suffix);
    }
    const failed = files.rename(edited.temporary, edited.name);
    if (failed) this.#warn(line, `inplace::end: rename failed (${failed.message})`);
  }

  #freeName(name: string): string {
    const { random } = this.call.process.kernel;
    for (let tries = 0; ; tries++) {
      const letters = random
        .below(36 ** 6)
        .toString(36)
        .padStart(6, "0");
      const free = `${name}.gawk.${letters}`;
      if (tries === TRIES || this.call.files.lstat(free) instanceof Errno) return free;
    }
  }

  #warn(line: number, text: string): void {
    this.call.note(`inplace:${line}: warning: ${text}`);
  }
}
