import type { OpenFile } from "../../process/open-file.ts";
import type { Shell } from "../shell.ts";

interface Saved {
  readonly fd: number;
  readonly file: OpenFile | undefined;
}

/** Redirections that are in force, and what the descriptors were before. */
export class AppliedRedirections {
  #saved: Saved[] = [];

  constructor(private readonly shell: Shell) {}

  set(fd: number, file: OpenFile): void {
    this.#save(fd);
    this.shell.process.fds.set(fd, file);
  }

  close(fd: number): void {
    this.#save(fd);
    this.shell.process.fds.close(fd);
  }

  #save(fd: number): void {
    const { shell } = this;
    this.#saved.push({ fd, file: shell.process.fds.get(fd)?.retain() });
    // Whoever takes the trace's descriptor sends the trace back to standard error (bash's xtrace_fdchk).
    if (fd === shell.traceDescriptor) shell.traceDescriptor = undefined;
  }

  /** Makes the descriptors what they were. */
  undo(): void {
    const { fds } = this.shell.process;
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
