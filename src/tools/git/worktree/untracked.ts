import { Errno } from "../../../disk/errno.ts";
import type { GitCall } from "../git-call.ts";
import { comparePaths } from "../index/index-file.ts";
import { IgnoreRules } from "./ignore.ts";

export interface UntrackedWish {
  /** Folders without tracked files as one. */
  readonly collapses: boolean;
  readonly patterns?: readonly string[];
}

export interface UntrackedFiles {
  readonly untracked: readonly string[];
  readonly ignored: readonly string[];
}

export function ignoreRules(call: GitCall, given: readonly string[] = [], onlyGiven = false): IgnoreRules {
  const excludes =
    call.config("core.excludesfile") ?? `${call.env("XDG_CONFIG_HOME") ?? `${call.home}/.config`}/git/ignore`;
  const path = excludes.startsWith("~/") ? `${call.home}${excludes.slice(1)}` : excludes;
  return new IgnoreRules(call.files, call.top, call.repository.commonDirectory, path, given, onlyGiven);
}

/** What the working tree holds besides the files that are tracked. Folders end with a slash. */
export async function findUntracked(call: GitCall, wish: UntrackedWish): Promise<UntrackedFiles> {
  const rules = ignoreRules(call, wish.patterns);
  const tracked = new Set<string>();
  const folders = new Set<string>();
  for (const { path } of call.repository.index.entries) {
    tracked.add(path);
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.add(path.slice(0, at));
  }
  const untracked: string[] = [];
  const ignored: string[] = [];

  const visit = async (directory: string): Promise<void> => {
    const entries = call.files.readdir(call.full(directory));
    if (entries instanceof Errno) return;
    for (const { name, kind } of entries) {
      const pause = call.work(4);
      if (pause) await pause;
      if (name === ".git") continue;
      const path = directory === "" ? name : `${directory}/${name}`;
      if (kind === "directory") await visitFolder(path);
      else if ((kind === "file" || kind === "symlink") && !tracked.has(path))
        (rules.ignores(path, false) ? ignored : untracked).push(path);
    }
  };

  const visitFolder = async (path: string): Promise<void> => {
    // A submodule is a file of the tree that is around it.
    if (tracked.has(path)) return;
    const isNested = !call.files.access(`${call.full(path)}/.git`, "f");
    if (isNested && !folders.has(path)) return void untracked.push(`${path}/`);
    if (rules.ignores(path, true) && !folders.has(path)) {
      if (wish.collapses) ignored.push(`${path}/`);
      else await collectIgnored(path);
      return;
    }
    if (folders.has(path) || !wish.collapses) return visit(path);
    const [before, beforeIgnored] = [untracked.length, ignored.length];
    await visit(path);
    if (untracked.length > before) {
      untracked.length = before;
      untracked.push(`${path}/`);
    } else if (ignored.length > beforeIgnored) {
      ignored.length = beforeIgnored;
      ignored.push(`${path}/`);
    }
  };

  const collectIgnored = async (directory: string): Promise<void> => {
    const entries = call.files.readdir(call.full(directory));
    if (entries instanceof Errno) return;
    for (const { name, kind } of entries) {
      const pause = call.work(4);
      if (pause) await pause;
      if (kind === "directory") await collectIgnored(`${directory}/${name}`);
      else ignored.push(`${directory}/${name}`);
    }
  };

  await visit("");
  return { untracked: untracked.sort(comparePaths), ignored: ignored.sort(comparePaths) };
}
