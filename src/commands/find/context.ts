import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { Output } from "../../process/command/output.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { Users } from "../../process/users.ts";
import { FindFault } from "./find-fault.ts";

const DAY = 86_400_000;

/** Where an action prints. */
export interface Sink {
  /** A promise: the reader is slow; wait for it. */
  print(text: string): MaybePromise<void>;
  readonly isTerminal: boolean;
}

/** What has been gathered for a program and must be run before the end. */
export interface Pending {
  finish(): MaybePromise<void>;
}

/** All that the parts of one run of `find` share. */
export class FindContext {
  readonly files: Files;
  /** Which symbolic links are followed: -P, -H, -L. */
  follow: "never" | "starts" | "always" = "never";
  warnings: boolean;
  depthFirst = false;
  /** Whether -depth was written, and not only implied. */
  depthGiven = false;
  prunes = false;
  /** Whether -prune was met for the entry that is looked at. */
  pruned = false;
  deletes = false;
  minDepth = 0;
  maxDepth = Number.POSITIVE_INFINITY;
  oneFileSystem = false;
  regexType = "findutils-default";
  /** A file with the starting points. */
  startsFrom: string | undefined;
  /** The starting points of the line. */
  starts: readonly string[] = [];
  readonly startTime: number;
  /** A day before what ages are counted from: now, or with -daystart the end of today. */
  dayStart: number;
  readonly pending: Pending[] = [];
  readonly zone: TimeZone;

  /** What must be waited for before the walk. */
  opening: MaybePromise<void> = undefined;

  readonly #files = new Map<string, { output?: Output }>();
  #users: Users | undefined;
  #fullDays = false;

  constructor(readonly call: Call) {
    this.files = call.files;
    this.startTime = call.now();
    this.dayStart = this.startTime - DAY;
    this.warnings = call.process.stdin.isTerminal && !call.process.env.has("POSIXLY_CORRECT");
    this.zone = timeZoneOf(call.process);
  }

  get users(): Users {
    this.#users ??= new Users(this.files);
    return this.#users;
  }

  /** `‘path’: message`; the status becomes 1. */
  complain(path: string, errno: Errno): void {
    this.call.warn(`${quoteText(path)}: ${errno.message}`);
  }

  warnIfAsked(message: string): void {
    if (this.warnings) this.call.note(`warning: ${message}`);
  }

  /** From now on ages are counted from the end of today. */
  startDays(): void {
    if (this.#fullDays) return;
    this.#fullDays = true;
    const now = Math.floor((this.dayStart + DAY) / 1000) * 1000;
    const { offset } = this.zone.at(now);
    const local = now + offset * 1000;
    this.dayStart = now - (((local % DAY) + DAY) % DAY);
  }

  get stdout(): Sink {
    const { call } = this;
    return { print: (text) => call.print(text), isTerminal: call.process.stdout.isTerminal };
  }

  /** The file of -fprint and its kin, emptied once; several actions may share one. */
  openSink(path: string): Sink {
    if (path === "/dev/stdout") return { ...this.stdout, isTerminal: false };
    if (path === "/dev/stderr") return { print: (text) => this.call.printError(text), isTerminal: false };
    const open = this.#files.get(path) ?? this.#open(path);
    this.#files.set(path, open);
    return { print: (text) => open.output?.print(text), isTerminal: false };
  }

  #open(path: string): { output?: Output } {
    const { process } = this.call;
    const open: { output?: Output } = {};
    const opened = andThen(openPath(process, path, { write: true, create: true, truncate: true }), (file) => {
      if (file instanceof Errno) throw new FindFault(`${quoteText(path)}: ${file.message}`);
      open.output = new Output(process, process.fds.add(file, 3));
    });
    // A named pipe waits for its reader.
    if (opened instanceof Promise) this.opening = andThen(this.opening, () => opened);
    return open;
  }

  /** Runs and writes all that was gathered. */
  finish(): MaybePromise<void> {
    const run = forEachInTurn(this.pending, (pending) => pending.finish());
    const write = () => forEachInTurn([...this.#files.values()], ({ output }) => output?.flush());
    return andThen(andThen(run, write), () => undefined);
  }
}
