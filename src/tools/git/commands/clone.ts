import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { advertisedRefs } from "../remote/advertised.ts";
import { ClonePlace, guessFolder } from "../remote/clone-place.ts";
import {
  type CloneHead,
  type CloneWish,
  chooseHead,
  clonedRefs,
  cloneRefspec,
  formatPackedRefs,
} from "../remote/cloned-refs.ts";
import { connect, findLocal, isLocalAddress } from "../remote/connect.ts";
import { formatFetch, showsProgress } from "../remote/progress.ts";
import { mapRef } from "../remote/refspec.ts";
import { findRemote } from "../remote/remotes.ts";
import { copyObjects } from "../remote/transfer.ts";
import { NO_ID } from "../repository/refs.ts";
import { Repository } from "../repository/repository.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { cloneUsage } from "../usage/clone.ts";
import { detachedAdvice } from "../worktree/detached-advice.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { writeRepository } from "./init.ts";

export const clone = defineSubcommand({
  name: "clone",
  usage: cloneUsage,
  simulated: [
    "verbose",
    "quiet",
    "progress",
    "no-checkout",
    "bare",
    "mirror",
    "local",
    "no-hardlinks",
    "origin",
    "branch",
    "depth",
    "single-branch",
    "no-tags",
    "config",
    "recurse-submodules",
    "recursive",
    "jobs",
  ],
  async run(call, given) {
    const [address, folder, ...more] = given.operands;
    if (address === undefined) throw usageDeath("You must specify a repository to clone.");
    if (more.length > 0) throw usageDeath("Too many arguments.");
    const url = wholeAddress(call, address);
    const isLocal = isLocalAddress(url);
    const depth = given.value("depth");
    if (depth !== undefined && !/^[1-9]\d*$/.test(depth)) die(`depth ${depth} is not a positive number`);
    const wish = cloneWish(call, given);
    const shown = folder ?? guessFolder(address, wish.isBare);
    if (folder === "") die("could not create work tree dir '': No such file or directory");
    const place = new ClonePlace(call.files, call.path(shown), shown);
    if (!/^(?!-)(?!.*(\.\.|\/\/|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/.test(wish.remoteName))
      die(`'${wish.remoteName}' is not a valid remote name`);
    place.make(shown);
    const kind = wish.isBare ? "bare repository " : "";
    if (!given.has("quiet")) call.printError(`Cloning into ${kind}'${shown}'...\n`);
    try {
      if (given.has("depth") && isLocal)
        call.printError("warning: --depth is ignored in local clones; use file:// instead.\n");
      const status = await cloneInto(call, given, { url, isLocal, path: place.path, wish });
      if (status !== 0 || !given.has("recurse-submodules", "recursive") || wish.isBare) return status;
      const { updateAll } = await call.load(import("../submodule/update-submodule.ts"));
      const top = call.process.files.chdir(place.path);
      return top instanceof Errno ? 1 : updateAll(call, { inits: true, isRecursive: true, paths: [] });
    } catch (thrown) {
      if (thrown instanceof Death) place.clear();
      throw thrown;
    }
  },
});

/** Once options have been read, the usage names an alias in another way than `-h` does. */
function usageDeath(message: string): Death {
  const usage = cloneUsage.replace(/--recursive\[=<pathspec>\]\n +/, "--recursive ...       ");
  return new Death(`fatal: ${message}\n\n${usage}`, 129);
}

/** A folder is remembered by its whole path, other addresses as they are. */
function wholeAddress(call: GitCall, address: string): string {
  const url = findRemote(call, address).urls[0] ?? address;
  if (findLocal(call, url)) return url.startsWith("/") ? url : joinPath(call.process.cwd, url);
  if (isLocalAddress(url)) die(`repository '${address}' does not exist`);
  return url;
}

function cloneWish(call: GitCall, given: Given): CloneWish {
  const isMirror = given.has("mirror");
  return {
    remoteName: given.value("origin") ?? call.config("clone.defaultremotename") ?? "origin",
    branch: given.value("branch"),
    isBare: given.has("bare") || isMirror,
    isMirror,
    isSingle: given.has("single-branch") || (given.has("depth") && !given.isOff("single-branch")),
    withTags: !given.isOff("tags") && !given.has("no-tags"),
  };
}

interface CloneTask {
  readonly url: string;
  readonly isLocal: boolean;
  readonly path: string;
  readonly wish: CloneWish;
}

async function cloneInto(call: GitCall, given: Given, task: CloneTask): Promise<number> {
  const { url, isLocal, path, wish } = task;
  const there = await connect(call, url);
  const refs = advertisedRefs(there);
  const head = chooseHead(call, there, refs, wish);
  const gitDirectory = wish.isBare ? path : joinPath(path, ".git");
  const first = head.kind === "detached" ? "master" : head.name.replace(/^refs\/heads\//, "");
  writeRepository(call, gitDirectory, first, wish.isBare);
  const repository = new Repository(call.files, gitDirectory, wish.isBare ? undefined : path);
  call.enter(repository);
  configureClone(call, given, task, head);
  const spec = cloneRefspec(wish, head);
  const cloned = clonedRefs(there, refs, spec, wish);
  if (refs.length === 0) call.printError("warning: You appear to have cloned an empty repository.\n");
  const wanted = [...cloned.map(({ id }) => id), ...("id" in head ? [head.id] : [])];
  await takeObjects(call, given, there, isLocal, wanted);
  if (isLocal && !given.has("quiet")) call.printError("done.\n");
  if (cloned.length > 0) repository.setState("packed-refs", formatPackedRefs(there, cloned));
  setRemoteHead(
    call,
    there,
    url,
    cloned.map(({ name }) => name),
    spec,
    wish,
  );
  return placeHead(call, given, url, head, wish);
}

/** A local clone takes all objects, by hard links; over a transport come those that are needed. */
async function takeObjects(
  call: GitCall,
  given: Given,
  there: Repository,
  isLocal: boolean,
  wanted: readonly string[],
): Promise<void> {
  const { objects } = call.repository;
  if (!isLocal || given.isOff("local")) {
    const isWatched = showsProgress(call, given);
    const transfer = await copyObjects(call, there, call.repository, wanted, isWatched, depthOf(given));
    if (isWatched) call.printError(formatFetch(call, transfer, given.has("quiet") ? undefined : "Receiving"));
    return;
  }
  const isLinked = !given.has("no-hardlinks");
  for (const id of there.objects.ids()) {
    if (isLinked) objects.linkFrom(there.objects, id);
    else objects.copyFrom(there.objects, id);
    const pause = call.work(20);
    if (pause) await pause;
  }
}

function depthOf(given: Given): number | undefined {
  const depth = given.value("depth");
  return depth === undefined ? undefined : Number(depth);
}

function configureClone(call: GitCall, given: Given, { url, wish }: CloneTask, head: CloneHead): void {
  const config = call.localConfig;
  for (const word of given.values("config")) {
    const [key = "", ...value] = word.split("=");
    config.add(key, value.length === 0 ? "true" : value.join("="));
  }
  const { remoteName } = wish;
  config.set(`remote.${remoteName}.url`, url);
  if (!wish.withTags) config.set(`remote.${remoteName}.tagOpt`, "--no-tags");
  if (!wish.isBare || wish.isMirror) config.set(`remote.${remoteName}.fetch`, cloneRefspec(wish, head).text);
  if (wish.isMirror) config.set(`remote.${remoteName}.mirror`, "true");
  if (!wish.isBare && (head.kind === "branch" || (head.kind === "unborn" && !head.isMissing))) {
    const branch = head.name.replace(/^refs\/heads\//, "");
    config.set(`branch.${branch}.remote`, remoteName);
    config.set(`branch.${branch}.merge`, head.name);
  }
  call.forgetConfig();
}

/** refs/remotes/origin/HEAD: the branch that people there are on. */
function setRemoteHead(
  call: GitCall,
  there: Repository,
  url: string,
  names: readonly string[],
  spec: Parameters<typeof mapRef>[0],
  wish: CloneWish,
): void {
  if (wish.isBare) return;
  const { refs } = call.repository;
  const head = chooseHead(call, there, advertisedRefs(there), { ...wish, branch: undefined });
  const target = head.kind === "branch" ? mapRef(spec, head.name) : undefined;
  if (target === undefined || !names.includes(target) || head.kind !== "branch") return;
  const name = `refs/remotes/${wish.remoteName}/HEAD`;
  refs.setSymbolic(name, target);
  call.log(name, NO_ID, head.id, `clone: from ${url}`);
}

function placeHead(call: GitCall, given: Given, url: string, head: CloneHead, wish: CloneWish): number {
  const { repository } = call;
  if (head.kind === "unborn") {
    if (head.isMissing && !wish.isBare)
      call.printError("warning: remote HEAD refers to nonexistent ref, unable to checkout\n");
    return 0;
  }
  if (head.kind === "detached") repository.refs.set("HEAD", head.id);
  if (wish.isBare) return 0;
  if (head.kind === "branch") {
    repository.refs.set(head.name, head.id);
    call.log(head.name, NO_ID, head.id, `clone: from ${url}`);
  }
  call.log("HEAD", NO_ID, head.id, `clone: from ${url}`);
  if (given.has("no-checkout")) return 0;
  if (head.kind === "detached" && !given.has("quiet") && call.flag("advice.detachedhead", true))
    call.printError(detachedAdvice(head.id));
  switchFiles(call, new Map(), commitSnapshot(repository.objects, head.id), "checkout");
  return 0;
}
