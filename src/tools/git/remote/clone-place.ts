import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { makeDirectories } from "../commands/init.ts";
import { die } from "../death.ts";

/** The folder that a clone makes unless one is named (git-clone(1), `<directory>`). */
export function guessFolder(url: string, isBare: boolean): string {
  const path = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
    .replace(/\s+$/, "")
    .replace(/\/+$/, "")
    .replace(/\/+\.git$/, "");
  const last = baseName(path.includes("/") ? path : path.replace(/^.*:/, "")).replace(/^.*:/, "");
  const name = last.replace(/\.git$/, "").replace(/[\x00-\x20]+/g, " ");
  if (name === "" || name === "/" || name === "." || name === "..")
    die("No directory name could be guessed.\nPlease specify a directory on the command line");
  return isBare ? `${name}.git` : name;
}

/** The folder for a clone: made for it, or empty; what is made can be taken away again. */
export class ClonePlace {
  readonly #wasThere: boolean;

  constructor(
    private readonly files: Files,
    readonly path: string,
    shown: string,
  ) {
    const entries = files.readdir(path);
    this.#wasThere = !(entries instanceof Errno);
    if (entries === Errno.ENOTDIR || (!(entries instanceof Errno) && entries.length > 0))
      die(`destination path '${shown}' already exists and is not an empty directory.`);
  }

  make(shown: string): void {
    if (this.#wasThere) return;
    const parent = this.path.slice(0, this.path.lastIndexOf("/"));
    if (parent !== "") makeDirectories(this.files, parent);
    const failed = this.files.mkdir(this.path, 0o777);
    if (failed) die(`could not create work tree dir '${shown}': ${failed.message}`);
  }

  /** Nothing is left of a clone that failed. */
  clear(): void {
    const remove = (path: string) => {
      const entries = this.files.readdir(path);
      if (entries instanceof Errno) return void this.files.unlink(path);
      for (const { name } of entries) remove(`${path}/${name}`);
      if (path !== this.path || !this.#wasThere) this.files.rmdir(path);
    };
    remove(this.path);
  }
}
