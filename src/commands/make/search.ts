import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { matchStem } from "./words.ts";

/** Where files are looked for that are not here: `vpath`, and the variable VPATH (vpath.c). */
export class SearchPaths {
  #patterns: { readonly pattern: string; readonly directories: readonly string[] }[] = [];
  /** Of VPATH. */
  general: readonly string[] = [];

  /** What follows the word `vpath`: nothing forgets all, a pattern alone forgets that. */
  add([pattern, ...places]: readonly string[]): void {
    if (pattern === undefined) this.#patterns = [];
    else if (places.length === 0) this.#patterns = this.#patterns.filter((one) => one.pattern !== pattern);
    else this.#patterns.push({ pattern, directories: splitDirectories(places.join(" ")) });
  }

  find(files: Files, name: string): string | undefined {
    if (name.startsWith("/")) return undefined;
    const directories = this.#patterns
      .filter(({ pattern }) => matchStem(pattern, name) !== undefined)
      .flatMap((one) => one.directories);
    for (const directory of [...directories, ...this.general]) {
      const path = `${directory}/${name}`;
      if (!(files.stat(path) instanceof Errno)) return path;
    }
    return undefined;
  }
}

/** Between colons or blanks. */
export function splitDirectories(text: string): readonly string[] {
  return text.split(/[: \t]+/).filter((one) => one !== "");
}
