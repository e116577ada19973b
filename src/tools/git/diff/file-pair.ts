import { decode } from "../../../base/bytes.ts";
import { comparePaths } from "../index/index-file.ts";
import { hashObject } from "../repository/objects.ts";
import type { SubmoduleDirt } from "../worktree/gitlink.ts";
import { compareLines, splitLines, type Work } from "./compare-lines.ts";
import type { LineKey } from "./line-space.ts";

/** A file on one side of a comparison. */
export interface Side {
  readonly mode: string;
  readonly id: string;
  /** A file of the working tree that git would not have hashed to compare it: `--raw` shows no id. */
  readonly isUnhashed?: boolean;
  /** Of a submodule. */
  readonly dirt?: SubmoduleDirt;
  read(): Uint8Array;
}

export type Snapshot = ReadonlyMap<string, Side>;

export interface FilePair {
  /** Its name afterwards. */
  readonly path: string;
  readonly oldPath: string;
  readonly old: Side | undefined;
  readonly new: Side | undefined;
  readonly status: "A" | "D" | "M" | "R" | "T" | "U";
  /** In percent, of a file that was renamed. */
  readonly similarity: number;
  /** What its attributes say; undefined: its content tells. */
  readonly isBinary?: boolean;
}

/** Whether a file is shown as binary. */
export function isBinaryPair(pair: FilePair): boolean {
  return pair.isBinary ?? contents(pair).some(isBinary);
}

/** What differs between two states, by path. */
export function compareSnapshots(old: Snapshot, next: Snapshot, findsRenames = true): readonly FilePair[] {
  const pairs: FilePair[] = [];
  for (const path of new Set([...old.keys(), ...next.keys()])) {
    const [before, after] = [old.get(path), next.get(path)];
    if (before && after && before.id === after.id && before.mode === after.mode) continue;
    const status = !before
      ? "A"
      : !after
        ? "D"
        : before.mode.slice(0, 2) === after.mode.slice(0, 2)
          ? "M"
          : "T";
    pairs.push({ path, oldPath: path, old: before, new: after, status, similarity: 0 });
  }
  pairs.sort((a, b) => comparePaths(a.path, b.path));
  return findsRenames ? pairRenames(pairs) : pairs;
}

/** Half alike is a file that got another name (git-diff(1), `--find-renames`). */
const RENAME = 50;

function pairRenames(pairs: readonly FilePair[]): readonly FilePair[] {
  const removed = pairs.filter(({ status }) => status === "D");
  const added = pairs.filter(({ status }) => status === "A");
  if (removed.length === 0 || added.length === 0) return pairs;
  const taken = new Set<FilePair>();
  const renames = new Map<FilePair, FilePair>();
  const take = ({ from, to, similarity }: Candidate) => {
    if (taken.has(from) || renames.has(to)) return;
    taken.add(from);
    renames.set(to, { ...to, oldPath: from.path, old: from.old, status: "R", similarity });
  };
  // What is the same to the byte is not looked for in what is only alike (diffcore-rename.c, find_exact_renames).
  for (const to of added) {
    const same = removed.filter((from) => !taken.has(from) && isSameFile(from.old, to.new));
    const from = same.find((one) => sameName(one, to)) ?? same[0];
    if (from) take({ from, to, similarity: 100 });
  }
  const left = removed.filter((from) => !taken.has(from));
  const candidates = added
    .filter((to) => !renames.has(to))
    .flatMap((to) =>
      left.flatMap((from) => {
        const similarity = similarityOf(from.old, to.new);
        return similarity >= RENAME ? [{ from, to, similarity }] : [];
      }),
    );
  const nameRank = ({ from, to }: Candidate) => Number(sameName(from, to));
  candidates.sort((a, b) => b.similarity - a.similarity || nameRank(b) - nameRank(a));
  for (const candidate of candidates) take(candidate);
  return pairs.flatMap((pair) => (taken.has(pair) ? [] : [renames.get(pair) ?? pair]));
}

interface Candidate {
  readonly from: FilePair;
  readonly to: FilePair;
  readonly similarity: number;
}

function sameName(from: FilePair, to: FilePair): boolean {
  return from.path.replace(/.*\//, "") === to.path.replace(/.*\//, "");
}

function isSameFile(a: Side | undefined, b: Side | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id && a.mode.slice(0, 2) === b.mode.slice(0, 2);
}

function similarityOf(a: Side | undefined, b: Side | undefined): number {
  if (!a || !b || a.mode.slice(0, 2) !== b.mode.slice(0, 2)) return 0;
  const [old, next] = [a.read(), b.read()];
  const largest = Math.max(old.length, next.length);
  if (largest === 0 || Math.min(old.length, next.length) * 2 < largest) return 0;
  const lines = new Map<string, number>();
  for (const line of splitLines(decode(old))) lines.set(line, (lines.get(line) ?? 0) + 1);
  let same = 0;
  for (const line of splitLines(decode(next))) {
    const left = lines.get(line) ?? 0;
    if (left === 0) continue;
    lines.set(line, left - 1);
    same += line.length;
  }
  return Math.floor((same * 100) / largest);
}

export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly isBinary: boolean;
}

export async function countLines(pair: FilePair, work: Work, keyOf?: LineKey): Promise<Counts> {
  const [old, next] = contents(pair);
  if (isBinaryPair(pair)) return { added: 0, removed: 0, isBinary: true };
  const changes = await compareLines(splitLines(decode(old)), splitLines(decode(next)), work, keyOf);
  return {
    added: changes.reduce((sum, { newFrom, newTo }) => sum + newTo - newFrom, 0),
    removed: changes.reduce((sum, { oldFrom, oldTo }) => sum + oldTo - oldFrom, 0),
    isBinary: false,
  };
}

export async function countAll(
  pairs: readonly FilePair[],
  work: Work,
  keyOf?: LineKey,
): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const pair of pairs) counts.push(await countLines(pair, work, keyOf));
  return counts;
}

export function contents(pair: FilePair): readonly [Uint8Array, Uint8Array] {
  const nothing = new Uint8Array();
  return [pair.old?.read() ?? nothing, pair.new?.read() ?? nothing];
}

export function blobSide(mode: string, bytes: Uint8Array): Side {
  return { mode, id: hashObject("blob", bytes), read: () => bytes };
}
