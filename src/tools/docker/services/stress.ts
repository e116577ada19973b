import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { SIGKILL } from "../../../process/signals.ts";
import { processorsOf } from "../runtime/processors.ts";

/** Work is asked for in such pieces, in milliseconds, so that a time limit is kept. */
const SLICE = 1000;
const UNITS: Readonly<Record<string, number>> = { "": 1, B: 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
const SECONDS: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3600, d: 86_400 };

const USAGE = `\`stress' imposes certain types of compute stress on your system

Usage: stress [OPTION [ARG]] ...
 -?, --help         show this help statement
     --version      show version statement
 -v, --verbose      be verbose
 -q, --quiet        be quiet
 -t, --timeout N    timeout after N seconds
 -c, --cpu N        spawn N workers spinning on sqrt()
 -m, --vm N         spawn N workers spinning on malloc()/free()
     --vm-bytes B   malloc B bytes per vm worker (default is 256MB)
     --vm-hang N    sleep N secs before free (default none, 0 is inf)
     --vm-keep      redirty memory instead of freeing and reallocating

Example: stress --cpu 8 --io 4 --vm 2 --vm-bytes 128M --timeout 10s

Note: Numbers may be suffixed with s,m,h,d,y (time) or B,K,M,G (size).
`;

interface Wish {
  cpu: number;
  vm: number;
  bytes: number;
  /** Milliseconds; 0: for ever. */
  hang: number | undefined;
  /** Milliseconds. */
  timeout: number;
  isQuiet: boolean;
}

/** `stress` 1.0.4: workers that use up processors and memory. */
export async function stress(process: Process): Promise<number> {
  const wish = readWish(process.argv.slice(1));
  if (wish === "help" || process.argv.length === 1) {
    await process.write(1, USAGE);
    return process.argv.length === 1 ? 1 : 0;
  }
  if (wish === "version") {
    await process.write(1, "stress 1.0.4\n");
    return 0;
  }
  if (typeof wish === "string") {
    await process.write(2, `stress: FAIL: [${process.pid}] ${wish}\n`);
    return 1;
  }
  return dispatch(process, wish);
}

async function dispatch(process: Process, wish: Wish): Promise<number> {
  const begun = process.kernel.now();
  const tell = async (fd: number, kind: string, text: string) => {
    if (!wish.isQuiet || fd === 2) await process.write(fd, `stress: ${kind}: [${process.pid}] ${text}\n`);
  };
  await tell(1, "info", `dispatching hogs: ${wish.cpu} cpu, 0 io, ${wish.vm} vm, 0 hdd`);
  const workers: Process[] = [];
  for (let count = 0; count < wish.cpu + wish.vm; count++) {
    const worker = process.kernel.fork(process);
    if (worker instanceof Errno) {
      await tell(2, "FAIL", `(300) fork failed: ${worker.message}`);
      for (const other of workers) other.terminate(SIGKILL);
      return 1;
    }
    workers.push(worker);
    const run = count < wish.cpu ? spin : hold;
    process.kernel.run(worker, (self) => run(self, wish, begun + wish.timeout));
  }
  const failed = await firstFailure(process, workers);
  const lasted = Math.floor((process.kernel.now() - begun) / 1000);
  if (!failed) {
    await tell(1, "info", `successful run completed in ${lasted}s`);
    return 0;
  }
  await tell(2, "FAIL", `(415) <-- worker ${failed.pid} got signal ${failed.exit?.signal ?? SIGKILL}`);
  await tell(2, "WARN", "(417) now reaping child worker processes");
  for (const other of workers) other.terminate(SIGKILL);
  await tell(2, "FAIL", `(451) failed run completed in ${lasted}s`);
  return 1;
}

/** Waits until all have ended well, or one has not. */
async function firstFailure(process: Process, workers: readonly Process[]): Promise<Process | undefined> {
  const left = new Set(workers);
  while (left.size > 0) {
    for (const worker of left) {
      if (!worker.exit) continue;
      if (worker.exit.status !== 0) return worker;
      left.delete(worker);
    }
    if (left.size > 0)
      await process.block<void>((wake) => {
        const withdrawals = [...left].map((worker) => worker.onChange(() => wake()));
        return () => {
          for (const withdraw of withdrawals) withdraw();
        };
      });
  }
  return undefined;
}

/** A worker of `--cpu`. */
async function spin(process: Process, _wish: Wish, until: number): Promise<number> {
  for (let left = until - process.kernel.now(); left > 0; left = until - process.kernel.now())
    await withTimeout(process, until, processorsOf(process.kernel).work(process, Math.min(SLICE, left)));
  return 0;
}

/** Work may take longer than its time on a shared processor. */
async function withTimeout(process: Process, until: number, work: Promise<void>): Promise<void> {
  if (!Number.isFinite(until)) return work;
  await Promise.race([work, process.sleep(Math.max(0, until - process.kernel.now()))]);
}

/** A worker of `--vm`: it touches all its bytes, a gigabyte in about a quarter of a second, and holds or renews them. */
async function hold(process: Process, wish: Wish, until: number): Promise<number> {
  const touching = (wish.bytes / 1024 ** 3) * 250;
  while (process.kernel.now() < until) {
    process.allocate(wish.bytes);
    await withTimeout(process, until, processorsOf(process.kernel).work(process, Math.max(1, touching)));
    if (wish.hang !== undefined) {
      const end = wish.hang === 0 ? until : Math.min(until, process.kernel.now() + wish.hang);
      await sleepUntil(process, end);
    }
    process.allocate(-wish.bytes);
  }
  return 0;
}

async function sleepUntil(process: Process, end: number): Promise<void> {
  if (Number.isFinite(end)) await process.sleep(Math.max(0, end - process.kernel.now()));
  else await process.block<void>(() => () => undefined);
}

function numberWith(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, digits, unit = ""] = /^(\d+)([a-zA-Z]?)$/.exec(text) ?? [];
  const factor = units[unit] ?? units[unit.toUpperCase()];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** A text is "help", "version" or what is wrong. */
function readWish(words: readonly string[]): Wish | string {
  const wish: Wish = {
    cpu: 0,
    vm: 0,
    bytes: 256 * 1024 ** 2,
    hang: undefined,
    timeout: Number.POSITIVE_INFINITY,
    isQuiet: false,
  };
  for (let at = 0; at < words.length; at++) {
    const [, name = "", joined] = /^(--?[^=]+)(?:=(.*))?$/.exec(words[at] ?? "") ?? [];
    if (["-?", "--help"].includes(name)) return "help";
    if (name === "--version") return "version";
    if (["-q", "--quiet"].includes(name)) wish.isQuiet = true;
    else if (["-v", "--verbose", "--vm-keep"].includes(name)) continue;
    else {
      const value = joined ?? words[++at];
      const problem = takeValue(wish, name, value, words[at] ?? "");
      if (problem !== undefined) return problem;
    }
  }
  return wish;
}

function takeValue(wish: Wish, name: string, value: string | undefined, word: string): string | undefined {
  const known = ["-c", "--cpu", "-m", "--vm", "--vm-bytes", "--vm-hang", "-t", "--timeout"];
  if (["-i", "--io", "-d", "--hdd"].includes(name)) return `rockpool: not simulated here: ${name}`;
  if (!known.includes(name)) return `(244) unrecognized option: ${name || word}`;
  if (value === undefined) return `(486) missing argument to option '${name}'`;
  const isTime = ["--vm-hang", "-t", "--timeout"].includes(name);
  const number = numberWith(value, isTime ? SECONDS : UNITS);
  if (number === undefined) return `(506) unrecognized suffix: ${value}`;
  if (name === "-c" || name === "--cpu") wish.cpu = number;
  else if (name === "-m" || name === "--vm") wish.vm = number;
  else if (name === "--vm-bytes") wish.bytes = number;
  else if (name === "--vm-hang") wish.hang = number * 1000;
  else wish.timeout = number * 1000;
  return undefined;
}
