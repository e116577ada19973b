import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** Linux follows so many symbolic links (path_resolution(7)). */
const LINKS_MAX = 40;

/**
 * The absolute path without symbolic links, `.` and `..` (gnulib canonicalize.c). What is not there is taken as it
 * is written: all of it with `missing`, only the last component with `last`.
 */
export function canonicalize(files: Files, path: string, may: "none" | "last" | "missing"): string | Errno {
  if (path === "") return Errno.ENOENT;
  const here = path.startsWith("/") ? "/" : files.getcwd();
  if (here instanceof Errno) return here;
  const steps = path.split("/").reverse();
  let at = here;
  let links = 0;
  while (steps.length > 0) {
    const step = steps.pop() ?? "";
    if (step === "" || step === ".") continue;
    if (step === "..") {
      at = normalizePath("..", at);
      continue;
    }
    const next = joinPath(at, step);
    const status = files.lstat(next);
    if (status instanceof Errno) {
      const isLast = steps.every((rest) => rest === "" || rest === ".");
      if (may === "missing" || (may === "last" && isLast && status === Errno.ENOENT)) {
        at = next;
        continue;
      }
      return status;
    }
    if (status.kind !== "symlink") {
      const goesOn = steps.some((rest) => rest !== "") || (steps.length > 0 && may !== "missing");
      if (goesOn && status.kind !== "directory" && may !== "missing") return Errno.ENOTDIR;
      at = next;
      continue;
    }
    links++;
    if (links > LINKS_MAX) {
      if (may !== "missing") return Errno.ELOOP;
      at = next;
      continue;
    }
    const target = files.readlink(next);
    if (target instanceof Errno) return target;
    if (target.startsWith("/")) at = "/";
    steps.push(...target.split("/").reverse());
  }
  return at;
}

/** How to get from a directory to a path, both canonical: `../a/b`, or `.`. */
export function relativePath(from: string, to: string): string {
  const a = from.split("/").filter((step) => step !== "");
  const b = to.split("/").filter((step) => step !== "");
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => ".."), ...b.slice(same)].join("/") || ".";
}

/**
 * As `canonicalize`, with symbolic links left as they are (CAN_NOLINKS): `..` goes back a step of the text. Only what
 * must be a directory, and the last component, is looked at.
 */
export function canonicalizeText(
  files: Files,
  path: string,
  may: "none" | "last" | "missing",
): string | Errno {
  if (path === "") return Errno.ENOENT;
  const here = path.startsWith("/") ? "/" : files.getcwd();
  if (here instanceof Errno) return here;
  const steps = path.split("/");
  let at = here;
  for (const [index, step] of steps.entries()) {
    if (step === "" || step === ".") continue;
    at = normalizePath(step, at);
    if (step === ".." || may === "missing") continue;
    const rest = steps.slice(index + 1);
    const failed = checkStep(files, at, rest);
    const isLast = rest.every((other) => other === "");
    if (failed && !(may === "last" && isLast && failed === Errno.ENOENT)) return failed;
  }
  return at;
}

/** What is wrong with a component that `rest` follows. */
function checkStep(files: Files, path: string, rest: readonly string[]): Errno | undefined {
  const next = rest.find((step) => step !== "");
  const mustBeDirectory = next === undefined ? rest.length > 0 : next === "." || next === "..";
  if (next !== undefined && !mustBeDirectory) return undefined;
  const status = files.stat(path);
  if (status instanceof Errno) return status;
  return mustBeDirectory && status.kind !== "directory" ? Errno.ENOTDIR : undefined;
}
