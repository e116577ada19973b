/** What `git verify-pack -h` of 2.39 says; the options are read from it. */
export const verifyPackUsage = `usage: git verify-pack [-v | --verbose] [-s | --stat-only] [--] <pack>.idx...

    -v, --verbose         verbose
    -s, --stat-only       show statistics only
    --object-format <hash>
                          specify the hash algorithm to use

`;
