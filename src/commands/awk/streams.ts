import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { Input } from "../../process/command/input.ts";
import { Output, WriteFailed } from "../../process/command/output.ts";
import { openShellPipe, openShellPipes } from "../../process/command/shell-pipe.ts";
import { openPath } from "../../process/open.ts";
import type { Process } from "../../process/process.ts";
import { SIGPIPE } from "../../process/signals.ts";
import { AwkFatal, AwkOutputFault } from "./faults.ts";
import { RecordReader, textDecoder } from "./reader.ts";

interface OpenOutput {
  print(text: string): MaybePromise<void>;
  flush(): MaybePromise<void>;
  close(): MaybePromise<number>;
}

interface OpenInput {
  readonly reader: RecordReader;
  close(): MaybePromise<number>;
}

/** The files and pipes of a running program, by the names that it uses; each stays open until it is closed. */
export class AwkStreams {
  readonly #outputs = new Map<string, OpenOutput>();
  readonly #inputs = new Map<string, OpenInput>();
  /** What each name stood for when it was opened last. */
  readonly #opened = new Map<string, "file" | "pipe" | "co-process">();

  constructor(
    private readonly call: Call,
    private readonly hooks: {
      /** Is told for ERRNO. */
      readonly failed: (message: string) => void;
      /** What `--lint` says, with a place and without. */
      readonly doubt: (message: string) => void;
      readonly doubtAtEnd: (message: string) => void;
    },
  ) {}

  output(operator: ">" | ">>" | "|" | "|&", name: string): MaybePromise<OpenOutput> {
    this.#check(operator, name);
    const known = this.#outputs.get(name);
    if (known) return known;
    this.#opened.set(name, operator === "|&" ? "co-process" : operator === "|" ? "pipe" : "file");
    if (operator === "|&") return andThen(this.#startBoth(name), ({ output }) => output);
    const opened = operator === "|" ? this.#pipeTo(name) : this.#openFile(name, operator === ">>");
    return andThen(opened, (output) => {
      this.#outputs.set(name, output);
      return output;
    });
  }

  input(from: "file" | "command" | "coprocess", name: string): MaybePromise<RecordReader | Errno> {
    this.#check(from === "file" ? "<" : from === "command" ? "|" : "|&", name);
    const known = this.#inputs.get(name);
    if (from === "coprocess")
      return andThen(known ?? andThen(this.#startBoth(name), (both) => both.input), ({ reader }) =>
        andThen(this.#outputs.get(name)?.flush(), () => reader),
      );
    if (known) return known.reader;
    this.#opened.set(name, from === "file" ? "file" : "pipe");
    const opened = from === "file" ? this.#openInput(name) : this.#pipeFrom(name);
    return andThen(opened, (input) => {
      if (input instanceof Errno) return input;
      this.#inputs.set(name, input);
      return input.reader;
    });
  }

  #check(operator: string, name: string): void {
    if (this.call.flags.sandbox === true) throw new AwkFatal("redirection not allowed in sandbox mode");
    if (name === "") throw new AwkFatal(`expression for \`${operator}' redirection has null string value`);
  }

  /** `close(name)`: the status of a command, 0 for a file, -1 where nothing of that name is open. */
  close(name: string, end: "to" | "from" | "both" = "both"): MaybePromise<number> {
    const output = end === "from" ? undefined : this.#outputs.get(name);
    const input = end === "to" ? undefined : this.#inputs.get(name);
    if (output) this.#outputs.delete(name);
    if (input) this.#inputs.delete(name);
    if (!output && !input) {
      this.hooks.doubt(`close: \`${name}' is not an open file, pipe or co-process`);
      this.hooks.failed("close of redirection that was never opened");
      return -1;
    }
    return andThen(output?.close() ?? 0, (first) =>
      andThen(input?.close() ?? 0, (second) => first || second),
    );
  }

  flush(): MaybePromise<void> {
    return andThen(this.#flushStandard(), async () => {
      for (const output of this.#outputs.values()) await output.flush();
    });
  }

  /** `fflush(name)`: -1 where nothing of that name is written to. */
  flushOne(name: string): MaybePromise<number> {
    const output = this.#outputs.get(name);
    if (output) return andThen(output.flush(), () => 0);
    if (name === "/dev/stdout") return andThen(this.#flushStandard(), () => 0);
    return name === "/dev/stderr" ? 0 : -1;
  }

  #flushStandard(): MaybePromise<void> {
    const failed = (thrown: unknown): never => {
      if (!(thrown instanceof WriteFailed) || thrown.errno === Errno.EPIPE) throw thrown;
      throw new AwkOutputFault(`fflush: cannot flush standard output: ${thrown.message}`, thrown.errno);
    };
    try {
      const flushed = this.call.stdout.flush();
      return flushed instanceof Promise ? flushed.catch(failed) : flushed;
    } catch (thrown) {
      return failed(thrown);
    }
  }

  async closeAll(): Promise<void> {
    await this.call.stdout.flush();
    for (const [name, kind] of [...this.#opened].reverse())
      if (this.#outputs.has(name) || this.#inputs.has(name))
        this.hooks.doubtAtEnd(`no explicit close of ${kind} \`${name}' provided`);
    for (const name of [...this.#outputs.keys(), ...this.#inputs.keys()]) await this.close(name);
  }

  #openFile(name: string, append: boolean): MaybePromise<OpenOutput> {
    const { call } = this;
    if (name === "/dev/stdout" || name === "-")
      return standard(
        (text) => call.print(text),
        () => call.stdout.flush(),
      );
    if (name === "/dev/stderr")
      return standard(
        (text) => call.printError(text),
        () => undefined,
      );
    const { process } = call;
    const request = { write: true, create: true, truncate: !append, append };
    return andThen(openPath(process, name, request), (file) => {
      if (file instanceof Errno) throw new AwkFatal(`cannot redirect to \`${name}': ${file.message}`);
      const fd = process.fds.add(file, 3);
      return ofFile(
        ofDescriptor(process, fd, () => 0),
        name,
      );
    });
  }

  #pipeTo(command: string): MaybePromise<OpenOutput> {
    const { process } = this.call;
    return andThen(this.call.stdout.flush(), () => {
      const pipe = openShellPipe(process, command, "write");
      if (pipe instanceof Errno)
        throw new AwkFatal(`cannot open pipe \`${command}' for output: ${pipe.message}`);
      return ofDescriptor(process, pipe.fd, () => ended(process, pipe.child));
    });
  }

  /** `|&`: a command that is written to and read from. */
  #startBoth(command: string): MaybePromise<{ readonly output: OpenOutput; readonly input: OpenInput }> {
    const { process } = this.call;
    return andThen(this.call.stdout.flush(), () => {
      const pipes = openShellPipes(process, command);
      if (pipes instanceof Errno)
        throw new AwkFatal(`cannot open two-way pipe \`${command}' for input/output: ${pipes.message}`);
      const { child } = pipes;
      const output = ofDescriptor(process, pipes.to, () => 0);
      const input = this.#read(pipes.from, command, () => ended(process, child));
      this.#outputs.set(command, output);
      this.#inputs.set(command, input);
      return { output, input };
    });
  }

  #openInput(name: string): MaybePromise<OpenInput | Errno> {
    const { call } = this;
    if (name === "-" || name === "/dev/stdin")
      return { reader: new RecordReader(call.stdin, textDecoder(call)), close: () => 0 };
    const { process } = call;
    return andThen(openPath(process, name, { read: true }), (file) => {
      if (file instanceof Errno) return file;
      if (file.status().kind === "directory") return Errno.EISDIR;
      return this.#read(process.fds.add(file, 3), name, () => 0);
    });
  }

  #pipeFrom(command: string): MaybePromise<OpenInput> {
    const { process } = this.call;
    return andThen(this.flush(), () => {
      const pipe = openShellPipe(process, command, "read");
      if (pipe instanceof Errno)
        throw new AwkFatal(`cannot open pipe \`${command}' for input: ${pipe.message}`);
      return this.#read(pipe.fd, command, () => ended(process, pipe.child));
    });
  }

  #read(fd: number, name: string, end: () => MaybePromise<number>): OpenInput {
    const { process } = this.call;
    const host = { process, beforeWaiting: () => void this.call.stdout.flush(), readFailed: () => undefined };
    return {
      reader: new RecordReader(new Input(host, name, fd, 0), textDecoder(this.call)),
      close: () => {
        process.fds.close(fd);
        return end();
      },
    };
  }
}

function standard(print: OpenOutput["print"], flush: OpenOutput["flush"]): OpenOutput {
  return { print, flush, close: () => andThen(flush(), () => 0) };
}

/** A file that takes no more ends the program. */
function ofFile(output: OpenOutput, name: string): OpenOutput {
  const failed = (thrown: unknown): never => {
    if (!(thrown instanceof WriteFailed)) throw thrown;
    throw new AwkFatal(`flush to "${name}" failed: ${thrown.message}`);
  };
  const orFatal = <T>(write: () => MaybePromise<T>): MaybePromise<T> => {
    try {
      const written = write();
      return written instanceof Promise ? written.catch(failed) : written;
    } catch (thrown) {
      return failed(thrown);
    }
  };
  return {
    print: (text) => orFatal(() => output.print(text)),
    flush: () => orFatal(() => output.flush()),
    close: () => orFatal(() => output.close()),
  };
}

function ofDescriptor(process: Process, fd: number, end: () => MaybePromise<number>): OpenOutput {
  const output = new Output(process, fd);
  const flush = () => unlessReaderIsGone(process, () => output.flush());
  return {
    print: (text) => unlessReaderIsGone(process, () => output.print(text)),
    flush,
    close: () =>
      andThen(flush(), () => {
        process.fds.close(fd);
        return end();
      }),
  };
}

/** A command that reads no more does not end the program. */
function unlessReaderIsGone(process: Process, write: () => MaybePromise<void>): MaybePromise<void> {
  const before = process.disposition(SIGPIPE);
  process.handle(SIGPIPE, "shrug");
  const failed = (thrown: unknown) => {
    if (!(thrown instanceof WriteFailed) || thrown.errno !== Errno.EPIPE) throw thrown;
  };
  const restore = () => process.handle(SIGPIPE, before);
  try {
    const written = write();
    if (written instanceof Promise) return written.catch(failed).finally(restore);
  } catch (thrown) {
    failed(thrown);
  }
  restore();
}

/** What `close` and `system` give: the exit status, or 256 and the signal. */
export function ended(process: Process, child: Process): MaybePromise<number> {
  return andThen(process.waitFor(child), () => {
    const { status = 0, signal } = child.exit ?? {};
    return signal ? 256 + signal : status;
  });
}
