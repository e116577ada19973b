/** What `git version -h` of 2.39 says; the options are read from it. */
export const versionUsage = `usage: git version [--build-options]

    --build-options       also print build options

`;
