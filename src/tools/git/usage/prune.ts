/** What `git prune -h` of 2.39 says; the options are read from it. */
export const pruneUsage = `usage: git prune [-n] [-v] [--progress] [--expire <time>] [--] [<head>...]

    -n, --dry-run         do not remove, show only
    -v, --verbose         report pruned objects
    --progress            show progress
    --expire <expiry-date>
                          expire objects older than <time>
    --exclude-promisor-objects
                          limit traversal to objects outside promisor packfiles

`;
