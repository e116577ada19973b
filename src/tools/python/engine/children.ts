import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FdTable } from "../../../process/fd-table.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";
import { openFileOf } from "./program-file.ts";

/** What `_posixsubprocess.fork_exec` of inside/subprocesses.py asks for. */
interface Wish {
  readonly words: readonly string[];
  /** Paths, the first that can be run. */
  readonly programs: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Descriptors that become 0, 1 and 2; -1: those that Python has. */
  readonly standard: readonly number[];
  /** Others that the child gets. */
  readonly kept: readonly number[];
  readonly closesOthers: boolean;
  readonly startsSession: boolean;
  /** A process group; 0: one of its own; below 0: Python's. */
  readonly group: number;
  /** Below 0: Python's. */
  readonly umask: number;
}

const WNOHANG = 1;
/** These give way to the next directory of PATH: execvp(3). */
const NOT_HERE: readonly Errno[] = [Errno.ENOENT, Errno.ENOTDIR, Errno.EACCES];

type Wait = <T>(value: MaybePromise<T>) => unknown;

/** fork(2), exec(2) and wait(2) for inside/subprocesses.py. */
export function createChildren(
  process: Process,
  python: Pyodide,
  wait: Wait,
  number: (errno: Errno) => number,
) {
  const children = new Map<number, Process>();

  return {
    /** `[pid]`, or `[errno, what]` of what failed: `chdir`, `exec`, or `open` for a descriptor. */
    forkExec(options: string) {
      const wish: Wish = JSON.parse(options);
      const files = process.files.fork();
      const moved = files.chdir(wish.cwd);
      if (moved) return JSON.stringify([number(moved), "chdir"]);
      if (wish.umask >= 0) files.umask = wish.umask;
      let failed: Errno = Errno.ENOENT;
      for (const path of wish.programs) {
        const fds = descriptorsFor(wish);
        if (fds instanceof Errno) return JSON.stringify([number(fds), "open"]);
        const env = new Map(Object.entries(wish.env));
        const place = wish.startsSession ? { session: "new" as const } : {};
        const child = process.kernel.spawn(process, { path, argv: wish.words, env, fds, files, ...place });
        if (!(child instanceof Errno)) {
          if (wish.group >= 0) child.group = wish.group === 0 ? child.hostPid : groupOf(wish.group);
          children.set(child.pid, child);
          return JSON.stringify([child.pid]);
        }
        if (child !== Errno.ENOENT && child !== Errno.ENOTDIR) failed = child;
        if (!NOT_HERE.includes(child)) break;
      }
      return JSON.stringify([number(failed), "exec"]);
    },

    /** execve(2): gives an errno, or ends the program as the other one ends. */
    replace(path: string, text: string) {
      const [argv, env]: [string[], Record<string, string>] = JSON.parse(text);
      const request = { path, argv, env: new Map(Object.entries(env)) };
      const program = process.kernel.replace(process, request);
      if (program instanceof Errno) return number(program);
      return wait(andThen(program(process), (status) => JSON.stringify(status)));
    },

    /** waitpid(2): `[pid, status]`, pid 0 where none has ended and WNOHANG says so. */
    waitPid(pid: number, options: number) {
      const waited = pid > 0 ? children.get(pid) : undefined;
      if (pid > 0 && !waited) return number(Errno.ECHILD);
      return wait(reap(waited ? [waited] : undefined, (options & WNOHANG) !== 0));
    },
  };

  function reap(asked: readonly Process[] | undefined, hurries: boolean): MaybePromise<string | number> {
    const among = asked ?? [...children.values()];
    if (among.length === 0) return number(Errno.ECHILD);
    const ended = among.find(({ exit }) => exit);
    if (ended) {
      children.delete(ended.pid);
      return JSON.stringify([ended.pid, statusOf(ended)]);
    }
    if (hurries) return JSON.stringify([0, 0]);
    return andThen(changeOf(process, among), () => reap(asked, false));
  }

  function groupOf(pid: number): number {
    return process.find(pid)?.group ?? pid;
  }

  function descriptorsFor({ standard, kept, closesOthers }: Wish): FdTable | Errno {
    const fds = process.fds.fork({ exec: true });
    if (closesOthers) for (const [fd] of fds.entries()) if (fd > 2) fds.close(fd);
    // First all are looked up: one may take the number of another.
    const wanted = [...standard.map((fd, at) => [fd, at] as const), ...kept.map((fd) => [fd, fd] as const)];
    for (const [fd, onto] of wanted) {
      if (fd < 0) continue;
      const file = openFileOf(python, process, fd);
      if (file instanceof Errno) {
        fds.closeAll();
        return file;
      }
      fds.set(onto, file);
    }
    return fds;
  }
}

function changeOf(process: Process, children: readonly Process[]): Promise<void> {
  return process.block<void>(
    (wake) => {
      const stops = children.map((child) => child.onChange(wake));
      return () => {
        for (const stop of stops) stop();
      };
    },
    { interruptible: true },
  );
}

/** As wait(2) codes it. */
function statusOf({ exit }: Process): number {
  return exit?.signal ?? (exit?.status ?? 0) << 8;
}
