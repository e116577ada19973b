import { decode } from "../../../base/bytes.ts";
import { dirName, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { IndexFile } from "../index/index-file.ts";
import { ObjectStore } from "./objects.ts";
import { Refs } from "./refs.ts";

/** A repository: its `.git`, and the files it is about. */
export class Repository {
  readonly objects: ObjectStore;
  readonly refs: Refs;
  /** From where names such as `HEAD:./name` are seen; the top unless somebody works elsewhere. */
  directory: string;
  #index: IndexFile | undefined;

  constructor(
    readonly files: Files,
    readonly gitDirectory: string,
    /** The top of the working tree; undefined in a bare repository. */
    readonly top: string | undefined,
    /** What all working trees of a repository share (gitrepository-layout(5), commondir). */
    readonly commonDirectory = gitDirectory,
  ) {
    this.directory = top ?? gitDirectory;
    this.objects = new ObjectStore(files, `${commonDirectory}/objects`);
    this.refs = new Refs(files, gitDirectory, commonDirectory);
  }

  get index(): IndexFile {
    this.#index ??= new IndexFile(this.files, `${this.gitDirectory}/index`);
    return this.#index;
  }

  /** It is read anew: somebody else may have written it. */
  forgetIndex(): void {
    this.#index = undefined;
  }

  /** The commit that HEAD is; undefined before the first. */
  get head(): string | undefined {
    return this.refs.get("HEAD");
  }

  /** The branch that HEAD is on, without refs/heads/; undefined where it is detached. */
  get branch(): string | undefined {
    return this.refs.symbolic("HEAD")?.replace(/^refs\/heads\//, "");
  }

  /** The text of a file of `.git`, such as MERGE_HEAD. */
  state(name: string): string | undefined {
    const content = this.files.readFile(`${this.gitDirectory}/${name}`);
    return content instanceof Errno ? undefined : decode(content);
  }

  setState(name: string, text: string | undefined): void {
    const path = `${this.gitDirectory}/${name}`;
    if (text === undefined) this.files.unlink(path);
    else {
      this.refs.makeParents(path);
      this.files.writeFile(path, text, 0o644);
    }
  }
}

function isGitDirectory(files: Files, path: string): boolean {
  return ["HEAD", "objects", "refs"].every((name) => !files.access(`${path}/${name}`, "f"));
}

/** Looks for a repository from a directory upwards. */
export function findRepository(files: Files, from: string): Repository | undefined {
  for (let directory = from; ; directory = dirName(directory)) {
    const found = repositoryAt(files, directory);
    if (found || directory === "/") return found;
  }
}

/** The repository whose top, or whose `.git`, a directory is. */
export function repositoryAt(files: Files, directory: string): Repository | undefined {
  const dotGit = directory === "/" ? "/.git" : `${directory}/.git`;
  if (isGitDirectory(files, dotGit)) return new Repository(files, dotGit, directory);
  const pointed = pointedDirectory(files, dotGit, directory);
  if (pointed !== undefined) {
    if (isGitDirectory(files, pointed)) return new Repository(files, pointed, directory);
    const common = files.readFile(`${pointed}/commondir`);
    if (!(common instanceof Errno))
      return new Repository(files, pointed, directory, normalizePath(decode(common).trim(), pointed));
  }
  if (!isGitDirectory(files, directory)) return undefined;
  return new Repository(files, directory, directory.endsWith("/.git") ? dirName(directory) : undefined);
}

/** A `.git` that is a file names the place (gitrepository-layout(5)). */
function pointedDirectory(files: Files, dotGit: string, base: string): string | undefined {
  const content = files.readFile(dotGit);
  if (content instanceof Errno) return undefined;
  const match = /^gitdir: (.*)\n?$/.exec(decode(content));
  return match ? normalizePath(match[1] ?? "", base) : undefined;
}
