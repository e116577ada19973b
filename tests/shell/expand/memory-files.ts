import { normalizePath } from "../../../src/base/paths.ts";
import { Errno } from "../../../src/disk/errno.ts";
import type { DirectoryEntry, DirectoryHandle, FileStatus, Files } from "../../../src/disk/files.ts";

type Node =
  | { kind: "file" }
  | { kind: "directory"; readable?: boolean }
  | { kind: "symlink"; target: string };

interface Handle extends DirectoryHandle {
  readonly at: string;
}

/** A tree of names, for tests of pathname expansion alone. */
export class MemoryFiles {
  readonly nodes = new Map<string, Node>([["/", { kind: "directory" }]]);

  constructor(readonly cwd = "/") {}

  add(path: string, node: Node = { kind: "file" }): void {
    const whole = normalizePath(path, this.cwd);
    const parent = whole.slice(0, whole.lastIndexOf("/")) || "/";
    if (!this.nodes.has(parent)) this.add(parent, { kind: "directory" });
    this.nodes.set(whole, node);
  }

  /** The calls that pathname expansion makes. */
  view(): Files {
    const calls: Pick<Files, "stat" | "lstat" | "readdir" | "openDirectory"> = {
      stat: (path, at) => this.#status(path, at, true),
      lstat: (path, at) => this.#status(path, at, false),
      readdir: (path, at) => this.#readdir(path, at),
      openDirectory: (path, at) => this.#open(path, at),
    };
    return calls as Files;
  }

  #resolve(path: string, at: DirectoryHandle | undefined, follow: boolean, depth = 0): string | undefined {
    if (depth > 20) return undefined;
    const steps = (path.startsWith("/") ? path : `${(at as Handle | undefined)?.at ?? this.cwd}/${path}`)
      .split("/")
      .filter(Boolean);
    let here = "/";
    for (let i = 0; i < steps.length; i++) {
      const node = this.nodes.get(here);
      if (node?.kind !== "directory") return undefined;
      here = normalizePath(steps[i] as string, here);
      const next = this.nodes.get(here);
      if (next?.kind === "symlink" && (follow || i < steps.length - 1)) {
        const parent = here.slice(0, here.lastIndexOf("/")) || "/";
        const target = this.#resolve(
          next.target.startsWith("/") ? next.target : `${parent}/${next.target}`,
          undefined,
          true,
          depth + 1,
        );
        if (target === undefined) return undefined;
        here = target;
      }
    }
    return this.nodes.has(here) ? here : undefined;
  }

  #status(path: string, at: DirectoryHandle | undefined, follow: boolean): FileStatus | Errno {
    const found = this.#resolve(path, at, follow);
    const node = found === undefined ? undefined : this.nodes.get(found);
    return node ? ({ kind: node.kind } as FileStatus) : Errno.ENOENT;
  }

  #open(path: string, at?: DirectoryHandle): DirectoryHandle | Errno {
    const found = this.#resolve(path, at, true);
    if (found === undefined) return Errno.ENOENT;
    if (this.nodes.get(found)?.kind !== "directory") return Errno.ENOTDIR;
    const handle: Handle = { at: found, path: () => found, status: { kind: "directory" } as FileStatus };
    return handle;
  }

  #readdir(path: string, at?: DirectoryHandle): readonly DirectoryEntry[] | Errno {
    const found = this.#resolve(path, at, true);
    const node = found === undefined ? undefined : this.nodes.get(found);
    if (node?.kind !== "directory") return Errno.ENOTDIR;
    if (node.readable === false) return Errno.EACCES;
    const prefix = found === "/" ? "/" : `${found}/`;
    return [...this.nodes]
      .filter(([name]) => name !== "/" && name.startsWith(prefix) && !name.slice(prefix.length).includes("/"))
      .map(([name, each], index) => ({ name: name.slice(prefix.length), kind: each.kind, ino: index }));
  }
}
