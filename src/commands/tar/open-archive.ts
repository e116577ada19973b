import { concat } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { openPath } from "../../process/open.ts";
import { GzipReader } from "../deflate/gzip-reader.ts";
import { GzipWriter } from "../deflate/gzip-writer.ts";
import { loadFflate } from "../deflate/library.ts";
import { ArchiveReader } from "./archive-reader.ts";
import { ArchiveWriter } from "./archive-writer.ts";
import { quoteEscaped, type Report, TarStopped } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

/** Opens the archive that is read; it is unpacked where that is needed. */
export async function openForReading(call: Call, wishes: TarWishes, report: Report): Promise<ArchiveReader> {
  const { archive, flags } = wishes;
  if (archive === undefined && call.process.stdin.isTerminal)
    report.fatal("Refusing to read archive contents from terminal (missing -f option?)");
  const input =
    archive === undefined
      ? call.stdin
      : await call.open(archive, {
          dashIsFile: true,
          openProblem: (name, errno) => `${quoteEscaped(name)}: Cannot open: ${errno.message}`,
          readProblem: (name, errno) => `${quoteEscaped(name)}: Cannot read: ${errno.message}`,
        });
  if (!input) return report.fatal();
  const packing = packingOf(await peek(input));
  if (packing !== "none" && packing !== "gzip") {
    call.notSimulated(`of archives packed with ${packing}`);
    throw new TarStopped();
  }
  const isPacked = packing === "gzip";
  if (!wishes.gzip && !isPacked) return new ArchiveReader(() => input.read(), flags.ignoreZeros);
  if (!wishes.gzip && archive === undefined) report.fatal("Archive is compressed. Use -z option");
  const gzip = new GzipReader(await call.load(loadFflate()), input);
  const read = async () => {
    const bytes = await gzip.read();
    const [fault] = bytes.length === 0 ? gzip.faults : [];
    return fault ? report.childFailed(fault.message) : bytes;
  };
  return new ArchiveReader(read, flags.ignoreZeros);
}

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

/** By the first bytes. */
function packingOf([a, b, c, d]: Uint8Array): "none" | "gzip" | "bzip2" | "xz" | "zstd" {
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x42 && b === 0x5a && c === 0x68) return "bzip2";
  if (a === 0xfd && b === 0x37 && c === 0x7a) return "xz";
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? "zstd" : "none";
}

/** The archive that is written. */
export interface OpenedOutput {
  readonly writer: ArchiveWriter;
  /** Undefined where it goes to standard output. */
  readonly status: FileStatus | undefined;
}

export async function openForWriting(call: Call, wishes: TarWishes, report: Report): Promise<OpenedOutput> {
  const { archive, recordSize } = wishes;
  const gzip = wishes.gzip
    ? new GzipWriter(await call.load(loadFflate()), { level: 6, mtime: 0 })
    : undefined;
  if (archive === undefined) {
    if (call.process.stdout.isTerminal)
      report.fatal("Refusing to write archive contents to terminal (missing -f option?)");
    const print = async (bytes: Uint8Array) => {
      await call.print(bytes);
      await call.spend(bytes.length >> 6);
      return true;
    };
    return { writer: new ArchiveWriter(print, recordSize, gzip), status: call.process.fds.get(1)?.status() };
  }
  const file = await openPath(call.process, archive, { write: true, create: true, truncate: true });
  if (file instanceof Errno) {
    report.note(`${quoteEscaped(archive)}: Cannot open: ${file.message}`);
    return report.fatal();
  }
  const fd = call.process.fds.add(file, 3);
  const write = async (bytes: Uint8Array) => {
    const failed = await call.process.write(fd, bytes);
    if (failed) report.fatal(`${quoteEscaped(archive)}: Cannot write: ${failed.message}`);
    await call.spend(bytes.length >> 6);
    return true;
  };
  return { writer: new ArchiveWriter(write, recordSize, gzip), status: file.status() };
}
