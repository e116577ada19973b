import { Death, die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook, tellRewritten } from "../hooks.ts";
import { type IndexEntry, indexEntry } from "../index/index-file.ts";
import { refuseConflicts } from "../merge/refuse-conflicts.ts";
import { formatCommitSummary, makeCommit } from "../repository/make-commit.ts";
import { type Person, parsePerson, readDate } from "../repository/person.ts";
import { resolveCommit, subjectOf } from "../repository/revisions.ts";
import { endSequence } from "../repository/sequence.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { commitUsage } from "../usage/commit.ts";
import { findChanges } from "../worktree/changes.ts";
import { formatStatus } from "../worktree/format-status.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot, stageFile, writeIndexTree } from "../worktree/snapshots.ts";
import { messageOf, templateOf } from "./commit/message.ts";

export const commit = defineSubcommand({
  name: "commit",
  usage: commitUsage,
  more: "    --allow-empty         ok to record an empty change\n    --allow-empty-message ok to record a change with an empty message\n",
  simulated: [
    "patch",
    "quiet",
    "message",
    "all",
    "amend",
    "allow-empty",
    "allow-empty-message",
    "edit",
    "file",
    "author",
    "date",
    "no-verify",
    "verify",
    "signoff",
    "only",
    "include",
    "reset-author",
    "reuse-message",
    "reedit-message",
    "fixup",
    "squash",
    "verbose",
    "dry-run",
    "status",
    "cleanup",
    "no-post-rewrite",
    "short",
    "porcelain",
    "long",
    "trailer",
    "template",
    "gpg-sign",
  ],
  async run(call, given) {
    void call.top;
    refuseTogether(given);
    const { repository } = call;
    const amended = given.has("amend") ? repository.head : undefined;
    refuseInTheMiddle(call, given, amended);
    if (!given.has("all")) refuseConflicts(call, "Committing");
    const before = repository.index.entries;
    let status = 1;
    try {
      const others = await stageChosen(call, given);
      status = await commitIndex(call, given, amended);
      if (status === 0 && others.length > 0) {
        repository.index.replaceAll([
          ...repository.index.entries.filter(({ path }) => !others.some((one) => one.path === path)),
          ...others,
        ]);
        repository.index.write();
      }
    } finally {
      // What was chosen for this commit is staged only if it is made.
      if (status !== 0) {
        repository.index.replaceAll(before);
        if (given.has("patch")) repository.index.write();
      }
    }
    if (status === 0) {
      await runOwnHook(call, "post-commit");
      const next = repository.head;
      if (amended !== undefined && next !== undefined) await tellRewritten(call, "amend", [[amended, next]]);
    }
    return status;
  },
});

const MESSAGES = [
  { name: "reuse-message", word: "-C" },
  { name: "reedit-message", word: "-c" },
  { name: "file", word: "-F" },
  { name: "fixup", word: "--fixup" },
  { name: "squash", word: "--squash" },
  { name: "message", word: "-m" },
] as const;

/** Where a message comes from may be said once (builtin/commit.c, parse_and_validate_options). */
const NOT_TOGETHER: readonly (readonly string[])[] = [
  ["--squash", "--fixup"],
  ["-C", "-c", "-F", "--fixup"],
  ["-m", "-c", "-C", "-F"],
];

function refuseTogether(given: Given): void {
  for (const words of NOT_TOGETHER) {
    const used = words.filter((word) => MESSAGES.some((one) => one.word === word && given.has(one.name)));
    const quoted = used.map((word) => `'${word}'`);
    if (quoted.length === 2) die(`options ${quoted.join(" and ")} cannot be used together`);
    if (quoted.length > 2)
      die(`options ${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)} cannot be used together`);
  }
}

/** Stages what the commit is to hold; gives what else was staged and waits for another one. */
async function stageChosen(call: GitCall, given: Given): Promise<readonly IndexEntry[]> {
  const { index, objects, head } = call.repository;
  const specs = new Pathspecs(call, given.operands);
  if (given.has("patch")) {
    const { addPatch } = await call.load(import("../interactive/choose-between.ts"));
    await addPatch(call, specs);
    return [];
  }
  if (given.operands.length === 0 || given.has("include")) {
    stageWanted(call, given);
    return [];
  }
  const staged = index.entries;
  stageWanted(call, given);
  // The others are committed as they are in HEAD (git-commit(1), `--only`).
  const there = commitSnapshot(objects, head);
  const others = staged.filter(({ path, id, mode }) => {
    const old = there.get(path);
    return !specs.matches(path) && (old?.id !== id || old.mode !== mode);
  });
  for (const { path } of others) index.remove(path);
  for (const [path, { mode, id }] of there)
    if (!specs.matches(path) && !index.get(path)) index.set(indexEntry(path, mode, id));
  return others;
}

async function commitIndex(call: GitCall, given: Given, amended: string | undefined): Promise<number> {
  const { repository } = call;
  const verifies = !given.has("no-verify") && !given.isOff("verify");
  if (verifies && !given.has("dry-run", ...FORMS)) {
    if (!(await runOwnHook(call, "pre-commit"))) return 1;
  }
  const old = amended === undefined ? undefined : repository.objects.commit(amended);
  const merged = repository.state("MERGE_HEAD")?.trim();
  const parents = old
    ? old.parents
    : [...(repository.head ? [repository.head] : []), ...(merged ? merged.split("\n") : [])];
  const tree = writeIndexTree(call);
  const base = parents[0] === undefined ? undefined : repository.objects.commit(parents[0]).tree;
  templateOf(call, given);
  const isSame = base === undefined ? repository.index.entries.length === 0 : tree === base;
  if (given.has("dry-run", ...FORMS)) return showForm(call, given, isSame ? 1 : 0);
  const picked = repository.state("CHERRY_PICK_HEAD")?.trim();
  if (isSame && merged === undefined && !given.has("allow-empty") && !(old && parents.length !== 1))
    return nothingToCommit(call, old !== undefined);
  const source = old ?? (picked === undefined ? undefined : repository.objects.commit(picked));
  const author = authorOf(call, given, source?.author);
  call.committer();
  // Nobody has a key here.
  if (given.has("gpg-sign") || (call.flag("commit.gpgsign", false) && !given.isOff("gpg-sign")))
    throw new Death("error: gpg failed to sign the data\nfatal: failed to write commit object\n", 128);
  const message = await messageOf(call, given, author, old);
  const id = makeCommit(call, { tree, parents, message, author });
  const kind = old
    ? "amend"
    : merged
      ? "merge"
      : picked
        ? "cherry-pick"
        : parents.length === 0
          ? "initial"
          : "";
  const action = call.reflogAction ?? `commit${kind === "" ? "" : ` (${kind})`}`;
  call.moveHead(id, `${action}: ${subjectOf(message)}`);
  repository.index.write();
  endSequence(call);
  const isDated = (source !== undefined && !given.has("reset-author")) || given.has("date", "reuse-message");
  if (!given.has("quiet"))
    call.print(await formatCommitSummary(call, id, { showsDate: isDated, ...(old && { isInitial: false }) }));
  return 0;
}

function refuseInTheMiddle(call: GitCall, given: Given, amended: string | undefined): void {
  const isAmend = given.has("amend");
  if (isAmend && amended === undefined) die("You have nothing to amend.");
  for (const [state, what] of [
    ["MERGE_HEAD", "merge"],
    ["CHERRY_PICK_HEAD", "cherry-pick"],
  ] as const) {
    if (call.repository.state(state) === undefined) continue;
    if (isAmend) die(`You are in the middle of a ${what} -- cannot amend.`);
    if (given.operands.length > 0 && !given.has("include"))
      die(`cannot do a partial commit during a ${what}.`);
  }
}

function stageWanted(call: GitCall, given: Given): void {
  if (given.has("include", "only") && given.operands.length === 0 && !given.has("amend"))
    die("No paths with --include/--only does not make sense.");
  const { index } = call.repository;
  const tracked = [...new Set(index.entries.map(({ path }) => path))];
  if (given.has("all") && given.operands.length > 0)
    die(`paths '${given.operands[0]} ...' with -a does not make sense`);
  const specs = new Pathspecs(call, given.operands);
  if (given.operands.length > 0) {
    const [missing] = specs.unmatched(tracked);
    if (missing !== undefined) refuse(`pathspec '${missing}' did not match any file(s) known to git`);
  }
  if (given.has("all") || given.operands.length > 0)
    for (const path of tracked) if (specs.matches(path)) stageFile(call, path);
}

/** With these it is only told what would be committed. */
const FORMS = ["short", "porcelain", "long"];

async function showForm(call: GitCall, given: Given, status: number): Promise<number> {
  const form = given.last(...FORMS);
  if (form === undefined || form === "long") return showStatus(call, status);
  const { status: command } = await call.load(import("./status.ts"));
  await command.run(call, [`--${form}`]);
  return status;
}

async function showStatus(call: GitCall, status: number): Promise<number> {
  const changes = await findChanges(call, { untracked: "normal" });
  call.print(
    formatStatus(call, changes, {
      colours: call.usesColour("status"),
      showsUntracked: true,
      isForCommit: true,
    }),
  );
  return status;
}

async function nothingToCommit(call: GitCall, isAmend: boolean): Promise<number> {
  if (isAmend)
    call.printError(
      'You asked to amend the most recent commit, but doing so would make\nit empty. You can repeat your command with --allow-empty, or you can\nremove the commit entirely with "git reset HEAD^".\n',
    );
  const status = await showStatus(call, 1);
  if (!isAmend && call.repository.state("CHERRY_PICK_HEAD") !== undefined) call.printError(NOW_EMPTY);
  return status;
}

const NOW_EMPTY = `The previous cherry-pick is now empty, possibly due to conflict resolution.
If you wish to commit it anyway, use:

    git commit --allow-empty

Otherwise, please use 'git cherry-pick --skip'
`;

function authorOf(call: GitCall, given: Given, old: string | undefined): Person {
  const reused = given.value("reuse-message") ?? given.value("reedit-message");
  const source =
    reused === undefined
      ? old
      : call.repository.objects.commit(
          resolveCommit(call.repository, reused) ?? die(`could not lookup commit ${reused}`),
        ).author;
  let author = source === undefined || given.has("reset-author") ? call.author() : parsePerson(source);
  const wished = given.value("author");
  if (wished !== undefined) {
    const match = /^(.*?) *<([^>]*)>/.exec(wished);
    if (!match) die(`--author '${wished}' is not 'Name <email>' and matches no existing author`);
    author = { ...author, name: match?.[1] ?? "", email: match?.[2] ?? "" };
  }
  const date = given.value("date");
  if (date === undefined) return author;
  return { ...author, ...(readDate(date) ?? die(`invalid date format: ${date}`)) };
}
