import { concat, decode, encode, NO_BYTES } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { isoTime, parseTime } from "../go-time.ts";
import { DATA } from "../store.ts";
import type { OutputName } from "./output-streams.ts";

const NEWLINE = 10;
/** A longer line is cut into several entries (daemon/logger, defaultBufSize). */
const LONGEST = 16_384;

export interface LogEntry {
  readonly log: string;
  readonly stream: OutputName;
  readonly time: string;
}

export interface LogRange {
  readonly since: number | undefined;
  readonly until: number | undefined;
  /** The last so many; undefined: all. */
  readonly tail: number | undefined;
}

/** A container's log as the json-file driver keeps it: one JSON object a line. */
export class LogFile {
  readonly path: string;
  readonly #partial: Record<OutputName, Uint8Array> = { stdout: NO_BYTES, stderr: NO_BYTES };
  readonly #followers = new Set<(entries: readonly LogEntry[]) => void>();

  constructor(
    private readonly files: Files,
    id: string,
  ) {
    this.path = `${DATA}/containers/${id}/${id}-json.log`;
  }

  /** Lines go to the file when they are complete. */
  write(stream: OutputName, bytes: Uint8Array, now: number): void {
    const before = this.#partial[stream];
    const whole = before.length === 0 ? bytes : concat([before, bytes]);
    const entries: LogEntry[] = [];
    let from = 0;
    for (;;) {
      const newline = whole.indexOf(NEWLINE, from);
      let end = newline < 0 ? whole.length : newline + 1;
      if (end - from > LONGEST) end = from + LONGEST;
      else if (newline < 0) break;
      entries.push({ log: decode(whole.subarray(from, end)), stream, time: isoTime(now) });
      from = end;
    }
    this.#partial[stream] = whole.slice(from);
    this.#append(entries);
  }

  /** The run has ended: what came without a newline is an entry too. */
  flush(now: number): void {
    for (const stream of ["stdout", "stderr"] as const) {
      const rest = this.#partial[stream];
      if (rest.length > 0) this.#append([{ log: decode(rest), stream, time: isoTime(now) }]);
      this.#partial[stream] = NO_BYTES;
    }
  }

  #append(entries: readonly LogEntry[]): void {
    if (entries.length === 0) return;
    const handle = this.files.open(this.path, { write: true, create: true }, 0o640);
    // A full disk loses lines, as the real driver does.
    if (handle instanceof Errno) return;
    const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    handle.writeAt(handle.size, encode(text));
    handle.close();
    for (const follower of [...this.#followers]) follower(entries);
  }

  read({ since, until, tail }: LogRange): readonly LogEntry[] {
    const content = this.files.readFile(this.path);
    if (content instanceof Errno || tail === 0) return [];
    const lines = decode(content).split("\n");
    lines.pop();
    const isBounded = since !== undefined || until !== undefined;
    const chosen = isBounded || tail === undefined ? lines : lines.slice(-tail);
    const entries = chosen.map((line) => JSON.parse(line) as LogEntry);
    if (!isBounded) return entries;
    const inRange = entries.filter((entry) => isInRange(entry, since, until));
    return tail === undefined ? inRange : inRange.slice(-tail);
  }

  follow(listener: (entries: readonly LogEntry[]) => void): () => void {
    this.#followers.add(listener);
    return () => this.#followers.delete(listener);
  }
}

export function isInRange({ time }: LogEntry, since: number | undefined, until: number | undefined): boolean {
  const at = parseTime(time);
  return (since === undefined || at >= since) && (until === undefined || at <= until);
}
