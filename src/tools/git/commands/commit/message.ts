import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { Death, die } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { runOwnHook } from "../../hooks.ts";
import { addTrailer, cleanMessage } from "../../repository/make-commit.ts";
import type { Commit } from "../../repository/objects.ts";
import type { Person } from "../../repository/person.ts";
import { resolveCommit, subjectOf } from "../../repository/revisions.ts";
import { editMessage } from "../../sequence/edit-message.ts";
import type { Given } from "../../subcommand.ts";

/** The message of a commit: as it is given, taken from elsewhere, or typed. */
export async function messageOf(
  call: GitCall,
  given: Given,
  author: Person,
  amended: Commit | undefined,
): Promise<string> {
  const old = amended?.message;
  const { repository } = call;
  const template = templateOf(call, given);
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
  const prepared = text ?? repository.state("MERGE_MSG") ?? repository.state("SQUASH_MSG") ?? old ?? template;
  const signer = call.committer();
  const trailers = [
    ...(given.has("signoff") ? [`Signed-off-by: ${signer.name} <${signer.email}>`] : []),
    ...given
      .values("trailer")
      .map((word) => word.replace(/^([^:=]+)=/, "$1: ").replace(/^([^:]+):\s*/, "$1: ")),
  ];
  const signed = trailers.reduce(addTrailer, prepared);
  const isSquash = given.has("squash") && words.length === 0 && file === undefined && !given.isOff("edit");
  const isEdited =
    isSquash || given.has("edit", "reedit-message") || (text === undefined && !given.isOff("edit"));
  const source = messageSource(call, given, text !== undefined);
  const offered = await throughHook(call, "prepare-commit-msg", signed, source);
  const written = isEdited
    ? await editMessage(call, offered, { author, amended, isDated: given.has("date") })
    : tidyMessage(offered, cleanupOf(call, given, "whitespace"));
  const verifies = !given.has("no-verify") && !given.isOff("verify");
  const judged = verifies ? await throughHook(call, "commit-msg", written) : written;
  const usual = isEdited ? "strip" : "whitespace";
  const message = judged === written ? written : tidyMessage(judged, cleanupOf(call, given, usual));
  if (isEdited && template !== "" && prepared === template && message === cleanMessage(template, true))
    throw new Death("Aborting commit; you did not edit the message.\n", 1);
  if (message === "" && !given.has("allow-empty-message"))
    throw new Death("Aborting commit due to empty commit message.\n", 1);
  return message;
}

/** `--cleanup=<mode>`: without one, comments go where the learner has seen them. */
function cleanupOf(call: GitCall, given: Given, usual: string): string {
  const mode = given.value("cleanup") ?? call.config("commit.cleanup") ?? "default";
  if (!["default", "strip", "whitespace", "verbatim", "scissors"].includes(mode))
    die(`Invalid cleanup mode ${mode}`);
  return mode === "default" ? usual : mode;
}

function tidyMessage(text: string, mode: string): string {
  return mode === "verbatim" ? text : cleanMessage(text, mode === "strip");
}

/** What a message begins as (git-commit(1), `--template`). */
export function templateOf(call: GitCall, given: Given): string {
  const file = given.value("template") ?? call.config("commit.template");
  if (file === undefined) return "";
  const content = call.files.readFile(call.path(file.replace(/^~(?=\/)/, call.home)));
  return content instanceof Errno ? die(`could not read '${file}': ${content.message}`) : decode(content);
}

/** Where a message comes from, as prepare-commit-msg is told (githooks(5)). */
function messageSource(call: GitCall, given: Given, isGiven: boolean): readonly string[] {
  const reused = given.value("reuse-message") ?? given.value("reedit-message");
  if (reused !== undefined) return ["commit", reused];
  if (isGiven) return ["message"];
  if (given.has("amend")) return ["commit", "HEAD"];
  if (call.repository.state("MERGE_MSG") !== undefined) return ["merge"];
  return call.repository.state("SQUASH_MSG") === undefined ? [] : ["squash"];
}

/** Shows a message to a hook, which may change it, or end the commit. */
async function throughHook(
  call: GitCall,
  name: string,
  text: string,
  source: readonly string[] = [],
): Promise<string> {
  const { repository } = call;
  repository.setState("COMMIT_EDITMSG", text);
  if (!(await runOwnHook(call, name, ".git/COMMIT_EDITMSG", ...source))) throw new Death("", 1);
  return repository.state("COMMIT_EDITMSG") ?? text;
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
