import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

export interface Ref {
  readonly name: string;
  readonly id: string;
}

export interface ReflogEntry {
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly message: string;
}

export const NO_ID = "0".repeat(40);

/** The names of commits below `.git`: HEAD, branches, tags, and the log of where each has pointed. */
export class Refs {
  constructor(
    private readonly files: Files,
    private readonly gitDirectory: string,
    private readonly commonDirectory: string,
  ) {}

  /** All but HEAD and the like is the same for all working trees (git-worktree(1), "REFS"). */
  #base(name: string): string {
    return /^(logs\/)?refs\/(?!bisect\/|worktree\/|rewritten\/)|^packed-refs$/.test(name)
      ? this.commonDirectory
      : this.gitDirectory;
  }

  #text(name: string): string | undefined {
    const content = this.files.readFile(`${this.#base(name)}/${name}`);
    return content instanceof Errno ? undefined : decode(content).trimEnd();
  }

  /** The branch that a symbolic ref names, such as refs/heads/main; undefined where it is detached. */
  symbolic(name: string): string | undefined {
    const text = this.#text(name);
    return text?.startsWith("ref: ") ? text.slice(5) : undefined;
  }

  get(name: string): string | undefined {
    const text = this.#text(name);
    if (text === undefined) return this.packed().find((ref) => ref.name === name)?.id;
    if (text.startsWith("ref: ")) return this.get(text.slice(5));
    return /^[0-9a-f]{40}/.exec(text)?.[0];
  }

  /** Those in the file that holds many. */
  packed(): readonly Ref[] {
    const lines = (this.#text("packed-refs") ?? "").split("\n");
    return lines.flatMap((line) => {
      const match = /^([0-9a-f]{40}) (.+)$/.exec(line);
      return match ? [{ id: match[1] ?? "", name: match[2] ?? "" }] : [];
    });
  }

  /** A ref in whose place another one of this name would stand: `a` and `a/b` cannot both be there. */
  conflict(name: string): string | undefined {
    if (this.get(name) !== undefined) return undefined;
    return this.list().find((ref) => name.startsWith(`${ref.name}/`) || ref.name.startsWith(`${name}/`))
      ?.name;
  }

  set(name: string, id: string): void {
    this.#write(name, `${id}\n`);
  }

  setSymbolic(name: string, target: string): void {
    this.#write(name, `ref: ${target}\n`);
  }

  #write(name: string, text: string): void {
    const path = `${this.#base(name)}/${name}`;
    this.makeParents(path);
    this.files.writeFile(path, text, 0o644);
  }

  makeParents(path: string): void {
    const parent = dirName(path);
    if (!this.files.access(parent, "f")) return;
    this.makeParents(parent);
    this.files.mkdir(parent, 0o755);
  }

  delete(name: string): void {
    const packed = this.packed();
    if (packed.some((ref) => ref.name === name))
      this.#write(
        "packed-refs",
        packed
          .filter((ref) => ref.name !== name)
          .map((ref) => `${ref.id} ${ref.name}\n`)
          .join(""),
      );
    const base = this.#base(name);
    for (const path of [`${base}/${name}`, `${base}/logs/${name}`]) {
      this.files.unlink(path);
      // Folders of a name with slashes go with it, but not refs/heads itself.
      let parent = dirName(path);
      while (parent.split("/").length > base.split("/").length + 2 && !this.files.rmdir(parent))
        parent = dirName(parent);
    }
  }

  /** Those below `prefix`, by name. */
  list(prefix = "refs/"): readonly Ref[] {
    const found = new Map(this.packed().map(({ name, id }) => [name, id]));
    this.#walk(prefix.replace(/\/$/, ""), found);
    return [...found]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, id]) => ({ name, id }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #walk(directory: string, found: Map<string, string>): void {
    const entries = this.files.readdir(`${this.#base(`${directory}/`)}/${directory}`);
    if (entries instanceof Errno) return;
    for (const { name, kind } of entries) {
      const path = `${directory}/${name}`;
      if (kind === "directory") this.#walk(path, found);
      else {
        const id = this.get(path);
        if (id !== undefined) found.set(path, id);
      }
    }
  }

  log(name: string): readonly ReflogEntry[] {
    const lines = (this.#text(`logs/${name}`) ?? "").split("\n");
    return lines.flatMap((line) => {
      const match = /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\t]*)\t?(.*)$/.exec(line);
      const [, from = "", to = "", who = "", message = ""] = match ?? [];
      return match ? [{ from, to, who, message }] : [];
    });
  }

  hasLog(name: string): boolean {
    return this.#text(`logs/${name}`) !== undefined;
  }

  writeLog(name: string, entries: readonly ReflogEntry[]): void {
    const text = entries.map(({ from, to, who, message }) => `${from} ${to} ${who}\t${message}\n`).join("");
    this.#write(`logs/${name}`, text);
  }

  appendLog(name: string, entry: ReflogEntry): void {
    this.writeLog(name, [...this.log(name), entry]);
  }
}
