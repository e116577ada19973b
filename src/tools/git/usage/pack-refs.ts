/** What `git pack-refs -h` of 2.39 says; the options are read from it. */
export const packRefsUsage = `usage: git pack-refs [--all] [--no-prune]

    --all                 pack everything
    --prune               prune loose refs (default)

`;
