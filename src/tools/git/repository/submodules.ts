import { dirName, joinPath, normalizePath } from "../../../base/paths.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { GITLINK, submoduleAt } from "../worktree/gitlink.ts";
import { stageFile } from "../worktree/snapshots.ts";
import { ConfigFile } from "./config-file.ts";

/** A submodule that the index holds (gitsubmodules(7)). */
export interface Submodule {
  readonly path: string;
  /** The commit that is staged. */
  readonly id: string;
  /** What `.gitmodules` calls it; undefined where that does not know the path. */
  readonly name: string | undefined;
  readonly url: string | undefined;
}

export function gitmodules(call: GitCall): ConfigFile {
  return new ConfigFile(call.files, call.full(".gitmodules"));
}

function sectionOf(call: GitCall, path: string): string | undefined {
  const entry = gitmodules(call).entries.find(
    ({ key, value }) => /^submodule\..*\.path$/.test(key) && value === path,
  );
  return entry?.key.replace(/\.path$/, "");
}

export function submodulesOf(call: GitCall): readonly Submodule[] {
  const file = gitmodules(call);
  return call.repository.index.entries
    .filter(({ mode, stage }) => mode === GITLINK && stage === 0)
    .map(({ path, id }) => {
      const section = sectionOf(call, path);
      const url = section === undefined ? undefined : file.get(`${section}.url`);
      return { path, id, name: section?.slice("submodule.".length), url };
    });
}

/** Those that some paths mean; all without any. */
export function chooseSubmodules(call: GitCall, words: readonly string[]): readonly Submodule[] {
  const all = submodulesOf(call);
  if (words.length === 0) return all;
  return words.flatMap((word) => {
    const path = call.path(word).slice(call.top.length + 1);
    const found = all.filter((one) => one.path === path || one.path.startsWith(`${path}/`));
    if (found.length > 0 || path === "") return path === "" ? all : found;
    return refuse(`pathspec '${word}' did not match any file(s) known to git`);
  });
}

/** Where the repository of a submodule lies. */
export function moduleDirectory(call: GitCall, name: string): string {
  return `${call.repository.commonDirectory}/modules/${name}`;
}

/** An address that begins with dots is seen from where this repository came (git-submodule(1), "add"). */
export function resolveUrl(call: GitCall, url: string): string {
  if (!/^\.\.?\//.test(url)) return url;
  const base = call.config("remote.origin.url") ?? call.top;
  const [, head = "", path = base] = /^([a-z+]+:\/\/[^/]*|[^/:]+:)(.*)$/.exec(base) ?? [];
  if (head !== "") return `${head}${normalizePath(url, path.startsWith("/") ? path : `/${path}`)}`;
  return normalizePath(url, normalizePath(path, call.top));
}

/** From one folder to another, by way of dots. */
export function relativeTo(from: string, to: string): string {
  const [a, b] = [from.split("/"), to.split("/")];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => ".."), ...b.slice(same)].join("/");
}

/** The `.git` of the folder and the settings of its repository name each other. */
export function connectModule(call: GitCall, path: string, directory: string): void {
  const folder = call.full(path);
  call.files.writeFile(joinPath(folder, ".git"), `gitdir: ${relativeTo(folder, directory)}\n`, 0o644);
  new ConfigFile(call.files, `${directory}/config`).set("core.worktree", relativeTo(directory, folder));
}

/** Takes a submodule away, with what `.gitmodules` says of it; its repository stays in `.git/modules`. */
export async function removeSubmodule(call: GitCall, path: string): Promise<void> {
  const section = sectionOf(call, path);
  const failed = await removeTree(call.process, call.full(path));
  if (failed) die(`could not remove '${path}': ${failed.message}`);
  call.repository.index.remove(path);
  for (let parent = dirName(call.full(path)); parent !== call.top; parent = dirName(parent))
    if (call.files.rmdir(parent)) break;
  if (section === undefined || !gitmodules(call).removeSection(section)) return;
  stageFile(call, ".gitmodules");
}

/** A submodule that got another path. */
export function moveSubmodule(call: GitCall, from: string, to: string): void {
  const section = sectionOf(call, from);
  const there = submoduleAt(call, to);
  if (there) connectModule(call, to, there.gitDirectory);
  if (section === undefined) return;
  gitmodules(call).set(`${section}.path`, to);
  stageFile(call, ".gitmodules");
}
