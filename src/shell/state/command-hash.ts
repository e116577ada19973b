import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { inHashOrder } from "./associative-map.ts";
import { SharedMap } from "./shared-map.ts";

/** hashcmd.h, FILENAME_HASH_BUCKETS. */
export const COMMAND_BUCKETS = 256;

/** What `hash` remembers of a command (bash manual 3.7.2). */
export interface HashedCommand {
  readonly path: string;
  readonly hits: number;
}

/** Remembers where commands were found in PATH. */
export class CommandHash {
  #commands: SharedMap<string, HashedCommand>;
  #isMade: boolean;

  constructor(commands = new SharedMap<string, HashedCommand>(), isMade = false) {
    this.#commands = commands;
    this.#isMade = isMade;
  }

  fork(): CommandHash {
    return new CommandHash(this.#commands.fork(), this.#isMade);
  }

  /** Whether anything was ever remembered: bash makes its table then, and asks none that is not there. */
  get isMade(): boolean {
    return this.#isMade;
  }

  get size(): number {
    return this.#commands.size;
  }

  get(name: string): HashedCommand | undefined {
    return this.#commands.get(name);
  }

  /** In the order of bash's table. */
  entries(): readonly (readonly [string, HashedCommand])[] {
    const all = new Map(this.#commands.entries());
    return inHashOrder([...all.keys()], COMMAND_BUCKETS).map((name) => [
      name,
      all.get(name) as HashedCommand,
    ]);
  }

  remember(name: string, path: string, hits = 0): void {
    this.#isMade = true;
    this.#commands.set(name, { path, hits });
  }

  /** The command was run once more. */
  hit(name: string): void {
    const command = this.#commands.get(name);
    if (command) this.remember(name, command.path, command.hits + 1);
  }

  forget(name: string): boolean {
    return this.#commands.delete(name);
  }

  clear(): void {
    if (this.#commands.size > 0) this.#commands.clear();
  }
}

/** Where `name` is in the directories of `path`: the first that can be run (or read), else the first that is there. */
export function searchPath(
  files: Files,
  name: string,
  path: string,
  wish: "x" | "r" = "x",
): string | undefined {
  let present: string | undefined;
  for (const candidate of candidates(name, path)) {
    const status = files.stat(candidate);
    if (status instanceof Errno || status.kind === "directory") continue;
    if (!files.access(candidate, wish)) return candidate;
    present ??= candidate;
  }
  return present;
}

/** Every place in PATH where a file of that name can be run: `type -a`. */
export function searchPathForAll(files: Files, name: string, path: string): readonly string[] {
  return candidates(name, path).filter((candidate) => {
    const status = files.stat(candidate);
    return !(status instanceof Errno) && status.kind !== "directory" && !files.access(candidate, "x");
  });
}

/** An empty element of PATH is the working directory (POSIX 8.3). */
function candidates(name: string, path: string): readonly string[] {
  return path.split(":").map((directory) => joinPath(directory === "" ? "." : directory, name));
}
