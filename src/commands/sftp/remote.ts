import { joinPath, normalizePath } from "../../base/paths.ts";
import type { FileStatus } from "../../disk/files.ts";
import { type Line, LostConnection } from "../scp/line.ts";
import { globPaths } from "./glob-paths.ts";
import type { Answer, RemoteEntry, Request } from "./protocol.ts";

/** The other machine's files, seen from a directory there. */
export class Remote {
  /** The working directory there; absolute. */
  cwd = "/";
  /** Where the session began. */
  start = "/";

  constructor(private readonly line: Line) {}

  async open(): Promise<void> {
    const { path = "/" } = await this.ask({ call: "realpath", path: "." });
    this.cwd = path;
    this.start = path;
  }

  async ask(request: Request, content?: Uint8Array): Promise<Answer> {
    await this.line.send(`${JSON.stringify(request)}\n`);
    if (content) await this.line.send(content);
    const text = await this.line.readLine();
    if (text === undefined) throw new LostConnection();
    const answer: Answer = JSON.parse(text);
    return answer;
  }

  async read(path: string): Promise<Uint8Array | string> {
    const { problem, length = 0 } = await this.ask({ call: "read", path });
    return problem ?? this.line.take(length);
  }

  /** sftp.c, make_absolute: dots stay where they are. */
  absolute(path: string): string {
    return path.startsWith("/") ? path : joinPath(this.cwd, path);
  }

  async stat(path: string): Promise<FileStatus | undefined> {
    return (await this.ask({ call: "stat", path })).status;
  }

  async isDirectory(path: string): Promise<boolean> {
    return (await this.stat(path))?.kind === "directory";
  }

  async list(path: string): Promise<readonly RemoteEntry[] | string> {
    const { problem, entries = [] } = await this.ask({ call: "list", path });
    return problem ?? entries;
  }

  /** As glob(3) on the other machine. */
  glob(pattern: string): Promise<readonly string[]> {
    return globPaths(this.absolute(pattern), {
      names: async (path) => {
        const entries = await this.list(path);
        return typeof entries === "string" ? [] : entries.map(({ name }) => name);
      },
      exists: async (path) => (await this.ask({ call: "lstat", path })).status !== undefined,
      isDirectory: (path) => this.isDirectory(path),
    });
  }
}

/** The same path seen from `directory`, where it lies in it. */
export function stripPath(path: string, directory: string): string {
  const prefix = directory === "/" ? "/" : `${directory}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** `/a/b/` is called `b`. */
export function lastName(path: string): string {
  return normalizePath(path).replace(/^.*\//, "");
}
