import { temporaryLetters } from "../python/temporary-letters.ts";
import { commitOf, git } from "../python-packages/git-checkout.ts";
import { type PipContext, PipError } from "./context.ts";
import type { VcsOrigin } from "./local-project.ts";

/** `git+https://host/shop.git@v1#egg=shop`, taken apart. */
function parseGitUrl(text: string): { readonly url: string; readonly revision: string | undefined } {
  const [bare = ""] = text.replace(/^git\+/, "").split("#");
  const [, url = bare, revision] = /^(.*\/[^@]*)@([^@/]+)$/.exec(bare) ?? [];
  return { url, revision };
}

/** Clones what a `git+` URL names into a directory for building: pip's `vcs/git.py`. */
export async function checkOut(
  context: PipContext,
  asked: string,
  text: string,
): Promise<{ readonly directory: string; readonly vcs: VcsOrigin }> {
  const { console, process } = context;
  const { url, revision } = parseGitUrl(text);
  const directory = `/tmp/pip-req-build-${temporaryLetters(context.process)}`;
  // pip writes URLs without a host anew.
  await console.info(`Collecting ${asked.replace("file:///", "file:/")}`);
  await console.info(
    `  Cloning ${url}${revision === undefined ? "" : ` (to revision ${revision})`} to ${directory}`,
  );
  const command = `git clone --filter=blob:none --quiet ${url} ${directory}`;
  await console.note(`  Running command ${command}\n`);
  if (url.startsWith("file:"))
    await console.note("  warning: filtering not recognized by server, ignoring\n");
  const { text: said, status } = await git(process, undefined, "clone", "--quiet", url, directory);
  if (status !== 0) throw await failed(context, command, said, status);
  const commit = await commitAt(context, { url, directory, revision });
  await console.info(`  Resolved ${url} to commit ${commit}`);
  return { directory, vcs: { url, commit, ...(revision === undefined ? {} : { revision }) } };
}

interface Clone {
  readonly url: string;
  readonly directory: string;
  readonly revision: string | undefined;
}

/** The commit that stands in the clone, after the revision that was asked for is there. */
async function commitAt(context: PipContext, { directory, revision }: Clone): Promise<string> {
  const { console, process } = context;
  const head = await commitOf(process, directory, "HEAD");
  if (revision === undefined) return head ?? "";
  const isName = !/^[0-9a-f]{40}$/i.test(revision);
  const named = isName && (await git(process, directory, "show-ref", revision)).status === 0;
  if (isName && !named)
    await console.note(`  WARNING: Did not find branch or tag '${revision}', assuming revision or ref.\n`);
  const commit = await commitOf(process, directory, revision);
  if (commit === head && commit !== undefined) return commit;
  const words = ["checkout", "-q", commit ?? revision];
  if (isName) await console.note(`  Running command git ${words.join(" ")}\n`);
  const { text, status } = await git(process, directory, ...words);
  if (status !== 0) throw await failed(context, `git ${words.join(" ")}`, text, status);
  return commit ?? revision;
}

/** What a program said that failed, in a frame; then once more without it. */
async function failed(
  { console }: PipContext,
  command: string,
  said: string,
  status: number,
): Promise<PipError> {
  const frame = [
    "error: subprocess-exited-with-error",
    "",
    `× ${command} did not run successfully.`,
    `│ exit code: ${status}`,
    "╰─> See above for output.",
    "",
    "note: This error originates from a subprocess, and is likely not a problem with pip.",
  ];
  const lines = [...said.trimEnd().split("\n"), ...frame].map((line) => `  ${line}\n`);
  await console.note(`${lines.join("")}${frame.join("\n")}\n`);
  return new PipError("", 1);
}
