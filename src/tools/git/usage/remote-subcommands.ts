/** What `git remote SUBCOMMAND -h` of 2.39 says; the options are read from it. */
export const REMOTE_USAGES = {
  add: `usage: git remote add [<options>] <name> <url>

    -f, --fetch           fetch the remote branches
    --tags                import all tags and associated objects when fetching
                          or do not fetch any tag at all (--no-tags)
    -t, --track <branch>  branch(es) to track
    -m, --master <branch>
                          master branch
    --mirror[=(push|fetch)]
                          set up remote as a mirror to push to or fetch from

`,
  rename: `usage: git remote rename [--[no-]progress] <old> <new>

    --progress            force progress reporting

`,
  remove: `usage: git remote remove <name>

`,
  "set-head": `usage: git remote set-head <name> (-a | --auto | -d | --delete | <branch>)

    -a, --auto            set refs/remotes/<name>/HEAD according to remote
    -d, --delete          delete refs/remotes/<name>/HEAD

`,
  show: `usage: git remote show [<options>] <name>

    -n                    do not query remotes

`,
  prune: `usage: git remote prune [<options>] <name>

    -n, --dry-run         dry run

`,
  update: `usage: git remote update [<options>] [<group> | <remote>]...

    -p, --prune           prune remotes after fetching

`,
  "set-branches": `usage: git remote set-branches <name> <branch>...
   or: git remote set-branches --add <name> <branch>...

    --add                 add branch

`,
  "get-url": `usage: git remote get-url [--push] [--all] <name>

    --push                query push URLs rather than fetch URLs
    --all                 return all URLs

`,
  "set-url": `usage: git remote set-url [--push] <name> <newurl> [<oldurl>]
   or: git remote set-url --add <name> <newurl>
   or: git remote set-url --delete <name> <url>

    --push                manipulate push URLs
    --add                 add URL
    --delete              delete URLs

`,
} as const;
