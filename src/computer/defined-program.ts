import { decode } from "../base/bytes.ts";
import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Process, Program } from "../process/process.ts";

/** A descriptor of a defined program: an async iterable of bytes that can also be written to. */
export interface ProgramStream extends AsyncIterable<Uint8Array> {
  /** All that comes until the end, as UTF-8 text. */
  text(): Promise<string>;
  bytes(): Promise<Uint8Array>;
  write(data: string | Uint8Array): MaybePromise<void>;
  readonly isTerminal: boolean;
}

/** What a program added with `computer.define` gets. */
export interface ProgramContext {
  /** `argv[0]` is the name as called. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly pid: number;
  readonly stdin: ProgramStream;
  readonly stdout: ProgramStream;
  readonly stderr: ProgramStream;
  /** The stream behind any descriptor. */
  fd(number: number): ProgramStream;
  /** Waits on the computer's clock. */
  sleep(milliseconds: number): Promise<void>;
  /** The process itself, with the file system as its user sees it. */
  readonly process: Process;
}

/** The exit status, 0 to 255; nothing means 0. */
export type DefinedProgram = (
  process: ProgramContext,
) => Promise<number | undefined | void> | number | undefined | void;

export function toProgram(defined: DefinedProgram): Program {
  return (process) => {
    const status = defined(contextOf(process));
    return status instanceof Promise ? status.then(statusOf) : statusOf(status);
  };
}

function statusOf(status: number | undefined | void): number {
  return typeof status === "number" ? status : 0;
}

function contextOf(process: Process): ProgramContext {
  const stream = (number: number): ProgramStream => {
    const { input, output } = process.fd(number);
    return {
      [Symbol.asyncIterator]: () => input[Symbol.asyncIterator](),
      bytes: () => input.bytes(),
      text: async () => decode(await input.bytes()),
      write: (data) => output.write(data),
      get isTerminal() {
        return output.isTerminal;
      },
    };
  };
  return {
    argv: process.argv,
    env: Object.fromEntries(process.env),
    cwd: process.cwd,
    pid: process.pid,
    stdin: stream(0),
    stdout: stream(1),
    stderr: stream(2),
    fd: stream,
    sleep: (milliseconds) => process.sleep(milliseconds),
    process,
  };
}
