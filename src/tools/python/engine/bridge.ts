import { concat } from "../../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import { kill as sendSignal } from "../../../process/kill.ts";
import type { Process } from "../../../process/process.ts";
import { SIGALRM, SIGINT, type Signal } from "../../../process/signals.ts";
import { timeZoneFor } from "../../../process/time-zone.ts";
import { Interrupted } from "../../../process/unwind.ts";
import type { Pyodide, PythonFunction } from "../python-host.ts";
import { createChildren } from "./children.ts";
import type { Compiler } from "./compiler.ts";
import { createDescriptors } from "./descriptors.ts";
import type { ProcessClock } from "./host-calls.ts";
import { createProcessGroups } from "./process-groups.ts";
import { PromptReader } from "./read-line.ts";
import { createSockets } from "./sockets.ts";
import { createTickets } from "./tickets.ts";
import { writeZone, zoneFacts } from "./time-zone-places.ts";
import type { Turns } from "./turns.ts";

/** For Python: a wait that was given up for a signal; `takeSignals` tells which. */
const INTERRUPTED = -1000;
/** For Python: the program's time is over, or its process has been ended. */
const OVER = -2000;
/** For Python: do it in the plain way. */
const PLAIN = -1001;

export interface BridgeParts {
  readonly process: Process;
  readonly python: Pyodide;
  readonly turns: Turns;
  readonly canSuspend: boolean;
  readonly compiler: Compiler;
  readonly clock: ProcessClock;
  /** A thread ended the whole program: `os._exit`, or a fault of the engine. */
  readonly onThreadFault: (thrown: unknown) => void;
  /** Standard input, read beforehand where Python cannot wait. */
  readonly input: Uint8Array | undefined;
}

/**
 * What Python's own part (inside/) calls: it gives a value, a number below 0 for an error (-errno), or a
 * promise of one of these.
 */
export function createBridge(parts: BridgeParts) {
  const { process, python, turns } = parts;
  const number = (errno: Errno) => -errno.number;
  const wait = <T>(value: MaybePromise<T>) => waitFor(value, turns);
  let completions: (word: string) => readonly string[] = () => [];
  const reader = new PromptReader(
    process,
    () => takeInterrupt(turns),
    (word) => completions(word),
  );
  const source = parts.input === undefined ? undefined : readerOf(parts.input);

  const descriptors = createDescriptors(parts, wait, number);

  return {
    begin: () => turns.begin(),
    end: () => turns.end(),
    pause: () => turns.pause(),
    resume: (inMainThread: boolean) => turns.resume(inMainThread),
    ...createSockets(parts, wait, number),
    ...createTickets(process, wait),
    ...descriptors,
    ...createChildren(process, python, wait, number),
    ...createProcessGroups(process, number),
    ...createSignals(parts),
    libraryCode: parts.compiler.libraryCode,
    packageCode: parts.compiler.packageCode,
    read(fd: number, max: number) {
      if (fd === 0 && source) return source(max);
      return readNow(parts, fd, max, { wait, number, mayWait: descriptors.mayWait(fd) });
    },
    write: (fd: number, bytes: Uint8Array) =>
      wait(andThen(process.write(fd, bytes), (failed) => (failed ? number(failed) : bytes.length))),
    isatty: (fd: number) => process.fds.get(fd)?.terminal !== undefined,
    terminalSize(fd: number) {
      const size = process.fds.get(fd)?.terminal?.size;
      return size && [size.columns, size.rows];
    },
    /** tzset(3), with what TZ says; the zone as JSON. */
    setTimeZone(tz: string | undefined) {
      const { clock } = parts;
      clock.zone = timeZoneFor(process, tz);
      if (clock.places) writeZone(new DataView(python._module.HEAPU8.buffer), clock.places, clock.zone);
      return JSON.stringify(zoneFacts(clock.zone));
    },
    sleep(milliseconds: number) {
      if (parts.canSuspend) return wait(andThen(process.sleep(milliseconds), () => 0));
      process.kernel.scheduler.advance(milliseconds);
      return 0;
    },
    turn() {
      if (turns.isOver) return OVER;
      return wait(andThen(turns.turn(), () => 0));
    },
    endTurn: () => turns.endTurn(),
    completeWith(matches: PythonFunction) {
      completions = (word) => JSON.parse(String(matches(word)));
    },
    /** `history`: what may be gone back to, as JSON, where that is the program's and not the prompt's own. */
    readLine: (prompt: string, history?: string) =>
      parts.canSuspend
        ? wait(
            andThen(
              reader.read(prompt, history === undefined ? undefined : JSON.parse(history)),
              (line) => line ?? PLAIN,
            ),
          )
        : PLAIN,
    access(path: string, mode: number) {
      const absolute = fromHere(python, path);
      const wishes = [mode & 4 && "r", mode & 2 && "w", mode & 1 && "x"] as const;
      if (process.files.access(absolute, "f")) return false;
      return wishes.every((wish) => !wish || !process.files.access(absolute, wish));
    },
    link(existing: string, path: string) {
      const failed = process.files.link(fromHere(python, existing), fromHere(python, path));
      return failed ? number(failed) : 0;
    },
    chown(path: string, uid: number, gid: number) {
      const owner = { ...(uid >= 0 ? { uid } : {}), ...(gid >= 0 ? { gid } : {}) };
      const failed = process.files.chown(fromHere(python, path), owner);
      return failed ? number(failed) : 0;
    },
    kill(pid: number, signal: number) {
      const failed = sendSignal(process, pid, signal);
      if (process.exit) return OVER;
      return failed ? number(failed) : 0;
    },
  };
}

/** Signals, as inside/signals.py handles them, and threads, which are stacks of their own. */
function createSignals({ process, turns, onThreadFault }: BridgeParts) {
  let alarm: { readonly at: number; readonly interval: number; readonly cancel: () => void } | undefined;
  const { kernel } = process;
  return {
    handleSignal: (signal: Signal, kind: "default" | "ignore" | "handle") => turns.handle(signal, kind),
    takeSignals: () => turns.takeSignals(),
    /** setitimer(2); gives what was left of the one before, and its interval. */
    alarm(milliseconds: number, interval: number) {
      const before = [alarm ? Math.max(0, alarm.at - kernel.now()) : 0, alarm?.interval ?? 0];
      alarm?.cancel();
      const setFor = (delay: number) => {
        const at = kernel.now() + delay;
        const ring = () => {
          alarm = undefined;
          if (interval > 0) setFor(interval);
          process.raise(SIGALRM);
        };
        alarm = { at, interval, cancel: kernel.scheduler.at(process, at, ring) };
      };
      alarm = undefined;
      if (milliseconds > 0) setFor(milliseconds);
      return JSON.stringify(before);
    },
    alarmLeft: () => JSON.stringify([alarm ? Math.max(0, alarm.at - kernel.now()) : 0, alarm?.interval ?? 0]),
    startThread(run: PythonFunction) {
      const started = Promise.resolve().then(() => {
        turns.comesBack();
        return run.callPromising();
      });
      started.catch(onThreadFault);
    },
  };
}

function takeInterrupt(turns: Turns): boolean {
  return turns.takeSignals().includes(SIGINT);
}

function fromHere(python: Pyodide, path: string): string {
  return path.startsWith("/") ? path : `${python.FS.cwd()}/${path}`;
}

interface Reading {
  readonly wait: <T>(value: MaybePromise<T>) => T | Waiting<T | number>;
  readonly number: (errno: Errno) => number;
  readonly mayWait: boolean;
}

/** Where Python cannot wait, or the descriptor does not, it takes what is there; what is not yet there never comes. */
function readNow(
  { process, turns }: BridgeParts,
  fd: number,
  max: number,
  { wait, number, mayWait }: Reading,
): Uint8Array | number | Waiting<Uint8Array | number> {
  if (!mayWait && !process.fds.get(fd)?.inputWaits) return number(Errno.EAGAIN);
  const read = process.read(fd, max);
  if (!mayWait && read instanceof Promise) return number(Errno.EAGAIN);
  const settle = (bytes: Uint8Array | Errno): MaybePromise<Uint8Array | number> => {
    if (!(bytes instanceof Errno)) return bytes;
    if (bytes !== Errno.EINTR) return number(bytes);
    // A signal came: one that the program handles, or a stop from which the process was continued.
    return turns.hasSignals ? INTERRUPTED : andThen(process.read(fd, max), settle);
  };
  return wait(andThen(read, settle));
}

/**
 * A wait for Python. A process that has been ended comes back from it only to leave at once (`_wait` in inside/streams.py):
 * nothing of its program runs any more, not even an `except:` of its own. Were it left in its wait, WebAssembly would keep
 * its stack, and with it its whole memory, for ever.
 */
function waitFor<T>(value: MaybePromise<T>, turns: Turns): T | Waiting<T | number> {
  if (!(value instanceof Promise)) return value;
  const promise = value.catch((thrown: unknown) => (thrown instanceof Interrupted ? INTERRUPTED : OVER));
  turns.pause();
  promise.then((result) => result !== OVER && turns.comesBack());
  return { promise };
}

/** A promise, in an object: on its own pyodide would make a future of asyncio of it. */
interface Waiting<T> {
  readonly promise: Promise<T>;
}

function readerOf(input: Uint8Array): (max: number) => Uint8Array {
  let at = 0;
  return (max) => {
    const bytes = input.subarray(at, at + max);
    at += bytes.length;
    return bytes;
  };
}

/** All of standard input, for a Python that cannot wait. */
export async function readAllInput(process: Process): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < LARGEST_INPUT) {
    const chunk = await process.read(0);
    if (chunk instanceof Errno || chunk.length === 0) break;
    chunks.push(chunk);
    size += chunk.length;
  }
  return concat(chunks);
}

const LARGEST_INPUT = 16 * 1024 * 1024;
