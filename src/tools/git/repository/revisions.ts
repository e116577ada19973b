import { decode } from "../../../base/bytes.ts";
import { normalizePath } from "../../../base/paths.ts";
import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { Errno } from "../../../disk/errno.ts";
import { die } from "../death.ts";
import { mapRef, parseRefspec } from "../remote/refspec.ts";
import { ConfigFile } from "./config-file.ts";
import { walkHistory } from "./history.ts";
import { parsePerson, readDate } from "./person.ts";
import type { ReflogEntry } from "./refs.ts";
import type { Repository } from "./repository.ts";

/** The places where a short name of a ref is looked for, in this order (gitrevisions(7)). */
export const REF_PLACES = ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"] as const;

export function fullRefName(repository: Repository, name: string): string | undefined {
  if (name === "@") return "HEAD";
  const followed = /^(.*)@\{(u|upstream|push)\}$/i.exec(name);
  if (followed) return followedRef(repository, followed[1] ?? "", followed[2]?.toLowerCase() === "push");
  if (!/^[A-Za-z0-9_][^\s~^:?*[\\]*$/.test(name) || name.includes("..")) return undefined;
  for (const place of REF_PLACES) {
    const full = `${place}${name}`;
    if (place === "" && !/^([A-Z_]+|refs\/.*)$/.test(name)) continue;
    if (repository.refs.get(full) !== undefined) return full;
  }
  const remote = `refs/remotes/${name}/HEAD`;
  return repository.refs.get(remote) === undefined ? undefined : remote;
}

/** `@{upstream}` and `@{push}`: what stands here for the branch that a branch follows, or is pushed to. */
function followedRef(repository: Repository, name: string, isPush: boolean): string {
  const isHead = name === "" || name === "HEAD" || name === "@";
  const branch = isHead ? (repository.branch ?? die("HEAD does not point to a branch")) : name;
  if (!isHead && repository.refs.get(`refs/heads/${branch}`) === undefined)
    die(`no such branch: '${branch}'`);
  const upstream = upstreamOf(repository, branch) ?? die(`no upstream configured for branch '${branch}'`);
  const ref = isPush && upstream.remote !== "." ? `refs/remotes/${upstream.remote}/${branch}` : upstream.ref;
  if (repository.refs.get(ref) !== undefined) return ref;
  return die(`upstream branch '${upstream.merge}' not stored as a remote-tracking branch`);
}

/** Objects whose ids begin so. */
export function idsBeginning(repository: Repository, start: string): readonly string[] {
  if (!/^[0-9a-f]{4,40}$/.test(start)) return [];
  if (start.length === 40) return repository.objects.has(start) ? [start] : [];
  const entries = repository.files.readdir(`${repository.objects.directory}/${start.slice(0, 2)}`);
  if (entries instanceof Errno) return [];
  return entries.map(({ name }) => start.slice(0, 2) + name).filter((id) => id.startsWith(start));
}

/** The object that a revision names (gitrevisions(7)); undefined where it names none. */
export function resolveRevision(repository: Repository, text: string): string | undefined {
  if (text.startsWith(":/") && text.length > 2)
    return findByMessage(repository, allTips(repository), text.slice(2));
  const searched = /^(.*)\^\{\/(.*)\}$/s.exec(text);
  if (searched) {
    const from = resolveCommit(repository, searched[1] ?? "");
    return from === undefined ? undefined : findByMessage(repository, [from], searched[2] ?? "");
  }
  const colon = text.indexOf(":");
  if (colon > 0 && !text.slice(0, colon).includes("@{")) {
    const tree = resolveRevision(repository, `${text.slice(0, colon)}^{tree}`);
    const path = fromHere(repository, text.slice(colon + 1));
    return tree === undefined || path === undefined ? undefined : findInTree(repository, tree, path);
  }
  if (colon === 0) {
    const match = /^:(?:([0-3]):)?(.+)$/.exec(text);
    return match ? repository.index.get(match[2] ?? "", Number(match[1] ?? 0))?.id : undefined;
  }
  const match = /^(.*?)((?:~\d*|\^\{[a-z]*\}|\^\d*)*)$/s.exec(text);
  let id = resolveBase(repository, match?.[1] ?? text);
  for (const [, sign = "", peeled, number] of (match?.[2] ?? "").matchAll(/([~^])(?:\{([a-z]*)\}|(\d*))/g)) {
    if (id === undefined) return undefined;
    if (peeled !== undefined) id = peel(repository, id, peeled);
    else id = climb(repository, id, sign, number === "" || number === undefined ? 1 : Number(number));
  }
  return id;
}

/** `./name` and `../name` are seen from the working directory. */
function fromHere({ top, directory }: Repository, path: string): string | undefined {
  if (!/^\.\.?(\/|$)/.test(path)) return path;
  const full = `${normalizePath(path, directory)}/`;
  return top === undefined || !full.startsWith(`${top}/`) ? undefined : full.slice(top.length + 1, -1);
}

function allTips(repository: Repository): readonly string[] {
  const ids = repository.refs.list().flatMap(({ id }) => peel(repository, id, "commit") ?? []);
  return repository.head === undefined ? ids : [repository.head, ...ids];
}

/** The youngest commit whose message matches (gitrevisions(7), `:/<text>`). */
function findByMessage(repository: Repository, from: readonly string[], text: string): string | undefined {
  const isNegated = text.startsWith("!-");
  const regex = compileRegex(text.replace(/^!-|^!(?=!)/, ""), { dialect: "egrep", multiline: true });
  if (regex instanceof RegexFault) return undefined;
  const commits = walkHistory(repository, { from, without: [], isTopological: false });
  return commits.find(({ message }) => regex.test(message) !== isNegated)?.id;
}

function climb(repository: Repository, from: string, sign: string, number: number): string | undefined {
  let id = peel(repository, from, "commit");
  if (sign === "^") {
    if (id === undefined || number === 0) return id;
    return repository.objects.commit(id).parents[number - 1];
  }
  for (let n = 0; n < number && id !== undefined; n++) id = repository.objects.commit(id).parents[0];
  return id;
}

/** From a tag to what it names, from a commit to its tree. */
export function peel(repository: Repository, id: string, wanted: string): string | undefined {
  const object = repository.objects.find(id);
  if (!object) return undefined;
  if (object.kind === wanted || wanted === "object") return id;
  if (object.kind === "tag") {
    const target = /^object ([0-9a-f]{40})/.exec(decode(object.bytes))?.[1];
    return target === undefined ? undefined : peel(repository, target, wanted);
  }
  if (wanted === "") return id;
  if (object.kind === "commit" && wanted === "tree") return repository.objects.commit(id).tree;
  return undefined;
}

function resolveBase(repository: Repository, text: string): string | undefined {
  const followed = /@\{(u|upstream|push)\}$/i.test(text) ? fullRefName(repository, text) : undefined;
  if (followed !== undefined) return repository.refs.get(followed);
  const logged = /^(.*)@\{(.+)\}$/s.exec(text);
  if (logged) return resolveLogged(repository, logged[1] ?? "", logged[2] ?? "");
  if (text === "-") return resolveLogged(repository, "", "-1");
  const name = fullRefName(repository, text);
  if (name !== undefined) return repository.refs.get(name);
  const described = /-g([0-9a-f]{4,40})$/.exec(text)?.[1];
  const ids = idsBeginning(repository, described ?? text);
  if (ids.length < 2) return ids[0];
  const commits = ids.filter((id) => repository.objects.find(id)?.kind === "commit");
  return commits.length === 1 ? commits[0] : undefined;
}

function resolveLogged(repository: Repository, name: string, place: string): string | undefined {
  if (place.startsWith("-")) {
    const branch = previousBranch(repository, Number(place.slice(1)));
    return branch === undefined ? undefined : resolveRevision(repository, branch);
  }
  const full = name === "" ? (repository.refs.symbolic("HEAD") ?? "HEAD") : fullRefName(repository, name);
  if (full === undefined) return undefined;
  const entries = repository.refs.log(full);
  if (!/^\d+$/.test(place)) return atMoment(entries, place);
  const number = Number(place);
  if (number > 0 && number === entries.length) return entries[0]?.from;
  return entries.at(-1 - number)?.to;
}

/** Where a ref was at a time: `@{2026-01-05}`. */
function atMoment(entries: readonly ReflogEntry[], place: string): string | undefined {
  const time = place === "now" ? Number.POSITIVE_INFINITY : readDate(place.replace(/\./g, " "))?.time;
  if (time === undefined) return undefined;
  return entries.findLast(({ who }) => parsePerson(who).time <= time)?.to ?? entries[0]?.to;
}

/** The branch, or the commit, that was left so many switches ago. */
export function previousBranch(repository: Repository, back = 1): string | undefined {
  const moves = repository.refs.log("HEAD").flatMap(({ message }) => {
    const match = /^checkout: moving from (\S+) to/.exec(message);
    return match ? [match[1] ?? ""] : [];
  });
  return moves.at(-back);
}

export interface Upstream {
  readonly remote: string;
  /** Its name there, such as refs/heads/main. */
  readonly merge: string;
  /** What stands for it here, such as refs/remotes/origin/main. */
  readonly ref: string;
}

export function upstreamOf(repository: Repository, branch: string): Upstream | undefined {
  const config = new ConfigFile(repository.files, `${repository.commonDirectory}/config`);
  const remote = config.get(`branch.${branch}.remote`);
  const merge = config.get(`branch.${branch}.merge`);
  if (remote === undefined || merge === undefined) return undefined;
  const specs = config.entries.filter(({ key }) => key === `remote.${remote}.fetch`);
  const refs = specs.flatMap(({ value = "" }) => mapRef(parseRefspec(value), merge) ?? []);
  return { remote, merge, ref: remote === "." ? merge : (refs[0] ?? `refs/remotes/${remote}/${merge}`) };
}

function findInTree(repository: Repository, tree: string, path: string): string | undefined {
  let id: string | undefined = tree;
  for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
    if (id === undefined || repository.objects.find(id)?.kind !== "tree") return undefined;
    id = repository.objects.tree(id).find((entry) => entry.name === name)?.id;
  }
  return id;
}

export function resolveCommit(repository: Repository, text: string): string | undefined {
  const id = resolveRevision(repository, text);
  return id === undefined ? undefined : peel(repository, id, "commit");
}

export function ambiguousArgument(text: string): never {
  return die(`ambiguous argument '${text}': unknown revision or path not in the working tree.
Use '--' to separate paths from revisions, like this:
'git <command> [<revision>...] -- [<file>...]'`);
}

export function shortId(id: string, length = 7): string {
  return id.slice(0, length);
}

export function subjectOf(message: string): string {
  const [paragraph = ""] = message.replace(/^\n+/, "").split(/\n\s*\n/);
  return paragraph
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd())
    .join(" ");
}

export function commitTime(repository: Repository, id: string): number {
  return parsePerson(repository.objects.commit(id).committer).time;
}

/** `HEAD:name` that names nothing. */
export function missingPath(repository: Repository, name: string): never {
  const [revision = "", ...rest] = name.split(":");
  if (revision === "") die(`path '${rest.join(":")}' does not exist (neither on disk nor in the index)`);
  if (resolveRevision(repository, revision) === undefined) die(`invalid object name '${revision}'.`);
  const path = rest.join(":");
  return die(`path '${fromHere(repository, path) ?? path}' does not exist in '${revision}'`);
}
