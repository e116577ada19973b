import { Death, die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { refuseConflicts } from "../merge/refuse-conflicts.ts";
import { cleanMessage, formatCommitSummary, makeCommit } from "../repository/make-commit.ts";
import type { Commit } from "../repository/objects.ts";
import { type Person, parsePerson, readDate } from "../repository/person.ts";
import { resolveCommit, subjectOf } from "../repository/revisions.ts";
import { endSequence } from "../repository/sequence.ts";
import { editMessage } from "../sequence/edit-message.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { commitUsage } from "../usage/commit.ts";
import { findChanges } from "../worktree/changes.ts";
import { formatStatus } from "../worktree/format-status.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { stageFile, writeIndexTree } from "../worktree/snapshots.ts";

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
  ],
  async run(call, given) {
    void call.top;
    const { repository } = call;
    const amended = given.has("amend") ? repository.head : undefined;
    refuseInTheMiddle(call, given, amended);
    if (!given.has("all")) refuseConflicts(call, "Committing");
    if (!given.has("patch")) {
      stageWanted(call, given);
      return commitIndex(call, given, amended);
    }
    const { addPatch } = await call.load(import("../interactive/choose-between.ts"));
    const before = repository.index.entries;
    let status = 1;
    try {
      await addPatch(call, new Pathspecs(call, given.operands));
      status = await commitIndex(call, given, amended);
    } finally {
      // What was chosen is staged only if it is committed.
      if (status !== 0) {
        repository.index.replaceAll(before);
        repository.index.write();
      }
    }
    return status;
  },
});

async function commitIndex(call: GitCall, given: Given, amended: string | undefined): Promise<number> {
  const { repository } = call;
  const old = amended === undefined ? undefined : repository.objects.commit(amended);
  const merged = repository.state("MERGE_HEAD")?.trim();
  const parents = old
    ? old.parents
    : [...(repository.head ? [repository.head] : []), ...(merged ? merged.split("\n") : [])];
  const tree = writeIndexTree(call);
  const base = parents[0] === undefined ? undefined : repository.objects.commit(parents[0]).tree;
  const isSame = base === undefined ? repository.index.entries.length === 0 : tree === base;
  if (given.has("dry-run")) return showStatus(call, isSame ? 1 : 0);
  const picked = repository.state("CHERRY_PICK_HEAD")?.trim();
  if (isSame && merged === undefined && !given.has("allow-empty") && !(old && parents.length !== 1))
    return nothingToCommit(call, old !== undefined);
  const source = old ?? (picked === undefined ? undefined : repository.objects.commit(picked));
  const author = authorOf(call, given, source?.author);
  call.committer();
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
  const isDated = source !== undefined || given.has("date", "reuse-message");
  if (!given.has("quiet")) call.print(await formatCommitSummary(call, id, { showsDate: isDated }));
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

async function showStatus(call: GitCall, status: number): Promise<number> {
  const changes = await findChanges(call, { untracked: "normal" });
  call.print(formatStatus(call, changes, { colours: call.usesColour("status"), showsUntracked: true }));
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

async function messageOf(
  call: GitCall,
  given: Given,
  author: Person,
  amended: Commit | undefined,
): Promise<string> {
  const old = amended?.message;
  const { repository } = call;
  const reused = given.value("reuse-message") ?? given.value("reedit-message");
  const file = given.value("file");
  const words = given.values("message");
  let text = words.length > 0 ? words.map((word) => word.replace(/\n*$/, "\n")).join("\n") : undefined;
  if (file !== undefined)
    text =
      file === "-"
        ? await call.process.stdin.text()
        : (call.readFile(call.path(file)) ??
          die(`could not read log file '${file}': No such file or directory`));
  if (reused !== undefined) text = repository.objects.commit(resolveCommit(repository, reused) ?? "").message;
  const aim = given.value("fixup") ?? given.value("squash");
  if (aim !== undefined) text = meldMessage(call, given.has("fixup") ? "fixup" : "squash", aim, text);
  const prepared = text ?? repository.state("MERGE_MSG") ?? repository.state("SQUASH_MSG") ?? old ?? "";
  const signed = given.has("signoff")
    ? `${cleanMessage(prepared, false)}\nSigned-off-by: ${call.committer().name} <${call.committer().email}>\n`
    : prepared;
  const isSquash = given.has("squash") && words.length === 0 && file === undefined && !given.isOff("edit");
  const isEdited =
    isSquash || given.has("edit", "reedit-message") || (text === undefined && !given.isOff("edit"));
  const message = isEdited
    ? await editMessage(call, signed, { author, amended, isDated: given.has("date") })
    : cleanMessage(signed, text === undefined);
  if (message === "" && !given.has("allow-empty-message"))
    throw new Death("Aborting commit due to empty commit message.\n", 1);
  return message;
}

/** The message by which `rebase --autosquash` knows what a commit is to be melded into. */
function meldMessage(
  call: GitCall,
  kind: "fixup" | "squash",
  word: string,
  text: string | undefined,
): string {
  if (/^(amend|reword):/.test(word))
    throw new Death(`rockpool: not simulated here: git commit --fixup=${word}\n`, 1);
  const id = resolveCommit(call.repository, word) ?? die(`could not lookup commit ${word}`);
  const subject = `${kind}! ${subjectOf(call.repository.objects.commit(id).message)}\n`;
  return text === undefined ? `${subject}${kind === "squash" ? "\n" : ""}` : `${subject}\n${text}`;
}
