/** What `git var -h` of 2.39 says; the options are read from it. */
export const varUsage = `usage: git var (-l | <variable>)
`;
