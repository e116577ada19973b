/** What `git count-objects -h` of 2.39 says; the options are read from it. */
export const countObjectsUsage = `usage: git count-objects [-v] [-H | --human-readable]

    -v, --verbose         be verbose
    -H, --human-readable  print sizes in human readable format

`;
