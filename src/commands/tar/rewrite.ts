import { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { ArchiveReader } from "./archive-reader.ts";
import { ArchiveWriter } from "./archive-writer.ts";
import { Chosen } from "./chosen.ts";
import { Creator } from "./creator.ts";
import { eachMember } from "./each-member.ts";
import { readExcludes } from "./excludes.ts";
import { Listing } from "./listing.ts";
import { BLOCK, type Member } from "./member.ts";
import { packingOf } from "./packing.ts";
import { quoteEscaped, type Report } from "./report.ts";
import type { TarWishes } from "./wishes.ts";

const CHUNK = 65_536;

/** The archive as a file that is changed in place. */
function openToChange(call: Call, wishes: TarWishes, report: Report, create: boolean): FileHandle {
  const { archive = "-", packing } = wishes;
  if (packing) {
    call.usageError("Cannot update compressed archives");
    return report.fatal();
  }
  if (archive === "-") report.fatal("Options '-Aru' are incompatible with '-f -'");
  const handle = call.files.open(archive, { read: true, write: true, create }, 0o666);
  if (!(handle instanceof Errno)) {
    if (packingOf(handle.readAt(0, 6)) === undefined) return handle;
    return report.fatal("Cannot update compressed archives");
  }
  report.note(`${quoteEscaped(archive)}: Cannot open: ${handle.message}`);
  return report.fatal();
}

function readerOf(handle: FileHandle, ignoresZeros: boolean): ArchiveReader {
  let at = 0;
  const read = () => {
    const bytes = handle.readAt(at, CHUNK).slice();
    at += bytes.length;
    return bytes;
  };
  return new ArchiveReader(read, ignoresZeros);
}

/** A writer that goes on at `start`; what lay behind it is gone. */
function writerAt(call: Call, handle: FileHandle, start: number, wishes: TarWishes): ArchiveWriter {
  handle.truncate(start);
  let at = start;
  const write = async (bytes: Uint8Array) => {
    const failed = handle.writeAt(at, bytes);
    at += bytes.length;
    await call.spend(bytes.length >> 6);
    return !failed;
  };
  return new ArchiveWriter(write, wishes.recordSize, undefined);
}

/** Where the members end, after telling each of them. */
async function scan(handle: FileHandle, report: Report, visit: (member: Member) => void): Promise<number> {
  if (handle.size === 0) return 0;
  const reader = readerOf(handle, false);
  const end = await eachMember(reader, report, (member) => {
    visit(member);
    return true;
  });
  if (report.status === 2) report.fatal();
  return end === undefined ? handle.size : end * BLOCK;
}

/** `-r` and `-u`. */
export async function appendMembers(call: Call, wishes: TarWishes, report: Report): Promise<undefined> {
  const handle = openToChange(call, wishes, report, true);
  const times = new Map<string, number>();
  const end = await scan(handle, report, ({ name, mtime }) => times.set(name, mtime));
  const writer = writerAt(call, handle, end, wishes);
  const creator = new Creator({
    call,
    wishes,
    report,
    listing: new Listing(call, wishes, false),
    excludes: readExcludes(call, wishes.flags, report),
    writer,
    archive: handle.status,
    isCurrent:
      wishes.operation === "update"
        ? (name, mtime) => Math.floor(mtime / 1000) * 1000 <= (times.get(name) ?? Number.NEGATIVE_INFINITY)
        : undefined,
  });
  await creator.dumpAll(wishes.selections);
  await writer.finish(end);
  handle.close();
  return undefined;
}

/** `-A`: the members of other archives. */
export async function catenate(call: Call, wishes: TarWishes, report: Report): Promise<undefined> {
  const handle = openToChange(call, wishes, report, true);
  const end = await scan(handle, report, () => undefined);
  const writer = writerAt(call, handle, end, wishes);
  for (const selection of wishes.selections) {
    if (selection.kind !== "name") continue;
    const other = call.files.open(selection.name, { read: true });
    if (other instanceof Errno) {
      report.fault(selection.name, "Cannot open", other);
      continue;
    }
    const length = await scan(other, report, () => undefined);
    await copy(other, 0, length, writer);
    other.close();
  }
  await writer.finish(end);
  handle.close();
  return undefined;
}

/** `--delete`: what stays moves together. */
export async function deleteMembers(call: Call, wishes: TarWishes, report: Report): Promise<undefined> {
  const handle = openToChange(call, wishes, report, false);
  const chosen = new Chosen(wishes);
  const kept: { from: number; to: number }[] = [];
  const reader = readerOf(handle, false);
  let open: number | undefined;
  const close = (at: number) => {
    if (open !== undefined) kept.push({ from: open, to: at });
    open = undefined;
  };
  const end = await eachMember(reader, report, (member, block) => {
    close(block * BLOCK);
    if (!chosen.find(member.name)) open = block * BLOCK;
    return true;
  });
  close(end === undefined ? handle.size : end * BLOCK);
  const parts = kept.map(({ from, to }) => handle.readAt(from, to - from).slice());
  const writer = writerAt(call, handle, 0, wishes);
  for (const part of parts) await writer.add(part);
  await writer.finish();
  handle.close();
  chosen.reportMissing(report);
  return undefined;
}

async function copy(from: FileHandle, start: number, end: number, writer: ArchiveWriter): Promise<void> {
  for (let at = start; at < end; at += CHUNK)
    await writer.add(from.readAt(at, Math.min(CHUNK, end - at)).slice());
}
