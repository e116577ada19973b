import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { type GzipFault, GzipReader } from "../deflate/gzip-reader.ts";
import { GzipWriter } from "../deflate/gzip-writer.ts";
import type { Fflate } from "../deflate/library.ts";
import { Sink } from "./sink.ts";
import type { GzipWishes } from "./wishes.ts";

/** One file to convert. */
export interface Job {
  readonly name: string;
  /** The name of the result; empty for standard output. */
  readonly target: string;
  readonly status: FileStatus | undefined;
  /** Told before the work begins. */
  readonly label: string;
}

export interface Result {
  readonly faults: readonly GzipFault[];
  /** The file was left alone, which was told. */
  readonly refused?: boolean;
  /** What went wrong besides. */
  readonly failed?: string;
  readonly target: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly overhead: number;
  readonly crc: number;
  readonly headerName: string | undefined;
  /** In seconds since 1970; 0: none. */
  readonly headerTime: number;
}

const NOTHING: Result = {
  faults: [],
  target: "",
  packed: 0,
  unpacked: 0,
  overhead: 0,
  crc: 0,
  headerName: undefined,
  headerTime: 0,
};

/** Packs or unpacks one file into another, or onto standard output. */
export class Packer {
  constructor(
    private readonly call: Call,
    private readonly wishes: GzipWishes,
    private readonly library: Fflate,
  ) {}

  async convert(input: Input, job: Job): Promise<Result> {
    if (!this.wishes.decompress)
      return this.#into(job, job.target, 0, (sink) => this.#pack(input, job, sink));
    const reader = new GzipReader(this.library, input);
    const begins = await reader.start();
    const { force, toStdout, list, names } = this.wishes;
    const passes = force && toStdout && !list;
    if (!begins && !passes) return { ...NOTHING, faults: reader.faults };
    const restored = names && job.target !== "" ? reader.name : undefined;
    const target =
      restored === undefined
        ? job.target
        : joinPath(dirName(job.target), baseName(restored)).replace(/^\.\//, "");
    const time = names ? reader.mtime : 0;
    return this.#into(job, target, time, (sink) =>
      begins ? this.#unpack(reader, sink) : this.#pass(input, sink),
    );
  }

  /** Makes the result's file, lets `work` fill it, and puts it in the place of the original. */
  async #into(
    job: Job,
    target: string,
    time: number,
    work: (sink: Sink) => Promise<Result>,
  ): Promise<Result> {
    const { call, wishes } = this;
    if (target !== "" && !(await this.#isFree(target))) return { ...NOTHING, refused: true };
    const sink = await Sink.open(call, target, wishes.test || wishes.list);
    if (sink instanceof Errno) return { ...NOTHING, failed: `${target}: ${sink.message}` };
    if (job.label !== "") call.printError(job.label);
    const result = await work(sink);
    const failed = result.failed ?? sink.failed;
    sink.close();
    const isGood = failed === undefined && result.faults.every(({ isWarning }) => isWarning);
    if (target !== "") {
      if (!isGood) call.files.unlink(target);
      else {
        this.#keepAttributes(target, job.status, time);
        if (!wishes.keep) call.files.unlink(job.name);
      }
    }
    return { ...result, target, failed };
  }

  /** Whether the name may be used; what is there is removed for it, where that is wanted. */
  async #isFree(target: string): Promise<boolean> {
    const { call } = this;
    if (call.files.lstat(target) instanceof Errno) return true;
    if (!this.wishes.force) {
      call.printError(`${call.name}: ${target} already exists;`);
      const asks = call.process.stdin.isTerminal;
      if (asks) call.printError(" do you wish to overwrite (y or n)? ");
      if (!asks || !(await call.answer())) {
        call.printError("\tnot overwritten\n");
        return false;
      }
    }
    return call.files.unlink(target) === undefined;
  }

  #keepAttributes(target: string, status: FileStatus | undefined, time: number): void {
    const { files } = this.call;
    if (!status) return;
    const mtime = time > 0 ? time * 1000 : status.mtime;
    files.utimes(target, { atime: status.atime, mtime });
    files.chown(target, { uid: status.uid, gid: status.gid });
    files.chmod(target, status.mode & 0o777);
  }

  async #pack(input: Input, { name, status, target }: Job, sink: Sink): Promise<Result> {
    const { names, level } = this.wishes;
    const isFile = status?.kind === "file";
    const writer = new GzipWriter(this.library, {
      level,
      name: names && !input.isStdin ? baseName(name) : undefined,
      mtime: names && isFile ? Math.max(0, Math.floor(status.mtime / 1000)) : 0,
    });
    for (;;) {
      const bytes = await input.read();
      const pieces = bytes.length === 0 ? writer.finish() : writer.push(bytes);
      for (const piece of pieces) if (!(await sink.write(piece))) break;
      if (bytes.length === 0 || sink.failed !== undefined) break;
      await this.call.spend(bytes.length >> 3);
    }
    const { bytesIn: unpacked, bytesOut: packed, overhead } = writer;
    return { ...NOTHING, target, unpacked, packed, overhead };
  }

  async #unpack(reader: GzipReader, sink: Sink): Promise<Result> {
    for (;;) {
      const bytes = await reader.read();
      if (bytes.length === 0 || !(await sink.write(bytes))) break;
      await this.call.spend(bytes.length >> 5);
    }
    const { faults, bytesIn: packed, bytesOut: unpacked, overhead, crc } = reader;
    const { name: headerName, mtime: headerTime } = reader;
    return { ...NOTHING, faults, packed, unpacked, overhead, crc, headerName, headerTime };
  }

  /** `zcat -f`: what is not packed is copied. */
  async #pass(input: Input, sink: Sink): Promise<Result> {
    for (;;) {
      const bytes = await input.read();
      if (bytes.length === 0 || !(await sink.write(bytes))) break;
    }
    return NOTHING;
  }
}
