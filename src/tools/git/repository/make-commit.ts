import { compareSnapshots, countAll, type FilePair } from "../diff/file-pair.ts";
import { formatShortStat, formatSummary } from "../diff/stat.ts";
import type { GitCall } from "../git-call.ts";
import { judgePairs } from "../worktree/attributes.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { DEFAULT_DATE, formatDate } from "./format-date.ts";
import { formatHeaders } from "./objects.ts";
import { formatPerson, type Person, parsePerson } from "./person.ts";
import { shortId, subjectOf } from "./revisions.ts";

export interface CommitWish {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author?: Person;
}

/** Writes a commit object; moves nothing. */
export function makeCommit(call: GitCall, { tree, parents, message, author }: CommitWish): string {
  const writer = author ?? call.author();
  return call.repository.objects.write(
    "commit",
    formatHeaders(
      [
        ["tree", tree],
        ...parents.map((parent) => ["parent", parent] as const),
        ["author", formatPerson(writer)],
        ["committer", formatPerson(call.committer())],
      ],
      message,
    ),
  );
}

/** `--cleanup`: no comments, no space at line ends, one empty line at most, a newline at the end. */
export function cleanMessage(text: string, withoutComments: boolean): string {
  const lines = text.split("\n").filter((line) => !withoutComments || !line.startsWith("#"));
  const clean = lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
  return clean === "" ? "" : `${clean}\n`;
}

const TRAILERS = /\n\n(?:(?:[A-Za-z-]+: .*|\(cherry picked from commit .*\))\n)+$/;

/** A line at the end of a message, in a paragraph with others of its kind; not twice at the very end. */
export function addTrailer(message: string, line: string): string {
  const text = message.replace(/\n*$/, "\n");
  if (text.endsWith(`\n${line}\n`)) return text;
  return TRAILERS.test(text) ? `${text}${line}\n` : `${text}\n${line}\n`;
}

/** What `commit` prints of what it made: `[main 1234567] Subject` and what changed. */
export async function formatCommitSummary(
  call: GitCall,
  id: string,
  wish: { readonly showsDate: boolean; readonly isInitial?: boolean },
): Promise<string> {
  const { repository } = call;
  const commit = repository.objects.commit(id);
  const where = repository.branch ?? "detached HEAD";
  const root = (wish.isInitial ?? commit.parents.length === 0) ? " (root-commit)" : "";
  let text = `[${where}${root} ${shortId(id)}] ${subjectOf(commit.message)}\n`;
  const author = parsePerson(commit.author);
  const committer = parsePerson(commit.committer);
  if (author.name !== committer.name || author.email !== committer.email)
    text += ` Author: ${author.name} <${author.email}>\n`;
  if (wish.showsDate) text += ` Date: ${formatDate(author, DEFAULT_DATE, call.now)}\n`;
  if (commit.parents.length > 1) return text;
  const pairs = commitPairs(call, id);
  if (pairs.length === 0) return text;
  const counts = await countAll(pairs, (steps) => call.work(steps));
  return text + formatShortStat(counts) + formatSummary(pairs);
}

/** What a commit changed against its first parent. */
export function commitPairs(call: GitCall, id: string): readonly FilePair[] {
  const { objects } = call.repository;
  const commit = objects.commit(id);
  const pairs = compareSnapshots(commitSnapshot(objects, commit.parents[0]), commitSnapshot(objects, id));
  return judgePairs(call, pairs);
}
