import { concat } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { openPath } from "../../process/open.ts";
import { ArchiveReader } from "./archive-reader.ts";
import { ArchiveWriter } from "./archive-writer.ts";
import { makePacker, openUnpacker, type Packing, packingOf } from "./packing.ts";
import { quoteEscaped, type Report, TarStopped } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

/** Opens the archive that is read; it is unpacked where that is needed. */
export async function openForReading(call: Call, wishes: TarWishes, report: Report): Promise<ArchiveReader> {
  const { archive, flags } = wishes;
  const isPacked = wishes.packing !== undefined;
  if (archive === undefined && call.process.stdin.isTerminal)
    report.fatal("Refusing to read archive contents from terminal (missing -f option?)");
  const input = archive === undefined ? call.stdin : await openInput(call, archive, isPacked, report);
  const found = packingOf(await peek(input));
  if (found === "zstd") {
    call.notSimulated("of archives packed with zstd");
    throw new TarStopped();
  }
  if (wishes.packing === undefined && found === undefined)
    return new ArchiveReader(() => input.read(), flags.ignoreZeros);
  if (wishes.packing === undefined && archive === undefined && found !== undefined)
    report.fatal(`Archive is compressed. Use ${OPTIONS[found]} option`);
  const read = await openUnpacker(call, wishes.packing ?? found ?? "gzip", input, report);
  return new ArchiveReader(read, flags.ignoreZeros);
}

async function openInput(call: Call, path: string, isPacked: boolean, report: Report): Promise<Input> {
  const input = await call.open(path, {
    dashIsFile: true,
    openProblem: (name, { message }) =>
      report.fatalOpen(isPacked, `${quoteEscaped(name)}: Cannot open: ${message}`),
    readProblem: (name, { message }) => `${quoteEscaped(name)}: Cannot read: ${message}`,
  });
  if (!input) return report.fatal();
  if (input.status?.kind === "directory") {
    const problem = `${quoteEscaped(path)}: Cannot read: ${Errno.EISDIR.message}`;
    report.fatalOpen(isPacked, problem, "At beginning of tape, quitting now");
  }
  return input;
}

const OPTIONS: Readonly<Record<Packing, string>> = { gzip: "-z", bzip2: "-j", xz: "-J", lzma: "--lzma" };

async function peek(input: Input): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < 6; ) {
    const bytes = await input.read();
    if (bytes.length === 0) break;
    parts.push(bytes);
    length += bytes.length;
  }
  const start = concat(parts);
  input.unread(start);
  return start;
}

/** The archive that is written. */
export interface OpenedOutput {
  readonly writer: ArchiveWriter;
  /** Undefined where it goes to standard output. */
  readonly status: FileStatus | undefined;
}

export async function openForWriting(call: Call, wishes: TarWishes, report: Report): Promise<OpenedOutput> {
  const { archive, recordSize } = wishes;
  const packer = wishes.packing && (await makePacker(call, wishes.packing));
  if (archive === undefined) {
    if (call.process.stdout.isTerminal)
      report.fatal("Refusing to write archive contents to terminal (missing -f option?)");
    const print = async (bytes: Uint8Array) => {
      await call.print(bytes);
      await call.spend(bytes.length >> 6);
      return true;
    };
    return {
      writer: new ArchiveWriter(print, recordSize, packer),
      status: call.process.fds.get(1)?.status(),
    };
  }
  const file = await openPath(call.process, archive, { write: true, create: true, truncate: true });
  if (file instanceof Errno)
    return report.fatalOpen(packer !== undefined, `${quoteEscaped(archive)}: Cannot open: ${file.message}`);
  const fd = call.process.fds.add(file, 3);
  const write = async (bytes: Uint8Array) => {
    const failed = await call.process.write(fd, bytes);
    if (failed) report.fatal(`${quoteEscaped(archive)}: Cannot write: ${failed.message}`);
    await call.spend(bytes.length >> 6);
    return true;
  };
  return { writer: new ArchiveWriter(write, recordSize, packer), status: file.status() };
}
