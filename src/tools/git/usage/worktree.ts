/** What `git worktree -h` of 2.39 says. */
export const worktreeUsage = `usage: git worktree add [-f] [--detach] [--checkout] [--lock [--reason <string>]]
                        [-b <new-branch>] <path> [<commit-ish>]
   or: git worktree list [-v | --porcelain [-z]]
   or: git worktree lock [--reason <string>] <worktree>
   or: git worktree move <worktree> <new-path>
   or: git worktree prune [-n] [-v] [--expire <expire>]
   or: git worktree remove [-f] <worktree>
   or: git worktree repair [<path>...]
   or: git worktree unlock <worktree>

`;

/** What `git worktree SUBCOMMAND -h` says; the options are read from it. */
export const WORKTREE_USAGES = {
  add: `usage: git worktree add [-f] [--detach] [--checkout] [--lock [--reason <string>]]
                        [-b <new-branch>] <path> [<commit-ish>]

    -f, --force           checkout <branch> even if already checked out in other worktree
    -b <branch>           create a new branch
    -B <branch>           create or reset a branch
    -d, --detach          detach HEAD at named commit
    --checkout            populate the new working tree
    --lock                keep the new working tree locked
    --reason <string>     reason for locking
    -q, --quiet           suppress progress reporting
    --track               set up tracking mode (see git-branch(1))
    --guess-remote        try to match the new branch name with a remote-tracking branch

`,
  list: `usage: git worktree list [-v | --porcelain [-z]]

    --porcelain           machine-readable output
    -v, --verbose         show extended annotations and reasons, if available
    --expire <expiry-date>
                          add 'prunable' annotation to worktrees older than <time>
    -z                    terminate records with a NUL character

`,
  lock: `usage: git worktree lock [--reason <string>] <worktree>

    --reason <string>     reason for locking

`,
  move: `usage: git worktree move <worktree> <new-path>

    -f, --force           force move even if worktree is dirty or locked

`,
  prune: `usage: git worktree prune [-n] [-v] [--expire <expire>]

    -n, --dry-run         do not remove, show only
    -v, --verbose         report pruned working trees
    --expire <expiry-date>
                          expire working trees older than <time>

`,
  remove: `usage: git worktree remove [-f] <worktree>

    -f, --force           force removal even if worktree is dirty or locked

`,
  repair: `usage: git worktree repair [<path>...]

`,
  unlock: `usage: git worktree unlock <worktree>

`,
} as const;
