/** What `git gc -h` of 2.39 says; the options are read from it. */
export const gcUsage = `usage: git gc [<options>]

    -q, --quiet           suppress progress reporting
    --prune[=<date>]      prune unreferenced objects
    --cruft               pack unreferenced objects separately
    --aggressive          be more thorough (increased runtime)
    --auto                enable auto-gc mode
    --force               force running gc even if there may be another gc running
    --keep-largest-pack   repack all other packs except the largest pack

`;
