import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import { makeDirectories } from "../python/write-tree.ts";

/** What the simulated indexes have been sent: an index takes the name of a file once and for all. */
const PLACE = "/var/lib/pypi";

/** An index's files, by the index's name: `pypi`, or one that is configured. */
export class Uploads {
  readonly #files: Files;
  readonly #place: string;

  constructor({ files }: Process, repository: string) {
    // Not the user's: a service elsewhere keeps them.
    this.#files = files.disk.view({ uid: 0, gid: 0, groups: [0] }, { root: files.root });
    this.#place = `${PLACE}/${encodeURIComponent(repository)}`;
  }

  /** The content that was sent under that name. */
  find(file: string): Uint8Array | undefined {
    const content = this.#files.readFile(`${this.#place}/${file}`);
    return content instanceof Errno ? undefined : content;
  }

  add(file: string, content: Uint8Array): void {
    const failed =
      makeDirectories(this.#files, this.#place) ?? this.#files.writeFile(`${this.#place}/${file}`, content);
    if (failed instanceof Errno) throw new Error(`${this.#place}: ${failed.message}`);
  }
}
