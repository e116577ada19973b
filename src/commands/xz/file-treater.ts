import { concat } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { replaceFile } from "../compression/replace-file.ts";
import { formatOf, packXz, type XzFormat, XzReader } from "../compression/xz.ts";
import type { Sink } from "../gzip/sink.ts";
import { formatSize } from "./sizes.ts";

export interface XzWishes {
  readonly mode: "compress" | "decompress" | "test";
  readonly format: "auto" | XzFormat;
  readonly toStdout: boolean;
  readonly keeps: boolean;
  readonly force: boolean;
  readonly quiet: number;
  readonly ignoresWarnings: boolean;
  readonly verbose: boolean;
  readonly suffix: string | undefined;
  readonly preset: number;
  readonly isExtreme: boolean;
  readonly check: number;
}

const ERROR = 1;
const WARNING = 2;
const NOT_RECOGNIZED = "File format not recognized";
const STDIN = "(stdin)";
/** So many bytes tell the format. */
const HEADER = 13;
const UNPACKED: readonly (readonly [packed: string, plain: string])[] = [
  [".xz", ""],
  [".txz", ".tar"],
  [".lzma", ""],
  [".tlz", ".tar"],
];

/** Packs, unpacks or tests operands, one after the other (xz's coder.c and file_io.c). */
export class FileTreater {
  #status = 0;

  constructor(
    private readonly call: Call,
    private readonly wishes: XzWishes,
    private readonly library: object,
  ) {}

  async treatAll(): Promise<number> {
    const { operands } = this.call;
    for (const name of operands.length > 0 ? operands : ["-"])
      await (name === "-" ? this.#treatStdin() : this.#treat(name));
    return this.#status === WARNING && this.wishes.ignoresWarnings ? 0 : this.#status;
  }

  #error(message: string): void {
    this.#status = ERROR;
    if (this.wishes.quiet < 2) this.call.note(message);
  }

  #warn(message: string): void {
    if (this.#status === 0) this.#status = WARNING;
    if (this.wishes.quiet < 1) this.call.note(message);
  }

  async #treatStdin(): Promise<void> {
    const { process } = this.call;
    const packs = this.wishes.mode === "compress";
    if (packs ? process.stdout.isTerminal : process.stdin.isTerminal)
      return this.#error(`Compressed data cannot be ${packs ? "written to" : "read from"} a terminal`);
    await this.#convert(this.call.stdin, STDIN, false, undefined);
  }

  async #treat(name: string): Promise<void> {
    const { mode, toStdout, force } = this.wishes;
    const toFile = !toStdout && mode !== "test";
    const status = toFile && !force ? this.call.files.lstat(name) : this.call.files.stat(name);
    if (status instanceof Errno) return this.#error(`${name}: ${status.message}`);
    if (status.kind === "directory") return this.#warn(`${name}: Is a directory, skipping`);
    const objection = toFile ? this.#objectionTo(status) : undefined;
    if (objection !== undefined) return this.#warn(`${name}: ${objection}, skipping`);
    const input = await this.call.open(name, {
      dashIsFile: true,
      openProblem: (opened, errno) => `${opened}: ${errno.message}`,
      readProblem: (opened, errno) => `${opened}: Read error: ${errno.message}`,
    });
    if (!input) {
      this.#status = ERROR;
      return;
    }
    await this.#convert(input, name, toFile, status);
    this.call.close(input);
  }

  #objectionTo({ kind, mode, nlink }: FileStatus): string | undefined {
    if (kind === "symlink") return "Is a symbolic link";
    if (kind !== "file") return "Not a regular file";
    if (this.wishes.force || this.wishes.keeps) return undefined;
    if (mode & 0o6000) return "File has setuid or setgid bit set";
    if (mode & 0o1000) return "File has sticky bit set";
    return nlink > 1 ? "Input file has more than one hard link" : undefined;
  }

  /** Undefined where there is none, which was told. */
  #targetOf(name: string): string | undefined {
    const { mode, format, suffix } = this.wishes;
    if (mode === "compress") {
      const [own, old] = format === "lzma" ? [".lzma", ".tlz"] : [".xz", ".txz"];
      const found = [own, old, ...(suffix === undefined ? [] : [suffix])].find((ending) =>
        name.endsWith(ending),
      );
      if (found === undefined) return name + (suffix ?? own);
      this.#warn(`${name}: File already has \`${found}' suffix, skipping`);
      return undefined;
    }
    const endings = suffix === undefined ? UNPACKED : [[suffix, ""] as const, ...UNPACKED];
    const ending = endings.find(([packed]) => name.endsWith(packed) && name.length > packed.length);
    if (ending) return name.slice(0, -ending[0].length) + ending[1];
    this.#warn(`${name}: Filename has an unknown suffix, skipping`);
    return undefined;
  }

  async #convert(input: Input, name: string, toFile: boolean, status: FileStatus | undefined): Promise<void> {
    const { mode, keeps, force } = this.wishes;
    const unpacks = mode !== "compress";
    const start = unpacks ? await peek(input) : undefined;
    const format = start && this.#formatOf(start);
    const passes = unpacks && !format && force && this.wishes.toStdout && mode === "decompress";
    if (unpacks && !format && !passes) return this.#error(`${name}: ${NOT_RECOGNIZED}`);
    const target = toFile ? this.#targetOf(name) : "";
    if (target === undefined) return;
    if (target !== "" && !(this.call.files.lstat(target) instanceof Errno)) {
      if (!force) return this.#error(`${target}: File exists`);
      this.call.files.unlink(target);
    }
    const job = { name, target, status, keeps, drops: mode === "test" };
    const done = await replaceFile(this.call, job, (sink) => {
      if (passes) return pass(input, sink);
      return format ? this.#unpack(input, format, name, sink) : this.#pack(input, name, sink);
    });
    if (done instanceof Errno) this.#error(`${target}: ${done.message}`);
  }

  #formatOf(start: Uint8Array): XzFormat | undefined {
    const found = formatOf(start);
    return this.wishes.format === "auto" || this.wishes.format === found ? found : undefined;
  }

  async #pack(input: Input, name: string, sink: Sink): Promise<boolean> {
    const { format, preset, isExtreme, check } = this.wishes;
    const machine = packXz(this.library, {
      format: format === "lzma" ? "lzma" : "xz",
      preset,
      isExtreme,
      check,
    });
    if (machine.state === "bad") {
      this.#error("Cannot allocate memory");
      return false;
    }
    let bytesIn = 0;
    let bytesOut = 0;
    for (;;) {
      const bytes = await input.read();
      bytesIn += bytes.length;
      for (const piece of bytes.length === 0 ? machine.finish() : machine.push(bytes)) {
        bytesOut += piece.length;
        if (!(await sink.write(piece))) return false;
      }
      if (bytes.length === 0) break;
      await this.call.spend(bytes.length);
    }
    this.#tellGain(name, bytesOut, bytesIn);
    return true;
  }

  async #unpack(input: Input, format: XzFormat, name: string, sink: Sink): Promise<boolean> {
    const reader = new XzReader(this.library, input, format);
    for (;;) {
      const bytes = await reader.read();
      if (bytes.length === 0) break;
      if (!(await sink.write(bytes))) return false;
      await this.call.spend(bytes.length >> 4);
    }
    if (reader.fault === undefined) {
      this.#tellGain(name, reader.bytesIn, reader.bytesOut);
      return true;
    }
    this.#error(`${name}: ${reader.fault}`);
    return false;
  }

  #tellGain(name: string, packed: number, unpacked: number): void {
    if (!this.wishes.verbose || this.wishes.quiet > 0) return;
    const ratio = unpacked === 0 ? "" : ` = ${(packed / unpacked).toFixed(3)}`;
    this.call.printError(`${name}: ${formatSize(packed)} / ${formatSize(unpacked)}${ratio}\n`);
  }
}

/** The first bytes, which stay to be read. */
async function peek(input: Input): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < HEADER; ) {
    const bytes = await input.read();
    if (bytes.length === 0) break;
    parts.push(bytes);
    length += bytes.length;
  }
  const start = concat(parts);
  input.unread(start);
  return start;
}

/** What is not packed is copied. */
async function pass(input: Input, sink: Sink): Promise<boolean> {
  for (let bytes = await input.read(); bytes.length > 0; bytes = await input.read()) {
    if (!(await sink.write(bytes))) return false;
  }
  return true;
}
