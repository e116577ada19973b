import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import type { PseudoTerminal } from "./create-terminal.ts";
import type { Terminal } from "./terminal.ts";

/** A terminal as a process has it open; all openings share its modes, its input and its screen. */
export class TerminalFile extends OpenFile {
  readonly kind = "terminal";

  constructor(private readonly device: PseudoTerminal) {
    super();
  }

  get name(): string {
    return this.device.path;
  }

  override get terminal(): Terminal {
    return this.device;
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    return this.device.read(reader, max);
  }

  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    return this.device.read(reader, max, delimiter);
  }

  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    return this.device.write(writer, bytes);
  }

  status(): FileStatus {
    return this.device.status();
  }

  protected close(): void {
    // The terminal stays: others may open it again.
  }

  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
