import { decode } from "../../../base/bytes.ts";
import { parsePerson } from "./person.ts";
import type { Repository } from "./repository.ts";
import { commitTime, peel } from "./revisions.ts";

interface Name {
  readonly tip: string;
  readonly generation: number;
  /** Steps from the tip; one to a further parent of a merge counts as many. */
  readonly distance: number;
  readonly isTag: boolean;
  /** When its tag was made. */
  readonly time: number;
}

/** name-rev prefers a long straight way to one through a merge (builtin/name-rev.c, MERGE_TRAVERSAL_WEIGHT). */
const MERGE_WEIGHT = 65_535;

/** A name of every commit that a wanted ref reaches: `main~2^2~1`, `tags/v1^0`. */
export function nameCommits(
  repository: Repository,
  isWanted: (ref: string) => boolean,
  { isShort }: { readonly isShort: boolean },
): ReadonlyMap<string, string> {
  const names = new Map<string, Name>();
  for (const tip of tipsOf(repository, isWanted, isShort)) spread(repository, names, tip.commit, tip);
  return new Map(
    Array.from(names, ([id, { tip, generation }]) => [
      id,
      generation === 0 ? tip : `${tip.replace(/\^0$/, "")}~${generation}`,
    ]),
  );
}

interface Tip extends Name {
  readonly commit: string;
}

function tipsOf(
  repository: Repository,
  isWanted: (ref: string) => boolean,
  isShort: boolean,
): readonly Tip[] {
  const tips = repository.refs.list().flatMap((ref): readonly Tip[] => {
    const commit = peel(repository, ref.id, "commit");
    if (commit === undefined || !isWanted(ref.name)) return [];
    const isTag = ref.name.startsWith("refs/tags/");
    const name = ref.name.replace(isShort ? /^refs\/tags\// : /^refs\/(heads\/)?/, "");
    const object = repository.objects.read(ref.id);
    const tagger = object.kind === "tag" ? /^tagger (.*)$/m.exec(decode(object.bytes))?.[1] : undefined;
    const time = tagger === undefined ? commitTime(repository, commit) : parsePerson(tagger).time;
    const tip = object.kind === "tag" ? `${name}^0` : name;
    return [{ tip, commit, generation: 0, distance: 0, isTag, time }];
  });
  return tips.sort((a, b) => Number(b.isTag) - Number(a.isTag) || a.time - b.time);
}

function isBetter(one: Name, than: Name | undefined): boolean {
  if (!than) return true;
  if (one.isTag !== than.isTag) return one.isTag;
  if (one.isTag && one.time !== than.time) return one.time < than.time;
  if (one.distance !== than.distance) return one.distance < than.distance;
  return one.time < than.time;
}

function spread(repository: Repository, names: Map<string, Name>, start: string, tip: Name): void {
  const open: { readonly id: string; readonly name: Name }[] = [{ id: start, name: tip }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, name } = next;
    if (!isBetter(name, names.get(id))) continue;
    names.set(id, name);
    for (const [at, parent] of repository.objects.commit(id).parents.entries())
      open.push({ id: parent, name: at === 0 ? below(name) : beside(name, at) });
  }
}

function below(name: Name): Name {
  return { ...name, generation: name.generation + 1, distance: name.distance + 1 };
}

function beside(name: Name, at: number): Name {
  const stem = name.tip.replace(/\^0$/, "");
  const tip = name.generation > 0 ? `${stem}~${name.generation}^${at + 1}` : `${stem}^${at + 1}`;
  return { ...name, tip, generation: 0, distance: name.distance + MERGE_WEIGHT };
}
