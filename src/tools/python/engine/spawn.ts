import { concat } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { Capture } from "../../../process/host-stream.ts";
import type { Process } from "../../../process/process.ts";
import type { Signal } from "../../../process/signals.ts";

/** What subprocess.Popen of inside/subprocesses.py asks for. */
interface Wish {
  readonly words: readonly string[];
  readonly program: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether it is collected, else the child writes where Python writes. */
  readonly stdout: boolean;
  readonly stderr: boolean | "stdout";
}

type Result = readonly [pid: number, status: number, stdout?: Uint8Array, stderr?: Uint8Array];

const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** Runs a program to its end. The status is that of subprocess: -N where signal N ended it. */
export async function spawnProgram(
  process: Process,
  options: string,
  input: Uint8Array | undefined,
  number: (errno: Errno) => number,
): Promise<Result | number> {
  const wish: Wish = JSON.parse(options);
  const files = process.files.fork();
  const moved = files.chdir(wish.cwd);
  if (moved) return number(moved);
  const fds = process.fds.fork({ exec: true });
  const stdin = input && process.kernel.pipe();
  if (stdin) {
    stdin.writer.retain();
    fds.set(0, stdin.reader);
  }
  const stdout = wish.stdout ? new Capture(LARGEST_OUTPUT) : undefined;
  if (stdout) fds.set(1, stdout);
  const stderr = wish.stderr === true ? new Capture(LARGEST_OUTPUT) : undefined;
  const errors = wish.stderr === "stdout" ? fds.get(1) : stderr;
  if (errors) fds.set(2, errors);
  const env = new Map(Object.entries(wish.env));
  const child = startProgram(process, [wish.program, ...wish.words.slice(1)], { fds, files, env });
  if (child instanceof Errno) {
    stdin?.writer.release();
    return number(child);
  }
  if (stdin && input) {
    await stdin.writer.write(process, input);
    stdin.writer.release();
  }
  await process.waitFor(child);
  await stdout?.waitForEnd(process);
  await stderr?.waitForEnd(process);
  return [child.pid, statusOf(child), stdout && concat(stdout.chunks), stderr && concat(stderr.chunks)];
}

/** os.system: the shell, with Python's own descriptors. */
export async function runShell(
  process: Process,
  command: string,
  cwd: string,
  number: (errno: Errno) => number,
): Promise<number> {
  const files = process.files.fork();
  files.chdir(cwd);
  const child = startProgram(process, ["/bin/sh", "-c", command], { files });
  if (child instanceof Errno) return number(child);
  await process.waitFor(child);
  return child.exit?.status ?? 0;
}

function statusOf(child: Process): number {
  const signal: Signal | undefined = child.exit?.signal;
  return signal === undefined ? (child.exit?.status ?? 0) : -signal;
}
