import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Commit } from "../repository/objects.ts";
import { resolveCommit, shortId, subjectOf } from "../repository/revisions.ts";

const COMMANDS = {
  pick: "p",
  reword: "r",
  edit: "e",
  squash: "s",
  fixup: "f",
  exec: "x",
  break: "b",
  drop: "d",
  noop: "",
} as const;

export type TodoCommand = keyof typeof COMMANDS;

/** A line of the list of what a rebase does (git-rebase(1), "INTERACTIVE MODE"). */
export interface TodoItem {
  readonly command: TodoCommand;
  /** Where it is about one. */
  readonly commit: Commit | undefined;
  /** The line as it is kept, the id whole. */
  readonly line: string;
  /** What exec runs. */
  readonly rest: string;
}

export function pickItem(commit: Commit): TodoItem {
  const rest = subjectOf(commit.message);
  return { command: "pick", commit, line: `pick ${commit.id} ${rest}`, rest };
}

/** Reads a list; wrong lines end it with their words. */
export function parseTodo(call: GitCall, text: string): readonly TodoItem[] {
  const items: TodoItem[] = [];
  const errors: string[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const item = parseLine(call, line);
    if (typeof item === "string") errors.push(`${item}error: invalid line ${at + 1}: ${line}\n`);
    else items.push(item);
  }
  const [first] = items.filter(({ command }) => command !== "exec" && command !== "break");
  if (errors.length === 0 && (first?.command === "squash" || first?.command === "fixup") && isAtStart(call))
    errors.push(`error: cannot '${first.command}' without a previous commit\n`);
  if (errors.length > 0)
    throw new Death(
      `${errors.join("")}You can fix this with 'git rebase --edit-todo' and then run 'git rebase --continue'.\nOr you can abort the rebase with 'git rebase --abort'.\n`,
      1,
    );
  return items;
}

function isAtStart(call: GitCall): boolean {
  return (call.repository.state("rebase-merge/done") ?? "").trim() === "";
}

function parseLine(call: GitCall, line: string): TodoItem | string {
  const [, word = "", rest = ""] = /^\s*(\S+)\s*(.*)$/.exec(line) ?? [];
  if (["label", "l", "reset", "t", "merge", "m", "update-ref", "u"].includes(word))
    throw new Death(`rockpool: not simulated here: ${word} in a list of git rebase\n`, 1);
  const command = (Object.keys(COMMANDS) as TodoCommand[]).find(
    (name) => name === word || (COMMANDS[name] !== "" && COMMANDS[name] === word),
  );
  if (command === undefined) return "";
  if (command === "exec") return { command, commit: undefined, line: `exec ${rest}`, rest };
  if (command === "break" || command === "noop") return { command, commit: undefined, line: command, rest };
  const [, flag = "", name = "", subject = ""] = /^(-[Cc]\s+)?(\S+)\s*(.*)$/.exec(rest) ?? [];
  if (flag !== "") throw new Death("rockpool: not simulated here: fixup -C in a list of git rebase\n", 1);
  const id = resolveCommit(call.repository, name);
  if (id === undefined) return `error: could not parse '${name}'\n`;
  const commit = call.repository.objects.commit(id);
  return { command, commit, line: `${command} ${id} ${subject}`.trimEnd(), rest: subject };
}

/** The list as it is shown: with short ids. */
export function shortLine(line: string): string {
  return line.replace(/ ([0-9a-f]{40})(?= |$)/, (_, id: string) => ` ${shortId(id)}`);
}

export interface TodoRange {
  readonly from: string;
  readonly to: string;
  readonly onto: string;
}

/** What the editor shows below the list. */
export function todoHelp(count: number, range: TodoRange | undefined): string {
  const head =
    range === undefined
      ? ""
      : `# Rebase ${shortId(range.from)}..${shortId(range.to)} onto ${shortId(range.onto)} (${count} command${count === 1 ? "" : "s"})\n#\n`;
  const end =
    range === undefined
      ? `# You are editing the todo file of an ongoing interactive rebase.
# To continue rebase after editing, run:
#     git rebase --continue
#
`
      : "# However, if you remove everything, the rebase will be aborted.\n#\n";
  return `${range === undefined ? "#" : ""}\n${head}# Commands:
# p, pick <commit> = use commit
# r, reword <commit> = use commit, but edit the commit message
# e, edit <commit> = use commit, but stop for amending
# s, squash <commit> = use commit, but meld into previous commit
# f, fixup [-C | -c] <commit> = like "squash" but keep only the previous
#                    commit's log message, unless -C is used, in which case
#                    keep only this commit's message; -c is same as -C but
#                    opens the editor
# x, exec <command> = run command (the rest of the line) using shell
# b, break = stop here (continue rebase later with 'git rebase --continue')
# d, drop <commit> = remove commit
# l, label <label> = label current HEAD with a name
# t, reset <label> = reset HEAD to a label
# m, merge [-C <commit> | -c <commit>] <label> [# <oneline>]
#         create a merge commit using the original merge commit's
#         message (or the oneline, if no original merge commit was
#         specified); use -c <commit> to reword the commit message
# u, update-ref <ref> = track a placeholder for the <ref> to be updated
#                       to this position in the new commits. The <ref> is
#                       updated at the end of the rebase
#
# These lines can be re-ordered; they are executed from top to bottom.
#
# If you remove a line here THAT COMMIT WILL BE LOST.
#
${end}`;
}
