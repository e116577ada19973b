import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { type Bzip2Fault, Bzip2Reader, packBzip2 } from "../compression/bzip2.ts";
import { replaceFile } from "../compression/replace-file.ts";
import type { Sink } from "../gzip/sink.ts";
import { describeDamage, NO_TERMINAL, RECOVER } from "./words.ts";

export interface Bzip2Wishes {
  readonly mode: "compress" | "decompress" | "test";
  readonly toStdout: boolean;
  readonly keeps: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly level: number;
}

const TROUBLE = 1;
const CORRUPT = 2;
const SUFFIXES: readonly (readonly [packed: string, plain: string])[] = [
  [".bz2", ""],
  [".bz", ""],
  [".tbz2", ".tar"],
  [".tbz", ".tar"],
];
const STDIN = "(stdin)";
const STDOUT = "(stdout)";

/** Inside of this file: the whole run ends here (bzip2.c, cleanUpAndFail). */
class Stopped extends Error {}

/** Packs, unpacks or tests operands, one after the other (bzip2.c). */
export class Bzip2Treater {
  #status = 0;
  #sawDamage = false;
  #done = 0;

  constructor(
    private readonly call: Call,
    private readonly wishes: Bzip2Wishes,
    private readonly library: object,
  ) {}

  async treatAll(): Promise<number> {
    const { operands } = this.call;
    try {
      if (operands.length === 0) await this.#treatStdin();
      for (const name of operands) {
        this.#done++;
        if (name === "-") await this.#treatStdin();
        else await this.#treat(name);
      }
    } catch (thrown) {
      if (!(thrown instanceof Stopped)) throw thrown;
      return CORRUPT;
    }
    if (this.#sawDamage && !this.wishes.quiet) this.call.printError(RECOVER);
    return this.#status;
  }

  #trouble(message: string, status = TROUBLE): void {
    this.#status = Math.max(this.#status, status);
    this.call.note(message);
  }

  async #treatStdin(): Promise<void> {
    const { process } = this.call;
    const packs = this.wishes.mode === "compress";
    const stream = packs ? process.stdout : process.stdin;
    if (stream.isTerminal) {
      this.call.printError(
        `${this.call.name}: I won't ${packs ? "write compressed data to" : "read compressed data from"} a terminal.\n${this.call.name}: For help, type: \`${this.call.name} --help'.\n`,
      );
      this.#status = TROUBLE;
      return;
    }
    await this.#convert(this.call.stdin, { name: STDIN, target: "", status: undefined });
  }

  async #treat(name: string): Promise<void> {
    const { mode, toStdout } = this.wishes;
    const status = this.call.files.stat(name);
    if (status instanceof Errno) return this.#trouble(`Can't open input file ${name}: ${status.message}.`);
    const ending = SUFFIXES.find(([packed]) => name.endsWith(packed));
    if (mode === "compress" && ending)
      return this.#trouble(`Input file ${name} already has ${ending[0]} suffix.`);
    if (status.kind === "directory") return this.#trouble(`Input file ${name} is a directory.`);
    const toFile = !toStdout && mode !== "test";
    const target = toFile ? this.#targetOf(name, ending) : "";
    if (toFile) {
      const objection = this.#objectionTo(name, status, target);
      if (objection !== undefined) return this.#trouble(objection);
    }
    const input = await this.call.open(name, { dashIsFile: true, openProblem: describeOpening });
    if (!input) {
      this.#status = Math.max(this.#status, TROUBLE);
      return;
    }
    await this.#convert(input, { name, target, status });
    this.call.close(input);
  }

  #targetOf(name: string, ending: (typeof SUFFIXES)[number] | undefined): string {
    if (this.wishes.mode === "compress") return `${name}.bz2`;
    return ending ? name.slice(0, -ending[0].length) + ending[1] : `${name}.out`;
  }

  #objectionTo(name: string, status: FileStatus, target: string): string | undefined {
    const { mode, force, quiet } = this.wishes;
    const own = this.call.files.lstat(name);
    if (!force && !(own instanceof Errno) && own.kind !== "file")
      return `Input file ${name} is not a normal file.`;
    if (mode === "decompress" && target === `${name}.out` && !quiet)
      this.call.note(`Can't guess original name for ${name} -- using ${target}`);
    if (!(this.call.files.lstat(target) instanceof Errno)) {
      if (!force) return `Output file ${target} already exists.`;
      this.call.files.unlink(target);
    }
    const others = status.nlink - 1;
    return force || others === 0
      ? undefined
      : `Input file ${name} has ${others} other link${others > 1 ? "s" : ""}.`;
  }

  async #convert(
    input: Input,
    { name, target, status }: { name: string; target: string; status: FileStatus | undefined },
  ): Promise<void> {
    const { mode, keeps, verbose } = this.wishes;
    if (verbose) {
      const longest = Math.max(STDIN.length, ...this.call.operands.map(({ length }) => length));
      this.call.printError(`  ${name}: ${" ".repeat(longest - name.length)}`);
    }
    const job = { name, target, status, keeps, drops: mode === "test" };
    const done = await replaceFile(this.call, job, (sink) =>
      mode === "compress" ? this.#pack(input, sink) : this.#unpack(input, name, target, sink),
    );
    if (done instanceof Errno) this.#trouble(`Can't create output file ${target}: ${done.message}.`);
  }

  async #pack(input: Input, sink: Sink): Promise<boolean> {
    const machine = packBzip2(this.library, this.wishes.level);
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
      await this.call.spend(bytes.length >> 2);
    }
    if (this.wishes.verbose) this.call.printError(describeGain(bytesIn, bytesOut));
    return true;
  }

  async #unpack(input: Input, name: string, target: string, sink: Sink): Promise<boolean> {
    const { mode, force, verbose } = this.wishes;
    const start = await input.read();
    input.unread(start);
    const reader = new Bzip2Reader(this.library, input);
    let isFirst = true;
    for (;;) {
      const bytes = await reader.read();
      if (isFirst && reader.fault === "not bzip2" && force && mode === "decompress")
        return pass(start, input, sink);
      isFirst = false;
      if (bytes.length === 0) break;
      if (!(await sink.write(bytes))) return false;
      await this.call.spend(bytes.length >> 4);
    }
    if (reader.fault !== undefined) {
      const isWell =
        mode === "test" ? this.#tellOfTest(reader.fault, name) : this.#tell(reader.fault, name, target);
      if (!isWell) return false;
    }
    if (verbose) this.call.printError(mode === "test" ? "ok\n" : "done\n");
    return true;
  }

  #tellOfTest(fault: Bzip2Fault, name: string): boolean {
    const { verbose, quiet } = this.wishes;
    const isWell = fault === "trailing garbage";
    if (!isWell) {
      this.#sawDamage = true;
      this.#status = CORRUPT;
    }
    if (!(isWell && quiet))
      this.call.printError(`${verbose ? "" : `${this.call.name}: ${name}: `}${FAULTS_OF_TEST[fault]}\n`);
    return isWell;
  }

  #tell(fault: Bzip2Fault, name: string, target: string): boolean {
    const { verbose, quiet } = this.wishes;
    const own = this.call.name;
    if (fault === "trailing garbage") {
      if (!quiet) this.call.printError(`\n${own}: ${name}: trailing garbage after EOF ignored\n`);
      return true;
    }
    this.#status = CORRUPT;
    if (fault === "not bzip2") {
      this.call.printError(verbose ? "not a bzip2 file.\n" : `${own}: ${name} is not a bzip2 file.\n`);
      return false;
    }
    if (!quiet) this.call.printError(this.#describeDamage(fault, name, target));
    throw new Stopped();
  }

  #describeDamage(fault: "ends early" | "damaged", name: string, target: string): string {
    const own = this.call.name;
    const reason = target === "" ? NO_TERMINAL : Errno.ENOENT.message;
    const damage = describeDamage(own, fault, { input: name, output: target || STDOUT, reason });
    const deleted = target === "" ? "" : `${own}: Deleting output file ${target}, if it exists.\n`;
    if (target !== "") this.call.files.unlink(target);
    const count = this.call.operands.length;
    const left = count - this.#done;
    const warning =
      left > 0
        ? `${own}: WARNING: some files have not been processed:\n${own}:    ${count} specified on command line, ${left} not processed yet.\n\n`
        : "";
    return damage + deleted + warning;
  }
}

const FAULTS_OF_TEST: Readonly<Record<Bzip2Fault, string>> = {
  "not bzip2": "bad magic number (file not created by bzip2)",
  "ends early": "file ends unexpectedly",
  damaged: "data integrity (CRC) error in data",
  "trailing garbage": "trailing garbage after EOF ignored",
};

function describeOpening(name: string, errno: Errno): string {
  return `Can't open input file ${name}: ${errno.message}.`;
}

/** What is not packed is copied. */
async function pass(start: Uint8Array, input: Input, sink: Sink): Promise<boolean> {
  for (let bytes = start; bytes.length > 0; bytes = await input.read()) {
    if (!(await sink.write(bytes))) return false;
  }
  return true;
}

function describeGain(bytesIn: number, bytesOut: number): string {
  if (bytesIn === 0) return " no data compressed.\n";
  const ratio = (bytesIn / bytesOut).toFixed(3).padStart(6);
  const bits = ((8 * bytesOut) / bytesIn).toFixed(3).padStart(6);
  const saved = (100 * (1 - bytesOut / bytesIn)).toFixed(2).padStart(5);
  return `${ratio}:1, ${bits} bits/byte, ${saved}% saved, ${bytesIn} in, ${bytesOut} out.\n`;
}
