import { concat, NO_BYTES } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";
import type { OpenFile } from "../../process/open-file.ts";
import { SIGINT, SIGUSR1 } from "../../process/signals.ts";
import { Converter } from "./convert.ts";
import type { DdWishes, Extent } from "./operands.ts";
import { formatRecords, formatTransfer, type Statistics } from "./report.ts";

/** A copy takes some time at least, in milliseconds: opening, and a little for each block and byte. */
const START_TIME = 0.03;
const BLOCK_TIME = 0.002;
const BYTE_TIME = 1e-6;
const SECOND = 1000;

/** Runs the copy; gives the status. */
export async function runCopy(call: Call, wishes: DdWishes): Promise<number> {
  const input = await openInput(call, wishes);
  if (!input) return 1;
  const output = await openOutput(call, wishes);
  if (!output) return 1;
  const copy = new Copy(call, wishes, input, output);
  call.process.handle(SIGUSR1, () => copy.report());
  call.process.handle(SIGINT, (signal) => {
    copy.report();
    call.process.handle(signal, "default");
    call.process.raise(signal);
  });
  await copy.run();
  copy.report();
  return call.status;
}

async function openInput(call: Call, { input, inputFlags }: DdWishes): Promise<OpenFile | undefined> {
  if (input === undefined) return call.process.fds.get(0) ?? complainOfClosed(call, "standard input");
  const file = await openPath(call.process, input, { read: true, noFollow: inputFlags.has("nofollow") });
  if (file instanceof Errno) {
    call.warn(`failed to open ${quoteNameAlways(input)}: ${file.message}`);
    return undefined;
  }
  return file;
}

function complainOfClosed(call: Call, what: string): undefined {
  call.warn(`failed to open ${quoteNameAlways(what)}: ${Errno.EBADF.message}`);
  return undefined;
}

async function openOutput(call: Call, wishes: DdWishes): Promise<OpenFile | undefined> {
  const { output, conversions, outputFlags, seek, outputBlock } = wishes;
  const { process } = call;
  if (output === undefined) return process.fds.get(1) ?? complainOfClosed(call, "standard output");
  const keeps = conversions.has("notrunc");
  const file = await openPath(process, output, {
    write: true,
    create: !conversions.has("nocreat"),
    exclusive: conversions.has("excl"),
    truncate: !keeps && seek.count === 0,
    append: outputFlags.has("append"),
    noFollow: outputFlags.has("nofollow"),
  });
  if (file instanceof Errno) {
    call.warn(`failed to open ${quoteNameAlways(output)}: ${file.message}`);
    return undefined;
  }
  // What lies behind the place to begin at is cut off, whatever comes.
  if (!keeps && seek.count > 0) file.handle?.truncate(offsetOf(seek, outputBlock));
  process.fds.add(file, 3);
  return file;
}

function offsetOf({ count, inBytes }: Extent, block: number): number {
  return inBytes ? count : count * block;
}

class Copy {
  readonly #counts: Statistics = {
    fullIn: 0,
    partialIn: 0,
    fullOut: 0,
    partialOut: 0,
    truncated: 0,
    bytes: 0,
  };
  readonly #converter: Converter;
  readonly #start: number;
  /** Gathered until it fills an output block. */
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  #nextProgress = SECOND;
  #showedProgress = false;

  constructor(
    private readonly call: Call,
    private readonly wishes: DdWishes,
    private readonly input: OpenFile,
    private readonly output: OpenFile,
  ) {
    this.#converter = new Converter(wishes.conversions, wishes.recordSize);
    this.#start = call.now();
  }

  async run(): Promise<void> {
    if (!(await this.#skip()) || !this.#seek()) return;
    for (;;) {
      const block = await this.#readBlock();
      if (!block) break;
      if (!(await this.#put(this.#converter.convert(block)))) return;
      this.#counts.truncated = this.#converter.truncated;
      this.#showProgress();
      const pause = this.call.spend(1 + (block.length >> 6));
      if (pause) await pause;
    }
    if (!(await this.#put(this.#converter.finish()))) return;
    await this.#flush();
  }

  get #inputName(): string {
    return this.wishes.input ?? "standard input";
  }
  get #outputName(): string {
    return this.wishes.output ?? "standard output";
  }

  // Reading

  /** Passes over the beginning of the input; a pipe must be read for that. */
  async #skip(): Promise<boolean> {
    const { skip, inputBlock } = this.wishes;
    let left = offsetOf(skip, inputBlock);
    if (left === 0) return true;
    const { handle, terminal } = this.input;
    if (handle && !terminal) {
      const size = handle.size;
      const at = this.input.seek(left, "current");
      if (typeof at === "number" && at > size && this.input.kind === "file") this.#cannotSkip();
      return true;
    }
    while (left > 0) {
      const got = await this.input.read(this.call.process, left);
      if (got instanceof Errno || got.length === 0) {
        this.#cannotSkip();
        return true;
      }
      left -= got.length;
    }
    return true;
  }

  #cannotSkip(): void {
    this.call.note(`${quoteName(this.#inputName)}: cannot skip to specified offset`);
  }

  #seek(): boolean {
    const { seek, outputBlock } = this.wishes;
    const offset = offsetOf(seek, outputBlock);
    if (offset === 0) return true;
    const at = this.output.seek(offset, "current");
    if (!(at instanceof Errno)) return true;
    this.call.warn(`${quoteName(this.#outputName)}: cannot seek: ${at.message}`);
    return false;
  }

  /** The next input block; undefined at the end, or where enough was read. */
  async #readBlock(): Promise<Uint8Array | undefined> {
    const { inputBlock, count, conversions } = this.wishes;
    const { fullIn, partialIn } = this.#counts;
    const wanted = count?.inBytes ? Math.min(inputBlock, count.count - this.#read) : inputBlock;
    if (count && (count.inBytes ? wanted <= 0 : fullIn + partialIn >= count.count)) return undefined;
    const block = await this.#readUpTo(wanted);
    if (!block || block.length === 0) return undefined;
    this.#read += block.length;
    if (block.length === inputBlock) this.#counts.fullIn++;
    else this.#counts.partialIn++;
    if (!conversions.has("sync") || block.length === inputBlock) return block;
    const padded = new Uint8Array(inputBlock);
    if (conversions.has("block") || conversions.has("unblock")) padded.fill(32);
    padded.set(block);
    return padded;
  }
  #read = 0;

  async #readUpTo(wanted: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    let length = 0;
    do {
      const got = await this.input.read(this.call.process, wanted - length);
      if (got instanceof Errno) {
        this.call.warn(`error reading ${quoteNameAlways(this.#inputName)}: ${got.message}`);
        return undefined;
      }
      if (got.length === 0) break;
      parts.push(got);
      length += got.length;
    } while (length < wanted && this.wishes.inputFlags.has("fullblock"));
    return parts.length === 0 ? NO_BYTES : concat(parts);
  }

  // Writing

  /** Whether it could be written, or was kept for a full block. */
  async #put(bytes: Uint8Array): Promise<boolean> {
    if (bytes.length === 0) return true;
    if (this.wishes.direct) return this.#write(bytes);
    this.#pending.push(bytes);
    this.#pendingLength += bytes.length;
    const { outputBlock } = this.wishes;
    if (this.#pendingLength < outputBlock) return true;
    let gathered = concat(this.#pending);
    while (gathered.length >= outputBlock) {
      if (!(await this.#write(gathered.subarray(0, outputBlock)))) return false;
      gathered = gathered.subarray(outputBlock);
    }
    this.#pending = gathered.length > 0 ? [gathered] : [];
    this.#pendingLength = gathered.length;
    return true;
  }

  async #flush(): Promise<void> {
    if (this.#pendingLength > 0) await this.#write(concat(this.#pending));
    this.#pending = [];
  }

  async #write(bytes: Uint8Array): Promise<boolean> {
    const failed = await this.#writeOrSkip(bytes);
    if (failed) {
      // dd.c: only a full block that was gathered is told in other words.
      const isGathered = !this.wishes.direct && bytes.length === this.wishes.outputBlock;
      const what = isGathered ? "writing to" : "error writing";
      this.call.warn(`${what} ${quoteNameAlways(this.#outputName)}: ${failed.message}`);
      return false;
    }
    if (bytes.length === this.wishes.outputBlock) this.#counts.fullOut++;
    else this.#counts.partialOut++;
    this.#counts.bytes += bytes.length;
    return true;
  }

  /** With conv=sparse a block of zeros is only passed over. */
  #writeOrSkip(bytes: Uint8Array): Errno | undefined | Promise<Errno | undefined> {
    const { handle } = this.output;
    if (this.wishes.conversions.has("sparse") && handle && bytes.every((byte) => byte === 0)) {
      const end = this.output.seek(bytes.length, "current");
      if (typeof end === "number") return handle.size < end ? handle.truncate(end) : undefined;
    }
    return this.output.write(this.call.process, bytes.slice());
  }

  // Telling

  get #milliseconds(): number {
    const { fullIn, partialIn, bytes } = this.#counts;
    const least = START_TIME + (fullIn + partialIn) * BLOCK_TIME + bytes * BYTE_TIME;
    return Math.max(this.call.now() - this.#start, least);
  }

  report(): void {
    const { status } = this.wishes;
    if (status === "none") return;
    if (this.#showedProgress) this.call.printError("\n");
    this.#showedProgress = false;
    this.call.printError(formatRecords(this.#counts));
    if (status !== "noxfer")
      this.call.printError(`${formatTransfer(this.#counts.bytes, this.#milliseconds / SECOND)}\n`);
  }

  #showProgress(): void {
    const elapsed = this.#milliseconds;
    if (this.wishes.status !== "progress" || elapsed < this.#nextProgress) return;
    this.#nextProgress = elapsed + SECOND;
    this.#showedProgress = true;
    const whole = Math.floor(elapsed / SECOND);
    this.call.printError(`\r${formatTransfer(this.#counts.bytes, whole)}`);
  }
}
