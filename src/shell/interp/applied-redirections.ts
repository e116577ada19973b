import type { KeptFile } from "../../process/fd-table.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Shell } from "../shell.ts";

/** Redirections that are in force, and what the descriptors were before. */
export class AppliedRedirections {
  #saved: KeptFile[] = [];

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
    this.#saved.push(shell.process.fds.keep(fd));
    // Whoever takes the trace's descriptor sends the trace back to standard error (bash's xtrace_fdchk).
    if (fd === shell.traceDescriptor) shell.traceDescriptor = undefined;
  }

  /** Makes the descriptors what they were. */
  undo(): void {
    const { fds } = this.shell.process;
    for (const kept of this.#saved.reverse()) fds.putBack(kept);
    this.#saved = [];
  }

  /** Lets them stay: `exec >file`. */
  keep(): void {
    for (const kept of this.#saved) this.shell.process.fds.forget(kept);
    this.#saved = [];
  }
}
