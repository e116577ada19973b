import { decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";

const DIRECTORY = "/run/sudo/ts";

/**
 * When a user last gave the password, for each terminal (or, without one, for each parent process):
 * a line `key milliseconds` in a file of root's. Unlike sudo's own file it is text.
 */
export class Timestamps {
  readonly #path: string;
  readonly #key: string;

  constructor(
    private readonly process: Process,
    user: string,
  ) {
    this.#path = `${DIRECTORY}/${user}`;
    const { terminal, session, parent } = process;
    this.#key = terminal ? `${terminal.path}:${session}` : `ppid:${parent?.pid ?? 0}`;
  }

  isFresh(minutes: number): boolean {
    const time = this.#read().get(this.#key);
    const age = this.process.kernel.now() - (time ?? Number.NEGATIVE_INFINITY);
    return time !== undefined && (minutes < 0 || (age >= 0 && age < minutes * 60_000));
  }

  update(): void {
    this.#write(this.#read().set(this.#key, Math.floor(this.process.kernel.now())));
  }

  /** `-k`. */
  forget(): void {
    const times = this.#read();
    if (times.delete(this.#key)) this.#write(times);
  }

  /** `-K`. */
  remove(): void {
    this.#files.unlink(this.#path);
  }

  get #files() {
    return this.process.rootFiles;
  }

  #read(): Map<string, number> {
    const content = this.#files.readFile(this.#path);
    const lines = content instanceof Errno ? [] : decode(content).split("\n").filter(Boolean);
    return new Map(
      lines.map((line) => {
        const blank = line.lastIndexOf(" ");
        return [line.slice(0, blank), Number(line.slice(blank + 1))];
      }),
    );
  }

  #write(times: ReadonlyMap<string, number>): void {
    const lines = [...times].map(([key, time]) => `${key} ${time}\n`);
    this.#files.writeFile(this.#path, encode(lines.join("")), 0o600);
  }
}
