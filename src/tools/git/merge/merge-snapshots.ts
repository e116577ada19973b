import { blobSide, compareSnapshots, type Side, type Snapshot } from "../diff/file-pair.ts";
import { comparePaths } from "../index/index-file.ts";
import { GITLINK } from "../worktree/gitlink.ts";
import { type MergeStyle, mergeFile } from "./merge-file.ts";

/** The stages of a path that could not be merged. */
export interface Stages {
  readonly base: Side | undefined;
  readonly ours: Side | undefined;
  readonly theirs: Side | undefined;
}

export interface MergedSnapshot {
  /** What the working tree gets, conflicts with their markers too. */
  readonly files: Map<string, Side>;
  readonly conflicts: ReadonlyMap<string, Stages>;
  /** What is told of each path, sorted. */
  readonly notes: readonly string[];
}

function isSame(a: Side | undefined, b: Side | undefined): boolean {
  return a?.id === b?.id && a?.mode === b?.mode;
}

/** Merges two states of all files, whose common ancestor is `base`. */
export async function mergeSnapshots(
  base: Snapshot,
  ours: Snapshot,
  theirs: Snapshot,
  style: MergeStyle,
): Promise<MergedSnapshot> {
  const [ownMoves, otherMoves] = [renames(base, ours), renames(base, theirs)];
  const [b, o, t] = [new Map(base), new Map(ours), new Map(theirs)];
  for (const [from, to] of ownMoves) follow(b, t, from, to);
  for (const [from, to] of otherMoves) follow(b, o, from, to);
  const named = namesOf(ownMoves, otherMoves);
  const files = new Map<string, Side>();
  const conflicts = new Map<string, Stages>();
  const notes: string[] = [];
  const paths = [...new Set([...b.keys(), ...o.keys(), ...t.keys()])].sort(comparePaths);
  for (const path of paths) {
    const stages = { base: b.get(path), ours: o.get(path), theirs: t.get(path) };
    const settled = settle(stages);
    if (settled !== "unsettled") {
      if (settled) files.set(path, settled);
      continue;
    }
    const { side, isConflict, note } = await mergePath(
      path,
      stages,
      driven(labels(style, path, named.get(path)), path),
    );
    if (side) files.set(path, side);
    if (isConflict) conflicts.set(path, stages);
    notes.push(...note);
  }
  return { files, conflicts, notes };
}

function driven(style: MergeStyle, path: string): MergeStyle {
  const driver = style.driverOf?.(path);
  if (driver === "binary") return { ...style, isBinary: true };
  return driver === "union" ? { ...style, favour: "union" } : style;
}

type Moves = readonly (readonly [string, string])[];

/** What the sides call a file that one of them has renamed. */
interface Names {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

function namesOf(own: Moves, other: Moves): ReadonlyMap<string, Names> {
  const named = new Map<string, Names>();
  for (const [from, to] of own) named.set(to, { base: from, ours: to, theirs: from });
  for (const [from, to] of other) if (!named.has(to)) named.set(to, { base: from, ours: from, theirs: to });
  return named;
}

/** Where the names differ, the markers tell them too. */
function labels(style: MergeStyle, path: string, names: Names | undefined): MergeStyle {
  if (!names || (names.ours === path && names.theirs === path)) return style;
  return {
    ...style,
    ours: `${style.ours}:${names.ours}`,
    theirs: `${style.theirs}:${names.theirs}`,
    base: `${style.base}:${names.base}`,
  };
}

function renames(base: Snapshot, side: Snapshot): readonly (readonly [string, string])[] {
  return compareSnapshots(base, side).flatMap(({ status, oldPath, path }) =>
    status === "R" ? [[oldPath, path] as const] : [],
  );
}

/** A file that one side has renamed is looked for on the other under its new name. */
function follow(base: Map<string, Side>, other: Map<string, Side>, from: string, to: string): void {
  const [old, own] = [base.get(from), other.get(from)];
  if (!old || base.has(to)) return;
  if (own && !other.has(to)) {
    other.delete(from);
    other.set(to, own);
  } else if (!other.has(to)) return;
  base.delete(from);
  base.set(to, old);
}

/** Where only one side changed, or both alike. */
function settle({ base, ours, theirs }: Stages): Side | undefined | "unsettled" {
  if (isSame(ours, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  return "unsettled";
}

interface MergedPath {
  readonly side: Side | undefined;
  readonly isConflict: boolean;
  readonly note: readonly string[];
}

async function mergePath(
  path: string,
  { base, ours, theirs }: Stages,
  style: MergeStyle,
): Promise<MergedPath> {
  if (!ours || !theirs) {
    const [gone, kept] = ours ? [style.theirs, style.ours] : [style.ours, style.theirs];
    const note = `CONFLICT (modify/delete): ${path} deleted in ${gone} and modified in ${kept}.  Version ${kept} of ${path} left in tree.`;
    return { side: ours ?? theirs, isConflict: true, note: [note] };
  }
  const mode = base && ours.mode === base.mode ? theirs.mode : ours.mode;
  if (ours.id === theirs.id || ours.id === base?.id)
    return { side: { ...theirs, mode }, isConflict: false, note: [] };
  if (theirs.id === base?.id) return { side: { ...ours, mode }, isConflict: false, note: [] };
  if (ours.mode === GITLINK || theirs.mode === GITLINK)
    return {
      side: ours,
      isConflict: true,
      note: [`Failed to merge submodule ${path}`, `CONFLICT (submodule): Merge conflict in ${path}`],
    };
  const merged = await mergeFile(base?.read() ?? new Uint8Array(), ours.read(), theirs.read(), style);
  const kind = base ? "content" : "add/add";
  return {
    side: blobSide(mode, merged.bytes),
    isConflict: merged.isConflict,
    note: [
      ...(merged.isBinary
        ? [`warning: Cannot merge binary files: ${path} (${style.ours} vs. ${style.theirs})`]
        : []),
      `Auto-merging ${path}`,
      ...(merged.isConflict ? [`CONFLICT (${kind}): Merge conflict in ${path}`] : []),
    ],
  };
}
