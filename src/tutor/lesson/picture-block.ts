import { baseName, joinPath, normalizePath } from "../../base/paths.ts";
import type { FaultList } from "./fault.ts";

/** A directory as it should look: what a `goal` block draws. */
export interface Picture {
  /** The directory; `~` and `~/…` are the learner's home. */
  readonly root: string;
  /** Whether nothing else may be there. */
  readonly exact: boolean;
  readonly entries: readonly PictureEntry[];
  readonly line: number;
}

export interface PictureEntry {
  /** Below the root, without a slash at the end. */
  readonly path: string;
  readonly depth: number;
  readonly kind: "file" | "directory" | "symlink";
  /** Of a symbolic link. */
  readonly target?: string;
  /** What the author says of it, for the learner. */
  readonly note?: string;
}

/** What `tree` draws, or plain indentation; then the name, and where there is one, a link's target and a note. */
const LINE = /^([\s│├└─]*)(\S.*?)(?:[ \t]+#[ \t]*(.*?))?[ \t]*$/;

/**
 * A `goal [DIRECTORY] [exact]` block: the expected tree as `tree` prints it, or indented. Folders end in `/` or have
 * something in them; `name -> target` is a symbolic link; `# …` after a name is a note.
 */
export function parsePictureBlock(
  info: readonly string[],
  body: string,
  line: number,
  faults: FaultList,
): Picture {
  const exact = info.includes("exact");
  const places = info.filter((word) => word !== "exact");
  const root = places[0] ?? "~";
  if (places.length > 1 || !/^(?:~$|~\/|\/)/.test(root))
    faults.add(
      line - 1,
      "expected `goal`, a directory such as ~/shop, and `exact` where nothing else may be there",
    );
  const entries = readEntries(body, root, line, faults);
  if (entries.length === 0) faults.add(line, "an empty picture: expected the names of files and folders");
  return { root, exact, entries, line };
}

function readEntries(body: string, root: string, firstLine: number, faults: FaultList): PictureEntry[] {
  const entries: PictureEntry[] = [];
  /** The folders that the next line may be in, with the column of their names; at the bottom the root. */
  const above: { column: number; path: string; index: number }[] = [{ column: -1, path: "", index: -1 }];
  const lines = body.split("\n");
  const labelAt = labelLine(lines);
  for (const [at, source] of lines.entries()) {
    const [, lead = "", text, note] = LINE.exec(source) ?? [];
    if (text === undefined || (at === labelAt && isRootLabel(text, root))) continue;
    const column = lead.length;
    while ((above.at(-1)?.column ?? -1) >= column) above.pop();
    const parent = above.at(-1) ?? { column: -1, path: "", index: -1 };
    markDirectory(entries, parent.index);
    const [name = "", target] = text.split(" -> ");
    const path = joinPath(parent.path, name.replace(/\/+$/, ""));
    if (entries.some((entry) => entry.path === path))
      faults.add(firstLine + at, `${path} is in the picture twice`);
    const kind = target !== undefined ? "symlink" : name.endsWith("/") ? "directory" : "file";
    entries.push({ path, depth: above.length - 1, kind, target, note });
    above.push({ column, path, index: entries.length - 1 });
  }
  return entries;
}

/** The line that may name the directory itself, as `tree` begins: all others are further in. */
function labelLine(lines: readonly string[]): number {
  const leads = lines.map((line) =>
    line.trim() === "" ? Number.POSITIVE_INFINITY : (LINE.exec(line)?.[1]?.length ?? 0),
  );
  const first = leads.findIndex(Number.isFinite);
  return leads.slice(first + 1).every((lead) => lead > (leads[first] ?? 0)) ? first : -1;
}

function isRootLabel(text: string, root: string): boolean {
  return (
    text === "." ||
    [normalizePath(root), baseName(root)].includes(
      text.startsWith("/") || text.startsWith("~") ? normalizePath(text) : baseName(text),
    )
  );
}

function markDirectory(entries: PictureEntry[], index: number): void {
  const entry = entries[index];
  if (entry?.kind === "file") entries[index] = { ...entry, kind: "directory" };
}
