/** What `git hook -h` of 2.39 says. */
export const hookUsage = `usage: git hook run [--ignore-missing] <hook-name> [-- <hook-args>]

`;

/** What `git hook SUBCOMMAND -h` says; the options are read from it. */
export const HOOK_USAGES = {
  run: `usage: git hook run [--ignore-missing] <hook-name> [-- <hook-args>]

    --ignore-missing      silently ignore missing requested <hook-name>

`,
} as const;
