import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { openPath } from "../../process/open.ts";

/** Nobody else may look at a file that is not finished. */
const UNFINISHED = 0o600;

/** Where the result goes: a new file, standard output, or nowhere. */
export class Sink {
  /** What went wrong. */
  failed: string | undefined;

  private constructor(
    private readonly call: Call,
    private readonly name: string,
    private readonly fd: number | undefined,
    private readonly drops: boolean,
  ) {}

  static async open(call: Call, name: string, drops: boolean): Promise<Sink | Errno> {
    if (name === "" || drops) return new Sink(call, name, undefined, drops);
    const file = await openPath(
      call.process,
      name,
      { write: true, create: true, exclusive: true },
      UNFINISHED,
    );
    return file instanceof Errno ? file : new Sink(call, name, call.process.fds.add(file, 3), false);
  }

  /** Whether it could be written. */
  async write(bytes: Uint8Array): Promise<boolean> {
    if (this.drops) return true;
    if (this.fd === undefined) {
      await this.call.print(bytes);
      return true;
    }
    const failed = await this.call.process.write(this.fd, bytes);
    if (failed) this.failed = `${this.name}: ${failed.message}`;
    return !failed;
  }

  close(): void {
    if (this.fd !== undefined) this.call.process.fds.close(this.fd);
  }
}
