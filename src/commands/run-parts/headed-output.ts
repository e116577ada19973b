import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";

/** What `--report` gives a script to write to: its name goes first, where it writes anything at all. */
export class HeadedOutput extends OpenFile {
  readonly kind = "pipe";
  readonly name: string;

  /** `head` writes the name, the first time that it is called. */
  constructor(
    private readonly inner: OpenFile,
    private readonly head: (output: OpenFile) => MaybePromise<unknown>,
  ) {
    super();
    this.name = inner.name;
    inner.retain();
  }

  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    return andThen(this.head(this.inner), () => this.inner.write(writer, bytes));
  }
  read(): Errno {
    return Errno.EBADF;
  }
  readThrough(): Errno {
    return Errno.EBADF;
  }
  status(): FileStatus {
    return this.inner.status();
  }
  protected close(): void {
    this.inner.release();
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
