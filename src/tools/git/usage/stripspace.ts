/** What `git stripspace -h` of 2.39 says; the options are read from it. */
export const stripspaceUsage = `usage: git stripspace [-s | --strip-comments]
   or: git stripspace [-c | --comment-lines]

    -s, --strip-comments  skip and remove all lines starting with comment character
    -c, --comment-lines   prepend comment character and space to each line

`;
