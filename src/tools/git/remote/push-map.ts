import type { GitCall } from "../git-call.ts";
import { reachable } from "../repository/history.ts";
import type { Ref } from "../repository/refs.ts";
import { fullRefName, peel, REF_PLACES, resolveRevision } from "../repository/revisions.ts";
import { mapRef, matchesSource, parseRefspec, type Refspec } from "./refspec.ts";

/** A ref of the other side that a push would set. */
export interface PushedRef {
  /** Its whole name there. */
  readonly name: string;
  /** How the source is called; empty where the ref is deleted. */
  readonly source: string;
  /** Undefined: it is deleted. */
  readonly id: string | undefined;
  /** What it is there now. */
  readonly old: string | undefined;
  readonly isForced: boolean;
}

/** Why a refspec says nothing: one line, or several, of complaint. */
export class PushFault extends Error {}

/** Refuses sources that are not there, before anybody is asked (check_push_refs() of git). */
export function checkSources(call: GitCall, specs: readonly string[]): string {
  return specs
    .map(parseRefspec)
    .filter(({ source }) => source !== "" && !source.includes("*"))
    .filter(({ source }) => localSource(call, source) === undefined)
    .map(({ source }) => `error: src refspec ${source} does not match any\n`)
    .join("");
}

interface Source {
  /** Its whole name where it is a ref. */
  readonly name: string | undefined;
  readonly id: string;
}

function localSource(call: GitCall, text: string): Source | undefined {
  const { refs } = call.repository;
  if (text === "HEAD" || text === "@") {
    const id = refs.get("HEAD");
    return id === undefined ? undefined : { name: refs.symbolic("HEAD") ?? "HEAD", id };
  }
  // A branch and a tag may have one name: here the branch would be meant first by push (match_explicit()).
  const full = fullRefName(call.repository, text);
  const id = full === undefined ? resolveRevision(call.repository, text) : refs.get(full);
  return id === undefined ? undefined : { name: full, id };
}

export interface PushWish {
  readonly specs: readonly string[];
  readonly isForced: boolean;
  readonly isMirror: boolean;
  readonly prunes: boolean;
  /** Annotated tags of what is pushed go with it. */
  readonly followsTags: boolean;
}

/** Which refs there get which objects, in the order of the other side's refs, new ones last. */
export function mapPush(call: GitCall, there: readonly Ref[], wish: PushWish): readonly PushedRef[] {
  const pushed = new Map<string, PushedRef>();
  const old = (name: string) => there.find((ref) => ref.name === name)?.id;
  const add = (name: string, source: string, id: string | undefined, isForced: boolean) =>
    pushed.set(name, { name, source, id, old: old(name), isForced: isForced || wish.isForced });
  for (const text of wish.specs) {
    const spec = parseRefspec(text);
    if (text === ":" || text === "+:") addMatching(call, there, spec.isForced, add);
    else if (spec.source.includes("*")) addPattern(call, spec, add);
    else addOne(call, there, spec, add);
  }
  if (wish.followsTags) addFollowed(call, there, [...pushed.values()], add);
  if (wish.isMirror || wish.prunes) addGone(call, there, wish, pushed, add);
  const order = (name: string) => {
    const at = there.findIndex((ref) => ref.name === name);
    return at < 0 ? there.length : at;
  };
  return [...pushed.values()].sort((a, b) => order(a.name) - order(b.name));
}

type Add = (name: string, source: string, id: string | undefined, isForced: boolean) => void;

/** push.default matching: branches that both sides have. */
function addMatching(call: GitCall, there: readonly Ref[], isForced: boolean, add: Add): void {
  for (const { name, id } of call.repository.refs.list("refs/heads/"))
    if (there.some((ref) => ref.name === name)) add(name, name, id, isForced);
}

function addPattern(call: GitCall, spec: Refspec, add: Add): void {
  const whole = { ...spec, destination: spec.destination ?? spec.source };
  for (const { name, id } of call.repository.refs.list()) {
    const target = matchesSource(whole, name) ? mapRef(whole, name) : undefined;
    if (target !== undefined) add(target, name, id, spec.isForced);
  }
}

function addOne(call: GitCall, there: readonly Ref[], spec: Refspec, add: Add): void {
  const { source, destination, isForced } = spec;
  if (source === "") {
    const wanted = destination ?? "";
    const name = findThere(there, wanted) ?? (wanted.startsWith("refs/") ? wanted : undefined);
    if (name === undefined || !there.some((ref) => ref.name === name))
      throw new PushFault(`error: unable to delete '${wanted}': remote ref does not exist\n`);
    return add(name, "", undefined, isForced);
  }
  const found = localSource(call, source);
  if (!found) throw new PushFault(`error: src refspec ${source} does not match any\n`);
  const isHead = source === "HEAD" || source === "@";
  const name = destinationName(call, there, found, source, destination ?? source);
  add(name, isHead ? "HEAD" : (found.name ?? source), found.id, isForced);
}

function destinationName(
  call: GitCall,
  there: readonly Ref[],
  { name, id }: Source,
  source: string,
  wanted: string,
): string {
  if (wanted === source && name?.startsWith("refs/")) return name;
  if (wanted.startsWith("refs/")) return wanted;
  const found = wanted === "HEAD" ? undefined : findThere(there, wanted);
  if (found !== undefined) return found;
  if (name?.startsWith("refs/heads/")) return `refs/heads/${wanted}`;
  if (name?.startsWith("refs/tags/")) return `refs/tags/${wanted}`;
  throw new PushFault(unqualified(call, source, wanted, id));
}

function findThere(there: readonly Ref[], short: string): string | undefined {
  for (const place of REF_PLACES) {
    const found = there.find((ref) => ref.name === `${place}${short}` && ref.name !== "HEAD");
    if (found) return found.name;
  }
  return undefined;
}

const HINTS: Readonly<Record<string, readonly [string, string, string]>> = {
  commit: ["a commit object", "branch", "refs/heads/"],
  tag: ["a tag object", "tag", "refs/tags/"],
  tree: ["a tree object", "tag", "refs/tags/"],
  blob: ["a blob object", "tag", "refs/tags/"],
};

function unqualified(call: GitCall, source: string, wanted: string, id: string): string {
  const kind = call.repository.objects.find(id)?.kind ?? "commit";
  const [what = "", made = "", place = ""] = HINTS[kind] ?? [];
  const verb =
    kind === "tree" || kind === "blob"
      ? `Did you mean to tag a new ${kind} by pushing to`
      : `Did you mean to create a new ${made} by pushing to`;
  return `error: The destination you provided is not a full refname (i.e.,
starting with "refs/"). We tried to guess what you meant by:

- Looking for a ref that matches '${wanted}' on the remote side.
- Checking if the <src> being pushed ('${source}')
  is a ref in "refs/{heads,tags}/". If so we add a corresponding
  refs/{heads,tags}/ prefix on the remote side.

Neither worked, so we gave up. You must fully qualify the ref.
hint: The <src> part of the refspec is ${what}.
hint: ${verb}
hint: '${source}:${place}${wanted}'?
`;
}

/** `--follow-tags` */
function addFollowed(call: GitCall, there: readonly Ref[], pushed: readonly PushedRef[], add: Add): void {
  const { repository } = call;
  const tips = pushed.flatMap(({ id }) => (id === undefined ? [] : (peel(repository, id, "commit") ?? [])));
  const history = reachable(repository, tips);
  for (const { name, id } of repository.refs.list("refs/tags/")) {
    const isAnnotated = repository.objects.find(id)?.kind === "tag";
    const commit = peel(repository, id, "commit") ?? "";
    if (isAnnotated && history.has(commit) && !there.some((ref) => ref.name === name))
      add(name, name, id, false);
  }
}

/** `--mirror` and `--prune` delete there what is not here. */
function addGone(
  call: GitCall,
  there: readonly Ref[],
  wish: PushWish,
  pushed: ReadonlyMap<string, PushedRef>,
  add: Add,
): void {
  const { refs } = call.repository;
  const places = wish.isMirror ? ["refs/"] : ["refs/heads/"];
  for (const { name } of there)
    if (places.some((place) => name.startsWith(place)) && !pushed.has(name) && refs.get(name) === undefined)
      add(name, "", undefined, true);
}
