import type { GitCall } from "../git-call.ts";
import type { Ref } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";
import { findAdvertised, mustFind } from "./advertised.ts";
import { mapRef, matchesSource, parseRefspec, type Refspec } from "./refspec.ts";
import { type Remote, trackingRef } from "./remotes.ts";
import { taggedObject } from "./transfer.ts";

/** A ref of the other side, what stands for it here, and how FETCH_HEAD lists it. */
export interface FetchedRef extends Ref {
  /** Undefined: it comes into FETCH_HEAD alone. */
  readonly local: string | undefined;
  readonly isForced: boolean;
  readonly use: "merge" | "not-for-merge" | "ignore";
}

export interface MapWish {
  /** Refspecs of the command line. */
  readonly words: readonly string[];
  readonly tags: "follow" | "all" | "none";
}

/** Which refs are fetched, and to where (get_ref_map() of git-fetch). */
export function mapFetch(
  call: GitCall,
  remote: Remote,
  there: Repository,
  advertised: readonly Ref[],
  wish: MapWish,
): readonly FetchedRef[] {
  const named = wish.words.length > 0;
  const map = named ? mapWords(remote, advertised, wish.words) : mapConfigured(call, remote, advertised);
  if (wish.tags === "all")
    map.push(...mapSpec(parseRefspec("refs/tags/*:refs/tags/*"), advertised, "not-for-merge"));
  else if (wish.tags === "follow" && map.some(({ local, use }) => local !== undefined && use !== "ignore"))
    map.push(...followedTags(call, there, advertised, map));
  const seen = new Set<string>();
  return map.filter(({ local, name }) => {
    if (local === undefined) return true;
    const key = `${name}:${local}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function mapSpec(spec: Refspec, advertised: readonly Ref[], use: FetchedRef["use"]): readonly FetchedRef[] {
  const { source, destination, isForced } = spec;
  if (source.includes("*"))
    return advertised
      .filter((ref) => matchesSource(spec, ref.name))
      .map((ref) => ({ ...ref, local: mapRef(spec, ref.name), isForced, use }));
  const ref = mustFind(advertised, source);
  return [{ ...ref, local: localName(destination, ref.name), isForced, use }];
}

/** `topic:mine` means a branch, or a tag where the source is one. */
function localName(destination: string | undefined, source: string): string | undefined {
  if (destination === undefined || destination === "") return undefined;
  if (destination.startsWith("refs/")) return destination;
  return `${source.startsWith("refs/tags/") ? "refs/tags/" : "refs/heads/"}${destination}`;
}

function mapWords(remote: Remote, advertised: readonly Ref[], words: readonly string[]): FetchedRef[] {
  const map = joinTags(words).flatMap((word) => mapSpec(parseRefspec(word), advertised, "merge"));
  // Those that the configuration would store are stored too (git-fetch(1), "CONFIGURED REMOTE-TRACKING BRANCHES").
  const extra = map.flatMap(({ name, id }) => {
    const local = trackingRef(remote, name);
    return local === undefined ? [] : [{ name, id, local, isForced: true, use: "ignore" as const }];
  });
  return [...map, ...extra.filter(({ local }) => !map.some((one) => one.local === local))];
}

/** `tag v1` means refs/tags/v1:refs/tags/v1. */
function joinTags(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "tag" && at + 1 < words.length) {
      const name = words[++at];
      joined.push(`refs/tags/${name}:refs/tags/${name}`);
    } else joined.push(word);
  }
  return joined;
}

function mapConfigured(call: GitCall, remote: Remote, advertised: readonly Ref[]): FetchedRef[] {
  const { branch } = call.repository;
  const isOwn = branch !== undefined && call.config(`branch.${branch}.remote`) === remote.name;
  const merge = isOwn ? call.config(`branch.${branch}.merge`) : undefined;
  if (remote.fetch.length === 0 && merge === undefined) {
    const head = mustFind(advertised, "HEAD");
    return [{ ...head, local: undefined, isForced: false, use: "merge" }];
  }
  const map = remote.fetch.flatMap((spec, at) => {
    const isFirst = at === 0 && merge === undefined && !spec.source.includes("*");
    return mapSpec(spec, advertised, isFirst ? "merge" : "not-for-merge");
  });
  if (merge === undefined) return map;
  if (!map.some(({ name }) => name === merge)) {
    const ref = findAdvertised(advertised, merge);
    if (ref) map.push({ ...ref, local: undefined, isForced: false, use: "merge" });
  }
  return map.map((ref) => (ref.name === merge ? { ...ref, use: "merge" as const } : ref));
}

/** Tags of commits that are here, or that come now (git-fetch(1), `--no-tags`). */
function followedTags(
  call: GitCall,
  there: Repository,
  advertised: readonly Ref[],
  map: readonly FetchedRef[],
): readonly FetchedRef[] {
  const { refs, objects } = call.repository;
  const coming = reachableFrom(there, objects, map);
  return advertised.flatMap(({ name, id }) => {
    if (!name.startsWith("refs/tags/") || refs.get(name) !== undefined) return [];
    const object = there.objects.find(id);
    const target = object?.kind === "tag" ? taggedObject(object) : id;
    if (!objects.has(target) && !coming.has(target)) return [];
    return [{ name, id, local: name, isForced: false, use: "not-for-merge" as const }];
  });
}

function reachableFrom(
  there: Repository,
  own: { has(id: string): boolean },
  map: readonly FetchedRef[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = map.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id) || own.has(id)) continue;
    seen.add(id);
    const object = there.objects.find(id);
    if (object?.kind === "commit") open.push(...there.objects.commit(id).parents);
    else if (object?.kind === "tag") open.push(taggedObject(object));
  }
  return seen;
}
