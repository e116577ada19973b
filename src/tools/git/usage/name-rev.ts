/** What `git name-rev -h` of 2.39 says; the options are read from it. */
export const nameRevUsage = `usage: git name-rev [<options>] <commit>...
   or: git name-rev [<options>] --all
   or: git name-rev [<options>] --annotate-stdin

    --name-only           print only ref-based names (no object names)
    --tags                only use tags to name the commits
    --refs <pattern>      only use refs matching <pattern>
    --exclude <pattern>   ignore refs matching <pattern>

    --all                 list all commits reachable from all refs
    --stdin               deprecated: use --annotate-stdin instead
    --annotate-stdin      annotate text from stdin
    --undefined           allow to print \`undefined\` names (default)
    --always              show abbreviated commit object as fallback

`;
