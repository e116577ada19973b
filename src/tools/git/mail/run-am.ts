import { decode, encode } from "../../../base/bytes.ts";
import { Death } from "../death.ts";
import { splitLines } from "../diff/compare-lines.ts";
import { blobSide, compareSnapshots, type Side } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { mergeIntoHead } from "../merge/merge-into.ts";
import { applyHunks } from "../patch/apply-hunks.ts";
import { tryPatches, writePatched } from "../patch/apply-patch.ts";
import { type FilePatch, parsePatch } from "../patch/parse-patch.ts";
import { cleanMessage, makeCommit } from "../repository/make-commit.ts";
import { readDate } from "../repository/person.ts";
import { idsBeginning } from "../repository/revisions.ts";
import { commitSnapshot, indexSnapshot, writeIndexTree } from "../worktree/snapshots.ts";
import {
  type AmOptions,
  amState,
  currentMail,
  endAm,
  mailFile,
  readAmOptions,
  setAmState,
} from "./am-state.ts";
import type { PatchMail } from "./parse-mail.ts";

/** Applies the mails that are left, one commit for each; a status where one does not fit. */
export async function runAm(call: GitCall): Promise<number> {
  for (let current = currentMail(call); current; current = currentMail(call)) {
    const { number, mail } = current;
    const options = readAmOptions(call);
    if (!(await writeMessage(call, mail, options))) return 1;
    setAmState(call, "patch", mail.patch);
    const subject = subjectOfMail(call);
    if (mail.patch === "") {
      call.print("Patch is empty.\n");
      return stop(call, true);
    }
    tell(call, options, `Applying: ${subject}\n`);
    const isApplied = await applyMail(call, mail, options, subject);
    if (!isApplied) {
      call.printError(
        call.flag("advice.amworkdir", true)
          ? "hint: Use 'git am --show-current-patch=diff' to see the failed patch\n"
          : "",
      );
      call.print(`Patch failed at ${mailFile(number)} ${subject}\n`);
      return stop(call, false);
    }
    await commitMail(call, mail);
    nextMail(call);
    const pause = call.work(100);
    if (pause) await pause;
  }
  endAm(call);
  return 0;
}

function tell(call: GitCall, { isQuiet }: AmOptions, text: string): void {
  if (!isQuiet) call.print(text);
}

/** The message of the commit, which a hook may look at (githooks(5), applypatch-msg). */
async function writeMessage(call: GitCall, mail: PatchMail, options: AmOptions): Promise<boolean> {
  const { name, email } = options.signsOff ? call.committer() : { name: "", email: "" };
  const signed = options.signsOff ? `\n\nSigned-off-by: ${name} <${email}>` : "";
  const id = options.namesMessage && mail.messageId !== "" ? `\n\nMessage-Id: ${mail.messageId}` : "";
  const text = cleanMessage(`${mail.subject}\n\n${mail.body}${id}${signed}`, false);
  setAmState(call, "final-commit", text);
  return runOwnHook(call, "applypatch-msg", ".git/rebase-apply/final-commit");
}

function subjectOfMail(call: GitCall): string {
  return (amState(call, "final-commit") ?? "").split("\n")[0] ?? "";
}

async function applyMail(
  call: GitCall,
  mail: PatchMail,
  options: AmOptions,
  subject: string,
): Promise<boolean> {
  const root = options.directory === "" ? "" : `${options.directory.replace(/\/$/, "")}/`;
  const below = (path: string | undefined) => (path === undefined ? undefined : `${root}${path}`);
  const patches = parsePatch(mail.patch, options.strip).map((patch) => ({
    ...patch,
    oldPath: below(patch.oldPath),
    newPath: below(patch.newPath),
  }));
  const wish = { place: "both", isSilent: options.threeWay } as const;
  const results = await tryPatches(call, patches, wish);
  if (results) {
    writePatched(call, results, wish);
    return true;
  }
  return options.threeWay && (await fallBack(call, patches, options, subject));
}

/** `-3`: the files as the sender had them, patched, are merged into HEAD (fall_back_threeway). */
async function fallBack(
  call: GitCall,
  patches: readonly FilePatch[],
  options: AmOptions,
  subject: string,
): Promise<boolean> {
  tell(call, options, "Using index info to reconstruct a base tree...\n");
  const { objects, head } = call.repository;
  const ours = commitSnapshot(objects, head);
  const base = new Map(ours);
  for (const { oldPath, oldId } of patches) {
    if (oldPath === undefined) continue;
    const [id] = idsBeginning(call.repository, oldId ?? "");
    if (id === undefined) {
      call.printError("error: Repository lacks necessary blobs to fall back on 3-way merge.\n");
      return false;
    }
    const mode = ours.get(oldPath)?.mode ?? "100644";
    base.set(oldPath, { mode, id, read: () => objects.blob(id) });
  }
  const theirs = new Map<string, Side>(base);
  for (const patch of patches) if (!patchSide(theirs, patch)) return false;
  for (const { status, path } of compareSnapshots(ours, base, false))
    tell(call, options, `${status}\t${path}\n`);
  tell(call, options, "Falling back to patching base and 3-way merge...\n");
  const { conflicts } = await mergeIntoHead(call, {
    base,
    theirs,
    names: { ours: "HEAD", theirs: subject, base: "constructed merge base" },
    isQuiet: options.isQuiet,
  });
  if (conflicts.length > 0) call.printError("error: Failed to merge in the changes.\n");
  return conflicts.length === 0;
}

function patchSide(files: Map<string, Side>, patch: FilePatch): boolean {
  const { oldPath, newPath } = patch;
  const old = oldPath === undefined ? undefined : files.get(oldPath);
  const applied = applyHunks(splitLines(old ? decode(old.read()) : ""), patch.hunks);
  if ("failed" in applied) return false;
  if (oldPath !== undefined && oldPath !== newPath && patch.kind !== "copy") files.delete(oldPath);
  const mode = patch.newMode ?? old?.mode ?? "100644";
  if (newPath !== undefined) files.set(newPath, blobSide(mode, encode(applied.lines.join(""))));
  return true;
}

export async function commitMail(call: GitCall, mail: PatchMail): Promise<void> {
  const { repository } = call;
  const { head } = repository;
  if (!(await runOwnHook(call, "pre-applypatch"))) throw new Death("", 1);
  const message = amState(call, "final-commit") ?? "";
  const date = readDate(mail.date) ?? { time: call.now, zone: "+0000" };
  const author = { name: mail.name, email: mail.email, ...date };
  const parents = head === undefined ? [] : [head];
  const id = makeCommit(call, { tree: writeIndexTree(call), parents, message, author });
  call.moveHead(id, `am: ${message.split("\n")[0]}`);
  await runOwnHook(call, "post-applypatch");
}

export function nextMail(call: GitCall): void {
  const number = Number(amState(call, "next") ?? 1) + 1;
  setAmState(call, "next", `${number}\n`);
  setAmState(call, "abort-safety", `${call.repository.head ?? ""}\n`);
}

/** What can be done now (die_user_resolve). */
export function stop(call: GitCall, isEmpty: boolean): never {
  call.print(`When you have resolved this problem, run "git am --continue".
If you prefer to skip this patch, run "git am --skip" instead.
${isEmpty ? 'To record the empty patch as an empty commit, run "git am --allow-empty".\n' : ""}To restore the original branch and stop patching, run "git am --abort".
`);
  throw new Death("", 128);
}

export function stagedPaths(call: GitCall): readonly string[] {
  const { objects, head } = call.repository;
  const pairs = compareSnapshots(commitSnapshot(objects, head), indexSnapshot(call), false);
  return pairs.map(({ path }) => path);
}
