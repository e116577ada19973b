import { concat, decode, NO_BYTES } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { FileHandle, Files } from "../../../../disk/files.ts";
import type { Engine } from "../engine.ts";
import { isoTime, parseTime } from "../go-time.ts";
import { DATA, makeDirectories } from "../store.ts";
import type { ContainerRecord } from "./container-record.ts";
import { type LogDriver, logDriverOf } from "./log-driver.ts";
import type { LogEntry } from "./log-format.ts";
import type { OutputName } from "./output-streams.ts";

const NEWLINE = 10;
/** A longer line is cut into several entries (daemon/logger, defaultBufSize). */
const LONGEST = 16_384;

export interface LogRange {
  readonly since: number | undefined;
  readonly until: number | undefined;
  /** The last so many; undefined: all. */
  readonly tail: number | undefined;
}

/** A container's log: one file, and older ones where its driver is told to rotate (daemon/logger/loggerutils/logfile.go). */
export class LogFile {
  readonly #partial: Record<OutputName, Uint8Array> = { stdout: NO_BYTES, stderr: NO_BYTES };
  readonly #followers = new Set<(entries: readonly LogEntry[]) => void>();
  #driver: LogDriver | undefined;
  #compression: typeof import("fflate") | undefined;

  constructor(
    private readonly files: Files,
    private readonly record: () => ContainerRecord,
  ) {}

  /** As its options say. An EngineError tells which of them is wrong. */
  get driver(): LogDriver {
    this.#driver ??= logDriverOf(this.record());
    return this.#driver;
  }

  get path(): string {
    return `${DATA}/containers/${this.record().ID}/${this.driver.path}`;
  }

  /** For a new run. */
  async begin(engine: Engine): Promise<void> {
    this.#driver = undefined;
    await this.open(engine);
  }

  /** Before it is read: fetches what a driver that compresses needs. */
  async open(engine: Engine): Promise<void> {
    if (this.driver.compresses) this.#compression ??= await engine.outside(import("fflate"));
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
      entries.push(this.#entry(stream, whole.subarray(from, end), now));
      from = end;
    }
    this.#partial[stream] = whole.slice(from);
    this.#append(entries);
  }

  /** The run has ended: what came without a newline is an entry too. */
  flush(now: number): void {
    for (const stream of ["stdout", "stderr"] as const) {
      const rest = this.#partial[stream];
      if (rest.length > 0) this.#append([this.#entry(stream, rest, now)]);
      this.#partial[stream] = NO_BYTES;
    }
  }

  #entry(stream: OutputName, line: Uint8Array, now: number): LogEntry {
    const { attrs } = this.driver;
    const entry = { log: decode(line), stream, time: isoTime(now) };
    return attrs ? { ...entry, attrs } : entry;
  }

  #append(entries: readonly LogEntry[]): void {
    const { format, capacity } = this.driver;
    if (entries.length === 0 || !format) return;
    let handle = this.#openForWriting();
    // A full disk loses lines, as the real driver does.
    if (handle instanceof Errno) return;
    if (capacity === Number.POSITIVE_INFINITY)
      handle.writeAt(handle.size, concat(entries.map((entry) => format.encode(entry))));
    else
      for (const entry of entries) {
        if (handle.size >= capacity) {
          handle = this.#rotate(handle);
          if (handle instanceof Errno) return;
        }
        handle.writeAt(handle.size, format.encode(entry));
      }
    handle.close();
    for (const follower of [...this.#followers]) follower(entries);
  }

  #openForWriting(): FileHandle | Errno {
    if (this.driver.path.includes("/")) makeDirectories(this.files, this.path.replace(/\/[^/]*$/, ""), 0o700);
    return this.files.open(this.path, { write: true, create: true }, 0o640);
  }

  /** The full file becomes `.1`, that becomes `.2`; the oldest is gone. */
  #rotate(full: FileHandle): FileHandle | Errno {
    const { path, files } = this;
    const { files: count, compresses } = this.driver;
    if (count === 1) {
      full.truncate(0);
      return full;
    }
    full.close();
    const ending = compresses ? ".gz" : "";
    files.unlink(`${path}.${count - 1}${ending}`);
    for (let number = count - 1; number > 1; number--)
      files.rename(`${path}.${number - 1}${ending}`, `${path}.${number}${ending}`);
    files.rename(path, `${path}.1`);
    const content = compresses ? files.readFile(`${path}.1`) : undefined;
    if (this.#compression && content && !(content instanceof Errno)) {
      files.writeFile(`${path}.1.gz`, this.#compression.gzipSync(content, { mtime: 0 }), 0o640);
      files.unlink(`${path}.1`);
    }
    return this.#openForWriting();
  }

  read({ since, until, tail }: LogRange): readonly LogEntry[] {
    const { format } = this.driver;
    if (!format || tail === 0) return [];
    const entries = this.#contents().flatMap((content) => format.decode(content));
    if (since === undefined && until === undefined)
      return tail === undefined ? entries : entries.slice(-tail);
    const inRange = entries.filter((entry) => isInRange(entry, since, until));
    return tail === undefined ? inRange : inRange.slice(-tail);
  }

  /** The oldest first. */
  #contents(): readonly Uint8Array[] {
    const { path, files } = this;
    const contents: Uint8Array[] = [];
    for (let number = this.driver.files - 1; number > 0; number--) {
      const plain = files.readFile(`${path}.${number}`);
      if (!(plain instanceof Errno)) contents.push(plain);
      const packed = this.#compression ? files.readFile(`${path}.${number}.gz`) : undefined;
      if (packed && !(packed instanceof Errno) && this.#compression)
        contents.push(this.#compression.gunzipSync(packed));
    }
    const current = files.readFile(path);
    return current instanceof Errno ? contents : [...contents, current];
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
