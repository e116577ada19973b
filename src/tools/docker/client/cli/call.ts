import { encode } from "../../../../base/bytes.ts";
import type { Process } from "../../../../process/process.ts";
import type { Engine } from "../engine/engine.ts";
import type { Flags } from "./flags.ts";

/** The width that pages and tables are made for where nobody tells. */
const DEFAULT_COLUMNS = 80;

/** One call of a `docker` command: its words, what it talks to and where it writes. */
export class Call {
  constructor(
    readonly process: Process,
    /** As it was called: `docker container stop`. */
    readonly path: string,
    readonly flags: Flags,
    readonly operands: readonly string[],
    readonly engine: Engine,
    /** The folder of the client's own files: `~/.docker`. */
    readonly configFolder: string,
  ) {}

  async print(text: string): Promise<void> {
    if (text !== "") await this.process.stdout.write(text);
  }

  async warn(text: string): Promise<void> {
    if (text !== "") await this.process.stderr.write(text);
  }

  async write(fd: 1 | 2, bytes: Uint8Array | string): Promise<void> {
    await this.process.fd(fd).output.write(typeof bytes === "string" ? encode(bytes) : bytes);
  }

  now(): number {
    return this.process.kernel.now();
  }

  /** The width of the terminal behind a descriptor. */
  columns(fd: number): number {
    return columnsOf(this.process, fd);
  }

  /** Does something for each operand, goes on where it fails, and tells all that went wrong. */
  async forEach(act: (operand: string) => Promise<void>, operands = this.operands): Promise<number> {
    let status = 0;
    for (const operand of operands) {
      const message = await this.engine.failureOf(() => act(operand));
      if (message === undefined) continue;
      await this.warn(`${message}\n`);
      status = 1;
    }
    return status;
  }
}

export function columnsOf(process: Process, fd: number): number {
  return process.fds.get(fd)?.terminal?.size.columns || DEFAULT_COLUMNS;
}
