import type { Rewording } from "../state/dialect.ts";

const KILL_USAGE =
  "kill: Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]";

/** What bash says, and dash instead. Those of builtins begin with its name. */
export const DASH_REWORDINGS: readonly Rewording[] = [
  // Expansions.
  { pattern: /^.*: bad substitution$/s, words: "Bad substitution" },
  { pattern: /^\$?(.*): cannot assign in this way$/s, words: "$1: bad variable name", status: 2 },
  { pattern: /^\$?(.*): unbound variable$/s, words: "$1: parameter not set" },
  { pattern: /^\$?(.*): parameter null or not set$/s, words: "$1: parameter not set or null" },
  { pattern: /^(?!.*not set$)\$([0-9@*#?!-]: .*)$/s, words: "$1" },
  // Variables.
  { pattern: /^(.*?)(?:: cannot unset)?: readonly variable$/s, words: "$1: is read only", status: 2 },
  {
    pattern: /^(\w+): `(.*?)(?:=.*)?': not a valid identifier$/s,
    words: "$1: $2: bad variable name",
    status: 2,
  },
  { pattern: /^local: can only be used in a function$/, words: "local: not in a function", status: 2 },
  // Numbers.
  {
    pattern:
      /^(shift|break|continue|return|exit): (.*): (?:numeric argument required|loop count out of range)$/s,
    words: "$1: Illegal number: $2",
    status: 2,
  },
  { pattern: /^shift: (-.*): shift count out of range$/s, words: "shift: Illegal number: $1", status: 2 },
  { pattern: /^shift: .*shift count out of range$/s, words: "shift: can't shift that many", status: 2 },
  { pattern: /^shift: too many arguments$/, words: "shift: can't shift that many", status: 2 },
  { pattern: /^ulimit: .*: invalid number$/s, words: "ulimit: bad number", status: 2 },
  {
    pattern: /^ulimit: .*: cannot modify limit: (.*)$/s,
    words: "ulimit: error setting limit ($1)",
    status: 2,
  },
  // Directories and files.
  { pattern: /^cd: (?:HOME|OLDPWD) not set$/, words: "", status: 0 },
  { pattern: /^cd: (.*): [^:]*$/s, words: "cd: can't cd to $1", status: 2 },
  { pattern: /^\.: (.*): file not found$/s, words: ".: $1: not found", status: 2 },
  { pattern: /^\.: .*: is a directory$/s, words: "", status: 0 },
  // Traps, jobs and signals.
  {
    pattern: /^trap: (.*): invalid signal specification$/s,
    words: "trap: $1: bad trap",
    status: 1,
    before: "nothing",
  },
  { pattern: /^(\w+): (%.*): no such job$/s, words: "$1: No such job: $2", status: 2 },
  { pattern: /^(\w+): (?:current: no such job|no job control)$/s, words: "$1: No current job", status: 2 },
  { pattern: /^kill: \(.*\) - (.*)$/s, words: "kill: $1\n", status: 1 },
  {
    pattern: /^kill: (.*): arguments must be process or job IDs$/s,
    words: "kill: Illegal number: $1",
    status: 2,
  },
  { pattern: /^kill: (.)(.*): invalid signal specification$/s, words: "kill: Illegal option -$1", status: 2 },
  { pattern: /^kill: -(.): option requires an argument$/, words: "kill: No arg for -$1 option", status: 2 },
  {
    pattern: /^wait: `?(.*?)'?: not a pid or valid job spec$/s,
    words: "wait: Illegal number: $1",
    status: 2,
  },
  { pattern: /^wait: pid .* is not a child of this shell$/, words: "", status: 127 },
  // The rest.
  { pattern: /^printf: (.*: (?:expected|not completely|Numerical) .*)$/s, words: "printf: $1", status: 1 },
  { pattern: /^\w+: only meaningful in a .* loop$/, words: "", status: 0 },
  { pattern: /^kill: usage.*$/s, words: KILL_USAGE, status: 2 },
  { pattern: /^getopts: usage.*$/s, words: "getopts: Usage: getopts optstring var [arg...]", status: 2 },
  { pattern: /^hash: (.*): not found$/s, words: "hash: $1: not found", status: 1 },
  { pattern: /^alias: (.*): not found$/s, words: "alias: $1 not found", status: 1, before: "nothing" },
  { pattern: /^unalias: (.*): not found$/s, words: "unalias: $1 not found", status: 1, before: "nothing" },
  { pattern: /^umask: (\d+): octal number out of range$/, words: "umask: Illegal number: $1", status: 2 },
  { pattern: /^umask: `?(.*?)'?: invalid symbolic mode.*$/s, words: "umask: Illegal mode: $1", status: 2 },
  { pattern: /^(\w+|\.): write error: .*$/, words: "$1: $1: I/O error", status: 1 },
  // Commands that are not there or cannot be run.
  {
    pattern:
      /^(?:exec: )?(.*): (?:command not found|No such file or directory|cannot execute: required file not found)$/s,
    words: "$1: not found",
  },
  { pattern: /^(.*): .*: bad interpreter: .*$/s, words: "$1: not found" },
  {
    pattern: /^(?!cannot )(.*): (?:Is a directory|cannot execute: Is a directory)$/s,
    words: "$1: Permission denied",
  },
];
