import { encode, NO_BYTES } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { type FileStatus, type Files, type Ownership, ROOT } from "../../disk/files.ts";
import { deviceNumber } from "../devices.ts";
import type { Kernel } from "../kernel.ts";
import type { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import { SIGCONT, SIGHUP, SIGTTIN, SIGTTOU, SIGWINCH, type Signal } from "../signals.ts";
import { Interrupted } from "../unwind.ts";
import { holdBack } from "./job-control.ts";
import { LineDiscipline } from "./line-discipline.ts";
import { OutputColumn } from "./output-column.ts";
import type { Terminal, TerminalModes, TerminalSize } from "./terminal.ts";
import { TerminalFile } from "./terminal-file.ts";

export interface TerminalOptions {
  /** `/dev/pts/N`. */
  readonly path: string;
  readonly size: TerminalSize;
  /** Shows bytes on the screen; a promise holds the writer back. */
  readonly output: (bytes: Uint8Array) => MaybePromise<void>;
  /** Told of what processes write, without the echo of keys. */
  readonly onWritten?: (bytes: Uint8Array) => void;
  /** Where its device is made; the computer's own `/dev/pts` unless told. */
  readonly device?: { readonly files: Files; readonly rdev: number };
  /** Whose terminal it is; root's unless told. */
  readonly owner?: Ownership;
}

/** Makes a terminal and its device (pts(4)). */
export function createTerminal(kernel: Kernel, options: TerminalOptions): Terminal {
  const terminal = new PseudoTerminal(kernel, options);
  const rdev = options.device?.rdev ?? deviceNumber(PTS_MAJOR, ptsNumber(options.path));
  kernel.devices.set(rdev, () => terminal.open());
  const files = options.device?.files ?? kernel.disk.view(ROOT, { umask: 0 });
  const made = files.mknod(options.path, "character-device", 0o620, rdev);
  if (made === undefined) files.chown(options.path, { uid: options.owner?.uid ?? 0, gid: TTY_GROUP });
  return terminal;
}

/** Unix98 PTY slaves, Linux' devices.txt. */
const PTS_MAJOR = 136;
const TTY_GROUP = 5;

function ptsNumber(path: string): number {
  return Number(/\d+$/.exec(path)?.[0] ?? 0);
}

export class PseudoTerminal implements Terminal {
  readonly path: string;
  foregroundGroup = 0;
  session = 0;

  readonly #discipline: LineDiscipline;
  readonly #column = new OutputColumn();
  #size: TerminalSize;
  #stopped = false;
  #hungUp = false;
  #readers: (() => void)[] = [];
  #writers: (() => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly options: TerminalOptions,
  ) {
    this.path = options.path;
    this.#size = options.size;
    this.#discipline = new LineDiscipline({
      echo: (text) => void this.#show(encode(text)),
      signal: (signal) => this.#signalForeground(signal),
      setStopped: (stopped) => this.#setStopped(stopped),
      ready: () => this.#wakeReaders(),
      column: () => this.cursorColumn,
    });
  }

  get modes(): TerminalModes {
    return this.#discipline.modes;
  }
  set modes(modes: TerminalModes) {
    this.#discipline.modes = modes;
  }

  get size(): TerminalSize {
    return this.#size;
  }
  set size(size: TerminalSize) {
    this.resize(size);
  }

  get cursorColumn(): number {
    return this.#column.column(this.#size.columns);
  }

  input(bytes: Uint8Array): void {
    if (!this.#hungUp) this.#discipline.input(bytes);
  }

  resize(size: TerminalSize): void {
    if (size.columns === this.#size.columns && size.rows === this.#size.rows) return;
    this.#size = size;
    this.#signalForeground(SIGWINCH);
  }

  hangUp(): void {
    if (this.#hungUp) return;
    this.#hungUp = true;
    this.#discipline.flush();
    this.#setStopped(false);
    for (const process of this.kernel.processes) {
      if (process.terminal !== this) continue;
      process.raise(SIGHUP);
      process.raise(SIGCONT);
    }
    this.#wakeReaders();
  }

  open(): OpenFile {
    return new TerminalFile(this);
  }

  /** Waits for input; at most a line in canonical mode. Empty: end of file. */
  read(reader: Process, max: number, delimiter?: number): MaybePromise<Uint8Array | Errno> {
    if (this.#hungUp) return NO_BYTES;
    const held = holdBack(reader, this, SIGTTIN);
    if (held instanceof Errno) return held;
    if (held) return held.then(() => this.read(reader, max, delimiter));
    const taken = this.#discipline.take(max, delimiter);
    if (taken) return taken;
    const { canonical, min, time } = this.modes;
    if (!canonical && min === 0 && delimiter === undefined) return this.#readInTime(reader, max, time);
    return this.#waitForInput(reader).then(
      () => this.read(reader, max, delimiter),
      (reason) => {
        if (reason instanceof Interrupted) return Errno.EINTR;
        throw reason;
      },
    );
  }

  /** VMIN 0: a read waits for VTIME tenths of a second, and gives nothing where nothing came. */
  #readInTime(reader: Process, max: number, time: number): MaybePromise<Uint8Array | Errno> {
    if (time === 0) return NO_BYTES;
    const { scheduler } = this.kernel;
    const waiting = reader.block<void>(
      (wake) => {
        this.#readers.push(wake);
        const cancel = scheduler.at(reader, this.kernel.now() + time * 100, wake);
        return () => {
          cancel();
          this.#readers = this.#readers.filter((other) => other !== wake);
        };
      },
      { interruptible: true },
    );
    return waiting.then(
      () => this.#discipline.take(max) ?? NO_BYTES,
      (reason) => {
        if (reason instanceof Interrupted) return Errno.EINTR;
        throw reason;
      },
    );
  }

  #waitForInput(reader: Process): Promise<void> {
    return reader.block<void>(
      (wake) => {
        this.#readers.push(wake);
        return () => {
          this.#readers = this.#readers.filter((other) => other !== wake);
        };
      },
      { interruptible: true },
    );
  }

  /** Writes all, as soon as the process may and the screen takes it. */
  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    if (this.#hungUp) return Errno.EIO;
    // A check asks a server of the learner's: what this one says to it is taken back with all the rest.
    if (writer.kernel.scheduler.exclusive) return undefined;
    const held = this.modes.stopBackgroundOutput ? holdBackOutput(writer, this) : undefined;
    if (held instanceof Errno) return held;
    if (held) return held.then(() => this.write(writer, bytes));
    if (this.#stopped) return this.#waitForStart(writer).then(() => this.write(writer, bytes));
    this.options.onWritten?.(bytes);
    const shown = this.#show(bytes);
    return shown instanceof Promise
      ? writer.kernel.scheduler.host(writer, shown).then(() => undefined)
      : undefined;
  }

  #waitForStart(writer: Process): Promise<void> {
    return writer.block<void>((wake) => {
      this.#writers.push(wake);
      return () => {
        this.#writers = this.#writers.filter((other) => other !== wake);
      };
    });
  }

  #show(bytes: Uint8Array): MaybePromise<void> {
    const processed = this.#processed(bytes);
    this.#column.note(processed);
    return this.options.output(processed);
  }

  #processed(bytes: Uint8Array): Uint8Array {
    const { outputProcessing, newlineToCrNl, outputUpperCase } = this.modes;
    if (!outputProcessing) return bytes;
    const cased = outputUpperCase ? bytes.map(upperCase) : bytes;
    return newlineToCrNl ? withCarriageReturns(cased) : cased;
  }

  status(): FileStatus {
    const files = this.options.device?.files ?? this.kernel.disk.view(ROOT);
    const status = files.stat(this.path);
    if (!(status instanceof Errno)) return status;
    const time = this.kernel.now();
    const rdev = deviceNumber(PTS_MAJOR, ptsNumber(this.path));
    return {
      dev: 22,
      ino: 3,
      kind: "character-device",
      mode: 0o020620,
      nlink: 1,
      uid: this.options.owner?.uid ?? 0,
      gid: TTY_GROUP,
      rdev,
      size: 0,
      blksize: 1024,
      blocks: 0,
      atime: time,
      mtime: time,
      ctime: time,
      btime: time,
    }; // prettier-ignore
  }

  #setStopped(stopped: boolean): void {
    this.#stopped = stopped;
    if (stopped) return;
    const writers = this.#writers;
    this.#writers = [];
    for (const wake of writers) wake();
  }

  #wakeReaders(): void {
    const readers = this.#readers;
    this.#readers = [];
    for (const wake of readers) wake();
  }

  #signalForeground(signal: Signal): void {
    if (this.foregroundGroup > 0) this.kernel.signalGroup(this.foregroundGroup, signal);
  }
}

/** TOSTOP. Unlike for reading, a process that ignores SIGTTOU may write (POSIX 11.1.4). */
function holdBackOutput(writer: Process, terminal: Terminal): Promise<void> | Errno | undefined {
  if (writer.disposition(SIGTTOU) === "ignore") return undefined;
  return holdBack(writer, terminal, SIGTTOU);
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

function upperCase(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
}

/** OPOST with ONLCR. */
function withCarriageReturns(bytes: Uint8Array): Uint8Array {
  let newlines = 0;
  for (const byte of bytes) if (byte === NEWLINE) newlines++;
  if (newlines === 0) return bytes;
  const processed = new Uint8Array(bytes.length + newlines);
  let to = 0;
  for (const byte of bytes) {
    if (byte === NEWLINE) processed[to++] = CARRIAGE_RETURN;
    processed[to++] = byte;
  }
  return processed;
}
