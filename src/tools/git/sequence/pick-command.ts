import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { startingPoints } from "../log/choose-commits.ts";
import { walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import { resolveCommit } from "../repository/revisions.ts";
import type { Given } from "../subcommand.ts";
import type { Action, PickOptions } from "./pick-commit.ts";
import {
  abortSequence,
  continueSequence,
  pickOne,
  pickSeveral,
  quitSequence,
  skipCommit,
} from "./run-sequence.ts";

/** Options that cherry-pick and revert have in common. */
export const PICK_OPTIONS = [
  "quit",
  "continue",
  "abort",
  "skip",
  "no-commit",
  "edit",
  "signoff",
  "mainline",
  "strategy",
  "strategy-option",
  "rerere-autoupdate",
];

export function runPick(call: GitCall, action: Action, given: Given): Promise<number> | number {
  void call.top;
  const isEdited = !given.isOff("edit") && (given.has("edit") || wantsEditor(call, action));
  const command = given.last("continue", "abort", "skip", "quit");
  if (command === "continue")
    return continueSequence(call, action, !given.isOff("edit") && isInteractive(call));
  if (command === "abort") return abortSequence(call, action);
  if (command === "skip") return skipCommit(call, action);
  if (command === "quit") return quitSequence(call);
  const favour = given.value("strategy-option");
  if (favour !== undefined && !["ours", "theirs"].includes(favour))
    return call.notSimulated(`${action} -X ${favour}`);
  if (given.operands.length === 0) throw given.usageDeath();
  const options: PickOptions = {
    mainline: readMainline(given),
    noCommit: given.has("no-commit"),
    edits: isEdited && !given.has("no-commit"),
    signsOff: given.has("signoff"),
    namesOrigin: given.has("x"),
    allowsFastForward: given.has("ff"),
    allowsEmpty: given.has("allow-empty"),
    keepsRedundant: given.has("keep-redundant-commits"),
    favour,
  };
  const [word, ...more] = given.operands;
  const isRange = given.operands.some((one) => one.includes("..") || one.startsWith("^"));
  const commits = isRange ? rangeOf(call, action, given) : given.operands.map((one) => named(call, one));
  const [first] = commits;
  return !isRange && more.length === 0 && word !== undefined && first
    ? pickOne(call, action, first, options)
    : pickSeveral(call, action, commits, options);
}

function readMainline(given: Given): number | undefined {
  const text = given.value("mainline");
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Death("error: option `mainline' expects a number greater than zero\n", 129);
}

function named(call: GitCall, word: string): Commit {
  const { repository } = call;
  return repository.objects.commit(resolveCommit(repository, word) ?? die(`bad revision '${word}'`));
}

/** The commits of a range: picked from the oldest on, reverted from the latest on. */
function rangeOf(call: GitCall, action: Action, given: Given): readonly Commit[] {
  const points = startingPoints(call, given, given.operands);
  const commits = walkHistory(call.repository, { ...points, isTopological: false });
  return action === "revert" ? commits : commits.toReversed();
}

function isInteractive(call: GitCall): boolean {
  return call.process.stdin.isTerminal;
}

/** A revert asks for its message where a person sits at a terminal. */
function wantsEditor(call: GitCall, action: Action): boolean {
  return action === "revert" && isInteractive(call);
}
