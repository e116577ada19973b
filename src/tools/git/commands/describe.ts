import { compileGlob } from "../../../base/pattern/index.ts";
import { die } from "../death.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { reachable } from "../repository/history.ts";
import { nameCommits } from "../repository/name-commits.ts";
import type { Repository } from "../repository/repository.ts";
import { peel, resolveCommit, shortId } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { describeUsage } from "../usage/describe.ts";
import { commitSnapshot, indexSnapshot, workSnapshot } from "../worktree/snapshots.ts";

export const describe = defineSubcommand({
  name: "describe",
  usage: describeUsage,
  simulated: [
    "tags",
    "long",
    "abbrev",
    "exact-match",
    "match",
    "exclude",
    "always",
    "dirty",
    "candidates",
    "all",
    "contains",
    "first-parent",
  ],
  async run(call, given) {
    if (given.has("contains")) return describeContains(call, given);
    const words = given.operands.length > 0 ? given.operands : ["HEAD"];
    const mark = given.has("dirty") && (await isDirty(call)) ? (given.value("dirty") ?? "-dirty") : "";
    for (const word of words) {
      const id =
        resolveCommit(call.repository, word) ??
        die(given.operands.length === 0 ? NO_NAMES : `Not a valid object name ${word}`);
      call.print(`${describeCommit(call, given, id)}${mark}\n`);
    }
    return 0;
  },
});

const NO_NAMES = "No names found, cannot describe anything.";

/** From a tag above: name-rev does it. */
function describeContains(call: GitCall, given: Given): number {
  const isWanted = (ref: string) => given.has("all") || ref.startsWith("refs/tags/");
  const names = nameCommits(call.repository, isWanted, { isShort: !given.has("all") });
  for (const word of given.operands.length > 0 ? given.operands : ["HEAD"]) {
    const id = resolveCommit(call.repository, word) ?? die(`Not a valid object name ${word}`);
    const name = names.get(id) ?? (given.has("always") ? shortId(id) : undefined);
    call.print(`${name ?? die(`cannot describe '${id}'`)}\n`);
  }
  return 0;
}

async function isDirty(call: GitCall): Promise<boolean> {
  const { objects, head } = call.repository;
  const index = indexSnapshot(call);
  return (
    compareSnapshots(commitSnapshot(objects, head), index, false).length > 0 ||
    compareSnapshots(index, await workSnapshot(call), false).length > 0
  );
}

interface Tag {
  readonly name: string;
  readonly commit: string;
  readonly isAnnotated: boolean;
  /** Of those that are equally near: a tag with a message before one without, and that before a branch. */
  readonly rank: number;
}

function tagsOf(call: GitCall, given: Given): readonly Tag[] {
  const { repository } = call;
  const globs = (name: string) => given.values(name).map((text) => compileGlob(text, { period: false }));
  const [wanted, unwanted] = [globs("match"), globs("exclude")];
  const isAll = given.has("all");
  return repository.refs.list(isAll ? "refs/" : "refs/tags/").flatMap((ref): readonly Tag[] => {
    const name = ref.name.slice(isAll ? "refs/".length : "refs/tags/".length);
    const commit = peel(repository, ref.id, "commit");
    if (commit === undefined || unwanted.some((glob) => glob.matches(name))) return [];
    if (wanted.length > 0 && !wanted.some((glob) => glob.matches(name))) return [];
    const isAnnotated = repository.objects.find(ref.id)?.kind === "tag";
    return [{ name, commit, isAnnotated, rank: isAnnotated ? 2 : ref.name.startsWith("refs/tags/") ? 1 : 0 }];
  });
}

/** `v1-2-gcec9729`: the nearest tag below, how many commits lie above it, and the commit. */
function describeCommit(call: GitCall, given: Given, id: string): string {
  const { repository } = call;
  const all = tagsOf(call, given);
  const tags = given.has("tags", "all") ? all : all.filter(({ isAnnotated }) => isAnnotated);
  const length = given.isOff("abbrev") ? 0 : Number(given.value("abbrev") ?? 7);
  const own = reachable(repository, [id]);
  let best: { readonly tag: Tag; readonly depth: number } | undefined;
  for (const tag of tags) {
    if (!own.has(tag.commit)) continue;
    const depth = own.size - reachable(repository, [tag.commit]).size;
    const isBetter = !best || depth < best.depth || (depth === best.depth && tag.rank > best.tag.rank);
    if (isBetter) best = { tag, depth };
  }
  if (given.has("exact-match") && best?.depth !== 0) die(`no tag exactly matches '${id}'`);
  if (!best) return nothingFound(given, id, all.length > 0, length);
  const isShort = length === 0 || (best.depth === 0 && !given.has("long"));
  return isShort ? best.tag.name : `${best.tag.name}-${best.depth}-g${id.slice(0, length)}`;
}

/** How a commit is best called, as `submodule status` has it; undefined where nothing is near. */
export function describeAny(repository: Repository, id: string): string | undefined {
  const own = reachable(repository, [id]);
  const kinds = [
    (name: string, isTag: boolean) => name.startsWith("refs/tags/") && isTag,
    (name: string) => name.startsWith("refs/tags/"),
    () => true,
  ];
  for (const isWanted of kinds) {
    let best: { readonly name: string; readonly depth: number } | undefined;
    for (const ref of repository.refs.list()) {
      const commit = peel(repository, ref.id, "commit");
      const isTag = repository.objects.find(ref.id)?.kind === "tag";
      if (commit === undefined || !own.has(commit) || !isWanted(ref.name, isTag)) continue;
      const depth = own.size - reachable(repository, [commit]).size;
      const name = ref.name.replace(/^refs\/(tags\/)?/, "");
      if (!best || depth < best.depth) best = { name, depth };
    }
    if (best) return best.depth === 0 ? best.name : `${best.name}-${best.depth}-g${shortId(id)}`;
  }
  return undefined;
}

function nothingFound(given: Given, id: string, hasOthers: boolean, length: number): string {
  if (given.has("always")) return id.slice(0, length);
  if (!hasOthers) return die(NO_NAMES);
  if (given.has("tags")) return die(`No tags can describe '${id}'.\nTry --always, or create some tags.`);
  return die(`No annotated tags can describe '${id}'.\nHowever, there were unannotated tags: try --tags.`);
}
