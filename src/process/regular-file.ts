import { Errno } from "../disk/errno.ts";
import type { FileHandle, FileStatus } from "../disk/files.ts";
import { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";
import { allowedToWrite } from "./resource-limits.ts";

/** A regular file opened with an offset of its own. */
export class RegularFile extends OpenFile {
  readonly kind = "file";
  #offset = 0;

  constructor(
    readonly name: string,
    override readonly handle: FileHandle,
    private readonly mode: { readonly read: boolean; readonly write: boolean; readonly append: boolean },
  ) {
    super();
  }

  /** A copy: the view is valid only until somebody writes, and readers keep what they read. */
  read(reader: Process, max: number): Uint8Array | Errno {
    const bytes = this.look(reader, max);
    return bytes instanceof Errno || bytes.length === 0 ? bytes : bytes.slice();
  }

  override look(reader: Process, max: number): Uint8Array | Errno {
    if (!this.mode.read) return Errno.EBADF;
    const bytes = this.handle.readAt(this.#offset, max);
    this.#offset += bytes.length;
    if (reader.namespace) reader.namespace.used.bytesRead += bytes.length;
    return bytes;
  }

  readThrough(reader: Process, delimiter: number, max: number): Uint8Array | Errno {
    if (!this.mode.read) return Errno.EBADF;
    const window = this.handle.readAt(this.#offset, max);
    const at = window.indexOf(delimiter);
    const bytes = at < 0 ? window : window.subarray(0, at + 1);
    this.#offset += bytes.length;
    if (reader.namespace) reader.namespace.used.bytesRead += bytes.length;
    return bytes.slice();
  }

  write(writer: Process, bytes: Uint8Array): Errno | undefined {
    if (!this.mode.write) return Errno.EBADF;
    if (this.mode.append) this.#offset = this.handle.size;
    const allowed =
      writer.limits.size === 0 ? bytes.length : allowedToWrite(writer, this.#offset, bytes.length);
    if (allowed instanceof Errno) return allowed;
    const error = this.handle.writeAt(this.#offset, allowed < bytes.length ? bytes.slice(0, allowed) : bytes);
    if (error) return error;
    this.#offset += allowed;
    if (writer.namespace) writer.namespace.used.bytesWritten += allowed;
    // What was left over is written again, as whoever writes all of it would.
    return allowed < bytes.length ? this.write(writer, bytes.subarray(allowed)) : undefined;
  }

  override seek(offset: number, whence: "set" | "current" | "end"): number | Errno {
    const base = whence === "set" ? 0 : whence === "current" ? this.#offset : this.handle.size;
    if (base + offset < 0) return Errno.EINVAL;
    this.#offset = base + offset;
    return this.#offset;
  }

  override get access(): "r" | "w" | "u" {
    if (!this.mode.write) return "r";
    return this.mode.read ? "u" : "w";
  }

  status(): FileStatus {
    return this.handle.status;
  }

  protected close(): void {
    this.handle.close();
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** A directory opened for reading, as `cat dir` or `exec 3<dir` do. */
export class OpenedDirectory extends OpenFile {
  readonly kind = "directory";
  constructor(
    readonly name: string,
    override readonly handle: FileHandle,
  ) {
    super();
  }
  read(): Errno {
    return Errno.EISDIR;
  }
  readThrough(): Errno {
    return Errno.EISDIR;
  }
  write(): Errno {
    return Errno.EBADF;
  }
  status(): FileStatus {
    return this.handle.status;
  }
  protected close(): void {
    this.handle.close();
  }
  protected notSeekable(): Errno {
    return Errno.EISDIR;
  }
}
