/** `:version` and `--version`. */
export const VERSION: readonly string[] = [
  "VIM - Vi IMproved 9.0 (2022 Jun 28, compiled Feb 16 2025 05:23:41)",
  "Included patches: 1-1378, 1499, 1532, 1848, 1858, 1873, 1969, 2142",
  "Modified by team+vim@tracker.debian.org",
  "Compiled by team+vim@tracker.debian.org",
];

/** The first lines of messages about the command line. */
export const TITLE = VERSION[0] ?? "";
