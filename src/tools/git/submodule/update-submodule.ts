import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { makeDirectories } from "../commands/init.ts";
import { Death, die } from "../death.ts";
import { GitCall } from "../git-call.ts";
import { isLocalAddress } from "../remote/connect.ts";
import type { Repository } from "../repository/repository.ts";
import {
  chooseSubmodules,
  connectModule,
  gitmodules,
  moduleDirectory,
  resolveUrl,
  type Submodule,
  submodulesOf,
} from "../repository/submodules.ts";
import { submoduleAt } from "../worktree/gitlink.ts";
import { resetFiles } from "../worktree/reset-files.ts";

export interface UpdateWish {
  readonly inits: boolean;
  readonly isRecursive: boolean;
  readonly paths: readonly string[];
  /** `--remote`: to the branch of the other side in place of what is recorded. */
  readonly toRemote?: boolean;
  readonly isForced?: boolean;
  readonly isQuiet?: boolean;
}

/** A run of git inside of a submodule. */
export function enterSubmodule(call: GitCall, repository: Repository): GitCall {
  const inside = new GitCall(call.process);
  inside.enter(repository);
  return inside;
}

/** `submodule init`: the address of each goes into the configuration, where it may be changed. */
export function initSubmodules(call: GitCall, chosen: readonly Submodule[], isQuiet: boolean): void {
  const config = call.localConfig;
  const fresh = chosen.filter(
    ({ name }) => name !== undefined && config.get(`submodule.${name}.url`) === undefined,
  );
  if (fresh.some(({ url }) => /^\.\.?\//.test(url ?? "")) && call.config("remote.origin.url") === undefined)
    call.printError(
      "warning: could not look up configuration 'remote.origin.url'. Assuming this repository is its own authoritative upstream.\n",
    );
  for (const { name = "", url, path } of fresh) {
    if (url === undefined) die(`No url found for submodule path '${path}' in .gitmodules`);
    const address = resolveUrl(call, url ?? "");
    config.set(`submodule.${name}.active`, "true");
    config.set(`submodule.${name}.url`, address);
    if (!isQuiet) call.printError(`Submodule '${name}' (${address}) registered for path '${path}'\n`);
  }
  call.forgetConfig();
}

/** Clones what is not there, and brings each submodule to its commit. */
export async function updateAll(call: GitCall, wish: UpdateWish): Promise<number> {
  const chosen = chooseSubmodules(call, wish.paths);
  if (wish.inits) initSubmodules(call, chosen, wish.isQuiet === true);
  const active = chosen.filter(
    ({ name }) => name !== undefined && call.config(`submodule.${name}.url`) !== undefined,
  );
  const fresh = active.filter(({ path }) => !submoduleAt(call, path));
  for (const one of fresh)
    await cloneModule(call, one, call.config(`submodule.${one.name}.url`) ?? "", wish.isQuiet === true);
  for (const one of active) {
    const status = await updateOne(call, one, {
      ...wish,
      isForced: wish.isForced === true || fresh.includes(one),
    });
    if (status !== 0) return status;
  }
  return 0;
}

async function updateOne(call: GitCall, one: Submodule, wish: UpdateWish): Promise<number> {
  const repository =
    submoduleAt(call, one.path) ?? die(`Unable to find current revision in submodule path '${one.path}'`);
  const inside = enterSubmodule(call, repository);
  const id = wish.toRemote ? await remoteTip(call, inside, one) : one.id;
  if (!repository.objects.has(id)) await fetchInside(call, inside);
  if (!repository.objects.has(id))
    throw new Death(
      `fatal: remote error: upload-pack: not our ref ${id}\nfatal: Fetched in submodule path '${one.path}', but it did not contain ${id}. Direct fetching of that commit failed.\n`,
      128,
    );
  const isThere = repository.head === id && repository.index.entries.length > 0;
  if (!isThere || wish.isForced) {
    checkoutDetached(inside, id);
    if (!wish.isQuiet) call.print(`Submodule path '${one.path}': checked out '${id}'\n`);
  }
  if (!wish.isRecursive || submodulesOf(inside).length === 0) return 0;
  return updateAll(inside, { ...wish, paths: [] });
}

async function remoteTip(call: GitCall, inside: GitCall, { name, path }: Submodule): Promise<string> {
  await fetchInside(call, inside);
  const branch = gitmodules(call).get(`submodule.${name}.branch`) ?? "HEAD";
  const ref = `refs/remotes/origin/${branch}`;
  return (
    inside.repository.refs.get(ref) ??
    die(`Unable to find refs/remotes/origin/${branch} revision in submodule path '${path}'`)
  );
}

async function fetchInside(call: GitCall, inside: GitCall): Promise<void> {
  const { fetch } = await call.load(import("../commands/fetch.ts"));
  await fetch.run(inside, ["-q"]);
}

export function checkoutDetached(inside: GitCall, id: string): void {
  const { repository } = inside;
  const old = repository.head ?? "0".repeat(40);
  const from = repository.branch ?? old;
  resetFiles(inside, id);
  repository.refs.set("HEAD", id);
  inside.log("HEAD", old, id, `checkout: moving from ${from} to ${id}`);
}

/** The repository of a submodule comes below `.git/modules`; its folder gets a `.git` that points there. */
export async function cloneModule(
  call: GitCall,
  { path, name = path }: Pick<Submodule, "path" | "name">,
  url: string,
  isQuiet: boolean,
): Promise<void> {
  const directory = moduleDirectory(call, name);
  const folder = call.full(path);
  if (call.files.access(directory, "f")) {
    const isFile = isLocalAddress(url) || url.startsWith("file://");
    if (!isQuiet) call.printError(`Cloning into '${folder}'...\n`);
    if (isFile && call.config("protocol.file.allow") !== "always")
      throw new Death(
        `fatal: transport 'file' not allowed\nfatal: clone of '${url}' into submodule path '${folder}' failed\n`,
        128,
      );
    const { clone } = await call.load(import("../commands/clone.ts"));
    const there = new GitCall(call.process);
    await clone.run(there, ["-q", "--no-checkout", "--", url, folder]);
    if (isFile && isLocalAddress(url) && !isQuiet) call.printError("done.\n");
    makeDirectories(call.files, directory.slice(0, directory.lastIndexOf("/")));
    const failed = call.files.rename(joinPath(folder, ".git"), directory);
    if (failed instanceof Errno) die(`could not move the repository of '${path}': ${failed.message}`);
  } else makeDirectories(call.files, folder);
  connectModule(call, path, directory);
}

/** What a fresh clone stands on, with its files. */
export function fillModule(call: GitCall, path: string): void {
  const repository = submoduleAt(call, path);
  if (repository) resetFiles(enterSubmodule(call, repository), repository.head);
}
