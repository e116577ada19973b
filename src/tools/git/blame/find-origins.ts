import { decode } from "../../../base/bytes.ts";
import { compareLines, splitLines } from "../diff/compare-lines.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { LineKey } from "../diff/line-space.ts";
import type { GitCall } from "../git-call.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { commitSnapshot, treeSnapshot } from "../worktree/snapshots.ts";

/** Where a line comes from. */
export interface Origin {
  /** Undefined: it was not committed yet. */
  readonly commit: Commit | undefined;
  readonly path: string;
  /** Its number there, from 0. */
  readonly line: number;
  /** The parent that has the file too, and its name there. */
  readonly previous: { readonly id: string; readonly path: string } | undefined;
}

/** A version of the file that some lines may come from: `lines` are numbers here, by their number in the end. */
interface Suspect {
  readonly commit: Commit | undefined;
  readonly path: string;
  readonly text: readonly string[];
  readonly lines: Map<number, number>;
}

interface Start {
  readonly commit: Commit | undefined;
  readonly path: string;
  readonly text: readonly string[];
}

/** Finds for each line the commit that brought it (git-blame(1)). */
export async function findOrigins(call: GitCall, start: Start, keyOf?: LineKey): Promise<readonly Origin[]> {
  const found: Origin[] = [];
  const lines = new Map(start.text.map((_, at) => [at, at]));
  const open: Suspect[] = [{ ...start, lines }];
  for (let suspect = takeLatest(open); suspect; suspect = takeLatest(open)) {
    const { commit, path } = suspect;
    const { head } = call.repository;
    const parents = commit ? commit.parents : head === undefined ? [] : [head];
    let previous: Origin["previous"];
    for (const id of parents) {
      const parent = parentVersion(call, suspect, id);
      if (!parent) continue;
      previous ??= { id, path: parent.path };
      await passLines(call, suspect, parent, keyOf);
      if (parent.lines.size > 0) addSuspect(open, parent);
      if (suspect.lines.size === 0) break;
    }
    for (const [final, line] of suspect.lines) found[final] = { commit, path, line, previous };
    const pause = call.work(50);
    if (pause) await pause;
  }
  return found;
}

function takeLatest(open: Suspect[]): Suspect | undefined {
  const time = ({ commit }: Suspect) =>
    commit ? parsePerson(commit.committer).time : Number.POSITIVE_INFINITY;
  let best = 0;
  for (let at = 1; at < open.length; at++) {
    const [one, other] = [open[at], open[best]];
    if (one && other && time(one) > time(other)) best = at;
  }
  return open.splice(best, 1)[0];
}

function addSuspect(open: Suspect[], suspect: Suspect): void {
  const same = open.find(({ commit, path }) => commit?.id === suspect.commit?.id && path === suspect.path);
  if (same) for (const [final, line] of suspect.lines) same.lines.set(final, line);
  else open.push(suspect);
}

/** The file in a parent, where it may have another name. */
function parentVersion(call: GitCall, { commit, path }: Suspect, id: string): Suspect | undefined {
  const { objects } = call.repository;
  const parent = objects.commit(id);
  const before = treeSnapshot(objects, parent.tree);
  let name = path;
  if (!before.has(path)) {
    if (!commit) return undefined;
    const renamed = compareSnapshots(before, commitSnapshot(objects, commit.id)).find(
      (pair) => pair.status === "R" && pair.path === path,
    );
    if (!renamed) return undefined;
    name = renamed.oldPath;
  }
  const text = splitLines(decode(before.get(name)?.read() ?? new Uint8Array()));
  return { commit: parent, path: name, text, lines: new Map() };
}

/** Hands over the lines that the parent has as well. */
async function passLines(
  call: GitCall,
  suspect: Suspect,
  parent: Suspect,
  keyOf: LineKey | undefined,
): Promise<void> {
  const changes = await compareLines(parent.text, suspect.text, (steps) => call.work(steps), keyOf);
  for (const [final, line] of suspect.lines) {
    let shift = 0;
    let isNew = false;
    for (const { oldTo, newFrom, newTo } of changes) {
      if (newFrom > line) break;
      if (line < newTo) isNew = true;
      shift = oldTo - newTo;
    }
    if (isNew) continue;
    suspect.lines.delete(final);
    parent.lines.set(final, line + shift);
  }
}
