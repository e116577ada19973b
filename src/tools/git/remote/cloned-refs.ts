import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Ref } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";
import { peel } from "../repository/revisions.ts";
import { mapRef, parseRefspec, type Refspec } from "./refspec.ts";

export interface CloneWish {
  readonly remoteName: string;
  /** `-b`: a branch or a tag there. */
  readonly branch: string | undefined;
  readonly isBare: boolean;
  readonly isMirror: boolean;
  readonly isSingle: boolean;
  readonly withTags: boolean;
}

/** Where HEAD of a clone is put: on a branch, at a tag or a commit, or on a branch that is yet to be born. */
export type CloneHead =
  | { readonly kind: "branch"; readonly name: string; readonly id: string }
  | { readonly kind: "detached"; readonly id: string }
  | { readonly kind: "unborn"; readonly name: string; readonly isMissing: boolean };

export function chooseHead(
  call: GitCall,
  there: Repository,
  refs: readonly Ref[],
  wish: CloneWish,
): CloneHead {
  const find = (name: string) => refs.find((ref) => ref.name === name);
  if (wish.branch !== undefined) {
    const branch = find(`refs/heads/${wish.branch}`);
    if (branch) return { kind: "branch", name: branch.name, id: branch.id };
    const tag = find(`refs/tags/${wish.branch}`);
    if (tag) return { kind: "detached", id: peel(there, tag.id, "commit") ?? tag.id };
    die(`Remote branch ${wish.branch} not found in upstream ${wish.remoteName}`);
  }
  const head = find("HEAD");
  const symbolic = there.refs.symbolic("HEAD");
  if (!head) return { kind: "unborn", name: symbolic ?? "refs/heads/master", isMissing: refs.length > 0 };
  if (symbolic !== undefined) return { kind: "branch", name: symbolic, id: head.id };
  const usual = `refs/heads/${call.config("init.defaultbranch") ?? "master"}`;
  const alike = refs.filter(({ name, id }) => name.startsWith("refs/heads/") && id === head.id);
  const guessed =
    alike.find(({ name }) => name === usual) ??
    alike.find(({ name }) => name === "refs/heads/master") ??
    alike[0];
  return guessed ? { kind: "branch", name: guessed.name, id: guessed.id } : { kind: "detached", id: head.id };
}

/** What the configuration of the clone says it fetches. */
export function cloneRefspec(wish: CloneWish, head: CloneHead): Refspec & { readonly text: string } {
  const one = wish.isSingle && head.kind === "branch" ? head.name : undefined;
  const place = wish.isBare ? "refs/heads/*" : `refs/remotes/${wish.remoteName}/*`;
  const text = wish.isMirror
    ? "+refs/*:refs/*"
    : one === undefined
      ? `+refs/heads/*:${place}`
      : `+${one}:${place.replace("*", one.replace(/^refs\/heads\//, ""))}`;
  return { ...parseRefspec(text), text };
}

/** The refs that a clone begins with. */
export function clonedRefs(
  there: Repository,
  refs: readonly Ref[],
  spec: Refspec,
  wish: CloneWish,
): readonly Ref[] {
  const mapped = refs.flatMap(({ name, id }) => {
    const local = name === "HEAD" ? undefined : mapRef(spec, name);
    return local === undefined ? [] : [{ name: local, id }];
  });
  const tags = refs.filter(({ name }) => name.startsWith("refs/tags/"));
  if (!wish.withTags || wish.isMirror) return mapped;
  if (!wish.isSingle) return [...mapped, ...tags];
  const reached = new Set<string>();
  const open = mapped.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    if (there.objects.find(id)?.kind === "commit") open.push(...there.objects.commit(id).parents);
  }
  return [...mapped, ...tags.filter(({ id }) => reached.has(peel(there, id, "") ?? id))];
}

/** The refs in one file, tags with what they name (git-pack-refs(1)). */
export function formatPackedRefs(there: Repository, refs: readonly Ref[]): string {
  const lines = [...refs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, id }) => {
      const target = peel(there, id, "");
      return `${id} ${name}\n${target === undefined || target === id ? "" : `^${target}\n`}`;
    });
  return `# pack-refs with: peeled fully-peeled sorted \n${lines.join("")}`;
}
