/** What `git sparse-checkout -h` of 2.39 says. */
export const sparseCheckoutUsage = `usage: git sparse-checkout (init | list | set | add | reapply | disable) [<options>]

`;

/** What `git sparse-checkout SUBCOMMAND -h` says; the options are read from it. */
export const SPARSE_USAGES = {
  init: `usage: git sparse-checkout init [--cone] [--[no-]sparse-index]

    --cone                initialize the sparse-checkout in cone mode
    --sparse-index        toggle the use of a sparse index

`,
  list: `fatal: this worktree is not sparse
`,
  set: `usage: git sparse-checkout set [--[no-]cone] [--[no-]sparse-index] [--skip-checks] (--stdin | <patterns>)

    --cone                initialize the sparse-checkout in cone mode
    --sparse-index        toggle the use of a sparse index
    --skip-checks         skip some sanity checks on the given paths that might give false positives
    --stdin               read patterns from standard in

`,
  add: `fatal: no sparse-checkout to add to
`,
  reapply: `fatal: must be in a sparse-checkout to reapply sparsity patterns
`,
  disable: `usage: git sparse-checkout disable

`,
} as const;
