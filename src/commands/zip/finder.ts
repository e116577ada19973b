import { baseName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus, Files } from "../../disk/files.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { ZIP_FLAGS } from "./flags.ts";

/** A file on the disk, and its name in the archive. */
export interface Found {
  readonly path: string;
  readonly name: string;
  readonly status: FileStatus;
}

/** Looks for what operands name. */
export class Finder {
  readonly #found: Found[] = [];
  readonly #missing: string[] = [];

  constructor(
    private readonly files: Files,
    private readonly flags: FlagValues<typeof ZIP_FLAGS>,
    private readonly includes: (name: string) => boolean,
  ) {}

  /** In the order of the names. */
  find(names: readonly string[]): { readonly found: readonly Found[]; readonly missing: readonly string[] } {
    for (const name of names) this.#walk(name, true);
    return { found: this.#found, missing: this.#missing };
  }

  #walk(path: string, isOperand: boolean): void {
    const { symlinks, recurse, noDirectories, junk } = this.flags;
    const status = symlinks ? this.files.lstat(path) : this.files.stat(path);
    if (status instanceof Errno) {
      if (isOperand) this.#missing.push(path);
      return;
    }
    const isDirectory = status.kind === "directory";
    const name = this.#entryName(path, isDirectory);
    const isWanted = name !== "" && this.includes(name) && !(isDirectory && (noDirectories || junk));
    if (isWanted && (isDirectory || status.kind === "file" || status.kind === "symlink"))
      this.#found.push({ path, name, status });
    if (!isDirectory || !recurse) return;
    const entries = this.files.readdir(path);
    if (!(entries instanceof Errno))
      for (const entry of entries) this.#walk(joinPath(path, entry.name), false);
  }

  #entryName(path: string, isDirectory: boolean): string {
    const plain = path
      .replace(/^\/+/, "")
      .replace(/^(?:\.\/+)+/, "")
      .replace(/\/+$/, "");
    const name = this.flags.junk ? baseName(plain) : plain;
    return name === "" || name === "." ? "" : isDirectory ? `${name}/` : name;
  }
}
