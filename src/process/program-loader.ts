import type { MaybePromise } from "../base/maybe-promise.ts";
import { normalizePath } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import { type Executable, readExecutable, type SetId } from "./executable.ts";
import type { Program } from "./process.ts";
import type { Scheduler } from "./scheduler.ts";

/** How to get the program that an ELF file names; it may be code that the host fetches. */
export type FindProgram = (name: string) => (() => MaybePromise<Program>) | undefined;

/** A file that can be run, and what of it the process takes over. */
export interface Start {
  readonly program: Program;
  readonly argv: readonly string[];
  readonly path: string;
  /** The name that the kernel keeps: of a script its own, not that of its interpreter. */
  readonly comm: string;
  readonly setId: SetId | undefined;
}

/** `#!` lines that name scripts again. */
const MAX_INTERPRETERS = 4;

/** TASK_COMM_LEN: fifteen bytes of the file's name. */
export function commOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).slice(0, 15);
}

function absolutePath(files: Files, path: string): string {
  if (path.startsWith("/")) return path;
  const cwd = files.getcwd();
  return normalizePath(path, cwd instanceof Errno ? "/" : cwd);
}

/** The part of execve(2) that reads the file. */
export class ProgramLoader {
  constructor(
    private readonly find: FindProgram,
    private readonly scheduler: Scheduler,
  ) {}

  prepare(files: Files, request: { path: string; argv: readonly string[] }): Start | Errno {
    let { path, argv } = request;
    const comm = commOf(path);
    for (let depth = 0; depth <= MAX_INTERPRETERS; depth++) {
      const file: Executable | Errno = readExecutable(files, path);
      if (file instanceof Errno) return depth > 0 && file === Errno.EACCES ? Errno.EACCES : file;
      if (file.kind === "program") {
        const program = this.load(file.name);
        const start = { argv, path: absolutePath(files, path), comm, setId: file.setId };
        return program ? { program, ...start } : Errno.ENOEXEC;
      }
      argv = [
        file.interpreter,
        ...(file.argument === undefined ? [] : [file.argument]),
        path,
        ...argv.slice(1),
      ];
      path = file.interpreter;
    }
    return Errno.ELOOP;
  }

  /** The program of that name, wherever its file may be. */
  load(name: string): Program | undefined {
    const load = this.find(name);
    if (!load) return undefined;
    return (process) => {
      const loaded = load();
      if (typeof loaded === "function") return loaded(process);
      return this.scheduler.host(process, loaded).then((ready) => ready(process));
    };
  }
}
