import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { readExecutable } from "../executable.ts";
import type { SpawnRequest } from "../kernel-requests.ts";
import type { ExitStatus, Process } from "../process.ts";
import type { Call } from "./call.ts";
import type { FlagSpecs } from "./spec.ts";

/** Where confstr(3) looks when PATH is not set. */
const DEFAULT_PATH = "/bin:/usr/bin";
/** What execvp(3) runs a file with that execve(2) does not understand. */
const SHELL = "/bin/sh";

/** The file that execvp(3) would run: a name with a slash is a path, others are looked up in PATH. */
export function findProgram(files: Files, name: string, path = DEFAULT_PATH): string | Errno {
  if (name === "") return Errno.ENOENT;
  if (name.includes("/")) return name;
  let refused: Errno = Errno.ENOENT;
  for (const directory of path.split(":")) {
    const candidate = joinPath(directory === "" ? "." : directory, name);
    const status = files.stat(candidate);
    if (status instanceof Errno) {
      if (status === Errno.EACCES) refused = status;
    } else if (status.kind === "file" && !files.access(candidate, "x")) return candidate;
    else refused = Errno.EACCES;
  }
  return refused;
}

/** The status of what runs another program and could not: 127 where there is none, 126 where it cannot be run. */
export function statusOfFailedStart(errno: Errno): number {
  return errno === Errno.ENOENT ? 127 : 126;
}

/** In the help of programs that shells have as a builtin too. */
export function ownCommandNote(name: string): string {
  return `NOTE: your shell may have its own version of ${name}, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`;
}

/** The file and the words for execve(2): a script without `#!` goes to the shell. */
function resolveProgram(
  files: Files,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
): Pick<SpawnRequest, "path" | "argv"> | Errno {
  const path = findProgram(files, argv[0] ?? "", env.get("PATH"));
  if (path instanceof Errno) return path;
  if (readExecutable(files, path) !== Errno.ENOEXEC) return { path, argv };
  return { path: SHELL, argv: [SHELL, path, ...argv.slice(1)] };
}

export type ProgramRequest = Pick<SpawnRequest, "fds" | "files" | "group" | "session"> & {
  readonly env?: ReadonlyMap<string, string>;
};

/** Starts a program by name as execvp(3) does. */
export function startProgram(
  process: Process,
  argv: readonly string[],
  request: ProgramRequest = {},
): Process | Errno {
  const env = request.env ?? process.env;
  const resolved = resolveProgram(request.files ?? process.files, argv, env);
  if (!(resolved instanceof Errno)) return process.kernel.spawn(process, { ...request, ...resolved, env });
  request.fds?.closeAll();
  return resolved;
}

/** Runs a program and waits for its end; the errno where it could not be started. */
export function runProgram<F extends FlagSpecs>(
  call: Call<F>,
  argv: readonly string[],
  request: ProgramRequest = {},
): MaybePromise<ExitStatus | Errno> {
  return andThen(call.stdout.flush(), () => {
    const child = startProgram(call.process, argv, request);
    if (child instanceof Errno) return child;
    return andThen(call.process.waitFor(child), () => child.exit ?? { status: 0 });
  });
}

/** execvp(3): this process goes on as another program; gives its status, or the errno where it cannot be run. */
export function becomeProgram<F extends FlagSpecs>(
  call: Call<F>,
  argv: readonly string[],
  env: ReadonlyMap<string, string> = call.process.env,
): MaybePromise<number | Errno> {
  return andThen(call.stdout.flush(), () => runAs(call.process, argv, env));
}

/** The same for a program that has nothing left to write. */
export function runAs(
  process: Process,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
): MaybePromise<number | Errno> {
  const resolved = resolveProgram(process.files, argv, env);
  if (resolved instanceof Errno) return resolved;
  const program = process.kernel.replace(process, { ...resolved, env });
  return program instanceof Errno ? program : program(process);
}
