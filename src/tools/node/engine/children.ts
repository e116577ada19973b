import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { networkOf } from "../../../process/network/network.ts";
import { openPath } from "../../../process/open.ts";
import type { Process } from "../../../process/process.ts";
import { SIGNALS } from "../../../process/signals.ts";
import { failure } from "./file-calls.ts";
import type { Handles, Tell } from "./handles.ts";
import type { Plain } from "./values.ts";

/** What the realm asks for; each of `stdio` is a descriptor, `ignore`, or `pipe`. */
interface Wish {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string | null;
  readonly env: readonly string[];
  readonly detached: boolean;
  readonly stdio: readonly (number | "ignore" | "pipe")[];
}

/** The programs that a program in JavaScript starts. */
export class Children {
  #numbers = 0;

  constructor(
    private readonly process: Process,
    private readonly handles: Handles,
    private readonly tell: Tell,
  ) {}

  /** uv_spawn: the child's number and its ends of the pipes as JSON, or a failure. Its end is told. */
  spawn(text: string): Plain {
    const { process } = this;
    const wish: Wish = JSON.parse(text);
    const files = process.files.fork();
    const moved = typeof wish.cwd === "string" ? files.chdir(wish.cwd) : undefined;
    if (moved) return failure(moved);
    const fds = process.fds.fork({ exec: true });
    const pipes = wish.stdio.map((one, fd) => {
      if (one === "pipe") {
        const [ours, theirs] = networkOf(process).socketPair();
        fds.set(fd, theirs);
        return this.handles.open(ours);
      }
      const file =
        one === "ignore" ? openPath(process, "/dev/null", { read: true, write: true }) : process.fds.get(one);
      if (file && !(file instanceof Errno) && !(file instanceof Promise)) fds.set(fd, file);
      return null;
    });
    const env = new Map(
      wish.env.map((row) => [row.replace(/=.*$/s, ""), row.replace(/^[^=]*=/, "")] as const),
    );
    const [, ...rest] = wish.args;
    const child = startProgram(process, [wish.file, ...rest], {
      fds,
      files,
      env,
      ...(wish.detached && { session: "new" as const }),
    });
    // The pipes are there all the same, and at their end.
    if (child instanceof Errno) return JSON.stringify({ code: child.code, pipes });
    const id = ++this.#numbers;
    if (child.exit) this.#tellEnd(id, child);
    else child.onChange(() => this.#tellEnd(id, child));
    return JSON.stringify({ pid: child.pid, id, pipes });
  }

  #tellEnd(id: number, child: Process): void {
    if (!child.exit) {
      child.onChange(() => this.#tellEnd(id, child));
      return;
    }
    const { status, signal } = child.exit;
    this.tell("takeHandle", "exit", id, signal ? 0 : status, signal ? `SIG${SIGNALS[signal]}` : undefined);
  }
}
