import { baseName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";
import type { Process } from "../../process/process.ts";
import { formatSignal, SIGPIPE } from "../../process/signals.ts";
import { PieceNames } from "./suffixes.ts";
import type { SplitWishes } from "./wishes.ts";

/** An open piece: a file, or a command that reads. */
interface Piece {
  readonly name: string;
  readonly fd: number;
  readonly child: Process | undefined;
  /** The command reads no more. */
  deaf: boolean;
}

/** Where the pieces go. After a failure, which was told, nothing more is taken. */
export class Pieces {
  /** The status after a failure. */
  status = 0;
  readonly #names: PieceNames;
  readonly #open: Piece[] = [];

  constructor(
    private readonly call: Call,
    private readonly wishes: SplitWishes,
    private readonly input: FileStatus | undefined,
  ) {
    this.#names = new PieceNames(wishes.prefix, wishes.suffixes);
    if (wishes.filter !== undefined) call.process.handle(SIGPIPE, "shrug");
  }

  get count(): number {
    return this.#open.length;
  }

  /** Puts bytes into the piece under way, or into a new one; false: it is over. */
  async put(bytes: Uint8Array, begins: boolean): Promise<boolean> {
    if (begins) {
      if (bytes.length === 0 && this.wishes.elidesEmpty) return true;
      if (!(await this.closeAll()) || !(await this.begin())) return false;
    }
    return this.write(this.#open.length - 1, bytes);
  }

  async begin(): Promise<boolean> {
    const name = this.#names.next();
    if (name === undefined) return this.#fail("output file suffixes exhausted");
    const { filter, verbose } = this.wishes;
    if (verbose) {
      const what = filter === undefined ? "creating file " : "executing with FILE=";
      this.call.print(`${what}${filter === undefined ? quoteNameAlways(name) : quoteName(name)}\n`);
      await this.call.stdout.flush();
    }
    const piece = filter === undefined ? await this.#create(name) : this.#start(name, filter);
    if (piece) this.#open.push(piece);
    return piece !== undefined;
  }

  async write(index: number, bytes: Uint8Array): Promise<boolean> {
    const piece = this.#open[index];
    if (!piece || piece.deaf || bytes.length === 0) return true;
    const failed = await this.call.process.write(piece.fd, bytes);
    if (!failed) return true;
    if (piece.child && failed === Errno.EPIPE) {
      piece.deaf = true;
      return true;
    }
    return this.#fail(`${quoteName(piece.name)}: ${failed.message}`);
  }

  async closeAll(): Promise<boolean> {
    for (const piece of this.#open) {
      this.call.process.fds.close(piece.fd);
      if (piece.child && !(await this.#reap(piece.name, piece.child))) return false;
    }
    this.#open.length = 0;
    return true;
  }

  #fail(message: string, status = 1): false {
    this.call.note(message);
    this.status = status;
    return false;
  }

  async #create(name: string): Promise<Piece | undefined> {
    const { process } = this.call;
    const file = await openPath(process, name, { write: true, create: true });
    if (file instanceof Errno) {
      this.#fail(`${quoteName(name)}: ${file.message}`);
      return undefined;
    }
    const fd = process.fds.add(file, 3);
    const status = file.status();
    if (status.ino === this.input?.ino && status.dev === this.input.dev) {
      this.#fail(`${quoteNameAlways(name)} would overwrite input; aborting`);
      return undefined;
    }
    file.handle?.truncate(0);
    return { name, fd, child: undefined, deaf: false };
  }

  #start(name: string, command: string): Piece | undefined {
    const { process } = this.call;
    const { reader, writer } = process.kernel.pipe();
    const fd = process.fds.lowestFree(3);
    process.fds.set(fd, writer, { closeOnExec: true });
    const fds = process.fds.fork({ exec: true });
    fds.set(0, reader);
    const path = process.env.get("SHELL") ?? "/bin/sh";
    const env = new Map([...process.env, ["FILE", name]]);
    const child = process.kernel.spawn(process, { path, argv: [baseName(path), "-c", command], env, fds });
    if (!(child instanceof Errno)) return { name, fd, child, deaf: false };
    this.#fail(`failed to run command: "${path} -c ${command}": ${child.message}`);
    return undefined;
  }

  async #reap(name: string, child: Process): Promise<boolean> {
    await this.call.process.waitFor(child);
    const { status = 0, signal } = child.exit ?? {};
    if (status === 0 || signal === SIGPIPE) return true;
    const how = signal === undefined ? `exit ${status}` : `signal ${formatSignal(signal)}`;
    return this.#fail(`with FILE=${quoteName(name)}, ${how} from command: ${this.wishes.filter}`, status);
  }
}
