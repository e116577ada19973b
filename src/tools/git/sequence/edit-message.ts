import { Death } from "../death.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { DEFAULT_DATE, formatDate } from "../repository/format-date.ts";
import { cleanMessage } from "../repository/make-commit.ts";
import type { Commit } from "../repository/objects.ts";
import type { Person } from "../repository/person.ts";
import { findChanges } from "../worktree/changes.ts";
import { formatStatus } from "../worktree/format-status.ts";

export interface EditedCommit {
  readonly author: Person;
  /** The commit that this one takes the place of. */
  readonly amended: Commit | undefined;
  /** Its date was given. */
  readonly isDated: boolean;
}

/** Lets the learner write the message, below which stands what will be committed. */
export async function editMessage(call: GitCall, prepared: string, edited: EditedCommit): Promise<string> {
  const { repository } = call;
  const { amended } = edited;
  const head = amended === undefined ? undefined : (amended.parents[0] ?? "none");
  const changes = await findChanges(call, { untracked: "normal", ...(head ? { head } : {}) });
  const status = formatStatus(call, changes, { colours: false, showsUntracked: true, isForCommit: true })
    .replace(/^ {2}\(.*\)\n/gm, "")
    .replace(/\n(nothing|no changes) [^\n]*\n$/, "\n");
  const notes = `Please enter the commit message for your changes. Lines starting\nwith '#' will be ignored, and an empty message aborts the commit.\n\n${personLines(call, edited)}${status.replace(/\n\n$/, "\n")}\n`;
  const commented = notes
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? "#" : line.startsWith("\t") ? `#${line}` : `# ${line}`))
    .join("\n");
  repository.setState("COMMIT_EDITMSG", `${prepared}${goingOn(call)}\n${commented}\n`);
  if (!(await runEditor(call, `${repository.gitDirectory}/COMMIT_EDITMSG`)))
    throw new Death("Please supply the message using either -m or -F option.\n", 1);
  return cleanMessage(call.readFile(`${repository.gitDirectory}/COMMIT_EDITMSG`) ?? "", true);
}

/** Whose commit it is and of when, where that is not the usual (prepare_to_commit). */
function personLines(call: GitCall, { author, amended, isDated: isGiven }: EditedCommit): string {
  const picked = call.repository.state("CHERRY_PICK_HEAD")?.trim();
  const committer = call.committer();
  const isOther = author.name !== committer.name || author.email !== committer.email;
  const isDated = isGiven || amended !== undefined || picked !== undefined;
  const lines = [
    ...(isOther ? [`Author:    ${author.name} <${author.email}>\n`] : []),
    ...(isDated ? [`Date:      ${formatDate(author, DEFAULT_DATE, call.now)}\n`] : []),
  ];
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

function goingOn(call: GitCall): string {
  for (const [state, what] of [
    ["MERGE_HEAD", "merge"],
    ["CHERRY_PICK_HEAD", "cherry-pick"],
  ] as const)
    if (call.repository.state(state) !== undefined)
      return `#\n# It looks like you may be committing a ${what}.\n# If this is not correct, please run\n#\tgit update-ref -d ${state}\n# and try again.\n\n`;
  return "";
}
