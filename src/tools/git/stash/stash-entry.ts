import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";

export const STASH = "refs/stash";

/** A stash: a commit on top of the commit it was made at, of the index, and of the untracked files if those were taken. */
export interface StashEntry {
  /** As messages name it. */
  readonly name: string;
  /** Its place in the log of refs/stash; undefined for any other commit. */
  readonly place: number | undefined;
  readonly id: string;
  readonly base: string;
  readonly index: string;
  readonly untracked: string | undefined;
}

export function findStash(call: GitCall, operands: readonly string[]): StashEntry {
  const { repository } = call;
  const [word, ...more] = operands;
  if (more.length > 0) {
    const list = operands.map((one) => ` '${one}'`).join("");
    throw new Death(`Too many revisions specified:${list}\n`, 1);
  }
  if (word === undefined && repository.refs.get(STASH) === undefined)
    throw new Death("No stash entries found.\n", 1);
  const name = word === undefined ? `${STASH}@{0}` : /^\d+$/.test(word) ? `${STASH}@{${word}}` : word;
  const [, number] = /^(?:refs\/)?stash(?:@\{(\d+)\})?$/.exec(name) ?? ["", undefined];
  const isPlace = /^(?:refs\/)?stash(?:@\{\d+\})?$/.test(name);
  const place = isPlace ? Number(number ?? 0) : undefined;
  const entries = repository.refs.log(STASH);
  if (place !== undefined && place >= entries.length) {
    if (entries.length === 0) throw new Death(`error: ${name} is not a valid reference\n`, 1);
    die(`log for '${name.replace(/@.*/, "")}' only has ${entries.length} entries`);
  }
  const id = place === undefined ? resolveRevision(repository, name) : entries.at(-1 - place)?.to;
  const commit = id === undefined ? undefined : peel(repository, id, "commit");
  if (commit === undefined) throw new Death(`error: ${name} is not a valid reference\n`, 1);
  const [base, index, untracked] = repository.objects.commit(commit).parents;
  if (base === undefined || index === undefined) return die(`'${name}' is not a stash-like commit`);
  return { name, place, id: commit, base, index, untracked };
}

/** Takes an entry out of the log of refs/stash. */
export function dropStash(call: GitCall, { name, place, id }: StashEntry): void {
  const { refs } = call.repository;
  if (place === undefined) throw new Death(`error: '${name}' is not a stash reference\n`, 1);
  const entries = refs.log(STASH);
  const left = entries.toSpliced(entries.length - 1 - place, 1);
  const linked = left.map((entry, at) => ({ ...entry, from: left[at - 1]?.to ?? "0".repeat(40) }));
  const last = linked.at(-1);
  if (last) {
    refs.writeLog(STASH, linked);
    refs.set(STASH, last.to);
  } else refs.delete(STASH);
  if (!call.isQuiet) call.print(`Dropped ${name} (${id})\n`);
}

export function storeStash(call: GitCall, id: string, message: string): void {
  call.moveRef(STASH, id, message);
}
