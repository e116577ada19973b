import { decode } from "../../base/bytes.ts";
import type { FileStatus } from "../../disk/files.ts";
import { ByteLines } from "../sort/byte-lines.ts";

const NEWLINE = 10;
const RETURN = 13;

/** One of the two files, read. */
export class TextFile {
  readonly lines: ByteLines;

  constructor(
    readonly name: string,
    /** Undefined where it is taken as empty because it does not exist. */
    readonly status: FileStatus | undefined,
    readonly bytes: Uint8Array,
    /** When it was last changed; the time now for what is no file. */
    readonly time: number,
  ) {
    this.lines = new ByteLines(bytes, NEWLINE);
  }

  get lineCount(): number {
    return this.lines.count;
  }

  get lacksNewline(): boolean {
    return this.bytes.length > 0 && this.bytes[this.bytes.length - 1] !== NEWLINE;
  }

  /** The line without its newline. */
  line(index: number): Uint8Array {
    return this.bytes.subarray(this.lines.start(index), this.lines.end(index));
  }

  lineText(index: number): string {
    return decode(this.line(index));
  }

  isEmptyLine(index: number): boolean {
    return this.lines.start(index) === this.lines.end(index) && this.hasNewline(index);
  }

  /** Whether a newline ends it: the last line may lack one. */
  hasNewline(index: number): boolean {
    return index + 1 < this.lineCount || !this.lacksNewline;
  }
}

/** A NUL among its first bytes makes a file binary (diffutils io.c, sniff; a block is what stat(2) says). */
const SNIFFED = 4096;

export function looksBinary(bytes: Uint8Array): boolean {
  const found = bytes.indexOf(0);
  return found >= 0 && found < SNIFFED;
}

/** Without the returns before newlines. */
export function withoutReturns(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === RETURN && bytes[i + 1] === NEWLINE) continue;
    kept[count++] = bytes[i] as number;
  }
  return kept.subarray(0, count);
}
