import { encode } from "../../base/bytes.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";
import { Killed } from "../../process/unwind.ts";

/** Writes to the terminal in order, without making whoever writes wait for a slow screen. */
export class ScreenWriter {
  #written: Promise<unknown> | undefined;

  constructor(
    private readonly process: Process,
    private readonly file: OpenFile,
  ) {}

  write(text: string): void {
    if (text === "") return;
    const bytes = encode(text);
    const write = () => this.file.write(this.process, bytes);
    if (this.#written) this.#written = this.#written.then(write);
    else {
      const written = write();
      if (written instanceof Promise) this.#written = written;
    }
  }

  /** Waits until the screen has taken what was written. */
  async drained(): Promise<void> {
    const written = this.#written;
    this.#written = undefined;
    if (written) await written;
    if (this.process.exit) throw new Killed();
  }
}
