/** What `git write-tree -h` of 2.39 says; the options are read from it. */
export const writeTreeUsage = `usage: git write-tree [--missing-ok] [--prefix=<prefix>/]

    --missing-ok          allow missing objects
    --prefix <prefix>/    write tree object for a subdirectory <prefix>

`;
