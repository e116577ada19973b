import { createHash } from "node:crypto";

/** One file that a case left behind. */
export interface TreeEntry {
  /** From the case's directory. */
  readonly path: string;
  readonly kind: "file" | "directory" | "symlink" | "fifo";
  readonly mode: number;
  readonly links: number;
  /** Of a file. */
  readonly content?: Uint8Array;
  /** Of a symbolic link. */
  readonly target?: string;
}

/** The expectation lines of a tree: as `ls -l` begins, the path, and what is in it. */
export function describeTree(entries: readonly TreeEntry[]): readonly string[] {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map((entry) => {
    const links = entry.kind === "file" && entry.links > 1 ? ` (${entry.links} links)` : "";
    return `${formatMode(entry)} ${entry.path}${links}${describeContent(entry)}`;
  });
}

function describeContent({ content, target }: TreeEntry): string {
  if (target !== undefined) return ` -> ${target}`;
  if (!content || content.length === 0) return "";
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  if (content.length <= 80 && !text.includes("\ufffd")) return ` ${JSON.stringify(text)}`;
  return ` ${content.length} bytes, sha256 ${createHash("sha256").update(content).digest("hex").slice(0, 12)}`;
}

const KIND_LETTERS = { file: "-", directory: "d", symlink: "l", fifo: "p" } as const;

function formatMode({ kind, mode }: TreeEntry): string {
  const letters = [..."rwxrwxrwx"].map((letter, at) => (mode & (0o400 >> at) ? letter : "-"));
  const special = (at: number, bit: number, sign: string) => {
    if (mode & bit) letters[at] = letters[at] === "x" ? sign : sign.toUpperCase();
  };
  special(2, 0o4000, "s");
  special(5, 0o2000, "s");
  special(8, 0o1000, "t");
  return KIND_LETTERS[kind] + letters.join("");
}
