import { decode } from "../../../../base/bytes.ts";
import { baseName } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import { die } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { chooseWorktree, refuseLocked, worktreesOf } from "../../repository/worktrees.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { WORKTREE_USAGES } from "../../usage/worktree.ts";

export const worktreeMove = defineSubcommand({
  name: "worktree move",
  usage: WORKTREE_USAGES.move,
  simulated: ["force"],
  run(call, given) {
    const [from, to, more] = given.operands;
    if (from === undefined || to === undefined || more !== undefined) throw given.usageDeath();
    const tree =
      chooseWorktree(call.repository, from, call.path(from)) ?? die(`'${from}' is not a working tree`);
    if (tree.isMain) die(`'${from}' is a main working tree`);
    const status = call.files.stat(call.path(to));
    const isInto = !(status instanceof Errno) && status.kind === "directory";
    const word = isInto ? `${to.replace(/\/$/, "")}/${baseName(tree.path)}` : to;
    refuseLocked(tree, "move", given.count("force"));
    const path = call.path(word);
    if (!call.files.access(path, "f") && path !== tree.path) die(`target '${word}' already exists`);
    const failed = call.files.rename(tree.path, path);
    if (failed) die(`failed to move '${tree.path}' to '${word}': ${failed.message}`);
    call.files.writeFile(`${tree.gitDirectory}/gitdir`, `${path}/.git\n`, 0o644);
    return 0;
  },
});

/** Mends the ways between a repository and its trees after either was moved by hand. */
export const worktreeRepair = defineSubcommand({
  name: "worktree repair",
  usage: WORKTREE_USAGES.repair,
  simulated: [],
  run(call, given) {
    const moved = given.operands.length > 0 ? given.operands : ["."];
    for (const tree of worktreesOf(call.repository)) {
      if (tree.isMain || call.files.access(tree.path, "f")) continue;
      if (pointedFrom(call, tree.path) === tree.gitDirectory) continue;
      call.printError(`repair: .git file broken: ${tree.path}\n`);
      call.files.writeFile(`${tree.path}/.git`, `gitdir: ${tree.gitDirectory}\n`, 0o644);
    }
    let status = 0;
    for (const word of moved) if (!repairLink(call, word, given.operands.length > 0)) status = 1;
    return status;
  },
});

/** The repository's own part that the `.git` of a tree names. */
function pointedFrom(call: GitCall, path: string): string | undefined {
  const content = call.files.readFile(`${path}/.git`);
  if (content instanceof Errno) return undefined;
  return /^gitdir: (.*)\n?$/.exec(decode(content))?.[1];
}

function repairLink(call: GitCall, word: string, tells: boolean): boolean {
  const path = call.path(word);
  if (call.files.access(path, "f")) {
    call.printError(`error: not a valid path: ${word}\n`);
    return false;
  }
  const own = pointedFrom(call, path);
  if (own === undefined) {
    const status = call.files.lstat(`${path}/.git`);
    if (tells && status instanceof Errno)
      call.printError(`error: unable to locate repository; .git is not a file: ${path}/.git\n`);
    return !tells || !(status instanceof Errno);
  }
  const link = call.files.readFile(`${own}/gitdir`);
  const known = link instanceof Errno ? undefined : decode(link).trim();
  if (known === `${path}/.git`) return true;
  call.printError(`repair: gitdir incorrect: ${own}/gitdir\n`);
  call.files.writeFile(`${own}/gitdir`, `${path}/.git\n`, 0o644);
  return true;
}
