import { Death, die } from "../death.ts";
import { DIFF_NAMES, DIFF_OPTIONS } from "../diff/diff-option-table.ts";
import { formatDiff, wantsDiff } from "../diff/diff-options.ts";
import { compareSnapshots, type Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { chooseCommits } from "../log/choose-commits.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { resolveCommit } from "../repository/revisions.ts";
import { applyStash } from "../stash/apply-stash.ts";
import { clearStashed, makeStash, type SaveWish } from "../stash/save-stash.ts";
import { dropStash, findStash, STASH, type StashEntry, storeStash } from "../stash/stash-entry.ts";
import { defineSubcommand, type Given, type Subcommand } from "../subcommand.ts";
import * as usage from "../usage/stash.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { printLog } from "./log.ts";
import { switchToNew } from "./switch.ts";

const PUSH_OPTIONS = ["patch", "keep-index", "staged", "quiet", "include-untracked", "all", "message"];

const push = defineSubcommand({
  name: "stash push",
  usage: usage.pushUsage,
  simulated: PUSH_OPTIONS,
  run: (call, given) => saveStash(call, given, given.value("message"), given.operands),
});

/** `git stash -u`, `git stash`: no word but `push` is left out. */
const assumedPush = defineSubcommand({
  name: "stash",
  usage: usage.stashUsage,
  more: usage.pushUsage,
  simulated: PUSH_OPTIONS,
  rules: {
    stopsAtOperand: true,
    shownUsage: usage.stashUsage + usage.pushUsage.replace(/^[\s\S]*?\n\n/, ""),
  },
  run(call, given) {
    const [word] = given.before;
    if (word !== undefined)
      die(`subcommand wasn't specified; 'push' can't be assumed due to unexpected token '${word}'`);
    return saveStash(call, given, given.value("message"), given.after ?? []);
  },
});

const save = defineSubcommand({
  name: "stash save",
  usage: usage.saveUsage,
  simulated: PUSH_OPTIONS,
  run(call, given) {
    const words = given.operands.join(" ");
    return saveStash(call, given, words === "" ? given.value("message") : words, []);
  },
});

async function saveStash(
  call: GitCall,
  given: Given,
  message: string | undefined,
  paths: readonly string[],
): Promise<number> {
  void call.top;
  const specs = new Pathspecs(call, paths);
  const isChosen = given.has("patch");
  if (isChosen && given.has("all", "include-untracked"))
    throw new Death("Can't use --patch and --include-untracked or --all at the same time\n", 1);
  if (isChosen && given.has("staged"))
    throw new Death("Can't use --patch and --staged at the same time\n", 1);
  const wish: SaveWish = {
    isChosen,
    message,
    specs,
    untracked: given.has("all") ? "all" : given.has("include-untracked") ? "untracked" : "no",
    keepsIndex: given.has("keep-index") || (isChosen && !given.isOff("keep-index")),
    onlyStaged: given.has("staged"),
  };
  if (wish.untracked === "no") refuseUnknown(call, specs);
  const made = await makeStash(call, wish);
  if (!made) {
    if (!given.has("quiet")) call.print("No local changes to save\n");
    return 0;
  }
  storeStash(call, made.id, made.message);
  await clearStashed(call, made, wish);
  if (!given.has("quiet")) call.print(`Saved working directory and index state ${made.message}\n`);
  return 0;
}

function refuseUnknown(call: GitCall, specs: Pathspecs): void {
  const missing = specs.unmatched(call.repository.index.entries.map(({ path }) => path));
  if (missing.length === 0) return;
  const path = (text: string) => specs.paths.find((one) => one.text === text)?.path ?? text;
  const shown = (name: string) => (`${name}/` === call.prefix ? call.prefix : name);
  const place = `:(,prefix:${call.prefix.length})`;
  const lines = missing.map(
    (text) => `error: pathspec '${place}${shown(path(text))}' did not match any file(s) known to git\n`,
  );
  throw new Death(`${lines.join("")}Did you forget to 'git add'?\n`, 1);
}

const list = defineSubcommand({
  name: "stash list",
  usage: usage.listUsage,
  more: `${LOG_OPTIONS}    --decorate[=<style>]  names of commits\n`,
  simulated: LOG_NAMES,
  rules: { takesNumber: true, unknown: (word) => new Death(`fatal: unrecognized argument: ${word}\n`, 128) },
  async run(call, given) {
    const { repository } = call;
    if (repository.refs.get(STASH) === undefined) return 0;
    const [word] = given.before;
    if (word !== undefined && resolveCommit(repository, word) === undefined) die(`bad revision '${word}'`);
    const walked = given.with("walk-reflogs").with("m").with("first-parent");
    const isPlain = given.last("format", "pretty", "oneline") === undefined;
    await printLog(call, walked, await chooseCommits(call, walked, [STASH], given.after ?? []), {
      paths: given.after ?? [],
      ...(isPlain ? { style: { format: "tformat:%gd: %gs" } } : {}),
    });
    return 0;
  },
});

const show = defineSubcommand({
  name: "stash show",
  usage: usage.showUsage,
  more: DIFF_OPTIONS.replace("    -u                    generate patch\n", ""),
  simulated: [...DIFF_NAMES, "include-untracked", "only-untracked"],
  async run(call, given) {
    const stash = findStash(call, given.operands);
    const { objects } = call.repository;
    const untracked = commitSnapshot(objects, stash.untracked);
    const [old, next] = given.has("only-untracked")
      ? [new Map(), untracked]
      : [commitSnapshot(objects, stash.base), commitSnapshot(objects, stash.id)];
    const all: Snapshot = given.has("include-untracked") ? new Map([...next, ...untracked]) : next;
    call.startPager();
    const wish = wantsDiff(given) ? given : given.with("stat");
    call.print(await formatDiff(call, wish, compareSnapshots(old, all)));
    return 0;
  },
});

const apply = defineSubcommand({
  name: "stash apply",
  usage: usage.applyUsage,
  simulated: ["quiet", "index"],
  async run(call, given) {
    call.isQuiet = given.has("quiet");
    return (await applyStash(call, findStash(call, given.operands), given.has("index"))) ? 0 : 1;
  },
});

const pop = defineSubcommand({
  name: "stash pop",
  usage: usage.popUsage,
  simulated: ["quiet", "index"],
  run(call, given) {
    call.isQuiet = given.has("quiet");
    const stash = findStash(call, given.operands);
    refuseOther(stash);
    return popStash(call, stash, given.has("index"));
  },
});

async function popStash(call: GitCall, stash: StashEntry, withIndex: boolean): Promise<number> {
  if (await applyStash(call, stash, withIndex)) {
    if (stash.place !== undefined) dropStash(call, stash);
    return 0;
  }
  call.print("The stash entry is kept in case you need it again.\n");
  return 1;
}

function refuseOther({ name, place }: StashEntry): void {
  if (place === undefined) throw new Death(`error: '${name}' is not a stash reference\n`, 1);
}

const drop = defineSubcommand({
  name: "stash drop",
  usage: usage.dropUsage,
  simulated: ["quiet"],
  run(call, given) {
    call.isQuiet = given.has("quiet");
    const stash = findStash(call, given.operands);
    refuseOther(stash);
    dropStash(call, stash);
    return 0;
  },
});

const clear = defineSubcommand({
  name: "stash clear",
  usage: usage.clearUsage,
  simulated: [],
  run(call, given) {
    if (given.operands.length > 0)
      throw new Death("error: git stash clear with arguments is unimplemented\n", 1);
    call.repository.refs.delete(STASH);
    return 0;
  },
});

const branch = defineSubcommand({
  name: "stash branch",
  usage: usage.branchUsage,
  simulated: [],
  async run(call, given) {
    const [name, ...words] = given.operands;
    if (name === undefined) throw new Death("No branch name specified\n", 1);
    const stash = findStash(call, words);
    await switchToNew(call, { name, start: stash.base, changes: "keep", refuse: (start) => die(start) });
    return popStash(call, stash, true);
  },
});

const create: Subcommand = {
  name: "stash create",
  usage: "",
  options: [],
  async run(call, words) {
    const made = await makeStash(call, {
      message: words.length === 0 ? undefined : words.join(" "),
      specs: new Pathspecs(call, []),
      untracked: "no",
      keepsIndex: false,
      onlyStaged: false,
    });
    if (made) call.print(`${made.id}\n`);
    return 0;
  },
};

const store = defineSubcommand({
  name: "stash store",
  usage: usage.storeUsage,
  simulated: ["message", "quiet"],
  run(call, given) {
    const [word, ...more] = given.operands;
    if (word === undefined || more.length > 0)
      throw new Death(given.has("quiet") ? "" : '"git stash store" requires one <commit> argument\n', 1);
    const id = resolveCommit(call.repository, word);
    if (id === undefined) throw new Death(`Cannot update ${STASH} with ${word}\n`, 1);
    storeStash(call, id, given.value("message") ?? 'Created via "git stash store".');
    return 0;
  },
});

const ACTIONS: Readonly<Record<string, Subcommand>> = {
  apply,
  branch,
  clear,
  create,
  drop,
  list,
  pop,
  push,
  save,
  show,
  store,
};

export const stash: Subcommand = {
  name: "stash",
  usage: usage.stashUsage,
  options: assumedPush.options,
  simulated: PUSH_OPTIONS,
  parts: ACTIONS,
  run(call, words) {
    const [word = "", ...rest] = words;
    const action = ACTIONS[word];
    return action ? action.run(call, rest) : assumedPush.run(call, words);
  },
};
