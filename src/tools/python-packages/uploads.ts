import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import { makeDirectories } from "../python/write-tree.ts";

/** What the simulated indexes have been sent: an index takes the name of a file once and for all. */
const PLACE = "/var/lib/pypi";

/** The index that everybody asks. */
export const PYPI = "pypi.org";
/** Indexes that hand out again what they were sent. */
export const INDEX_HOSTS: readonly string[] = [PYPI, "test.pypi.org"];

/** The index behind a URL: what is sent to `upload.pypi.org` is found at `pypi.org`. */
export function indexHost(url: string): string {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(url)?.[1] ?? url;
  return host === `upload.${PYPI}` ? PYPI : host;
}

export interface Upload {
  readonly file: string;
  readonly content: Uint8Array;
  /** In milliseconds since 1970. */
  readonly sent: number;
}

/** An index's files, by the index's host. */
export class Uploads {
  readonly #files: Files;
  readonly #place: string;

  constructor({ files }: Process, host: string) {
    // Not the user's: a service elsewhere keeps them.
    this.#files = files.disk.view({ uid: 0, gid: 0, groups: [0] }, { root: files.root });
    this.#place = `${PLACE}/${encodeURIComponent(host)}`;
  }

  /** The content that was sent under that name. */
  find(file: string): Uint8Array | undefined {
    const content = this.#files.readFile(`${this.#place}/${file}`);
    return content instanceof Errno ? undefined : content;
  }

  /** Those whose names `wants` takes. */
  select(wants: (file: string) => boolean): readonly Upload[] {
    const entries = this.#files.readdir(this.#place);
    if (entries instanceof Errno) return [];
    return entries.flatMap(({ name: file }) => {
      if (!wants(file)) return [];
      const content = this.find(file);
      const status = this.#files.stat(`${this.#place}/${file}`);
      return content === undefined || status instanceof Errno ? [] : [{ file, content, sent: status.mtime }];
    });
  }

  add(file: string, content: Uint8Array): void {
    const failed =
      makeDirectories(this.#files, this.#place) ?? this.#files.writeFile(`${this.#place}/${file}`, content);
    if (failed instanceof Errno) throw new Error(`${this.#place}: ${failed.message}`);
  }
}

/** A file that one of the indexes was sent. */
export function publishedFile(process: Process, file: string): Uint8Array | undefined {
  for (const host of INDEX_HOSTS) {
    const content = new Uploads(process, host).find(file);
    if (content) return content;
  }
  return undefined;
}
