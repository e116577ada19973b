import type { FilePair } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { detachedPlace } from "../repository/detached.ts";
import { aheadBehind } from "../repository/history.ts";
import { shortId, upstreamOf } from "../repository/revisions.ts";
import { bisectStart, sequenceAction } from "../repository/sequence.ts";
import { shortLine } from "../sequence/rebase-todo.ts";
import type { Changes } from "./changes.ts";
import { dirtWords, shortSign } from "./submodule-words.ts";

export interface StatusStyle {
  readonly colours: boolean;
  /** As `commit` shows it, where there is nothing to commit. */
  readonly showsUntracked: boolean;
  /** `-v`: the changes themselves. */
  readonly patches?: string;
  /** It is `commit` that tells it. */
  readonly isForCommit?: boolean;
  readonly showsIgnored?: boolean;
}

const VERBS = {
  A: "new file",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "typechange",
  U: "unmerged",
} as const;
const CONFLICTS: Readonly<Record<string, string>> = {
  UU: "both modified",
  AA: "both added",
  UD: "deleted by them",
  DU: "deleted by us",
  AU: "added by us",
  UA: "added by them",
  DD: "both deleted",
};

/** The long format of `git status`. */
export function formatStatus(call: GitCall, changes: Changes, style: StatusStyle): string {
  const paint = (colour: string, text: string) => (style.colours ? `\x1b[${colour}m${text}\x1b[m` : text);
  const name = (path: string) => call.quote(call.relative(path));
  const changed = ({ status, oldPath, path }: FilePair) =>
    `${VERBS[status]}:`.padEnd(12) + (status === "R" ? `${name(oldPath)} -> ${name(path)}` : name(path));
  const isFirst = call.repository.head === undefined;
  let text = headLine(call, style.colours) + trackingLines(call) + stateLines(call, changes);
  if (isFirst) text += style.isForCommit ? "\nInitial commit\n\n" : "\nNo commits yet\n\n";
  if (changes.staged.length > 0) {
    const unstage = isFirst ? 'git rm --cached <file>..."' : 'git restore --staged <file>..."';
    const hint = isGoingOn(call) ? "" : `  (use "${unstage} to unstage)\n`;
    const rows = changes.staged.map((pair) => `\t${paint("32", changed(pair))}\n`);
    text += `Changes to be committed:\n${hint}${rows.join("")}\n`;
  }
  if (changes.conflicts.length > 0) {
    const hasDeleted = changes.conflicts.some(({ code }) => code.includes("D"));
    const hint = hasDeleted ? 'git add/rm <file>..."' : 'git add <file>..."';
    const rows = changes.conflicts.map(
      ({ code, path }) => `\t${paint("31", `${CONFLICTS[code]}:`.padEnd(17) + name(path))}\n`,
    );
    text += `Unmerged paths:\n${isFirst || isGoingOn(call) ? "" : '  (use "git restore --staged <file>..." to unstage)\n'}  (use "${hint} ${hasDeleted ? "as appropriate " : ""}to mark resolution)\n${rows.join("")}\n`;
  }
  if (changes.unstaged.length > 0) {
    const hasDeleted = changes.unstaged.some(({ status }) => status === "D");
    const rows = changes.unstaged.map((pair) => `\t${paint("31", changed(pair))}${dirtWords(pair)}\n`);
    const isDirty = changes.unstaged.some((pair) => /content/.test(dirtWords(pair)));
    const inside = isDirty ? "  (commit or discard the untracked or modified content in submodules)\n" : "";
    text += `Changes not staged for commit:\n  (use "git add${hasDeleted ? "/rm" : ""} <file>..." to update what will be committed)\n  (use "git restore <file>..." to discard changes in working directory)\n${inside}${rows.join("")}\n`;
  }
  const list = (title: string, hint: string, paths: readonly string[]) =>
    paths.length === 0
      ? ""
      : `${title}:\n  (use "${hint}" to include in what will be committed)\n${paths.map((path) => `\t${paint("31", name(path))}\n`).join("")}\n`;
  text += list("Untracked files", "git add <file>...", changes.untracked);
  if (style.showsIgnored) text += list("Ignored files", "git add -f <file>...", changes.ignored);
  return text + (style.patches ?? "") + lastLine(call, changes, style, isFirst);
}

function isMerging(call: GitCall): boolean {
  return call.repository.state("MERGE_HEAD") !== undefined;
}

/** A commit of another kind is being made (`whence` in wt-status.c): nothing is told about unstaging. */
function isGoingOn(call: GitCall): boolean {
  return isMerging(call) || call.repository.state("CHERRY_PICK_HEAD") !== undefined;
}

function headLine(call: GitCall, colours: boolean): string {
  const { branch } = call.repository;
  if (branch !== undefined) return `On branch ${branch}\n`;
  const rebase = call.repository.state("rebase-merge/onto")?.trim();
  const red = (text: string) => (colours ? `\x1b[31m${text}\x1b[m` : text);
  if (rebase !== undefined) return `${red("interactive rebase in progress; onto ")}${shortId(rebase)}\n`;
  const place = detachedPlace(call.repository);
  if (!place) return `${red("Not currently on any branch.")}\n`;
  return `${red(`HEAD detached ${place.relation} `)}${place.shown}\n`;
}

/** How the branch stands to its upstream (remote.c, format_tracking_info). */
export function trackingLines(call: GitCall, isShort = false): string {
  const { repository } = call;
  const { branch, head } = repository;
  const upstream = branch === undefined ? undefined : upstreamOf(repository, branch);
  if (!upstream || head === undefined) return "";
  const shown = upstream.ref.replace(/^refs\/(remotes|heads)\//, "");
  const other = repository.refs.get(upstream.ref);
  const end = isShort ? "" : "\n";
  if (other === undefined)
    return `Your branch is based on '${shown}', but the upstream is gone.\n  (use "git branch --unset-upstream" to fixup)\n${end}`;
  const { ahead, behind } = aheadBehind(repository, head, other);
  const commits = (count: number) => `${count} commit${count === 1 ? "" : "s"}`;
  if (ahead === 0 && behind === 0) return `Your branch is up to date with '${shown}'.\n${end}`;
  if (behind === 0)
    return `Your branch is ahead of '${shown}' by ${commits(ahead)}.\n  (use "git push" to publish your local commits)\n${end}`;
  if (ahead === 0)
    return `Your branch is behind '${shown}' by ${commits(behind)}, and can be fast-forwarded.\n  (use "git pull" to update your local branch)\n${end}`;
  return `Your branch and '${shown}' have diverged,\nand have ${ahead} and ${behind} different commits each, respectively.\n  (use "git pull" to merge the remote branch into yours)\n${end}`;
}

function stateLines(call: GitCall, changes: Changes): string {
  return sequenceLines(call, changes) + bisectLines(call);
}

function bisectLines({ repository }: GitCall): string {
  const start = bisectStart(repository);
  if (start === undefined) return "";
  return `You are currently bisecting, started from branch '${start}'.\n  (use "git bisect reset" to get back to the original branch)\n\n`;
}

function sequenceLines(call: GitCall, { conflicts }: Changes): string {
  const { repository } = call;
  const has = conflicts.length > 0;
  if (repository.state("rebase-merge/onto") !== undefined) return rebaseLines(call, has);
  if (isMerging(call))
    return has
      ? 'You have unmerged paths.\n  (fix conflicts and run "git commit")\n  (use "git merge --abort" to abort the merge)\n\n'
      : 'All conflicts fixed but you are still merging.\n  (use "git commit" to conclude merge)\n\n';
  if (repository.state("rebase-apply/applying") !== undefined) return amLines(call, has);
  return pickLines(call, has);
}

function amLines({ repository }: GitCall, hasConflicts: boolean): string {
  const isEmpty = repository.state("rebase-apply/patch") === "";
  const told = isEmpty ? "The current patch is empty.\n" : "";
  const hint = hasConflicts || !isEmpty ? '  (fix conflicts and then run "git am --continue")\n' : "";
  const empty = isEmpty ? '  (use "git am --allow-empty" to record this patch as an empty commit)\n' : "";
  return `You are in the middle of an am session.\n${told}${hint}  (use "git am --skip" to skip this patch)\n${empty}  (use "git am --abort" to restore the original branch)\n\n`;
}

/** How far a rebase is (show_rebase_information in wt-status.c). */
function rebaseLines(call: GitCall, hasConflicts: boolean): string {
  const { repository } = call;
  const lines = (name: string) =>
    (repository.state(`rebase-merge/${name}`) ?? "").split("\n").filter((line) => /^[^#]/.test(line));
  const [done, todo] = [lines("done"), lines("git-rebase-todo")];
  const shown = (list: readonly string[]) => list.map((line) => `   ${shortLine(line)}\n`).join("");
  const plural = (list: readonly string[]) => (list.length === 1 ? "" : "s");
  let text =
    done.length === 0
      ? "No commands done.\n"
      : `Last command${plural(done)} done (${done.length} command${plural(done)} done):\n${shown(done.slice(-2))}`;
  if (done.length > 2) text += "  (see more in file .git/rebase-merge/done)\n";
  text +=
    todo.length === 0
      ? "No commands remaining.\n"
      : `Next command${plural(todo)} to do (${todo.length} remaining command${plural(todo)}):\n${shown(todo.slice(0, 2))}  (use "git rebase --edit-todo" to view and edit)\n`;
  const name = repository.state("rebase-merge/head-name")?.trim() ?? "";
  const onto = shortId(repository.state("rebase-merge/onto")?.trim() ?? "");
  const where = name.startsWith("refs/")
    ? ` branch '${name.replace(/^refs\/heads\//, "")}' on '${onto}'`
    : "";
  if (!hasConflicts && repository.state("MERGE_MSG") === undefined)
    return `${text}You are currently editing a commit${where === "" ? " during a rebase" : ` while rebasing${where}`}.\n  (use "git commit --amend" to amend the current commit)\n  (use "git rebase --continue" once you are satisfied with your changes)\n\n`;
  return `${text}You are currently rebasing${where}.\n${hasConflicts ? '  (fix conflicts and then run "git rebase --continue")\n  (use "git rebase --skip" to skip this patch)\n  (use "git rebase --abort" to check out the original branch)\n\n' : '  (all conflicts fixed: run "git rebase --continue")\n\n'}`;
}

function pickLines(call: GitCall, hasConflicts: boolean): string {
  const running = sequenceAction(call);
  for (const [file, verb, command] of [
    ["CHERRY_PICK_HEAD", "cherry-picking", "cherry-pick"],
    ["REVERT_HEAD", "reverting", "revert"],
  ] as const) {
    const id = call.repository.state(file)?.trim();
    if (id === undefined && running !== command) continue;
    const isSeveral = running === command;
    const name = command === "revert" ? "Revert" : "Cherry-pick";
    const what = hasConflicts
      ? `fix conflicts and run "git ${command} --continue"`
      : isSeveral
        ? `run "git ${command} --continue" to continue`
        : `all conflicts fixed: run "git ${command} --continue"`;
    const first = isSeveral
      ? `${name} currently in progress.`
      : `You are currently ${verb} commit ${shortId(id ?? "")}.`;
    return `${first}\n  (${what})\n  (use "git ${command} --skip" to skip this patch)\n  (use "git ${command} --abort" to cancel the ${command} operation)\n\n`;
  }
  return "";
}

function lastLine(call: GitCall, changes: Changes, style: StatusStyle, isFirst: boolean): string {
  if (changes.staged.length > 0)
    return style.showsUntracked ? "" : "Untracked files not listed (use -u option to show untracked files)\n";
  if (changes.unstaged.length > 0 || changes.conflicts.length > 0)
    return 'no changes added to commit (use "git add" and/or "git commit -a")\n';
  if (changes.untracked.length > 0)
    return 'nothing added to commit but untracked files present (use "git add" to track)\n';
  if (isMerging(call)) return "";
  if (isFirst) return 'nothing to commit (create/copy files and use "git add" to track)\n';
  if (!style.showsUntracked) return "nothing to commit (use -u to show untracked files)\n";
  return "nothing to commit, working tree clean\n";
}

export interface ShortStyle {
  readonly colours: boolean;
  readonly withBranch: boolean;
  readonly withIgnored: boolean;
  /** `--porcelain`: paths from the top. */
  readonly isPorcelain: boolean;
  /** `-z` */
  readonly end: string;
}

/** `git status -s` and `--porcelain`. */
export function formatShortStatus(call: GitCall, changes: Changes, style: ShortStyle): string {
  const paint = (colour: string, text: string) =>
    style.colours && text !== " " ? `\x1b[${colour}m${text}\x1b[m` : text;
  const name = (path: string) => {
    const shown = style.isPorcelain ? path : call.relative(path);
    if (style.end === "\0") return shown;
    return / /.test(shown) && !call.quote(shown).startsWith('"') ? `"${shown}"` : call.quote(shown);
  };
  const rows = new Map<string, { x: string; y: string; from?: string }>();
  for (const { path, oldPath, status } of changes.staged)
    rows.set(path, { x: status, y: " ", ...(status === "R" ? { from: oldPath } : {}) });
  for (const pair of changes.unstaged) {
    const from = pair.status === "R" ? { from: pair.oldPath } : {};
    rows.set(pair.path, { ...from, ...(rows.get(pair.path) ?? { x: " " }), y: shortSign(pair) });
  }
  for (const { path, code } of changes.conflicts) rows.set(path, { x: code[0] ?? "", y: code[1] ?? "" });
  const isConflict = new Set(changes.conflicts.map(({ path }) => path));
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { x, y, from }]) => {
      const first = paint(isConflict.has(path) ? "31" : "32", x);
      const names =
        from === undefined
          ? name(path)
          : style.end === "\0"
            ? `${name(path)}\0${name(from)}`
            : `${name(from)} -> ${name(path)}`;
      return `${first}${paint("31", y)} ${names}${style.end}`;
    });
  const others = (sign: string, paths: readonly string[]) =>
    paths.map((path) => `${paint("31", sign)} ${name(path)}${style.end}`);
  return [
    ...(style.withBranch ? [`${branchLine(call, style)}${style.end}`] : []),
    ...lines,
    ...others("??", changes.untracked),
    ...(style.withIgnored ? others("!!", changes.ignored) : []),
  ].join("");
}

function branchLine(call: GitCall, { colours }: ShortStyle): string {
  const { repository } = call;
  const { branch, head } = repository;
  const paint = (colour: string, text: string) => (colours ? `\x1b[${colour}m${text}\x1b[m` : text);
  if (branch === undefined) return `## ${paint("31", "HEAD (no branch)")}`;
  if (head === undefined) return `## No commits yet on ${paint("32", branch)}`;
  const upstream = upstreamOf(repository, branch);
  if (!upstream) return `## ${paint("32", branch)}`;
  const shown = upstream.ref.replace(/^refs\/(remotes|heads)\//, "");
  const other = repository.refs.get(upstream.ref);
  if (other === undefined) return `## ${paint("32", branch)}...${paint("31", shown)} [gone]`;
  const { ahead, behind } = aheadBehind(repository, head, other);
  const parts = [
    ...(ahead > 0 ? [`ahead ${paint("32", String(ahead))}`] : []),
    ...(behind > 0 ? [`behind ${paint("31", String(behind))}`] : []),
  ];
  return `## ${paint("32", branch)}...${paint("31", shown)}${parts.length > 0 ? ` [${parts.join(", ")}]` : ""}`;
}
