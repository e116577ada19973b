import type { Repository } from "../repository/repository.ts";
import { peel } from "../repository/revisions.ts";

/** ` (HEAD -> main, tag: v1, origin/main)` for commits that have names. */
export function decorations(
  repository: Repository,
  colours: boolean,
  isFull = false,
): ReadonlyMap<string, string> {
  const names = new Map<string, { text: string; colour: string }[]>();
  const add = (id: string, text: string, colour: string, first = false) => {
    const list = names.get(id) ?? [];
    if (first) list.unshift({ text, colour });
    else list.push({ text, colour });
    names.set(id, list);
  };
  const branch = repository.refs.symbolic("HEAD");
  const short = (name: string) => (isFull ? name : name.replace(/^refs\/(heads|remotes|tags)\//, ""));
  const refs = repository.refs.list();
  const order = ["refs/tags/", "refs/remotes/", "refs/heads/", "refs/stash"];
  for (const place of order)
    for (const { name, id } of refs.filter((ref) => ref.name.startsWith(place))) {
      const commit = peel(repository, id, "commit") ?? id;
      if (name === branch) continue;
      if (place === "refs/tags/") add(commit, `tag: ${short(name)}`, "\x1b[1;33m", true);
      else if (place === "refs/remotes/") add(commit, short(name), "\x1b[1;31m", true);
      else if (place === "refs/heads/") add(commit, short(name), "\x1b[1;32m", true);
      else add(commit, name, "\x1b[1;35m", true);
    }
  const { head } = repository;
  if (head !== undefined && branch === undefined) add(head, "HEAD", "\x1b[1;36m", true);
  const shown = new Map<string, string>();
  const { shallow } = repository.objects;
  const ids = new Set([...names.keys(), ...(head === undefined ? [] : [head]), ...shallow]);
  for (const id of ids) {
    const list = sortNames(names.get(id) ?? []);
    const painted = list.map(({ text, colour }) => (colours ? `${colour}${text}\x1b[m` : text));
    if (id === head && branch !== undefined)
      painted.unshift(
        colours ? `\x1b[1;36mHEAD -> \x1b[m\x1b[1;32m${short(branch)}\x1b[m` : `HEAD -> ${short(branch)}`,
      );
    if (shallow.has(id)) painted.unshift(colours ? "\x1b[1;34mgrafted\x1b[m" : "grafted");
    if (painted.length === 0) continue;
    const yellow = (text: string) => (colours ? `\x1b[33m${text}\x1b[m` : text);
    shown.set(id, `${yellow(" (")}${painted.join(yellow(", "))}${yellow(")")}`);
  }
  return shown;
}

/** Tags, the stash, remote branches, then branches, as log shows them: git walks all refs by name and puts each in front. */
function sortNames(list: readonly { text: string; colour: string }[]) {
  const ranks = ["36", "33", "35", "31", "32"];
  const rank = ({ colour }: { colour: string }) => ranks.findIndex((code) => colour.includes(code));
  return [...list].sort((a, b) => rank(a) - rank(b));
}
