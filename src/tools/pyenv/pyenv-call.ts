import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileKind, Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";

/** One run of a command of pyenv: its words, its environment, where things are, and how it speaks. */
export class PyenvCall {
  readonly files: Files;

  constructor(
    readonly process: Process,
    readonly args: readonly string[],
    /** What the programs that it starts get; commands may change it as a script changes its variables. */
    readonly env: Map<string, string>,
    /** Where pyenv itself stands: PYENV_ROOT, unless that was set to another place. */
    readonly installation: string,
  ) {
    this.files = process.files;
  }

  /** PYENV_ROOT: where versions and shims are kept. */
  get root(): string {
    return this.variable("PYENV_ROOT") ?? joinPath(this.env.get("HOME") ?? "/", ".pyenv");
  }

  get versionsDirectory(): string {
    return `${this.root}/versions`;
  }

  get shimsDirectory(): string {
    return `${this.root}/shims`;
  }

  get cwd(): string {
    return this.process.cwd;
  }

  /** A variable that is set and not empty. */
  variable(name: string): string | undefined {
    const value = this.env.get(name);
    return value === "" ? undefined : value;
  }

  /** The same run with other words, as one script of pyenv runs another. */
  with(args: readonly string[]): PyenvCall {
    return new PyenvCall(this.process, args, this.env, this.installation);
  }

  print(text: string): MaybePromise<void> {
    return this.process.stdout.write(text);
  }

  printError(text: string): MaybePromise<void> {
    return this.process.stderr.write(text);
  }

  /** `pyenv: message` on standard error. */
  complain(message: string): MaybePromise<void> {
    return this.printError(`pyenv: ${message}\n`);
  }

  async fail(message: string, status = 1): Promise<number> {
    await this.complain(message);
    return status;
  }

  /** For what the real one can and this one cannot. */
  async notSimulated(what: string): Promise<number> {
    await this.printError(`rockpool: not simulated here: ${what}\n`);
    return 1;
  }

  /** What stands at a path, links followed. */
  kindOf(path: string): FileKind | undefined {
    const status = this.files.stat(path);
    return status instanceof Errno ? undefined : status.kind;
  }

  isDirectory(path: string): boolean {
    return this.kindOf(path) === "directory";
  }

  isFile(path: string): boolean {
    return this.kindOf(path) === "file";
  }

  isLink(path: string): boolean {
    const status = this.files.lstat(path);
    return !(status instanceof Errno) && status.kind === "symlink";
  }

  /** `test -x`: directories count. */
  isExecutable(path: string): boolean {
    return this.files.access(path, "x") === undefined;
  }

  readText(path: string): string | undefined {
    const content = this.files.readFile(path);
    return content instanceof Errno ? undefined : decode(content);
  }

  /** The names in a directory in the order of a glob; those with a dot only where wanted. */
  list(directory: string, options: { readonly hidden?: boolean } = {}): readonly string[] {
    const entries = this.files.readdir(directory);
    if (entries instanceof Errno) return [];
    const names = entries.map(({ name }) => name).filter((name) => options.hidden || !name.startsWith("."));
    return names.sort((a, b) => (a < b ? -1 : 1));
  }

  /** A line of standard input, as `read` takes it; undefined at the end. The question is for who sees it typed. */
  async ask(question: string): Promise<string | undefined> {
    const { process } = this;
    if (process.stdin.isTerminal) await this.printError(question);
    let line = "";
    for (;;) {
      const bytes = await process.read(0, 1);
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      const character = decode(bytes);
      if (character === "\n") return line;
      line += character;
    }
  }
}

/** Where pyenv was installed: its file stands in `libexec`, or in the `bin` of a plugin; links are followed. */
export function installationOf({ files, path }: Process): string {
  const real = files.realpath(path);
  const directory = dirName(real instanceof Errno ? path : real);
  if (baseName(directory) === "libexec" && baseName(dirName(dirName(directory))) !== "plugins")
    return dirName(directory);
  return dirName(dirName(dirName(directory)));
}
