import { decode, encode } from "../../../base/bytes.ts";
import { splitLines, type Work } from "../diff/compare-lines.ts";
import { isBinary } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { type MergedPart, mergeLines } from "./merge-lines.ts";

/** How the sides of a conflict are called, and shown. */
export interface MergeStyle {
  readonly ours: string;
  readonly theirs: string;
  readonly base: string;
  /** merge.conflictStyle */
  readonly style: string;
  /** `-X ours`, `-X theirs`, or `union`: the lines of both (gitattributes(5), "merge"). */
  readonly favour: string | undefined;
  readonly work: Work;
  /** Its lines are not merged, whatever they are. */
  readonly isBinary?: boolean;
  /** What the attributes say of the merging of a path (gitattributes(5), "merge"). */
  readonly driverOf?: (path: string) => "union" | "binary" | undefined;
}

/** `merge=union` and `-merge`; a driver of one's own is not simulated, and the usual one does it. */
export function mergeDriver(call: GitCall): (path: string) => "union" | "binary" | undefined {
  return (path) => {
    const value = call.attributes.of(path).get("merge");
    return value === false || value === "binary" ? "binary" : value === "union" ? "union" : undefined;
  };
}

export interface MergedFile {
  readonly bytes: Uint8Array;
  readonly isConflict: boolean;
  readonly isBinary: boolean;
}

/** Merges the contents of a file; what cannot be merged stands between markers. */
export async function mergeFile(
  base: Uint8Array,
  ours: Uint8Array,
  theirs: Uint8Array,
  style: MergeStyle,
): Promise<MergedFile> {
  if (style.isBinary || [base, ours, theirs].some(isBinary)) {
    const bytes = style.favour === "theirs" ? theirs : ours;
    return { bytes, isConflict: style.favour === undefined, isBinary: style.favour === undefined };
  }
  const lines = (bytes: Uint8Array) => splitLines(decode(bytes));
  const isDiff3 = style.style === "diff3" || style.style === "zdiff3";
  const parts = await mergeLines(
    { base: lines(base), ours: lines(ours), theirs: lines(theirs) },
    style.work,
    isDiff3,
  );
  const text = parts.map((part) => formatPart(part, style, isDiff3)).join("");
  const isConflict = style.favour === undefined && parts.some(({ kind }) => kind === "conflict");
  return { bytes: encode(text), isConflict, isBinary: false };
}

function formatPart(part: MergedPart, style: MergeStyle, showsBase: boolean): string {
  if (part.kind === "settled") return part.lines.join("");
  if (style.favour === "ours") return part.ours.join("");
  if (style.favour === "theirs") return part.theirs.join("");
  if (style.favour === "union") return [...part.ours, ...part.theirs].join("");
  const side = (lines: readonly string[]) => {
    const text = lines.join("");
    return text === "" || text.endsWith("\n") ? text : `${text}\n`;
  };
  const marker = (sign: string, name: string) => `${sign.repeat(7)}${name === "" ? "" : ` ${name}`}\n`;
  const base = showsBase ? marker("|", style.base) + side(part.base) : "";
  return `${marker("<", style.ours)}${side(part.ours)}${base}${marker("=", "")}${side(part.theirs)}${marker(">", style.theirs)}`;
}
