import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { isAncestor } from "../repository/history.ts";
import type { Repository } from "../repository/repository.ts";
import { peel, shortId } from "../repository/revisions.ts";
import { advertisedRefs } from "./advertised.ts";
import { connect } from "./connect.ts";
import { type FetchedRef, mapFetch } from "./fetch-map.ts";
import { formatFetch, isWatchedTerminal } from "./progress.ts";
import { staleRefs } from "./prune.ts";
import { type FetchRow, formatFetchRow, nameWidth, shownAddress } from "./ref-table.ts";
import { parseRefspec, prettyRef, type Refspec } from "./refspec.ts";
import type { Remote } from "./remotes.ts";
import { copyObjects } from "./transfer.ts";

export interface FetchWish {
  /** Refspecs of the command line. */
  readonly words: readonly string[];
  /** Undefined: as the remote is configured. */
  readonly tags: "all" | "none" | undefined;
  readonly prunes: boolean;
  readonly prunesTags: boolean;
  readonly isForced: boolean;
  readonly isDry: boolean;
  /** -1 quiet, 0, 1 verbose */
  readonly verbosity: number;
  readonly isWatched: boolean;
  /** So many commits of each; infinite with `--unshallow`. */
  readonly depth?: number | undefined;
  /** The branch that is checked out may move: `pull`. */
  readonly movesHead: boolean;
  readonly appends: boolean;
  /** What the logs of refs say before the colon. */
  readonly action: string;
}

/** Fetches from one remote; gives the status. */
export async function fetchRefs(call: GitCall, remote: Remote, wish: FetchWish): Promise<number> {
  const url = remote.urls[0] ?? remote.name;
  const there = await connect(call, url);
  const advertised = advertisedRefs(there);
  const configured =
    remote.tagOption === "--tags" ? "all" : remote.tagOption === "--no-tags" ? "none" : "follow";
  const tags = wish.tags ?? configured;
  const map = mapFetch(call, remote, there, advertised, { words: wish.words, tags });
  if (!wish.movesHead) refuseCheckedOut(call, map);
  const table = new FetchTable(call, url, wish, map);
  if (wish.prunes)
    pruneRefs(
      call,
      remote,
      advertised.map(({ name }) => name),
      wish,
      table,
    );
  const transfer = await copyObjects(
    call,
    there,
    call.repository,
    map.map(({ id }) => id),
    wish.isWatched,
    wish.depth,
  );
  if (wish.isWatched)
    call.printError(formatFetch(call, transfer, isWatchedTerminal(call) ? "Unpacking" : undefined));
  let status = 0;
  const heads: string[] = [];
  for (const use of ["merge", "not-for-merge", "ignore"] as const)
    for (const ref of map.filter((one) => one.use === use)) {
      if (use !== "ignore") heads.push(headLine(ref, url));
      if (ref.local === undefined) table.add(fetchHeadRow(ref));
      else if (!updateRef(call, ref, ref.local, wish, table)) status = 1;
    }
  if (table.isBlocked)
    call.printError(
      `error: some local refs could not be updated; try running\n 'git remote prune ${remote.name}' to remove any old, conflicting branches\n`,
    );
  if (!wish.isDry) {
    const before = wish.appends ? (call.repository.state("FETCH_HEAD") ?? "") : "";
    call.repository.setState("FETCH_HEAD", before + heads.join(""));
  }
  return status;
}

/** What was fetched, told on standard error, below a line that names the address once. */
class FetchTable {
  #isBegun = false;
  /** A ref could not be made, as another one stands in its place. */
  isBlocked = false;
  readonly width: number;

  constructor(
    private readonly call: GitCall,
    private readonly url: string,
    private readonly wish: FetchWish,
    map: readonly FetchedRef[],
  ) {
    const { refs } = call.repository;
    const rows = map.flatMap(({ name, local, id }) =>
      local === undefined || name === "HEAD" || (wish.verbosity <= 0 && refs.get(local) === id)
        ? []
        : [{ name, local }],
    );
    this.width = nameWidth(rows, Number(call.env("COLUMNS") ?? 80));
  }

  add(row: FetchRow, width = this.width): void {
    if (this.wish.verbosity < 0) return;
    if (!this.#isBegun) this.call.printError(`From ${shownAddress(this.url)}\n`);
    this.#isBegun = true;
    this.call.printError(formatFetchRow(row, width));
  }
}

function refuseCheckedOut(call: GitCall, map: readonly FetchedRef[]): void {
  const { branch, top, head } = call.repository;
  const current = `refs/heads/${branch}`;
  if (top === undefined || head === undefined || !map.some(({ local }) => local === current)) return;
  die(`refusing to fetch into branch '${current}' checked out at '${top}'`);
}

function pruneRefs(
  call: GitCall,
  remote: Remote,
  names: readonly string[],
  wish: FetchWish,
  table: FetchTable,
): void {
  const given: readonly Refspec[] = wish.words.map(parseRefspec);
  const own = given.length > 0 ? given : remote.fetch;
  const specs = wish.prunesTags ? [...own, parseRefspec("refs/tags/*:refs/tags/*")] : own;
  for (const name of staleRefs(call.repository, specs, names)) {
    if (!wish.isDry) call.repository.refs.delete(name);
    table.add({ sign: "-", summary: "[deleted]", from: "(none)", to: prettyRef(name) }, 10);
    for (const text of danglingNotes(call.repository, name, wish.isDry))
      if (wish.verbosity >= 0) call.printError(text);
  }
}

/** Symbolic refs that lead to a ref that is gone now. */
export function danglingNotes({ refs }: Repository, name: string, isDry: boolean): readonly string[] {
  const [, remote] = /^refs\/remotes\/([^/]+)\//.exec(name) ?? [];
  const head = `refs/remotes/${remote}/HEAD`;
  if (remote === undefined || refs.symbolic(head) !== name) return [];
  return [`   (${head} ${isDry ? "will become" : "has become"} dangling)\n`];
}

function kindOf(name: string): { readonly kind: string; readonly what: string } {
  if (name === "HEAD") return { kind: "", what: "" };
  if (name.startsWith("refs/heads/")) return { kind: "branch", what: name.slice("refs/heads/".length) };
  if (name.startsWith("refs/tags/")) return { kind: "tag", what: name.slice("refs/tags/".length) };
  if (name.startsWith("refs/remotes/"))
    return { kind: "remote-tracking branch", what: name.slice("refs/remotes/".length) };
  return { kind: "", what: name };
}

/** A line of FETCH_HEAD: from it, merge makes its message. */
function headLine({ id, name, use }: FetchedRef, url: string): string {
  const { kind, what } = kindOf(name);
  const shown = what === "" ? "" : `${kind === "" ? "" : `${kind} `}'${what}' of `;
  return `${id}\t${use === "merge" ? "" : "not-for-merge"}\t${shown}${shownAddress(url)}\n`;
}

function fetchHeadRow({ name }: FetchedRef): FetchRow {
  const { kind, what } = kindOf(name);
  return { sign: "*", summary: kind || "branch", from: what || "HEAD", to: "FETCH_HEAD" };
}

/** Moves what stands here for a ref; false where that would lose something (update_local_ref() of git-fetch). */
function updateRef(
  call: GitCall,
  ref: FetchedRef,
  local: string,
  wish: FetchWish,
  table: FetchTable,
): boolean {
  const { repository } = call;
  const old = repository.refs.get(local);
  const names = { from: prettyRef(ref.name), to: prettyRef(local) };
  const move = (what: string) => {
    if (!wish.isDry) call.moveRef(local, ref.id, `${wish.action}: ${what}`);
  };
  if (old === ref.id) {
    if (wish.verbosity > 0) table.add({ sign: "=", summary: "[up to date]", ...names });
    return true;
  }
  if (old === undefined) {
    const [summary, what] = newWords(ref.name);
    const other = repository.refs.conflict(local);
    if (other !== undefined) {
      call.printError(`error: cannot lock ref '${local}': '${other}' exists; cannot create '${local}'\n`);
      table.add({ sign: "!", summary, ...names, note: "unable to update local ref" });
      table.isBlocked = true;
      return false;
    }
    move(what);
    table.add({ sign: "*", summary, ...names });
    return true;
  }
  const isForced = ref.isForced || wish.isForced;
  if (local.startsWith("refs/tags/")) {
    if (isForced) move("updating tag");
    table.add(
      isForced
        ? { sign: "t", summary: "[tag update]", ...names }
        : { sign: "!", summary: "[rejected]", ...names, note: "would clobber existing tag" },
    );
    return isForced;
  }
  const commits = [old, ref.id].map((id) => peel(repository, id, "commit"));
  const [from = "", to = ""] = commits;
  if (from !== "" && to !== "" && isAncestor(repository, from, to)) {
    move("fast-forward");
    table.add({ sign: " ", summary: `${shortId(old)}..${shortId(ref.id)}`, ...names });
    return true;
  }
  if (isForced) move("forced-update");
  table.add(
    isForced
      ? { sign: "+", summary: `${shortId(old)}...${shortId(ref.id)}`, ...names, note: "forced update" }
      : { sign: "!", summary: "[rejected]", ...names, note: "non-fast-forward" },
  );
  return isForced;
}

function newWords(name: string): readonly [string, string] {
  if (name.startsWith("refs/tags/")) return ["[new tag]", "storing tag"];
  if (name.startsWith("refs/heads/")) return ["[new branch]", "storing head"];
  return ["[new ref]", "storing ref"];
}
