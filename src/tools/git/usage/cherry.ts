/** What `git cherry -h` of 2.39 says; the options are read from it. */
export const cherryUsage = `usage: git cherry [-v] [<upstream> [<head> [<limit>]]]

    --abbrev[=<n>]        use <n> digits to display object names
    -v, --verbose         be verbose

`;
