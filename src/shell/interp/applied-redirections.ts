import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";

interface Saved {
  readonly fd: number;
  readonly file: OpenFile | undefined;
}

/** Redirections that are in force, and what the descriptors were before. */
export class AppliedRedirections {
  #saved: Saved[] = [];

  constructor(private readonly process: Process) {}

  set(fd: number, file: OpenFile): void {
    this.#save(fd);
    this.process.fds.set(fd, file);
  }

  close(fd: number): void {
    this.#save(fd);
    this.process.fds.close(fd);
  }

  #save(fd: number): void {
    this.#saved.push({ fd, file: this.process.fds.get(fd)?.retain() });
  }

  /** Makes the descriptors what they were. */
  undo(): void {
    const { fds } = this.process;
    for (const { fd, file } of this.#saved.reverse()) {
      if (file) {
        fds.set(fd, file);
        file.release();
      } else fds.close(fd);
    }
    this.#saved = [];
  }

  /** Lets them stay: `exec >file`. */
  keep(): void {
    for (const { file } of this.#saved) file?.release();
    this.#saved = [];
  }
}
