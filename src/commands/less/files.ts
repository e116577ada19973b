import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { openPath } from "../../process/open.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";
import { FileSource, type Source, StreamSource } from "./source.ts";

/** A file of the list, and where its screen was when another one was looked at. */
export interface ListedFile {
  readonly name: string;
  /** The place in the first row, and which row that was. */
  saved?: { readonly place: number; readonly row: number };
  /** Standard input can be read only once, so it stays open. */
  kept?: Source;
}

/** What is examined: the files of the command line and those that `:e` added. */
export class FileList {
  readonly #files: ListedFile[];
  at = 0;

  constructor(names: readonly string[]) {
    this.#files = names.map((name) => ({ name }));
  }

  get count(): number {
    return this.#files.length;
  }

  get current(): ListedFile | undefined {
    return this.#files[this.at];
  }

  get(index: number): ListedFile | undefined {
    return this.#files[index];
  }

  /** Puts a name behind the current file, unless it is in the list; gives its place. */
  add(name: string): number {
    const known = this.#files.findIndex((file) => file.name === name);
    if (known >= 0) return known;
    this.#files.splice(this.at + 1, 0, { name });
    return this.at + 1;
  }

  remove(index: number): void {
    this.#files.splice(index, 1);
    if (this.at > index) this.at--;
  }
}

/** Opens a file to be examined; a text says why it cannot be. */
export function openSource(
  process: Process,
  file: ListedFile,
  isForced: boolean,
): MaybePromise<Source | string> {
  if (file.kept) return file.kept;
  if (file.name === "-") {
    const stdin = process.fds.get(0);
    if (!stdin) return `-: ${Errno.EBADF.message}`;
    file.kept = sourceOf(process, stdin, 0);
    return file.kept;
  }
  return andThen(openPath(process, file.name, { read: true }), (opened) => {
    if (opened instanceof Errno) return `${file.name}: ${opened.message}`;
    if (opened.kind === "directory" && !isForced) return refuse(opened, `${file.name} is a directory`);
    if (opened.kind === "directory") return refuse(opened, `${file.name}: ${Errno.EISDIR.message}`);
    if (opened.kind !== "file" && !isForced && opened.kind !== "pipe")
      return refuse(opened, `${file.name} is not a regular file (use -f to see it)`);
    const fd = process.fds.lowestFree(3);
    process.fds.set(fd, opened, { closeOnExec: true });
    return sourceOf(process, opened, fd);
  });
}

function refuse(opened: OpenFile, message: string): string {
  opened.retain().release();
  return message;
}

function sourceOf(process: Process, file: OpenFile, fd: number): Source {
  const { handle } = file;
  if (file.kind !== "file" || !handle) return new StreamSource(process, fd);
  return new FileSource(process.fds, fd, handle);
}

/** Looked at to tell text from other data (less(1), -f). */
const SAMPLE = 256;

/** Whether the beginning has more than a few bytes that are no text. */
export function looksBinary(bytes: Uint8Array, allowsEscapes: boolean): boolean {
  let strange = 0;
  const sample = bytes.subarray(0, SAMPLE);
  let at = 0;
  while (at < sample.length) {
    const byte = sample[at] as number;
    const length = byte < 0x80 ? 1 : sequenceLength(sample, at);
    if (length === 0 || (byte < 0x20 && !isTextControl(byte, allowsEscapes)) || byte === 0x7f) strange++;
    at += Math.max(1, length);
  }
  return strange > 5;
}

function isTextControl(byte: number, allowsEscapes: boolean): boolean {
  return (byte >= 8 && byte <= 13) || (byte === 27 && allowsEscapes);
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  for (let i = 1; i < wanted; i++) {
    const next = bytes[at + i];
    if (next === undefined) return wanted;
    if ((next & 0xc0) !== 0x80) return 0;
  }
  return wanted;
}
