/** The bash that this shell is. */
export const BASH_VERSION = "5.2.15(1)-release";
export const BASH_VERSINFO: readonly string[] = ["5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"];
