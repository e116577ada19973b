import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import {
  amState,
  currentMail,
  endAm,
  isApplying,
  mailFile,
  readAmOptions,
  setAmState,
  writeAmOptions,
} from "../mail/am-state.ts";
import { splitMailbox } from "../mail/parse-mail.ts";
import { commitMail, nextMail, runAm, stagedPaths, stop } from "../mail/run-am.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { amUsage } from "../usage/am.ts";
import { resetMerged } from "../worktree/reset-files.ts";

const COMMANDS = ["continue", "resolved", "skip", "abort", "quit", "show-current-patch", "allow-empty"];

/** git-am(1): a commit for each patch that came by mail. */
export const am = defineSubcommand({
  name: "am",
  usage: amUsage,
  simulated: [
    ...COMMANDS,
    "3way",
    "quiet",
    "signoff",
    "keep",
    "keep-non-patch",
    "message-id",
    "scissors",
    "utf8",
    "directory",
    "p",
  ],
  async run(call, given) {
    void call.top;
    const command = given.last(...COMMANDS);
    if (isApplying(call)) {
      if (command !== undefined) return runCommand(call, given, command);
      die(`previous rebase directory .git/rebase-apply still exists but mbox given.`);
    }
    if (command !== undefined) die("Resolve operation not in progress, we are not resuming.");
    call.committer();
    const mails = await readMails(call, given.operands);
    begin(call, given, mails);
    refuseDirty(call);
    return runAm(call);
  },
});

async function readMails(call: GitCall, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return splitMailbox(await call.process.stdin.text());
  return words.flatMap((word) => {
    const content = call.files.readFile(call.path(word));
    if (content instanceof Errno) return die(`could not open '${word}' for reading: ${content.message}`);
    return splitMailbox(decode(content));
  });
}

function refuseDirty(call: GitCall): void {
  const staged = stagedPaths(call);
  if (staged.length > 0) die(`Dirty index: cannot apply patches (dirty: ${staged.join(" ")})`);
}

function begin(call: GitCall, given: Given, mails: readonly string[]): void {
  const { head } = call.repository;
  for (const [at, mail] of mails.entries()) setAmState(call, mailFile(at + 1), mail);
  writeAmOptions(call, {
    threeWay: given.has("3way") || (call.flag("am.threeway", false) && !given.isOff("3way")),
    isQuiet: given.has("quiet"),
    signsOff: given.has("signoff"),
    namesMessage: given.has("message-id"),
    cutsAtScissors: given.has("scissors") || call.flag("mailinfo.scissors", false),
    keeps: given.has("keep") ? "all" : given.has("keep-non-patch") ? "non-patch" : "no",
    strip: Number(given.value("p") ?? 1),
    directory: given.value("directory") ?? "",
  });
  setAmState(call, "applying", "");
  setAmState(call, "next", "1\n");
  setAmState(call, "last", `${mails.length}\n`);
  setAmState(call, "abort-safety", `${head ?? ""}\n`);
  if (head !== undefined) call.repository.setState("ORIG_HEAD", `${head}\n`);
}

async function runCommand(call: GitCall, given: Given, command: string): Promise<number> {
  if (command === "abort") return abort(call);
  if (command === "quit") {
    endAm(call);
    return 0;
  }
  if (command === "show-current-patch") {
    const current = currentMail(call);
    call.startPager();
    const isDiff = given.value("show-current-patch") === "diff";
    call.print(isDiff ? (amState(call, "patch") ?? "") : (current?.mail.raw ?? ""));
    return 0;
  }
  if (command === "skip") {
    resetMerged(call, call.repository.head ?? "");
    nextMail(call);
    return runAm(call);
  }
  await takeResolved(call, command === "allow-empty");
  return runAm(call);
}

/** What was staged by hand is the commit of the mail that did not fit. */
async function takeResolved(call: GitCall, allowsEmpty: boolean): Promise<void> {
  const current = currentMail(call);
  if (!current) return;
  const subject = (amState(call, "final-commit") ?? "").split("\n")[0] ?? "";
  if (!readAmOptions(call).isQuiet) call.print(`Applying: ${subject}\n`);
  const { conflicts } = call.repository.index;
  if (conflicts.length === 0 && stagedPaths(call).length === 0 && !allowsEmpty) {
    call.print(`No changes - did you forget to use 'git add'?
If there is nothing left to stage, chances are that something else
already introduced the same changes; you might want to skip this patch.
`);
    stop(call, false);
  }
  if (conflicts.length > 0) {
    call.print(`You still have unmerged paths in your index.
You should 'git add' each file with resolved conflicts to mark them as such.
You might run \`git rm\` on a file to accept "deleted by them" for it.
`);
    stop(call, false);
  }
  await commitMail(call, current.mail);
  nextMail(call);
}

function abort(call: GitCall): number {
  const { repository } = call;
  const start = repository.state("ORIG_HEAD")?.trim();
  if (amState(call, "abort-safety")?.trim() !== (repository.head ?? ""))
    call.printError(
      "warning: You seem to have moved HEAD since the last 'am' failure.\nNot rewinding to ORIG_HEAD\n",
    );
  else if (start !== undefined) {
    resetMerged(call, start);
    call.moveHead(start, "am --abort");
  }
  endAm(call);
  return 0;
}
