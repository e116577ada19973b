import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { Output } from "../../process/command/output.ts";
import { openPath } from "../../process/open.ts";
import { PANIC, SedFault } from "./script.ts";
import { Sink } from "./sink.ts";

/** The files that `w` writes to: opened, and emptied, before the first line is read. */
export class Outputs {
  readonly stdout: Sink;
  readonly #sinks = new Map<string, Sink>();
  readonly #files: Output[] = [];

  constructor(
    private readonly call: Call,
    private readonly delimiter: string,
  ) {
    this.stdout = new Sink(call.stdout, delimiter);
    this.#sinks.set("/dev/stdout", this.stdout);
  }

  open(path: string): MaybePromise<void> {
    if (this.#sinks.has(path)) return undefined;
    if (path === "/dev/stderr") {
      this.#add(path, 2);
      return undefined;
    }
    const { process } = this.call;
    return andThen(openPath(process, path, { write: true, create: true, truncate: true }), (file) => {
      const errno = file instanceof Errno ? file : file.kind === "directory" ? Errno.EISDIR : undefined;
      if (errno) throw new SedFault(`couldn't open file ${path}: ${errno.message}`, PANIC);
      if (!(file instanceof Errno)) this.#add(path, process.fds.add(file, 3));
    });
  }

  #add(path: string, fd: number): void {
    const output = new Output(this.call.process, fd);
    this.#files.push(output);
    this.#sinks.set(path, new Sink(output, this.delimiter));
  }

  at(path: string): Sink {
    return this.#sinks.get(path) ?? this.stdout;
  }

  /** sed writes each line to a file at once: whoever reads it meanwhile finds it there. */
  flush(): void {
    for (const output of this.#files) output.flush();
  }

  async finish(): Promise<void> {
    for (const output of this.#files) await output.flush();
  }
}
