import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { Death, die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { guessFolder } from "../remote/clone-place.ts";
import { ConfigFile } from "../repository/config-file.ts";
import {
  chooseSubmodules,
  gitmodules,
  resolveUrl,
  type Submodule,
  submodulesOf,
} from "../repository/submodules.ts";
import { defineSubcommand, type Subcommand } from "../subcommand.ts";
import {
  cloneModule,
  enterSubmodule,
  fillModule,
  initSubmodules,
  updateAll,
} from "../submodule/update-submodule.ts";
import { submoduleUsage } from "../usage/submodule.ts";
import { submoduleAt } from "../worktree/gitlink.ts";
import { resetFiles } from "../worktree/reset-files.ts";
import { stageFile } from "../worktree/snapshots.ts";
import { describeAny } from "./describe.ts";

type Run = Parameters<typeof defineSubcommand>[0]["run"];

function part(name: string, options: string, run: Run): Subcommand {
  const names = Array.from(options.matchAll(/--([a-z-]+)/g), ([, one = ""]) => one);
  return defineSubcommand({
    name: `submodule ${name}`,
    usage: submoduleUsage,
    more: options,
    simulated: names,
    rules: name === "foreach" ? { stopsAtOperand: true } : {},
    run,
  });
}

const QUIET = "    -q, --quiet           say nothing\n";
const RECURSIVE = "    --recursive           in submodules of submodules too\n";

const add = part(
  "add",
  `${QUIET}    -b, --branch <branch>  a branch of the other side\n    -f, --force           also an ignored path\n    --name <name>         how it is called\n`,
  async (call, given) => {
    const [url, word = guessFolder(given.operands[0] ?? "", false), more] = given.operands;
    if (url === undefined || more !== undefined) throw given.usageDeath();
    const path = call.path(word).slice(call.top.length + 1);
    if (call.repository.index.get(path)) die(`'${path}' already exists in the index`);
    if (/^\.\.?\//.test(url) && call.prefix !== "")
      die("Relative path can only be used from the toplevel of the working tree");
    const name = given.value("name") ?? path;
    const address = resolveUrl(call, url);
    const own = submoduleAt(call, path);
    if (own) call.print(`Adding existing repo at '${path}' to the index\n`);
    else {
      await cloneModule(call, { path, name }, address, given.has("quiet"));
      const branch = given.value("branch");
      if (branch !== undefined) await enterBranch(call, path, branch);
      else fillModule(call, path);
    }
    stageFile(call, path);
    const file = gitmodules(call);
    file.set(`submodule.${name}.path`, path);
    file.set(`submodule.${name}.url`, url);
    const branch = given.value("branch");
    if (branch !== undefined) file.set(`submodule.${name}.branch`, branch);
    stageFile(call, ".gitmodules");
    call.repository.index.write();
    call.localConfig.set(`submodule.${name}.url`, address);
    call.localConfig.set(`submodule.${name}.active`, "true");
    return 0;
  },
);

async function enterBranch(call: GitCall, path: string, branch: string): Promise<void> {
  const repository = submoduleAt(call, path);
  if (!repository) return;
  const inside = enterSubmodule(call, repository);
  const id =
    repository.refs.get(`refs/remotes/origin/${branch}`) ??
    die(`'origin/${branch}' is not a commit and a branch '${branch}' cannot be created from it`);
  repository.refs.set(`refs/heads/${branch}`, id);
  repository.refs.setSymbolic("HEAD", `refs/heads/${branch}`);
  resetFiles(inside, id);
}

const status = part(
  "status",
  `${QUIET}${RECURSIVE}    --cached              what is recorded\n`,
  (call, given) => {
    const show = (inside: GitCall, prefix: string, words: readonly string[]) => {
      for (const one of chooseSubmodules(inside, words)) {
        const repository = submoduleAt(inside, one.path);
        if (!given.has("quiet")) call.print(statusLine(one, repository, prefix, given.has("cached")));
        if (repository && given.has("recursive"))
          show(enterSubmodule(call, repository), `${prefix}${one.path}/`, []);
      }
    };
    show(call, "", given.operands);
    return 0;
  },
);

function statusLine(
  { path, id }: Submodule,
  repository: ReturnType<typeof submoduleAt>,
  prefix: string,
  isCached: boolean,
): string {
  if (!repository?.head) return `-${id} ${prefix}${path}\n`;
  const sign = repository.head === id ? " " : "+";
  const shown = isCached ? id : repository.head;
  const name = describeAny(repository, shown);
  return `${sign}${shown} ${prefix}${path}${name === undefined ? "" : ` (${name})`}\n`;
}

const init = part("init", QUIET, (call, given) => {
  initSubmodules(call, chooseSubmodules(call, given.operands), given.has("quiet"));
  return 0;
});

const update = part(
  "update",
  `${QUIET}${RECURSIVE}    --init                init them first\n    --remote              to the branch of the other side\n    -f, --force           throw away changes\n    --checkout            detached\n`,
  (call, given) =>
    updateAll(call, {
      inits: given.has("init"),
      isRecursive: given.has("recursive"),
      paths: given.operands,
      toRemote: given.has("remote"),
      isForced: given.has("force"),
      isQuiet: given.has("quiet"),
    }),
);

const foreach = part("foreach", QUIET + RECURSIVE, async (call, given) => {
  const visit = async (inside: GitCall, prefix: string): Promise<void> => {
    for (const one of submodulesOf(inside)) {
      const repository = submoduleAt(inside, one.path);
      if (!repository) continue;
      const shown = `${prefix}${one.path}`;
      if (!given.has("quiet")) call.print(`Entering '${shown}'\n`);
      await runInside(call, inside, one, shown, given.operands);
      if (given.has("recursive")) await visit(enterSubmodule(call, repository), `${shown}/`);
    }
  };
  await visit(call, "");
  return 0;
});

/** One word is a command of the shell, which is told about the submodule by variables. */
async function runInside(
  call: GitCall,
  inside: GitCall,
  { path, name = path, id }: Submodule,
  shown: string,
  words: readonly string[],
): Promise<void> {
  if (words.length === 0) return;
  await call.out.flush();
  const files = call.process.files.fork();
  files.chdir(inside.full(path));
  const env = new Map(call.process.env);
  if (words.length === 1)
    for (const [key, value] of [
      ["name", name],
      ["sm_path", path],
      ["path", path],
      ["displaypath", shown],
      ["sha1", id],
      ["toplevel", inside.top],
    ] as const)
      env.set(key, value);
  const argv = words.length === 1 ? ["/bin/sh", "-c", words[0] ?? ""] : [...words];
  const child = startProgram(call.process, argv, { files, env });
  if (!(child instanceof Errno)) {
    await call.process.waitFor(child);
    if (child.exit?.status === 0) return;
  }
  throw new Death(`fatal: run_command returned non-zero status for ${shown}\n.\n`, 128);
}

const deinit = part(
  "deinit",
  `${QUIET}    -f, --force           throw away changes\n    --all                 all of them\n`,
  async (call, given) => {
    if (given.operands.length === 0 && !given.has("all"))
      throw new Death("fatal: Use '--all' if you really want to deinitialize all submodules\n", 128);
    for (const one of chooseSubmodules(call, given.operands))
      await deinitOne(call, one, given.has("force"), given.has("quiet"));
    return 0;
  },
);

async function deinitOne(call: GitCall, one: Submodule, isForced: boolean, isQuiet: boolean): Promise<void> {
  const { path, name = path } = one;
  const repository = submoduleAt(call, path);
  if (repository && !isForced) {
    const { findChanges } = await call.load(import("../worktree/changes.ts"));
    const changes = await findChanges(enterSubmodule(call, repository), { untracked: "normal" });
    if (
      [changes.staged, changes.unstaged, changes.conflicts, changes.untracked].some((list) => list.length > 0)
    )
      throw new Death(
        `error: the following file has local modifications:\n    ${path}\n(use --cached to keep the file, or -f to force removal)\nfatal: Submodule work tree '${path}' contains local modifications; use '-f' to discard them\n`,
        128,
      );
  }
  await removeTree(call.process, call.full(path));
  call.files.mkdir(call.full(path), 0o777);
  if (!isQuiet) call.print(`Cleared directory '${path}'\n`);
  const url = call.localConfig.get(`submodule.${name}.url`);
  if (url === undefined) return;
  call.localConfig.removeSection(`submodule.${name}`);
  if (!isQuiet) call.print(`Submodule '${name}' (${one.url ?? url}) unregistered for path '${path}'\n`);
}

const sync = part("sync", QUIET + RECURSIVE, (call, given) => {
  for (const one of chooseSubmodules(call, given.operands)) syncOne(call, one, given.has("quiet"));
  return 0;
});

function syncOne(call: GitCall, { path, name = path, url }: Submodule, isQuiet: boolean): void {
  if (url === undefined || call.localConfig.get(`submodule.${name}.url`) === undefined) return;
  if (!isQuiet) call.print(`Synchronizing submodule url for '${path}'\n`);
  const address = resolveUrl(call, url);
  call.localConfig.set(`submodule.${name}.url`, address);
  const repository = submoduleAt(call, path);
  if (repository)
    new ConfigFile(call.files, `${repository.gitDirectory}/config`).set("remote.origin.url", address);
}

const setUrl = part("set-url", QUIET, (call, given) => {
  const [word, url, more] = given.operands;
  if (word === undefined || url === undefined || more !== undefined) throw given.usageDeath();
  const [one] = chooseSubmodules(call, [word]);
  if (!one) return refuse(`no submodule mapping found in .gitmodules for path '${word}'`);
  gitmodules(call).set(`submodule.${one.name}.url`, url);
  syncOne(call, { ...one, url }, given.has("quiet"));
  return 0;
});

const setBranch = part(
  "set-branch",
  `${QUIET}    -b, --branch <branch>  the branch\n    -d, --default         none\n`,
  (call, given) => {
    const [word] = given.operands;
    const [one] = word === undefined ? [] : chooseSubmodules(call, [word]);
    if (!one) throw given.usageDeath();
    const key = `submodule.${one.name}.branch`;
    const branch = given.value("branch");
    if (branch === undefined) gitmodules(call).unset(key);
    else gitmodules(call).set(key, branch);
    return 0;
  },
);

const PARTS: Readonly<Record<string, Subcommand>> = {
  add,
  deinit,
  foreach,
  init,
  "set-branch": setBranch,
  "set-url": setUrl,
  status,
  sync,
  update,
};

const NOT_HERE = ["summary", "absorbgitdirs"];

/** git-submodule(1): other repositories inside of this one. */
export const submodule: Subcommand = {
  name: "submodule",
  usage: submoduleUsage,
  options: [],
  simulated: [],
  parts: PARTS,
  run(call, words) {
    const own = words[0] === "--quiet" || words[0] === "-q" ? ["--quiet"] : [];
    const [name = "status", ...rest] = words.slice(own.length);
    if (name === "-h") {
      call.print(submoduleUsage);
      return 0;
    }
    void call.top;
    if (NOT_HERE.includes(name)) return call.notSimulated(`submodule ${name}`);
    if (name.startsWith("-")) return status.run(call, words);
    const chosen = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!chosen) throw new Death(submoduleUsage, 1);
    return chosen.run(call, [...own, ...rest]);
  },
};
