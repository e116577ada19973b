import { NO_BYTES } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileKind } from "../../disk/files.ts";
import type { Line } from "../scp/line.ts";
import type { Item, NewAttributes, Side } from "./side.ts";

/**
 * The other machine's files, asked for over a connection: lines of JSON, each with so many bytes behind it as it says.
 * Unlike rsync's own protocol, to which both ends compute what they send; the rsync of the other machine is ours too.
 */
export interface Request {
  readonly call: keyof Side;
  readonly words: readonly unknown[];
  /** Bytes that follow. */
  readonly length: number;
}
export interface Answer {
  readonly value?: unknown;
  /** The code of an errno. */
  readonly error?: string;
  readonly length: number;
}

const ERRNOS: ReadonlyMap<string, Errno> = new Map(
  Object.values(Errno)
    .filter((one) => one instanceof Errno)
    .map((one) => [one.code, one]),
);

export class RemoteSide implements Side {
  constructor(private readonly line: Line) {}

  async #ask(
    call: keyof Side,
    words: readonly unknown[],
    content: Uint8Array = NO_BYTES,
  ): Promise<Answer & { bytes: Uint8Array }> {
    const request: Request = { call, words, length: content.length };
    await this.line.send(`${JSON.stringify(request)}\n`);
    if (content.length > 0) await this.line.send(content);
    const text = await this.line.readLine();
    const answer = JSON.parse(text ?? '{"error":"EIO","length":0}') as Answer;
    return { ...answer, bytes: await this.line.take(answer.length) };
  }

  async #value<T>(call: keyof Side, ...words: readonly unknown[]): Promise<T | Errno> {
    const { value, error } = await this.#ask(call, words);
    return errnoOf(error) ?? (value as T);
  }

  async #act(call: keyof Side, ...words: readonly unknown[]): Promise<Errno | undefined> {
    return errnoOf((await this.#ask(call, words)).error);
  }

  stat(path: string, follow: boolean): Promise<Item | Errno> {
    return this.#value("stat", path, follow);
  }
  list(path: string): Promise<readonly string[] | Errno> {
    return this.#value("list", path);
  }
  async read(path: string): Promise<Uint8Array | Errno> {
    const { error, bytes } = await this.#ask("read", [path]);
    return errnoOf(error) ?? bytes;
  }
  async write(path: string, content: Uint8Array): Promise<Errno | undefined> {
    return errnoOf((await this.#ask("write", [path], content)).error);
  }
  mkdir(path: string): Promise<Errno | undefined> {
    return this.#act("mkdir", path);
  }
  symlink(target: string, path: string): Promise<Errno | undefined> {
    return this.#act("symlink", target, path);
  }
  mknod(path: string, item: Item): Promise<Errno | undefined> {
    return this.#act("mknod", path, item);
  }
  rename(from: string, to: string): Promise<Errno | undefined> {
    return this.#act("rename", from, to);
  }
  remove(path: string, kind: FileKind): Promise<Errno | undefined> {
    return this.#act("remove", path, kind);
  }
  setAttributes(path: string, attributes: NewAttributes): Promise<Errno | undefined> {
    return this.#act("setAttributes", path, attributes);
  }
  async isSuper(): Promise<boolean> {
    return (await this.#ask("isSuper", [])).value === true;
  }
  async cwd(): Promise<string> {
    return String((await this.#ask("cwd", [])).value);
  }
}

function errnoOf(code: string | undefined): Errno | undefined {
  return code === undefined ? undefined : (ERRNOS.get(code) ?? Errno.EIO);
}
