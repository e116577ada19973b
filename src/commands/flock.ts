import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { runProgram } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { fileLocksOf } from "../process/file-locks.ts";
import { openPath } from "../process/open.ts";
import type { OpenFile } from "../process/open-file.ts";

/** Of sysexits(3). */
const USAGE = 64;
const DATA = 65;
const NO_INPUT = 66;
const UNAVAILABLE = 69;
const CONFLICT = 1;
const LOCKED_FD = 3;

const FLAGS = {
  shared: { short: "s", help: "get a shared lock" },
  exclusive: { short: "xe", shows: " -x, --exclusive", help: "get an exclusive lock (default)" },
  unlock: { short: "u", help: "remove a lock" },
  nonblock: { short: "n", long: ["nonblock", "nb"], shows: " -n, --nonblock", help: "fail rather than wait" },
  timeout: {
    short: "w",
    argument: { name: "secs", completes: "none" },
    help: "wait for a limited amount of time",
  },
  conflictExitCode: {
    short: "E",
    argument: { name: "number", completes: "none" },
    shows: " -E, --conflict-exit-code <number>  exit code after conflict or timeout",
  },
  close: { short: "o", help: "close file descriptor before running command" },
  // Behind the file alone it may be written as -c.
  command: { shows: " -c, --command <command>  run a single command string through the shell" },
  noFork: { short: "F", help: "execute command without forking" },
  verbose: { help: "increase verbosity" },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type FlockCall = Call<typeof FLAGS>;

/** flock(1) of util-linux. */
export const flock = defineCommand({
  name: "flock",
  package: UTIL_LINUX,
  summary: "manage locks from shell scripts",
  description: "Manage file locks from shell scripts.",
  operands: [
    "[options] <file>|<directory> <command> [<argument>...]",
    "[options] <file>|<directory> -c <command>",
    "[options] <file descriptor number>",
  ],
  completes: "file",
  helpColumn: 27,
  flags: FLAGS,
  stopAtFirstOperand: true,
  statusOfUsage: USAGE,
  examples: [
    { run: "flock lock echo mine", prints: "mine\n", shows: "run a command while nobody else has the lock" },
    { run: "flock -n lock true || echo busy", shows: "give up where another has it" },
  ],
  exitStatus: "That of the command; 1, or as -E says, where the lock is another's.",
  seeAlso: ["crontab(1)"],

  async run(call) {
    const [name, ...words] = call.operands;
    if (name === undefined) return call.usageError("not enough arguments");
    const { timeout, conflictExitCode } = call.flags;
    if (timeout !== undefined && !(Number(timeout) >= 0))
      return call.fail(`invalid timeout value: '${timeout}'`);
    if (conflictExitCode !== undefined && !/^\d+$/.test(conflictExitCode))
      return call.fail(`invalid exit code: '${conflictExitCode}'`);
    return words.length === 0 ? lockDescriptor(call, name) : lockFile(call, name, words);
  },
});

function lockDescriptor(call: FlockCall, name: string): Promise<number> | number {
  if (!/^\d+$/.test(name)) return call.fail(`bad file descriptor: '${name}'`);
  const file = call.process.fds.get(Number(name));
  if (!file) return call.fail(`${name}: ${Errno.EBADF.message}`, DATA);
  if (!call.flags.unlock) return lock(call, file);
  fileLocksOf(call.process.kernel).release(file);
  return 0;
}

async function lockFile(call: FlockCall, name: string, words: readonly string[]): Promise<number> {
  // `-c` may stand behind the file.
  const isShell = call.flags.command || words[0] === "-c" || words[0] === "--command";
  const rest = isShell && !call.flags.command ? words.slice(1) : words;
  if (isShell && rest.length !== 1) return call.fail("-c requires exactly one command argument");
  const argv = isShell ? [call.env("SHELL") ?? "/bin/sh", "-c", ...rest] : rest;
  const isDirectory = name.endsWith("/") || isFolder(call, name);
  const file = await openPath(
    call.process,
    name,
    isDirectory ? { read: true } : { read: true, create: true },
  );
  if (file instanceof Errno) return call.fail(`cannot open lock file ${name}: ${file.message}`, NO_INPUT);
  const fd = call.process.fds.lowestFree(LOCKED_FD);
  // Children keep the lock as long as they have the descriptor.
  call.process.fds.set(fd, file, { closeOnExec: call.flags.close });
  const status = await lock(call, file);
  if (status !== 0) return status;
  if (call.flags.verbose) call.print(`${call.name}: executing ${argv[0]}\n`);
  const exit = await runProgram(call, argv);
  if (!(exit instanceof Errno)) return exit.status;
  return call.fail(`failed to execute ${argv[0]}: ${exit.message}`, UNAVAILABLE);
}

function isFolder({ files }: FlockCall, path: string): boolean {
  const status = files.stat(path);
  return !(status instanceof Errno) && status.kind === "directory";
}

/** 0, or the status of who could not have it. */
async function lock(call: FlockCall, file: OpenFile): Promise<number> {
  const { flags, process } = call;
  const kind = flags.shared ? "shared" : "exclusive";
  const locks = fileLocksOf(process.kernel);
  const conflict = Number(flags.conflictExitCode ?? CONFLICT);
  const started = call.now();
  const limit =
    flags.timeout === undefined ? Number.POSITIVE_INFINITY : started + Number(flags.timeout) * 1000;
  if (await tryUntil(call, limit, (mayWait) => locks.take(process, file, kind, mayWait))) {
    if (flags.verbose)
      call.printError(
        `${call.name}: ${flags.nonblock ? "failed to get lock" : "timeout while waiting to get lock"}\n`,
      );
    return conflict;
  }
  if (flags.verbose)
    call.print(`${call.name}: getting lock took ${((call.now() - started) / 1000).toFixed(6)} seconds\n`);
  return 0;
}

/** Waits as long as it takes, or looks again until the time is over. */
async function tryUntil(
  call: FlockCall,
  limit: number,
  take: (mayWait: boolean) => Promise<Errno | undefined>,
): Promise<Errno | undefined> {
  if (call.flags.nonblock || Number.isFinite(limit)) {
    for (;;) {
      const failed = await take(false);
      if (!failed || call.flags.nonblock || call.now() >= limit) return failed;
      await call.sleep(Math.min(LOOK_EVERY, limit - call.now()));
    }
  }
  return take(true);
}

/** In milliseconds. */
const LOOK_EVERY = 20;
