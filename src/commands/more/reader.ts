import { decode, encode } from "../../base/bytes.ts";
import { clusterAt } from "../../base/text-width.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { LineReader } from "../../process/command/line-reader.ts";

/** What is shown: a file by its name, or standard input where there is none. */
export interface Text {
  readonly name: string | undefined;
  /** Undefined for a pipe: it cannot be gone back in, and nobody knows how much there is. */
  readonly size: number | undefined;
  /** The line behind the last one that was taken, from 0. */
  readonly at: number;
  /** The share of the bytes that was taken, in percent; `rest` of the last line is still to come. */
  percentBefore(rest: string): number;
  next(): Promise<string | undefined>;
  /** Goes to a line; false where that cannot be. */
  goTo(line: number): boolean;
}

/** A file, whose lines are all there. */
export class FileText implements Text {
  at = 0;
  readonly size: number;
  readonly #lines: readonly string[];
  readonly #ends: readonly number[];

  constructor(
    readonly name: string,
    bytes: Uint8Array,
  ) {
    this.size = bytes.length;
    const ends: number[] = [];
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const newline = bytes.indexOf(10, from);
      const end = newline < 0 ? bytes.length : newline;
      lines.push(decode(bytes.subarray(from, end)));
      from = end + 1;
      ends.push(Math.min(from, bytes.length));
    }
    this.#lines = lines;
    this.#ends = ends;
  }

  percentBefore(rest: string): number {
    const left = rest === "" ? 0 : encode(rest).length + 1;
    return this.size === 0 ? 100 : Math.floor((((this.#ends[this.at - 1] ?? 0) - left) * 100) / this.size);
  }

  async next(): Promise<string | undefined> {
    const line = this.#lines[this.at];
    if (line !== undefined) this.at++;
    return line;
  }

  goTo(line: number): boolean {
    this.at = Math.max(0, Math.min(this.#lines.length, line));
    return true;
  }
}

/** Standard input: it comes as it comes. */
export class PipeText implements Text {
  readonly name = undefined;
  readonly size = undefined;
  at = 0;
  readonly #reader: LineReader;

  constructor(call: Call) {
    this.#reader = call.stdin.lines();
  }

  async next(): Promise<string | undefined> {
    const line = await this.#reader.nextText();
    if (line !== undefined) this.at++;
    return line;
  }

  percentBefore(): number {
    return 0;
  }

  goTo(): boolean {
    return false;
  }
}

/** Opens a file; a text is what is said instead of it. */
export function openText(call: Call, name: string): FileText | string | Errno {
  const status = call.files.stat(name);
  if (status instanceof Errno) return status;
  if (status.kind === "directory") return `\n*** ${name}: directory ***\n\n`;
  const bytes = call.files.readFile(name);
  if (bytes instanceof Errno) return bytes;
  const head = bytes.subarray(0, 1024);
  const isProgram = head[0] === 0x7f && decode(head.subarray(1, 4)) === "ELF";
  if (isProgram || head.includes(0)) return `\n******** ${name}: Not a text file ********\n\n`;
  return new FileText(name, bytes);
}

/** A line as rows of the screen: tabs are blanks, overstriking is left away, escape sequences take no room. */
export function rowsOf(line: string, columns: number): readonly string[] {
  const text = line.replace(/.\x08(?=.)/gu, "").replace(/\r$/, "");
  const rows: string[] = [];
  let row = "";
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const sequence = /^\x1b\[[0-9;?]*[ -/]*[@-~]/.exec(text.slice(at, at + 40))?.[0];
    if (sequence !== undefined) {
      row += sequence;
      at += sequence.length;
      continue;
    }
    const isTab = text[at] === "\t";
    const cluster = clusterAt(text, at);
    const cells = isTab ? 8 - (width % 8) : cluster.width;
    if (width + cells > columns) {
      rows.push(row);
      row = "";
      width = 0;
    }
    if (isTab) row += " ".repeat(cells);
    else if (text.charCodeAt(at) >= 0x20) row += text.slice(at, cluster.end);
    width += text.charCodeAt(at) >= 0x20 || isTab ? cells : 0;
    at = cluster.end;
  }
  return [...rows, row];
}
