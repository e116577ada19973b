import { sha1 } from "@noble/hashes/legacy.js";
import { concat, decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FileStatus, Files } from "../../../disk/files.ts";
import { bytesToId, compareBytes, idToBytes } from "../repository/objects.ts";

/** One file as it was staged; stages 1 to 3 are base, ours and theirs of a conflict. */
export interface IndexEntry {
  readonly path: string;
  /** As octal text: 100644, 100755, 120000. */
  readonly mode: string;
  readonly id: string;
  readonly stage: number;
  /** What stat(2) said when it was staged: same again, and the content is the same. */
  readonly size: number;
  readonly mtime: number;
  readonly ino: number;
  /** Not staged yet, only known (`add --intent-to-add`). */
  readonly isIntended?: boolean;
  /** Its file is taken to be unchanged (git-update-index(1), `--assume-unchanged`). */
  readonly isAssumed?: boolean;
  /** Its file is not looked at, be it there or not (`--skip-worktree`). */
  readonly isSkipped?: boolean;
}

/** The index, version 2, or 3 where an entry needs more flags (gitformat-index(5)). */
export class IndexFile {
  #entries: Map<string, IndexEntry>;
  /** Until something changes. */
  #sorted: readonly IndexEntry[] | undefined;
  /** When it was written: what changed in the same moment must be looked at. */
  readonly writtenAt: number;

  constructor(
    private readonly files: Files,
    readonly path: string,
  ) {
    const content = files.readFile(path);
    const status = files.stat(path);
    this.writtenAt = status instanceof Errno ? 0 : status.mtime;
    const entries = content instanceof Errno ? [] : parseIndex(content);
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.path, entry.stage), entry]));
  }

  /** By path, then by stage. */
  get entries(): readonly IndexEntry[] {
    this.#sorted ??= [...this.#entries.values()].sort(compareEntries);
    return this.#sorted;
  }

  get(path: string, stage = 0): IndexEntry | undefined {
    return this.#entries.get(keyOf(path, stage));
  }

  /** The stages of a conflict: base, ours, theirs. */
  stages(path: string): readonly (IndexEntry | undefined)[] {
    return [1, 2, 3].map((stage) => this.get(path, stage));
  }

  get conflicts(): readonly string[] {
    return [...new Set(this.entries.filter(({ stage }) => stage > 0).map(({ path }) => path))];
  }

  /** A staged entry ends the conflict of its path, and takes the place of what cannot stand beside it. */
  set(entry: IndexEntry): void {
    this.#sorted = undefined;
    if (entry.stage === 0) for (const stage of [1, 2, 3]) this.#entries.delete(keyOf(entry.path, stage));
    else this.#entries.delete(keyOf(entry.path, 0));
    this.#entries.set(keyOf(entry.path, entry.stage), entry);
  }

  remove(path: string): void {
    this.#sorted = undefined;
    for (const stage of [0, 1, 2, 3]) this.#entries.delete(keyOf(path, stage));
  }

  replaceAll(entries: readonly IndexEntry[]): void {
    this.#sorted = undefined;
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.path, entry.stage), entry]));
  }

  write(): void {
    this.files.writeFile(this.path, formatIndex(this.entries), 0o644);
  }
}

function keyOf(path: string, stage: number): string {
  return `${path}\0${stage}`;
}

function compareEntries(a: IndexEntry, b: IndexEntry): number {
  return a.path === b.path ? a.stage - b.stage : comparePaths(a.path, b.path);
}

/** The order of paths in the index and in diffs: that of their bytes. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (a[at] === b[at]) at++;
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
  // Code units have the order of bytes, but for surrogates; the end of a text is NaN here.
  if (x >= 0xd800 || y >= 0xd800) return compareBytes(encode(a), encode(b));
  return Number.isNaN(x) || x < y ? -1 : 1;
}

export function indexEntry(
  path: string,
  mode: string,
  id: string,
  status?: FileStatus,
  stage = 0,
): IndexEntry {
  const { size = 0, mtime = 0, ino = 0 } = status ?? {};
  return { path, mode, id, stage, size, mtime, ino };
}

const HEAD = 12;
const FIXED = 62;
const EXTENDED = 0x4000;
const INTENDED = 0x2000;
const SKIPPED = 0x4000;
const ASSUMED = 0x8000;

function parseIndex(bytes: Uint8Array): readonly IndexEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(8);
  const entries: IndexEntry[] = [];
  let at = HEAD;
  for (let n = 0; n < count; n++) {
    const flags = view.getUint16(at + 60);
    const isExtended = (flags & EXTENDED) !== 0;
    const start = at + FIXED + (isExtended ? 2 : 0);
    const end = bytes.indexOf(0, start);
    const more = isExtended ? view.getUint16(at + FIXED) : 0;
    entries.push({
      ...((more & INTENDED) !== 0 && { isIntended: true }),
      ...((more & SKIPPED) !== 0 && { isSkipped: true }),
      ...((flags & ASSUMED) !== 0 && { isAssumed: true }),
      path: decode(bytes.subarray(start, end)),
      mode: view.getUint32(at + 24).toString(8),
      id: bytesToId(bytes.subarray(at + 40, at + 60)),
      stage: (flags >> 12) & 3,
      size: view.getUint32(at + 36),
      mtime: view.getUint32(at + 8) * 1000 + view.getUint32(at + 12) / 1e6,
      ino: view.getUint32(at + 20),
    });
    at += padded(end - at);
  }
  return entries;
}

/** One to eight NULs end an entry, so that its length is a multiple of eight. */
function padded(length: number): number {
  return (length + 8) & ~7;
}

function formatIndex(entries: readonly IndexEntry[]): Uint8Array {
  const head = new Uint8Array(HEAD);
  head.set(encode("DIRC"));
  const headView = new DataView(head.buffer);
  headView.setUint32(4, entries.some((entry) => moreFlags(entry) > 0) ? 3 : 2);
  headView.setUint32(8, entries.length);
  const body = concat([head, ...entries.map(formatEntry)]);
  return concat([body, sha1(body)]);
}

/** Those of version 3. */
function moreFlags({ isIntended, isSkipped }: IndexEntry): number {
  return (isIntended ? INTENDED : 0) | (isSkipped ? SKIPPED : 0);
}

function formatEntry(entry: IndexEntry): Uint8Array {
  const { path, mode, id, stage, size, mtime, ino, isAssumed } = entry;
  const name = encode(path);
  const more = moreFlags(entry);
  const fixed = FIXED + (more > 0 ? 2 : 0);
  const bytes = new Uint8Array(padded(fixed + name.length));
  const view = new DataView(bytes.buffer);
  const seconds = Math.floor(mtime / 1000);
  const nanoseconds = Math.round((mtime - seconds * 1000) * 1e6);
  for (const at of [0, 8]) {
    view.setUint32(at, seconds);
    view.setUint32(at + 4, nanoseconds);
  }
  view.setUint32(20, ino);
  view.setUint32(24, Number.parseInt(mode, 8));
  view.setUint32(36, size);
  bytes.set(idToBytes(id), 40);
  const flags = (isAssumed ? ASSUMED : 0) | (more > 0 ? EXTENDED : 0) | (stage << 12);
  view.setUint16(60, flags | Math.min(name.length, 0xfff));
  if (more > 0) view.setUint16(FIXED, more);
  bytes.set(name, fixed);
  return bytes;
}
