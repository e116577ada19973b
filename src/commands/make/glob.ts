import { compareCodePoints } from "../../base/collation.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** The paths that match, sorted (glob(3)); none where nothing does. */
export function globPaths(files: Files, pattern: string): readonly string[] {
  const root = pattern.startsWith("/") ? "/" : "";
  const parts = pattern.split("/").filter((part) => part !== "");
  let found: readonly string[] = [root];
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const join = (place: string, name: string) =>
      place === "" || place === "/" ? `${place}${name}` : `${place}/${name}`;
    found = found.flatMap((place) => {
      if (!/[*?[]/.test(part)) return existing(files, join(place, part.replace(/\\(.)/g, "$1")));
      const entries = files.readdir(place === "" ? "." : place);
      if (entries instanceof Errno) return [];
      const shape = compileGlob(part);
      return entries
        .map(({ name }) => name)
        .filter((name) => (part.startsWith(".") || !name.startsWith(".")) && shape.matches(name))
        .map((name) => join(place, name));
    });
    if (!last) found = found.filter((place) => isDirectory(files, place));
  }
  const ending = pattern.endsWith("/") ? "/" : "";
  const kept = ending === "" ? found : found.filter((place) => isDirectory(files, place));
  return kept.map((place) => `${place}${ending}`).sort(compareCodePoints);
}

function existing(files: Files, path: string): readonly string[] {
  return files.lstat(path) instanceof Errno ? [] : [path];
}

function isDirectory(files: Files, path: string): boolean {
  const status = files.stat(path === "" ? "." : path);
  return !(status instanceof Errno) && status.kind === "directory";
}

export function isWild(word: string): boolean {
  return /[*?[]/.test(word);
}
