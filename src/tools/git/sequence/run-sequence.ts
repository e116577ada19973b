import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { ConfigFile } from "../repository/config-file.ts";
import type { Commit } from "../repository/objects.ts";
import { resolveCommit, shortId, subjectOf } from "../repository/revisions.ts";
import { endSequence, removeState, sequenceAction } from "../repository/sequence.ts";
import { resetMerged } from "../worktree/reset-files.ts";
import {
  type Action,
  failed,
  HEAD_FILES,
  type PickOptions,
  pickCommit,
  refuseStaged,
} from "./pick-commit.ts";

/** Takes over one commit: nothing is kept for later but the commit that waits. */
export async function pickOne(
  call: GitCall,
  action: Action,
  commit: Commit,
  options: PickOptions,
): Promise<number> {
  const isPicked = await pickCommit(call, action, commit, options);
  // A sequence that still waits may be given up from here.
  const { repository } = call;
  if (repository.state("sequencer/abort-safety") !== undefined)
    repository.setState("sequencer/abort-safety", `${repository.head ?? ""}\n`);
  return isPicked ? 0 : 1;
}

/** Takes over several, one after another; what is left to do stands in `.git/sequencer`. */
export async function pickSeveral(
  call: GitCall,
  action: Action,
  commits: readonly Commit[],
  options: PickOptions,
): Promise<number> {
  const { repository } = call;
  if (commits.length === 0) failed(action, "empty commit set passed");
  const running = sequenceAction(call);
  if (running !== undefined) {
    const canSkip = repository.state(HEAD_FILES[running]) !== undefined ? "--skip | " : "";
    throw new Death(
      `error: ${running} is already in progress\nhint: try "git ${running} (--continue | ${canSkip}--abort | --quit)"\nfatal: ${action} failed\n`,
      128,
    );
  }
  repository.setState("sequencer/head", `${repository.head ?? "0".repeat(40)}\n`);
  writeOptions(call, options);
  return runTodo(call, action, commits, options);
}

async function runTodo(
  call: GitCall,
  action: Action,
  commits: readonly Commit[],
  options: PickOptions,
): Promise<number> {
  const verb = action === "revert" ? "revert" : "pick";
  const line = ({ id, message }: Commit) => `${verb} ${shortId(id)} ${subjectOf(message)}\n`;
  for (const [at, commit] of commits.entries()) {
    call.repository.setState("sequencer/todo", commits.slice(at).map(line).join(""));
    call.repository.setState("sequencer/abort-safety", `${call.repository.head ?? ""}\n`);
    if (!(await pickCommit(call, action, commit, options))) return 1;
    const pause = call.work(100);
    if (pause) await pause;
  }
  removeState(call, "sequencer");
  return 0;
}

const OPTION_KEYS = {
  noCommit: "no-commit",
  edits: "edit",
  signsOff: "signoff",
  namesOrigin: "record-origin",
  allowsFastForward: "allow-ff",
  allowsEmpty: "allow-empty",
  keepsRedundant: "keep-redundant-commits",
} as const;

function optionsFile(call: GitCall): ConfigFile {
  return new ConfigFile(call.files, `${call.repository.gitDirectory}/sequencer/opts`);
}

function writeOptions(call: GitCall, options: PickOptions): void {
  const file = optionsFile(call);
  for (const [name, key] of Object.entries(OPTION_KEYS))
    if (options[name as keyof typeof OPTION_KEYS]) file.set(`options.${key}`, "true");
  if (options.mainline !== undefined) file.set("options.mainline", String(options.mainline));
  if (options.favour !== undefined) file.set("options.strategy-option", options.favour);
}

function readOptions(call: GitCall): PickOptions {
  const file = optionsFile(call);
  const has = (key: string) => file.get(`options.${key}`) === "true";
  const mainline = file.get("options.mainline");
  return {
    mainline: mainline === undefined ? undefined : Number(mainline),
    noCommit: has(OPTION_KEYS.noCommit),
    edits: has(OPTION_KEYS.edits),
    signsOff: has(OPTION_KEYS.signsOff),
    namesOrigin: has(OPTION_KEYS.namesOrigin),
    allowsFastForward: has(OPTION_KEYS.allowsFastForward),
    allowsEmpty: has(OPTION_KEYS.allowsEmpty),
    keepsRedundant: has(OPTION_KEYS.keepsRedundant),
    favour: file.get("options.strategy-option"),
  };
}

function waitingHead(call: GitCall): string | undefined {
  const { repository } = call;
  return (repository.state("CHERRY_PICK_HEAD") ?? repository.state("REVERT_HEAD"))?.trim();
}

/** `--continue`: commits what waits, and goes on. */
export async function continueSequence(call: GitCall, action: Action, edits: boolean): Promise<number> {
  const running = sequenceAction(call);
  const isWaiting = waitingHead(call) !== undefined;
  if (running === undefined && !isWaiting) failed(action, "no cherry-pick or revert in progress");
  if (isWaiting) {
    const { commit } = await call.load(import("../commands/commit.ts"));
    // The last line of a sequence ends it: what is left is read before.
    const left = restOf(call);
    const options = readOptions(call);
    const status = await commit.run(call, edits ? [] : ["--no-edit", "--cleanup=strip"]);
    if (status !== 0) return status;
    return running === undefined ? 0 : runTodo(call, running, left, options);
  }
  refuseStaged(call, action);
  return runTodo(call, running ?? action, restOf(call), readOptions(call));
}

/** The commits after the one that stopped it. */
function restOf(call: GitCall): readonly Commit[] {
  const { repository } = call;
  const lines = (repository.state("sequencer/todo") ?? "").split("\n").filter((line) => line !== "");
  return lines.slice(1).map((line) => {
    const word = line.split(" ")[1] ?? "";
    return repository.objects.commit(resolveCommit(repository, word) ?? die(`could not parse '${word}'`));
  });
}

/** `--skip`: leaves out the commit that waits. */
export function skipCommit(call: GitCall, action: Action): Promise<number> | number {
  const { repository } = call;
  const running = sequenceAction(call);
  if (repository.state(HEAD_FILES[action]) === undefined) {
    if (running !== action) failed(action, `no ${action} in progress`);
    if (repository.state("sequencer/abort-safety")?.trim() !== repository.head)
      throw new Death(
        `error: there is nothing to skip\nhint: have you committed already?\nhint: try "git ${action} --continue"\nfatal: ${action} failed\n`,
        128,
      );
  }
  const left = restOf(call);
  const options = readOptions(call);
  goBackTo(call, repository.head ?? "");
  return running === undefined ? 0 : runTodo(call, running, left, options);
}

/** `--abort`: back to where it began. */
export function abortSequence(call: GitCall, action: Action): number {
  const { repository } = call;
  const start = repository.state("sequencer/head")?.trim();
  if (start === undefined) {
    if (waitingHead(call) === undefined) failed(action, "no cherry-pick or revert in progress");
    if (repository.head === undefined) failed(action, "cannot abort from a branch yet to be born");
    goBackTo(call, repository.head ?? "");
    return 0;
  }
  if (/^0+$/.test(start)) failed(action, "cannot abort from a branch yet to be born");
  if (repository.state("sequencer/abort-safety")?.trim() === repository.head) goBackTo(call, start);
  else call.printError("warning: You seem to have moved HEAD. Not rewinding, check your HEAD!\n");
  removeState(call, "sequencer");
  return 0;
}

function goBackTo(call: GitCall, commit: string): void {
  resetMerged(call, commit);
  call.repository.setState("ORIG_HEAD", `${call.repository.head ?? ""}\n`);
  call.moveHead(commit, `reset: moving to ${commit}`);
  endSequence(call);
}

/** `--quit`: forgets what was left to do. */
export function quitSequence(call: GitCall): number {
  removeState(call, "sequencer");
  for (const name of ["CHERRY_PICK_HEAD", "REVERT_HEAD"]) call.repository.setState(name, undefined);
  return 0;
}
