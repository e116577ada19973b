import type { CandidatePlace } from "../../../process/command/syntax.ts";

/** What may stand at a place. */
export type CandidateKind =
  /** Nothing that is known. */
  | "new"
  /** What names a commit: HEAD, branches, tags, those of remotes. */
  | "ref"
  | "branch"
  /** What `switch` can go to: branches, and those of remotes by their short names. */
  | "switchable"
  | "remote-branch"
  | "tag"
  | "remote"
  /** The branches of the remote that was named before. */
  | "branch-of-remote"
  /** Files with changes that are not staged, new ones too. */
  | "changed"
  /** The same without the new ones. */
  | "modified"
  | "staged"
  | "untracked"
  | "tracked"
  | "stash"
  | "worktree"
  | "config"
  | "own-config"
  | "topic";

/** By the command and the place of the operand; the last one goes for all that follow. */
const OPERANDS: Readonly<Record<string, readonly (CandidateKind | undefined)[]>> = {
  "git add": ["changed"],
  "git bisect bad": ["ref"],
  "git bisect good": ["ref"],
  "git bisect new": ["ref"],
  "git bisect old": ["ref"],
  "git bisect reset": ["ref"],
  "git bisect skip": ["ref"],
  "git bisect start": ["ref"],
  "git blame": ["tracked"],
  "git branch": ["ref"],
  "git checkout": ["switchable"],
  "git cherry": ["ref"],
  "git cherry-pick": ["ref"],
  "git clean": ["untracked"],
  "git commit": ["modified"],
  "git config": ["config", "new"],
  "git describe": ["ref"],
  "git diff": ["ref"],
  "git fetch": ["remote", "branch-of-remote"],
  "git format-patch": ["ref"],
  "git help": ["topic"],
  "git log": ["ref"],
  "git ls-remote": ["remote"],
  "git ls-tree": ["ref"],
  "git merge": ["ref"],
  "git merge-base": ["ref"],
  "git pull": ["remote", "branch-of-remote"],
  "git push": ["remote", "branch"],
  "git rebase": ["ref"],
  "git reflog": ["ref"],
  "git remote get-url": ["remote"],
  "git remote prune": ["remote"],
  "git remote remove": ["remote"],
  "git remote rename": ["remote", "new"],
  "git remote rm": ["remote"],
  "git remote set-branches": ["remote", "branch-of-remote"],
  "git remote set-head": ["remote", "branch-of-remote"],
  "git remote set-url": ["remote", "new"],
  "git remote show": ["remote"],
  "git remote update": ["remote"],
  "git reset": ["ref"],
  "git restore": ["modified"],
  "git rev-list": ["ref"],
  "git rev-parse": ["ref"],
  "git revert": ["ref"],
  "git rm": ["tracked"],
  "git shortlog": ["ref"],
  "git show": ["ref"],
  "git stage": ["changed"],
  "git stash apply": ["stash"],
  "git stash branch": ["new", "stash"],
  "git stash drop": ["stash"],
  "git stash pop": ["stash"],
  "git stash push": ["modified"],
  "git stash show": ["stash"],
  "git switch": ["switchable"],
  "git tag": ["new", "ref"],
  "git worktree add": [undefined, "ref"],
  "git worktree remove": ["worktree"],
};

/** Where an option changes what the operands are. */
const WITH_OPTION: readonly (readonly [path: string, options: RegExp, kinds: readonly CandidateKind[]])[] = [
  ["git branch", /^(-r|-\w*r\w*d|-\w*d\w*r|--remotes)$/, ["remote-branch"]],
  ["git branch", /^(-[dDmMcC]|--delete|--move|--copy|-u|--set-upstream-to.*|--unset-upstream)$/, ["branch"]],
  ["git config", /^--(get|get-all|unset|unset-all|replace-all)$/, ["own-config", "new"]],
  ["git push", /^(-d|--delete)$/, ["remote", "branch-of-remote"]],
  ["git restore", /^(-S|--staged)$/, ["staged"]],
  ["git restore", /^(-s|--source.*)$/, ["tracked"]],
  ["git switch", /^(-[cCd]|--create|--force-create|--detach)$/, ["ref"]],
  ["git checkout", /^(-[bBd]|--detach)$/, ["ref"]],
  ["git tag", /^(-[dv]|--delete|--verify)$/, ["tag"]],
];

/** Behind `--` stand files. */
const BEHIND_DASHES: Readonly<Record<string, CandidateKind>> = {
  "git checkout": "modified",
  "git diff": "modified",
  "git reset": "staged",
  "git log": "tracked",
  "git stash": "modified",
};

export function kindOfOperand(
  path: string,
  { before, operands }: Pick<CandidatePlace, "before" | "operands">,
): CandidateKind | undefined {
  if (before.includes("--")) {
    const kind = BEHIND_DASHES[path];
    if (kind !== undefined) return kind;
  }
  const special = WITH_OPTION.find(
    ([own, options]) => own === path && before.some((word) => options.test(word)),
  );
  const kinds = special?.[2] ?? OPERANDS[path];
  return kinds?.[Math.min(operands.length, kinds.length - 1)];
}

/** The argument of an option, of one command or of all. */
export const ARGUMENTS: Readonly<Record<string, CandidateKind>> = {
  "--contains": "ref",
  "--no-contains": "ref",
  "--merged": "ref",
  "--no-merged": "ref",
  "--points-at": "ref",
  "--onto": "ref",
  "--message": "new",
  "--author": "new",
  "--source": "ref",
  "--set-upstream-to": "remote-branch",
  "--create": "new",
  "--force-create": "new",
  "--orphan": "new",
  "--fixup": "ref",
  "--squash": "ref",
  "--reuse-message": "ref",
  "--reedit-message": "ref",
  "git checkout --b": "new",
  "git checkout --B": "new",
};

const MERGE_STRATEGIES = ["octopus", "ort", "ours", "recursive", "resolve", "subtree"];
const STRATEGY_OPTIONS = ["ours", "theirs", "ignore-space-change", "ignore-all-space", "patience"];

/** The words that an argument may be. */
export const OPTION_VALUES: Readonly<Record<string, readonly string[]>> = {
  "--strategy": MERGE_STRATEGIES,
  "--strategy-option": STRATEGY_OPTIONS,
  "--conflict": ["diff3", "merge", "zdiff3"],
  "--cleanup": ["default", "scissors", "strip", "verbatim", "whitespace"],
  "--decorate": ["auto", "full", "no", "short"],
  "--pretty": ["email", "full", "fuller", "medium", "oneline", "raw", "reference", "short"],
  "--date": ["default", "human", "iso", "local", "raw", "relative", "rfc", "short", "unix"],
  "--color": ["always", "auto", "never"],
};
