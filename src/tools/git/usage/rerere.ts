/** What `git rerere -h` of 2.39 says; the options are read from it. */
export const rerereUsage = `usage: git rerere [clear | forget <pathspec>... | diff | status | remaining | gc]

    --rerere-autoupdate   register clean resolutions in index

`;
