import { compareCodePoints } from "../../base/collation.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryEntry } from "../../disk/files.ts";
import { expandTilde } from "../expand/index.ts";
import type { Candidate } from "../line-editor/completion.ts";
import type { EditorSettings } from "../line-editor/settings.ts";
import type { Shell } from "../shell.ts";

export interface FileWish {
  readonly only?: "directories" | "executables";
  readonly settings: EditorSettings;
}

/** The files whose path begins with the typed word, which may begin with `~` or a variable. */
export function fileCandidates(shell: Shell, typed: string, { only, settings }: FileWish): Candidate[] {
  const slash = typed.lastIndexOf("/") + 1;
  const prefix = typed.slice(slash);
  const directory = expandDirectory(shell, typed.slice(0, slash));
  const entries = shell.files.readdir(directory === "" ? "." : directory);
  if (entries instanceof Errno) return [];
  const fold = (text: string) => (settings.completionIgnoreCase ? text.toLowerCase() : text);
  const wanted = fold(prefix);
  const found: Candidate[] = [];
  for (const entry of withDots(entries, prefix)) {
    const { name } = entry;
    if (!fold(name).startsWith(wanted)) continue;
    if (name.startsWith(".") && !prefix.startsWith(".") && !settings.matchHiddenFiles) continue;
    const candidate = candidateOf(shell, directory, entry, only, settings);
    if (candidate) found.push({ ...candidate, value: typed.slice(0, slash) + name });
  }
  return found.sort((a, b) => compareCodePoints(a.value, b.value));
}

/** `.` and `..` count only where a dot was typed, as in `cd ..`. */
function withDots(entries: readonly DirectoryEntry[], prefix: string): readonly DirectoryEntry[] {
  if (prefix !== "." && prefix !== "..") return entries;
  const dots = [".", ".."].map((name) => ({ name, kind: "directory" as const, ino: 0 }));
  return [...dots, ...entries];
}

function candidateOf(
  shell: Shell,
  directory: string,
  { name, kind }: DirectoryEntry,
  only: FileWish["only"],
  settings: EditorSettings,
): Omit<Candidate, "value"> | undefined {
  const path = joinPath(directory, name);
  const isDirectory = kind === "directory" || (kind === "symlink" && isDirectoryAt(shell, path));
  if (only === "directories" && !isDirectory) return undefined;
  if (only === "executables" && !isDirectory && shell.files.access(path, "x")) return undefined;
  if (!isDirectory) return { shown: name };
  const mark = settings.markDirectories ? "/" : "";
  // bash sets mark-symlinked-directories for itself: a link to a directory gets its slash, too.
  return { shown: `${name}${mark}`, ending: mark };
}

function isDirectoryAt(shell: Shell, path: string): boolean {
  const status = shell.files.stat(path);
  return !(status instanceof Errno) && status.kind === "directory";
}

/** `~/x/`, `$HOME/x/` → the directory that is meant. */
export function expandDirectory(shell: Shell, typed: string): string {
  const tilde = /^~([^/]*)/.exec(typed);
  const home = tilde && expandTilde(shell, tilde[1] ?? "");
  const path = tilde && home !== undefined && home !== null ? home + typed.slice(tilde[0].length) : typed;
  return path.replace(
    /\$(?:(\w+)|\{(\w+)\})/g,
    (whole, name, braced) => shell.variables.get(name ?? braced) ?? whole,
  );
}
